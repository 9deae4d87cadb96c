# What stopped a screen, for the few things that a person can do something about.
# $code: a number to name when asking for help. This translation was not yet checked by a native clinician.

error-locked = Lattea ist gesperrt
    .text = Entsperr dein Telefon und versuch es noch einmal. Der Check und die Nummern zum Anrufen gehen auch ohne.
error-key-lost = Der Schlüssel zu deinem Tagebuch ist weg
    .text = Dein Tagebuch ist noch da, unverändert. Hol eine Sicherung zurück, oder fang ein neues Tagebuch an. Der Check geht so oder so.
error-journal-damaged = Dein Tagebuch lässt sich nicht lesen
    .text = Nichts wurde gelöscht. Hol eine Sicherung zurück, oder fang ein neues Tagebuch an. Der Check geht so oder so.
error-journal-newer = Dein Tagebuch ist von einem neueren Lattea
    .text = Nichts wurde geändert. Aktualisiere Lattea, um es zu öffnen. Der Check geht so oder so.
error-storage-full = Dieses Telefon ist voll
    .text = Dein letzter Eintrag ist nicht gespeichert. Mach etwas Platz, dann versuch es noch einmal.
error-stale = Das hat sich geändert
    .text = Bitte schau noch einmal auf die Seite.
error-in-use = Dein Tagebuch ist schon offen
    .text = Ein anderes Lattea benutzt es. Schließ das andere zuerst.
error-internal = Bei uns ist etwas schiefgegangen
    .text = Code { $code }. Bitte versuch es noch einmal. Was du vorher gespeichert hast, ist sicher.
