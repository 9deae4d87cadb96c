# The full-screen shell's own words: places, keys, forms. $count, $part, $parts, $min, $max: numbers. $text: as given.
# This translation was not yet checked by a native clinician.

## Places and keys
screen-today = Heute
screen-check = Check
screen-massage = Massage
screen-journal = Tagebuch
screen-summary = Übersicht
screen-learn = Wissen
screen-help = Hilfe
screen-help-now = Hilfe jetzt
screen-back = Zurück
screen-quit = Beenden
screen-space = Leertaste
screen-save = Sichern
screen-more-below = ▾ unten mehr
screen-more-above = ▴ oben mehr
screen-more-both = ▴ ▾ oben und unten mehr
screen-too-small = Dieses Fenster ist etwas klein für uns. Bitte mach es mindestens 40 breit und 10 hoch. Wenn du jetzt Hilfe brauchst, ruf { $number } an.
screen-did-not-work = Das ging nicht
screen-quote = „{ $text }“
screen-opened = offen
screen-closed = zu
screen-keys = Tasten: Pfeile bewegen, Enter oder Leertaste wählt, Esc geht zurück. F1 oder ? öffnet die Hilfe von überall. F2 macht die Seite dunkler oder heller.

## Today
screen-check-go-on = Weiter mit dem Check
screen-check-start = Check beginnen
screen-check-first = Zuerst einen Check machen
screen-see-result = Ergebnis noch einmal sehen
screen-note = Etwas notieren
screen-plan = Der Plan der Tage
screen-reminders = Erinnerungen ({ $count })
screen-reminders-title = Erinnerungen
screen-reminders-lead = Aus einem Terminal klingelt nichts. lattea reminders --ics schreibt diese Zeiten für einen Kalender.
screen-later = Später
screen-reminder-open = Jetzt machen
screen-settings = Einstellungen
screen-not-set = nicht festgelegt
screen-settings-lead = Wähl eine Zeile, um sie zu ändern.
screen-days-hint = Eine ganze Zahl von Tagen. Leer heißt: nicht festgelegt.

## Check
screen-check-part = Check: { $name }
screen-part-of = Teil { $part } von { $parts }
screen-why = Warum wir fragen
screen-why-hide = Warum ausblenden
screen-leave = Aufhören und sehen, was sicher ist
screen-from-to = Eine Zahl von { $min } bis { $max }
screen-temperature-in = In { $unit }, wie 37,4
screen-day-hint = Ein Tag wie 2026-05-03, oder vor wie vielen Tagen
screen-optional = Das kannst du weglassen.
screen-pain-keys = Drück 0 bis 9, oder t für zehn.
screen-exact-hours = Tipp ein, wie viele Stunden

## Result
screen-result = Dein Ergebnis
screen-call-number = Ruf an:
screen-text-number = SMS an:
screen-do-now = Was du tun kannst
screen-why-massage = Warum, zur Massage
screen-follow-up = Nicht vergessen
screen-own-number = Meine eigenen Nummern
screen-more-questions = Weitere Fragen
screen-change-answer = Eine Antwort ändern
screen-change-lead = Welche Antwort möchtest du berichtigen? Was du danach geantwortet hast, bleibt.
screen-answer = Antworten
screen-mistake = Das war ein Versehen
screen-raised = Deine Notizen ändern den Rat

## Massage
screen-sources-for = Dafür: { $sources }
screen-sources-against = Dagegen: { $sources }
screen-feel = Wie fühlt es sich an?
screen-signs = Etwas hat sich geändert
screen-heard = » { $text }
screen-milk-noted = Notiert: { $amount } ml
screen-stop-massage = Massage stoppen

