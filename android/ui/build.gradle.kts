plugins {
    alias(libs.plugins.android.library)
    alias(libs.plugins.kotlin.android)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "app.lattea.ui"
    compileSdk = 36
    defaultConfig { minSdk = 26 }
    // The core's generated Kotlin, made by bindings/kotlin/build.
    sourceSets["main"].kotlin.srcDir("../../target/bindings/kotlin/shipped/sources")
}

kotlin { jvmToolchain(17) }

dependencies {
    api(libs.compose.foundation)
    api(libs.compose.ui)
    api(libs.material3)
    api(libs.coroutines)
    // On Android JNA comes with its own native libraries.
    api(libs.jna) { artifact { type = "aar" } }
}
