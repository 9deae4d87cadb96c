import LatteaCore

// After everything was erased: what the phone, and the app outside its journal, still know.

extension Shell {
  /// Nothing rings, is there to be read, or is planned; no timer stands on the lock screen; no choice and no place is kept.
  func forget() async {
    services.lockScreen.end()
    services.senses.plan([], in: nil, discreet: "")
    services.passing.clear()
    services.preferences.forget()
    (look, kept, awaited, away, card) = (nil, nil, nil, nil, nil)
    (tab, todayPages, journalPages) = (.today, [.settings, .erase], [])
    // Whatever was on its way to the board comes before it.
    await ring([]).value
    await services.reminders.forget()
  }
}
