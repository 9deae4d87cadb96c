### Words of the guided session. "-pumping" is for pumping, "-ease" for the bereaved and for weaning: no word of a feed or
### a baby there. Spoken lines, titles and outcomes are the same for all.
### This translation was not yet checked by a native clinician.

## About every technique
technique-never-hurt = Es soll nie wehtun.
technique-caps = { $minutes ->
        [one] Bis zu { $minutes } Minute, höchstens { $perday } Mal am Tag.
       *[other] Bis zu { $minutes } Minuten, höchstens { $perday } Mal am Tag.
    } Davor kommt jedes Mal ein neuer Check.
technique-caps-episode = Bis zu { $minutes } Minuten, höchstens { $perday } Mal am Tag. Das endet { $hours } Stunden nach dem Beginn der Stelle.
technique-how = Nimm flache Finger oder die Handfläche, nur mit dem Gewicht der Haut. Lass jede schmerzende, rote, harte oder taube Stelle aus. Kein Öl, kein Werkzeug.
technique-not-today = Heute nicht
technique-optional = Das ist freiwillig. Ruhe und Kälte helfen auch vielen Menschen.

## M01
m01-name = Langsames Heben in der Handfläche, vor dem Stillen
m01-name-pumping = Langsames Heben in der Handfläche, vor dem Abpumpen
m01-name-ease = Langsames Heben in der Handfläche
m01-what = Du hältst die Brust in der Handfläche und bewegst sie langsam. Du drückst und streichst nicht.
m01-what-pumping = Vor dem Abpumpen hältst du die Brust in der Handfläche und bewegst sie langsam. Du drückst und streichst nicht.
m01-what-ease = Du hältst die Brust in der Handfläche und bewegst sie langsam. Du drückst und streichst nicht. Es soll Erleichterung bringen.
m01-grade = Fachleute sind sich hier uneinig. Keine gute Studie zeigt, dass es hilft.
m01-sides = Manche Fachleute sagen: Langsames Bewegen in der Handfläche ist in Ordnung, wenn es nicht wehtut. Manche Fachleute sagen: gar nicht massieren.
m01-lift-title = Heben und senken
m01-lift-text = Leg die Handfläche unter die Brust. Heb sie ein wenig an, dann senk sie langsam. Es soll nie wehtun.
m01-lift-say = Leg die Handfläche unter die Brust. Heb sie ein wenig an, und senk sie langsam. Es soll nie wehtun.
m01-side-title = Von der Seite bewegen
m01-side-text = Leg die Handfläche an die Außenseite. Beweg die Brust ein wenig zur Mitte und zurück. Es soll nie wehtun.
m01-side-say = Leg die Handfläche jetzt an die Außenseite. Beweg die Brust ein wenig zur Mitte, und zurück.

## M02
m02-name = Leichtes Streichen um eine feste Stelle, beim Stillen
m02-name-pumping = Leichtes Streichen um eine feste Stelle, beim Abpumpen
m02-what = Während Milch fließt, streichst du die Haut zur Brustwarze hin. Du lässt die Stelle aus. Es soll nie wehtun.
m02-what-pumping = Während du abpumpst, streichst du die Haut zur Brustwarze hin. Du lässt die Stelle aus. Es soll nie wehtun.
m02-grade = Fachleute sind sich hier uneinig. Der Beleg ist schwach.
m02-sides = Manche Leitlinien raten zu einer sanften Berührung beim Stillen. Manche Fachleute sagen: gar nicht massieren.
m02-prepare-title = Vorbereiten
m02-prepare-text = Wasch dir die Hände. Lehn dich zurück und lockere den BH. Kein Öl. Fang an, wenn Milch fließt.
m02-prepare-text-pumping = Wasch dir die Hände. Lehn dich zurück und lockere den BH. Kein Öl. Fang an, wenn die Pumpe läuft und Milch fließt.
m02-prepare-say = Wasch dir die Hände und lehn dich zurück. Tipp auf den Bildschirm, wenn Milch fließt.
m02-strokes-title = Zur Brustwarze hin streichen
m02-strokes-text = Nimm flache Finger. Beweg die Haut vom Rand zur Brustwarze hin. Lass die feste Stelle aus. Es soll nie wehtun.
m02-strokes-say = Nimm flache Finger, vom Rand zur Brustwarze hin. Lass die feste Stelle aus. Es soll nie wehtun.

