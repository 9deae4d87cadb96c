# What only a screen that is touched says: how it looks, what a button shows or copies.
# This translation was not yet checked by a native clinician.

## Showing and copying
phone-show-big = Groß zeigen
phone-show-small = Klein zeigen
phone-copy = Kopieren
phone-copy-number = Nummer kopieren

## How it looks
phone-look = Aussehen
phone-look-light = Hell
phone-look-dark = Dunkel
phone-look-night = Gedimmt, für die Nacht
phone-screenshots = Bildschirmfotos erlauben
phone-screenshots-hint = Solange das aus ist, zeigen Bildschirmfotos und die Liste der offenen Apps nichts von Lattea.

## The first start
phone-onboarding-country = Wo bist du? Wir zeigen die Nummern, die du dort anrufen kannst.
phone-onboarding-birth = Wann war die Geburt? Du kannst das weglassen: Dann sind wir so vorsichtig wie in den ersten 6 Wochen.
phone-onboarding-units = Wie gibst du Milch, und welche Einheiten nutzt du?
phone-done = Fertig
phone-begin = Beginnen

## The breast, to be tapped
phone-both = Beide
phone-tap-place = Tipp auf die Stelle, oder wähl sie in der Liste.
phone-left = Links
phone-right = Rechts
phone-bottle = Flasche
phone-lump = Ein Knoten
phone-warm = Warm
phone-hard = Hart oder fest
phone-new-colour = Eine neue Farbe
phone-wet = Nass
phone-dirty = Stuhl
phone-form-left = Der Entwurf bleibt erhalten.
phone-by-pump = Mit Pumpe
phone-by-hand = Mit der Hand
phone-lowers-fever = Senkt Schmerz oder Fieber
phone-antibiotic = Es ist ein Antibiotikum

## The summary, the backup, the lock
phone-hand-over-no-lock = Dieses Telefon hat keine Bildschirmsperre, darum können wir den Rest nicht privat halten. Schick stattdessen die Seite.
phone-hand-over-pin = Damit nur diese Seite offen bleibt, hefte sie mit den Mitteln des Telefons an. Auf dem iPhone ist das der geführte Zugriff: dreimal auf die Seitentaste drücken.
phone-hand-over-note = Möchtest du notieren, was gesagt wurde?
phone-hand-over-note-yes = Notieren
phone-hand-over-note-no = Jetzt nicht
phone-sections = Was drinsteht
phone-form-pdf-a4 = PDF auf A4-Papier
phone-form-pdf-letter = PDF auf Letter-Papier
phone-form-plain = Nur Text
phone-form-csv = Datei für Tabellenprogramme
phone-form-fhir = Datei für Praxis-Computer
phone-show-typed = Zeigen, was ich tippe
phone-lock-now = Jetzt sperren
