package app.lattea.android

import android.app.Activity

/** Stands for the activity that draws with Compose, which only Gradle can build. */
class MainActivity : Activity()
