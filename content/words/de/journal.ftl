# The journal's lines and Today. $value: a number. $date: a day. $time: a clock time.
# This translation was not yet checked by a native clinician.

## Kinds of entries
kind-check = Check
kind-session = Massage
kind-feed = Mahlzeit
kind-expression = Abgepumpt
kind-temperature = Temperatur
kind-symptom = Brust
kind-medicine = Medizin
kind-nappy = Windel
kind-note = Notiz
kind-contact = Gespräch mit

## The list
journal-today = Heute, { $date }
journal-yesterday = Gestern, { $date }
journal-empty = Hier ist nichts notiert.
journal-hidden = Einige Einträge sind ausgeblendet. In den Einstellungen kannst du sie wieder einblenden.
journal-changed = geändert
journal-later = später ergänzt
journal-saved = Gespeichert: { $title }, { $detail }
journal-deleted = Gelöscht. Du kannst es bis { $date } zurückholen.
bin-lead = Was du löschst, bleibt { $days } Tage hier. Danach ist es endgültig weg.
bin-empty = In den letzten { $days } Tagen wurde nichts gelöscht.
bin-until = Zurückholen geht bis { $date }

## What was noted
left-ml = links { $value } ml
right-ml = rechts { $value } ml
by-pump = mit Pumpe
by-hand = mit der Hand
after-medicine = nach einer Medizin
lowers-fever = senkt Fieber
is-antibiotic = Antibiotikum
nappy-wet = nass
nappy-dirty = Stuhl
nappy-both = nass und Stuhl
feed-left = links
feed-right = rechts
bottle = Flasche
bottle-ml = Flasche { $value } ml
top-up = zugefüttert
check-baby = Baby: { $word }
check-open = nicht alles beantwortet
pain-before-after = Schmerz { $before } → { $after }
pain-before-only = Schmerz { $before } davor
pain-of-ten = Schmerz { $value } von 10
symptom-hot = warm
symptom-hard = hart
symptom-lump = Knoten
symptom-colour = neue Farbe
place-upper-outer = oben außen
place-upper-inner = oben innen
place-lower-outer = unten außen
place-lower-inner = unten innen
place-central = um die Brustwarze
place-axilla = Achsel
ended-completed = bis zum Ende
ended-stopped = gestoppt
ended-pain = wegen Schmerz gestoppt
ended-sign = wegen eines Zeichens gestoppt
ended-cap = genug für heute
ended-interrupted = unterbrochen
ended-running = läuft

## Today
last-feed = Letzte Mahlzeit
last-expression = Zuletzt abgepumpt
last-temperature = Letzte Temperatur
last-symptom = Letzte Brust-Notiz
last-session = Letzte Massage
last-contact = Letztes Gespräch
ago-now = gerade eben
ago-minutes = { $value ->
    [one] vor 1 Minute
   *[other] vor { $value } Minuten
}
ago-hours = { $value ->
    [one] vor 1 Stunde
   *[other] vor { $value } Stunden
}
ago-days = { $value ->
    [one] vor 1 Tag
   *[other] vor { $value } Tagen
}
today-empty = Beginn mit einem Check, oder notier eine Mahlzeit. Nichts ist Pflicht.
    .own = Beginn mit einem Check. Nichts ist Pflicht.
today-check = Check beginnen
today-checked = Geprüft um { $time }, { $ago }
today-changed = Das ist höher als bei deinem Check, wegen dem, was du seitdem notiert hast.
today-massage = Sanfte Massage, möglich bis { $time }
today-contact = Hast du jemanden erreicht? Du kannst es unter „Gespräch mit“ notieren.
today-journal-problem = Dein Tagebuch lässt sich nicht öffnen: { $problem }. Der Check, sein Rat und die Nummern gehen trotzdem.
today-contact-again = Vor einem Tag haben wir geraten, mit jemandem zu sprechen, und es ist kein Gespräch notiert. Wenn du noch nicht angerufen hast, ist jetzt ein guter Moment. Die Nummern stehen unter Hilfe.
today-held = Bei deinem letzten Check blieben Fragen offen. Darum gilt bis { $time }, was ein früherer Check ergeben hat.
today-held-is-over = Ein früherer Check hat mehr ergeben. Er galt bis { $time }, und bei deinem letzten Check blieben Fragen offen. Ein ganzer Check sagt dir, wie es jetzt steht.
today-course = Was deine Notizen zeigen
today-episode = Deine { side-breast }: Tag { $day } von dem, was du dort notiert hast.
    .they = Ihre { side-breast }: Tag { $day } von dem, was dort notiert wurde.
today-episode-at = Deine { side-breast }, { $place }: Tag { $day } von dem, was du dort notiert hast.
    .they = Ihre { side-breast }, { $place }: Tag { $day } von dem, was dort notiert wurde.
today-worked-out-anew = Ein Eintrag kam später dazu oder wurde geändert, darum ist das neu berechnet.
today-measure-at = Bitte miss deine Temperatur um { $time } noch einmal.
today-measure-now = Es ist Zeit, deine Temperatur noch einmal zu messen.
today-rests = Keine Massage an deiner { side-breast.dat } bis { $time }: Sie hat genug.
    .they = Keine Massage an ihrer { side-breast.dat } bis { $time }: Sie hat genug.
today-word = { $who } hat am { $date } gesagt: { $said }
hint-feed-or-express = An deiner { side-breast.dat } wurde weniger als sonst gestillt, oder eine Weile nicht. Stillen, oder etwas Milch mit der Hand, kann sie erleichtern.
    .they = An ihrer { side-breast.dat } wurde weniger als sonst gestillt, oder eine Weile nicht. Stillen, oder etwas Milch mit der Hand, kann sie erleichtern.
hint-much-expressed = Du pumpst öfter ab, als du stillst, und die Menge wächst. Eine Fachperson fürs Stillen kann dir helfen, ein Gleichgewicht zu finden.
    .they = Die Person pumpt öfter ab, als sie stillt, und die Menge wächst. Eine Fachperson fürs Stillen kann ihr helfen, ein Gleichgewicht zu finden.
today-look-due = Es ist Zeit, wieder nachzuschauen. Ein neuer Check dauert ein paar Minuten.

## New with the plan, sessions and reminders
massage-yes = sagte Ja zu sanfter Massage
massage-no = sagte Nein zu Massage

## New with feeds, trends and settings
together-ml = beide { $value } ml
pain-at-feed-of-ten = Schmerz beim Stillen { $value } von 10
today-feed-began = Letztes Stillen begann { $ago }.
today-next-side = { $side ->
    [left] Wenn du abwechselst: Links ist dran.
   *[right] Wenn du abwechselst: Rechts ist dran.
}
feed-timer = Ein Stillen läuft, seit { $time }.
feed-timer-at = { $side ->
    [left] Jetzt links.
   *[right] Jetzt rechts.
}
feed-timer-break = Eine Pause.
feed-timer-sides = Links { $left } min, rechts { $right } min.