## M03
m03-name = Um die Brustwarze weich machen, vor dem Stillen
m03-name-pumping = Um die Brustwarze weich machen, vor dem Abpumpen
m03-name-ease = Um die Brustwarze weich machen
m03-what = Deine Fingerspitzen ruhen um die Brustwarze. Dann streichst du die Haut zur Achsel hin, so leicht du kannst.
m03-what-pumping = Vor dem Abpumpen ruhen deine Fingerspitzen um die Brustwarze. Dann streichst du die Haut zur Achsel hin, so leicht du kannst.
m03-what-ease = Deine Fingerspitzen ruhen um die Brustwarze. Dann streichst du die Haut zur Achsel hin. Es soll Erleichterung bringen.
m03-grade = Fachleute sind sich hier uneinig. Der Beleg ist schwach.
m03-sides = Manche Leitlinien raten dazu, damit die Schwellung kleiner wird. Manche Fachleute sagen, für das leichte Streichen gibt es keinen Beleg, oder: nicht massieren.
m03-soften-title = Um die Brustwarze weich machen
m03-soften-text = Leg die Fingerspitzen um die Brustwarze. Halt sie dort, mit sanftem, gleichem Gewicht. Es soll nie wehtun.
m03-soften-say = Leg die Fingerspitzen um die Brustwarze. Halt sie still, mit sanftem Gewicht. Es soll nie wehtun.
m03-sweep-title = Zur Achsel hin streichen
m03-sweep-text = Leg flache Finger auf die Haut. Streich zur Achsel hin, nur mit dem Gewicht der Haut. Es soll nie wehtun.
m03-sweep-say = Streich jetzt die Haut zur Achsel hin, so leicht du kannst. Es soll nie wehtun.

## M04
m04-name = Etwas Milch mit der Hand, bis es leichter ist
m04-name-ease = Etwas Milch mit der Hand, zur Erleichterung
m04-what = Du lässt mit der Hand etwas Milch heraus. Es gibt keine Menge, die du erreichen sollst. Hör auf, wenn es sich leichter anfühlt.
m04-what-ease = Du lässt mit der Hand etwas Milch heraus. Weniger ist in Ordnung: lindern, nicht leeren. Hör auf, wenn es sich leichter anfühlt.
m04-grade = Eine Leitlinie sagt es. Wir haben sie über eine andere Seite gelesen.
m04-express-title = Bis es leichter ist
m04-express-text = Leg Finger und Daumen hinter den Ring um die Brustwarze. Drück sanft nach hinten, dann lass los. Hör auf, wenn es sich leichter anfühlt. Es soll nie wehtun.
m04-express-text-ease = Leg Finger und Daumen hinter den Ring um die Brustwarze. Drück sanft nach hinten, dann lass los. Weniger ist in Ordnung: lindern, nicht leeren. Es soll nie wehtun.
m04-express-say = Lass mit der Hand etwas Milch heraus. Hör auf, wenn es sich leichter anfühlt. Es soll nie wehtun.

