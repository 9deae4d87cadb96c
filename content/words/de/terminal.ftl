# Words that only the terminal shell says: headings of its pages, and how to answer line by line.
# $number: a phone number. $label: whose it is. $hours: when somebody answers. $name: a name.
# This translation was not yet checked by a native clinician.

## Headings
terminal-numbers = Nummern
terminal-do-now = Was du jetzt tun kannst
terminal-massage = Massage
terminal-follow-up = Zum Zeigen
terminal-reasons = Warum
terminal-and-more = { $count ->
    [one] noch eine Frage
   *[other] noch { $count } Fragen
}
terminal-more-reasons = { $count ->
    [one] Und noch ein Grund, weiter unten.
   *[other] Und noch { $count } Gründe, weiter unten.
}
terminal-latest = Letzte Notizen
terminal-next = Was du tun kannst
terminal-cards = Karten
terminal-differ = Wo unsere Quellen abweichen
terminal-said = Ein älterer Text sagt: { $text }
terminal-we-do = Was wir tun: { $text }
terminal-why = Warum: { $text }
terminal-who = Wer das sagt: { $text }
terminal-against = Wer widerspricht: { $text }
terminal-own-numbers = Deine eigenen Nummern

## Numbers
terminal-call = Ruf { $number } an: { $label }
terminal-text = SMS an { $number }: { $label }
terminal-hours = { $line } ({ $hours })
terminal-not-safe = Wenn du Gedanken hast, die dir Angst machen: { $text }
terminal-my-midwife = Meine Hebamme
terminal-own-midwife = { $name }, meine Hebamme

## The check, line by line
terminal-part = Teil { $part } von { $parts }: { $name }
terminal-how = Antworte mit den Zahlen davor; mehrere mit Leerzeichen dazwischen. b geht zurück, q hört auf und zeigt, was wir bis jetzt wissen, h zeigt Nummern zum Anrufen. Nach jeder Antwort Enter.
terminal-keys = (b: zurück, q: hier aufhören, h: Nummern zum Anrufen)
terminal-type-number = Tipp eine Zahl von { $min } bis { $max } ein.
terminal-type-temperature = Tipp sie ein wie auf dem Thermometer, in { $unit }. Bei einer anderen Einheit tipp auch sie ein, etwa 99,3 F oder 37,4 C.
terminal-type-day = Tipp den Tag ein, etwa 2026-05-03, oder vor wie vielen Tagen.
terminal-type-hours = Oder tipp die Stunden ein, etwa 30h.
terminal-not-read = Das konnten wir nicht lesen. Bitte antworte mit dem, was vor einer Zeile steht.
terminal-answer-first = Bitte tipp zuerst eine der Antworten ein.
terminal-already = Das steht schon fest. Du kannst mit q aufhören, oder für eine vollere Notiz weitermachen.
terminal-resumed = Du hast diesen Check um { $time } angefangen. Wir machen dort weiter. b geht zurück.
terminal-left-early = Du hast hier aufgehört. Was nicht beantwortet wurde, zählt als nicht bekannt.
terminal-more = Ein paar weitere Fragen können die Notiz voller machen. m: mehr, Enter: fertig.
terminal-rest-quiet = Und noch { $count } Fragen: nein, oder nichts da.
terminal-chosen = { $question } { $answer }

## A session, line by line
terminal-choose = Welche? Tipp ihre Nummer ein, oder q, um es zu lassen.
terminal-session-keys = Enter: bereit oder weiter. p: Pause. s: Stopp. 0 bis 10: wie sehr es wehtut. x: etwas hat sich geändert. b: zurück. k: weglassen.
terminal-sign-keys = { $question } Tipp x mit der Nummer ein, etwa x1.
terminal-time-left = noch { $time }
terminal-input-over = Es antwortet niemand mehr, darum haben wir hier gestoppt. Alles ist gespeichert.
terminal-interrupted = Von außen gestoppt. Was du bis jetzt gemacht hast, ist gespeichert; zuerst kommt ein neuer Check.
terminal-not-chosen = Nichts wurde begonnen.

## What was kept
terminal-set-country = Land: { $name }
terminal-set-midwife = Gespeichert: { $name }, { $number }
terminal-set-birth = Geburt: { $date }
terminal-set-language = Sprache: { $name }
terminal-set-units = Temperaturen in { $unit }
terminal-brought-back = Zurückgeholt: { $title }, { $detail }
terminal-exported = { $count ->
    [one] Ein Eintrag wurde nach { $path } geschrieben.
   *[other] { $count } Einträge wurden nach { $path } geschrieben.
}
terminal-set-reminders = Erinnerungen: { $text }
terminal-set-quiet = Ruhezeit: { $text }
terminal-set-still = Zeichnungen stehen still: { $text }
terminal-set-hide-babies = Alles über Babys ist ausgeblendet: { $text }
terminal-reminders-later = Um eine zu verschieben: lattea reminders later NUMMER ART. Arten: { $ways }
terminal-reminders-no-number = Es gibt keine Erinnerung mit dieser Nummer. lattea reminders zeigt die Liste.
terminal-reminders-written = { $count ->
    [one] Eine Erinnerung wurde nach { $path } geschrieben.
   *[other] { $count } Erinnerungen wurden nach { $path } geschrieben.
} Ein Kalender zeigt die Zeiten und nicht, worum es geht.
terminal-preview-only = Das ist eine Vorschau: Nichts wurde geändert. Lass --preview weg, um es zu übernehmen.
terminal-no-feed = Gerade läuft kein Stillen.
terminal-private = Diese Datei ist nicht verschlüsselt. Wer sie lesen kann, kann dein Tagebuch lesen.
terminal-shared = Nach { $path } geschrieben, und in deiner Liste des Geteilten als { $digest } notiert.
terminal-shared-goes = Die Datei wird entfernt, wenn Lattea wieder startet, oder nach einer Stunde. Hol sie dir vorher.
terminal-shares-none = Nichts wurde geteilt.
terminal-shares-forgotten = Die Liste des Geteilten ist gelöscht. Was du geteilt hast, bleibt dort, wo es hinging.
terminal-shares-unknown = Niemand kann wissen, wer es bekommen hat.
terminal-summary-written = Nach { $path } geschrieben, genau so, wie dieser Befehl es ohne Datei zeigt.
terminal-share-locked = Die Datei geht mit ihrer Passphrase auf, in jedem Programm für age-Dateien. Sag sie der lesenden Person auf einem anderen Weg als die Datei.