## Journal and forms
screen-delete = Löschen
screen-undo = Rückgängig
screen-older = Ältere zeigen
screen-brought-back = Wieder da: { $title }
screen-bin = Kürzlich gelöscht
screen-bring-back = Zurückholen
screen-note-lead = Was möchtest du notieren?
screen-number-problem = Bitte tipp eine ganze Zahl ein, oder lass es leer.
screen-when-problem = Bitte tipp eine Zeit wie 02:10 ein, oder Tag und Zeit wie 2026-05-03 02:10.
screen-form-from = Von wo?
screen-form-left-minutes = Minuten links, wenn du es weißt
screen-form-right-minutes = Minuten rechts, wenn du es weißt
screen-form-bottle-ml = Flasche, ml, wenn du es weißt
screen-form-supplement = War es zugefüttert?
screen-form-left-ml = Links, ml
screen-form-right-ml = Rechts, ml
screen-form-together-ml = Beide in einer Flasche, ml
screen-form-parts = In der Reihenfolge, wie es war
screen-form-parts-hint = left 12, right 9, bottle 60 (links, rechts, Flasche). Lass eine Zahl weg, die du nicht weißt.
screen-form-pain-at-feed = Schmerz beim Stillen, 0 bis 10
screen-form-course = Bei einem Antibiotikum: wie oft und wie lange, in deinen Worten
screen-form-massage = Falls du nach sanfter Massage gefragt hast: War die Antwort Ja?
screen-edit = Ändern
screen-form-way = Wie?
screen-form-temperature = Deine Temperatur
screen-form-site = Wo hast du gemessen?
screen-form-after = Hattest du davor etwas gegen Schmerz oder Fieber genommen?
screen-form-side = Welche Seite?
screen-form-signs = Was fällt dir auf?
screen-form-place = Wo an der Brust?
screen-form-pain = Wie sehr tut es weh?
screen-form-size = Wie breit ist die Stelle, mm
screen-form-medicine = Der Name, wie du ihn kennst
screen-form-flags = Wofür ist es?
screen-form-nappy = Was war in der Windel?
screen-form-text = Deine Notiz
screen-form-who = Wer war es?
screen-form-said = Was wurde gesagt?
screen-form-baby = Welches Baby?
screen-form-kept = Das ist von vorhin. Es ist noch nicht gesichert.
screen-form-afresh = Neu beginnen
screen-form-when = Wann?
screen-form-when-hint = Leer heißt jetzt. Oder tipp 02:10 ein, oder 2026-05-03 02:10.
screen-form-whose = Wessen Nummer ist es?
screen-form-number = Die Nummer

## Keeping the journal
screen-keep = Sicherung
screen-lock = Sperren
screen-hand-over = Jemandem zeigen, den Rest sperren
screen-go-without = Weiter ohne mein Tagebuch
screen-backup-with-passphrase = Sicherung mit Passphrase machen
screen-backup-with-key = Sicherung mit Wiederherstellungsschlüssel machen
screen-backup-file = Die Datei, etwa lattea.age
screen-backup-passphrase = Die Passphrase
screen-backup-again = Noch einmal dieselbe
screen-backup-secret = Passphrase oder Wiederherstellungsschlüssel dazu
screen-backup-make = Sicherung machen
screen-backup-look = Hineinschauen
screen-backup-no-file = Bitte tipp den Namen der Datei ein.
screen-backup-not-the-same = Die beiden sind nicht gleich. Bitte tipp sie neu ein.

## Summary
screen-summary-empty = Es ist kein Tagebuch offen, darum gibt es nichts zusammenzufassen.

## Learn
screen-sources = Quellen
screen-for-you = Für dich jetzt
screen-all-cards = Alle Karten
screen-find = In der Liste suchen
screen-find-none = Keine Karte enthält diese Wörter.
screen-differs = Wo unsere erste Quelle abweicht ({ $count })
screen-differs-title = Wo unsere erste Quelle abweicht
screen-differs-lead = Lattea begann mit einem Artikel. Wo die heutigen Leitlinien etwas anderes sagen, folgen wir den Leitlinien.
screen-differs-said = Dort stand: { $text }

## Help
screen-not-safe = Ich fühle mich mit meinen Gedanken nicht sicher
screen-own-numbers = Deine eigenen Nummern
screen-own-none = Noch keine. Trag die Nummer deiner Hebamme ein, damit sie da ist, wenn du sie brauchst.
screen-own-add = Eine eigene Nummer eintragen
screen-country = Wähl dein Land