## M06
m06-name = Leichtes Streichen nach dem Stillen
m06-name-pumping = Leichtes Streichen nach dem Abpumpen
m06-name-ease = Leichtes Streichen zur Erleichterung
m06-what = Nach dem Stillen streichst du die Haut vom Rand zur Brustwarze hin. Dann lässt du Milch heraus, bis es sich leichter anfühlt.
m06-what-pumping = Nach dem Abpumpen streichst du die Haut vom Rand zur Brustwarze hin. Dann lässt du Milch heraus, bis es sich leichter anfühlt.
m06-what-ease = Du streichst die Haut vom Rand zur Brustwarze hin. Dann lässt du etwas Milch heraus. Weniger ist in Ordnung: lindern, nicht leeren.
m06-grade = Fachleute sind sich hier uneinig. Der Beleg ist schwach.
m06-sides = Manche Leitlinien und unsere erste Quelle raten zu leichtem Streichen zur Brustwarze hin. Manche Fachleute sagen: gar nicht massieren.
m06-prepare-title = Vorbereiten
m06-prepare-text = Fang nach dem Stillen an. Wasch dir die Hände. Lehn dich zurück und lockere den BH. Kein Öl, kein Werkzeug.
m06-prepare-text-pumping = Fang nach dem Abpumpen an. Wasch dir die Hände. Lehn dich zurück und lockere den BH. Kein Öl, kein Werkzeug.
m06-prepare-text-ease = Wasch dir die Hände. Lehn dich zurück und lockere den BH. Kein Öl, kein Werkzeug.
m06-prepare-say = Wasch dir die Hände und lehn dich zurück. Tipp auf den Bildschirm, wenn du bereit bist.
m06-first-drops-title = Erste Tropfen
m06-first-drops-text = Lass mit der Hand ein paar Tropfen heraus. Gib sie auf die Brustwarze, wenn das guttut. Es soll nie wehtun.
m06-first-drops-say = Lass mit der Hand ein paar Tropfen heraus. Tipp auf den Bildschirm, wenn du bereit bist. Es soll nie wehtun.
m06-strokes-title = Zur Brustwarze hin streichen
m06-strokes-text = Nimm flache Finger. Beweg die Haut vom Rand zur Brustwarze hin. Hör vor dem Ring darum auf. Es soll nie wehtun.
m06-strokes-say = Nimm flache Finger, vom Rand zur Brustwarze hin. Hör vor dem Ring darum auf. Es soll nie wehtun.
m06-express-title = Bis es leichter ist
m06-express-text = Lass mit der Hand Milch heraus, bis es sich leichter anfühlt. Es gibt keine Menge, die du erreichen sollst. Es soll nie wehtun.
m06-express-text-ease = Lass mit der Hand etwas Milch heraus. Weniger ist in Ordnung: lindern, nicht leeren. Es soll nie wehtun.
m06-express-say = Lass mit der Hand Milch heraus, bis es sich leichter anfühlt. Es gibt keine Menge, die du erreichen sollst.

## Phases that techniques share
phase-prepare-title = Vorbereiten
phase-prepare-text = Wasch dir die Hände. Lehn dich zurück und lockere den BH. Kein Öl, kein Werkzeug.
phase-prepare-say = Wasch dir die Hände und lehn dich zurück. Tipp auf den Bildschirm, wenn du bereit bist.
phase-rest-title = Ruhe
phase-rest-text = Nimm die Hände weg. Atme aus und lass die Schultern sinken.
phase-rest-say = Lass die Hände einen Moment ruhen.
phase-again-say = Noch einmal, so leicht wie vorher.
phase-aftercare-title = Kühlen und ruhen
phase-aftercare-text = Wickle etwas Kaltes ein und halt es darauf. Nimm es nach höchstens { $minutes } Minuten weg. Still wie üblich.
phase-aftercare-text-pumping = Wickle etwas Kaltes ein und halt es darauf. Nimm es nach höchstens { $minutes } Minuten weg. Pump wie üblich ab.
phase-aftercare-text-ease = Wickle etwas Kaltes ein und halt es darauf. Nimm es nach höchstens { $minutes } Minuten weg. Ruh, so lange du magst.
phase-aftercare-say = Jetzt etwas Kaltes, in ein Tuch gewickelt. Dann ruh dich aus.
phase-aftercare-over = Nimm das Kalte jetzt weg.
phase-before-aftercare-title = Und jetzt
phase-before-aftercare-text = Still jetzt, oder lass etwas Milch heraus. Nach dem Stillen kann etwas Kaltes in einem Tuch guttun.
phase-before-aftercare-text-pumping = Pump jetzt ab, wie üblich. Danach kann etwas Kaltes in einem Tuch guttun.
phase-before-aftercare-text-ease = Ruh dich jetzt aus. Etwas Kaltes in einem Tuch kann guttun.
phase-before-aftercare-say = Das war alles. Etwas Kaltes kann später guttun.

