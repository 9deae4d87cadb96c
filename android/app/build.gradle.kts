plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.android)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "app.lattea.android"
    compileSdk = 36
    defaultConfig {
        applicationId = "app.lattea"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
    }
    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "keep.pro")
        }
    }
    bundle { language { enableSplit = false } }
}

kotlin { jvmToolchain(17) }

dependencies {
    implementation(project(":ui"))
    implementation(libs.activity.compose)
    // Hands src/main/baseline-prof.txt to the phone.
    implementation(libs.profileinstaller)
}

// bindings/build-android makes the native libraries with the NDK, into the jniLibs of the folder that it is given.
val nativeLibraries by tasks.registering(Exec::class) {
    workingDir = rootDir.resolve("..")
    commandLine("bindings/build-android", projectDir.resolve("src/main").path)
}
tasks.named("preBuild") { dependsOn(nativeLibraries) }
