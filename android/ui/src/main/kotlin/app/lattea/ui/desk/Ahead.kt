package app.lattea.ui.desk

/** How many hours ahead a phone plans reminders, and lists them: a week. Of these the core names the few next ones. */
const val AHEAD_H = 168u