## Parts of the breast, as a clock would show them
sector-1 = Oben, an der Innenseite.
sector-2 = An der Innenseite, über der Mitte.
sector-3 = An der Innenseite, unter der Mitte.
sector-4 = Unten, an der Innenseite.
sector-5 = Unten, an der Außenseite.
sector-6 = An der Außenseite, unter der Mitte.
sector-7 = An der Außenseite, über der Mitte.
sector-8 = Oben, an der Außenseite.
sector-rest = Hier ruhen
sector-mask = Lass den schmerzenden Teil in Ruhe. Streich darum herum, nicht darauf. Es soll nie wehtun.

## The drawing, in words
# $side: "left" or "right". $places: a list such as "upper outer, armpit".
drawing-breast = { $side ->
        [left] Deine linke Brust, wie du sie siehst.
       *[right] Deine rechte Brust, wie du sie siehst.
    }
drawing-to-nipple = Flache Finger streichen vom Rand zur Brustwarze hin und hören vor dem Ring um die Brustwarze auf.
drawing-to-armpit = Flache Finger streichen die Haut zur Achsel hin, um den Ring herum und nie darüber.
drawing-palm-below = Eine Handfläche liegt unter der Brust, hebt sie ein wenig an und senkt sie.
drawing-palm-outer = Eine Handfläche liegt an der Außenseite, bewegt die Brust ein wenig zur Mitte und zurück.
drawing-fingertips = Fingerspitzen ruhen um die Brustwarze, außerhalb des Rings.
drawing-finger-and-thumb = Ein Finger und der Daumen liegen auf zwei Seiten des Rings um die Brustwarze.
drawing-hands-off = Jetzt liegt keine Hand darauf.
drawing-rests = Lass das in Ruhe: { $places }.
drawing-chosen = Gewählt: { $places }.
drawing-caption = Jeder Körper ist anders. Richte dich nach den Worten.

toward-nipple = Zur Brustwarze hin
toward-axilla = Zur Achsel hin
toward-still = Die Hand bleibt, wo sie ist

## Pain
pain-ask-before = Wie fühlt es sich jetzt an, bevor du anfängst?
pain-ask-during = Wie fühlt es sich jetzt an?
pain-ask-after = Wie fühlt es sich jetzt an, am Ende?
pain-same-as-start = Wie am Anfang ({ $score })
pain-hurts = Es tut weh

relief-ask = Wie fühlt sich die Brust an?
relief-softer = Weicher oder leichter
relief-same = Gleich
relief-worse = Schlimmer

sign-ask = Hat sich etwas geändert?
sign-hurts = Es tut weh
sign-new-colour = Neue Farbe oder Bluterguss
sign-blood = Blut
sign-numb = Taub
sign-unwell = Fröstelig, schwach oder krank

## On the way
session-stop = Stopp
session-pause = Pause
session-go-on = Weiter
session-back = Zurück
session-skip = Weglassen
session-ready = Bereit
session-paused = Pause. Tipp auf den Bildschirm, um weiterzumachen, oder hör auf.
session-left-60 = Noch eine Minute.
session-left-10 = Noch zehn Sekunden.

## How it ended
m-completed = Das war alles. Schön, dass du auf dich achtest. Wir haben es für dich gespeichert.
m-stopped = Gestoppt. Aufhören ist immer in Ordnung. Wir haben gespeichert, was du bis jetzt gemacht hast.
m-pain = Gestoppt, wegen des Schmerzes. Schmerz heißt: jetzt keine Massage. Du hast keine Schuld.
m-sign-hurts = Gestoppt, weil es wehtut. Es soll nie wehtun. Du hast keine Schuld.
m-sign-new-colour = Gestoppt, wegen der neuen Farbe. Vorerst keine Massage auf dieser Seite. Bitte mach einen neuen Check.
m-sign-blood = Gestoppt, wegen des Blutes. Vorerst keine Massage auf dieser Seite. Bitte mach einen neuen Check.
m-sign-numb = Gestoppt, weil es sich taub anfühlt. Vorerst keine Massage auf dieser Seite. Bitte mach einen neuen Check.
m-sign-unwell = Gestoppt. Bitte mach jetzt einen neuen Check. Wenn du dich sehr krank fühlst, ruf Hilfe.
m-cap = Das reicht für heute. Mehr hilft nicht besser.
m-interrupted = Wir haben gestoppt, weil du weg warst oder die Zeit um war. Zuerst kommt ein neuer Check.

## Why a session may not start
refusal-content-expired = Diese Gesundheitsregeln sind abgelaufen. Bis sie geprüft sind, lassen wir die Massage weg. Die Hilfe geht weiter.
refusal-content-unreviewed = Noch kein Arzt, keine Ärztin und keine Hebamme hat diese Regeln unterschrieben. Darum lassen wir die Massage weg.
refusal-side-forbidden = Jetzt keine Massage auf dieser Seite. Das Ergebnis deines Checks sagt, warum.
refusal-side-withheld = Noch nicht. Etwas ist noch offen, oder diese Seite braucht zuerst Ruhe.
refusal-technique-not-allowed = Das passt jetzt nicht für diese Seite.
refusal-permission-expired = Dein Check ist dafür inzwischen zu alt. Zuerst kommt ein neuer Check.
refusal-check-used = Jedes Mal beginnt mit einem neuen Check.
refusal-locked = Diese Seite ruht vorerst.
refusal-locked-until = Diese Seite ruht bis { $time }.
refusal-sessions-reached = Das reicht für heute. Mehr hilft nicht besser.
refusal-technique-sessions-reached = Davon reicht es für heute. Mehr hilft nicht besser.
refusal-minutes-reached = Das reicht heute für diese Brust. Mehr hilft nicht besser.
refusal-began-unknown = Wir wissen nicht, seit wann die Stelle da ist. Bitte sag es uns in einem neuen Check.
refusal-episode-over = Die Stelle ist dafür schon zu lange da. Bitte mach einen neuen Check.
refusal-place-unknown = Wir wissen nicht, wo die Stelle ist. Bitte zeig sie uns in einem neuen Check.
refusal-too-sore = Zu viel von dieser Seite ist schmerzhaft. Ruhe und Kälte sind jetzt besser.
refusal-nothing-left = Ohne die schmerzenden Stellen bleibt nichts zu tun. Ruhe und Kälte sind jetzt besser.

## New with the plan, sessions and reminders
refusal-course-waits = Ein Tag ist um, und es ist nicht besser. Mehr Massage hilft jetzt nicht.
refusal-course-over = Diese Runde Massage ist vorbei. Mehr hilft nicht mehr.
refusal-not-after-feed = Das hier kommt gleich nach dem Stillen.
    .pumping = Das hier kommt gleich nach dem Abpumpen.
instead-comfort = Etwas Kaltes in einem Tuch, Ruhe und Stillen wie sonst können jetzt helfen.
    .pumping = Etwas Kaltes in einem Tuch, Ruhe und Abpumpen wie sonst können jetzt helfen.
    .bereaved = Etwas Kaltes in einem Tuch und Ruhe können jetzt helfen.
instead-result = Dein Ergebnis sagt, was jetzt helfen kann.
instead-check = Du kannst jetzt einen neuen Check beginnen.
instead-speak = Bitte sprich heute oder morgen mit Hebamme, Arzt oder Ärztin. Kälte, Ruhe und Stillen wie sonst sind gut.
    .pumping = Bitte sprich heute oder morgen mit Hebamme, Arzt oder Ärztin. Kälte, Ruhe und Abpumpen wie sonst sind gut.
    .bereaved = Bitte sprich heute oder morgen mit Hebamme, Arzt oder Ärztin. Kälte und Ruhe sind gut.
instead-feed = Still zuerst und komm dann zurück.
    .pumping = Pump zuerst ab und komm dann zurück.
ask-feed = Das hier kommt gleich nach dem Stillen. Hast du eben gestillt?
    .pumping = Das hier kommt gleich nach dem Abpumpen. Hast du eben abgepumpt?
ask-feed-yes = Ja, eben gerade
ask-feed-no = Noch nicht
fullness-ask = Wie voll fühlt sich die Brust jetzt an?
expressed-ask = Kam Milch? Du kannst notieren, wie viel.
expressed-hint = In ganzen ml. Du kannst das auslassen.
