# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# The summary: what a parent may hand to a doctor or midwife. Plain enough for the parent, exact enough for the reader.
# It says what was noted and never names an illness or a dose.
# $time: a day and time as shown. $date: a day. $value: an answer or number as shown. $side: "left" or "right".
# $baby: a name, such as the message sum-baby-one. $count, $hours: numbers. $list: several of these, joined.

## Frame
sum-title = Übersicht für Arzt, Ärztin oder Hebamme
sum-self-reported = Eigene Angaben, nicht von einer medizinischen Fachperson geprüft.
sum-name = Name
sum-birth = Geburt
sum-birth-on = { $date } ({ $days ->
    [0] heute
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
})
sum-birth-about = etwa { $date } ({ $days ->
    [0] heute
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
})
sum-unknown = nicht angegeben
sum-covers = Zeitraum
sum-covers-range = { $from } bis { $to }
sum-made = Erstellt
sum-made-at = { $time } (UTC{ $offset }), Lattea { $version }, Regeln { $rules }
sum-rules-signed = Die Regeln sind von medizinischen Fachpersonen unterschrieben.
sum-rules-draft = Die Regeln sind ein ungeprüfter Entwurf.
sum-rules-other = Die Regeln hat niemand unterschrieben.
sum-day-short = { $day }. { $month }
sum-day-time = { $date } { $time }
sum-nothing = Nichts notiert.
sum-and-more = und { $count } frühere, nicht gezeigt
sum-cut = { $text }… (hier gekürzt: { $count ->
    [one] noch 1 Zeichen
   *[other] noch { $count } Zeichen
})
sum-quoted = „{ $text }“
sum-with-note = { $text } ({ $note })

## Sections: the title, and .label for the list of what to share
sum-section-situation = S: Situation
    .label = Wie es jetzt ist
sum-section-not-answered = Nicht beantwortet
    .label = Was nicht beantwortet wurde
    .locked = Immer gezeigt, damit niemand eine offene Frage für ein Nein hält.
sum-section-background = B: Hintergrund
    .label = Stillen, Gesundheit und Babys
    .own = Milch und Gesundheit
sum-section-medicines = Medikamente
    .label = Medikamente, wie eingetippt
sum-section-course = A: Verlauf (ein Trend, keine Diagnose)
    .label = Wie es in den letzten Tagen ging
sum-section-tried = Bisher versucht
    .label = Massage-Sitzungen und Gespräche mit einer medizinischen Fachperson
sum-section-baby = Baby
    .label = Windeln, Mahlzeiten und Zeichen des Babys
sum-section-request = R: Anliegen
    .label = Deine Frage, und was noch zu klären ist
sum-section-own-words = In meinen Worten
    .label = Deine Notizen, und was eine medizinische Fachperson gesagt hat
sum-section-private = Private Antworten
    .label = Antworten zu dunklen Gedanken und gedrückter Stimmung, und andere private Antworten
sum-section-baby-names = Namen
    .label = Die Namen, die du deinen Babys gegeben hast
sum-section-about = Über diese Seite
    .label = Wer das sagt, und nach welchen Regeln
    .locked = Immer gezeigt, damit klar ist, dass es eigene Angaben sind.
sum-section-readings = Details: Werte und Mahlzeiten einzeln
    .label = Details: jeder Wert und jede Mahlzeit, einzeln
sum-section-answers = Details: Antworten einzeln
    .label = Details: jede Antwort des neuesten Checks

## The first line
sum-first-birth = Ich habe am { $date } geboren.
sum-first-loss = Ich habe mein Baby verloren.
sum-first-none = Ich habe Milch in der Brust.
sum-first-then = { $line } Am { $date } hatte ich: { $signs }.
sum-first-no-sign = { $line } Im neuesten Check habe ich kein Zeichen angegeben, das Hilfe verlangt.

## Signs, after "Meine Beschwerden: …", in the nominative. An empty one is no sign.
sum-sign-temp-dc = Temperatur von { $value }
sum-sign-pain-0-10 = Schmerz { $value } von 10 in der { side-breast.dat }
sum-sign-rigors-shivering = Frösteln
sum-sign-rigors-uncontrollable = Zittern, das sich nicht stoppen lässt
sum-sign-skin-mottled-blue-ashen = fleckige, blaue oder graue Haut
sum-sign-last-urine-12to18 = seit 12 Stunden oder mehr kein Wasser gelassen
sum-sign-last-urine-ge18 = seit 18 Stunden oder mehr kein Wasser gelassen
sum-sign-felt-fever = fiebriges Gefühl
sum-sign-antipyretic-6h = {""}
sum-sign-can-measure = {""}
sum-sign-warm-both = Wärme beider Brüste
sum-sign-full-after-feed = {""}
sum-sign-no-milk-flow = keine Milch aus der { side-breast.dat }
sum-sign-lump-tender = schmerzender Knoten oder schmerzende feste Stelle in der { side-breast.dat }
sum-sign-lump-mobile = {""}
sum-sign-hot = heiße { side-breast }
sum-sign-swelling = geschwollene { side-breast }
sum-sign-colour-change-darker = dunklere Haut an der { side-breast.dat }
sum-sign-colour-change-red = rote oder rosa Haut an der { side-breast.dat }
sum-sign-colour-change-purple = lila oder blaue Haut an der { side-breast.dat }
sum-sign-colour-change-black = schwarze oder graue Haut an der { side-breast.dat }
sum-sign-hard-rock = sehr harte { side-breast }
sum-sign-nipple = Brustwarze { side-word } mit: { $value }
sum-sign-milk-blood-streak = ein Faden Blut in der Milch ({ side-breast })
sum-sign-milk-blood-bloody = blutige Milch ({ side-breast })
sum-sign-hr-bpm = Puls von { $value }
sum-sign-rr-pm = { $value } Atemzüge pro Minute
sum-sign-sbp = oberer Blutdruck von { $value }

## Situation
sum-care-now = Stufe jetzt
sum-care-highest = Höchste Stufe
sum-care-at = { $level } ({ $time })
sum-care-other-rules = { $line }, nach Regeln { $version }
sum-massage = Massage
sum-massage-forbidden = { side-word }: nein
sum-massage-withheld = { side-word }: wartet
sum-massage-light-only = { side-word }: sanfte Berührung möglich bis { $time }
sum-side = { $side ->
    [left] Linke Brust
   *[right] Rechte Brust
}
sum-side-then = { $side ->
    [left] Links, { $date }
   *[right] Rechts, { $date }
}
sum-no-side = nichts gefragt
sum-side-fine = keines der gefragten Zeichen
sum-area-whole = überall
sum-area-areola = um die Brustwarze
sum-area-spot = an einer Stelle
sum-area-wedge = Teil wie ein Tortenstück
sum-quadrant-uoq = oben außen
sum-quadrant-uiq = oben innen
sum-quadrant-loq = unten außen
sum-quadrant-liq = unten innen
sum-quadrant-central = um die Brustwarze
sum-quadrant-axilla = Achsel
sum-quadrant-upper-outer = oben außen
sum-quadrant-upper-inner = oben innen
sum-quadrant-lower-outer = unten außen
sum-quadrant-lower-inner = unten innen
sum-pain = Schmerz { $value } von 10
sum-hot = heiß
sum-lump = ein Knoten
sum-colour-darker = Haut dunkler als vorher
sum-colour-red = Haut rot oder rosa
sum-colour-purple = Haut lila oder blau
sum-colour-black = Haut schwarz oder grau
sum-colour = eine neue Farbe
sum-hard-none = weich
sum-hard-full = voll
sum-hard-firm = fest
sum-hard-rock = sehr hart
sum-hard = hart
sum-size = { $value } mm breit
sum-trend-better = wird besser
sum-trend-same = keine Veränderung
sum-trend-worse = wird schlimmer
sum-since = seit etwa { $time }
sum-body = Ganzer Körper
sum-body-then = Körper, { $date }
sum-body-none = { $count ->
    [one] das eine gefragte Zeichen wurde mit Nein beantwortet
   *[other] alle { $count } gefragten Zeichen wurden mit Nein beantwortet
}
sum-worst-pain = Stärkster Schmerz
sum-worst-pain-side = { side-word } { $value } von 10 ({ $time })
sum-worst-pain-none = 0 von 10
sum-highest-temp = Höchste Temp.
sum-highest-temp-at = { $value } ({ $time })
sum-site-oral = Mund
sum-site-ear = Ohr
sum-site-forehead = Stirn
sum-site-axilla = Achsel
sum-antipyretic-yes = Fiebermittel davor: ja
sum-antipyretic-no = Fiebermittel davor: nein
sum-antipyretic-unknown = Fiebermittel davor: nicht gesagt
sum-no-temp = keine Messung
sum-why-lead = Warum, wie am { $time } gesagt wurde:
sum-rule = { $words } [{ $rule }]
sum-rule-about = { $words } ({ $about }) [{ $rule }]
sum-rule-sources = { $rule }; { $list }
sum-rule-unknown = Eine Regel aus einer anderen Fassung des Inhalts.
sum-rule-more = Auch wahr, weniger dringend: { $list }.
sum-why-none = Am { $time } verlangte keine Regel Hilfe.
sum-why-none-more = Am { $time } verlangte keine Regel Hilfe. Wahr (Massage, Pflege zu Hause): { $list }.
sum-no-check = Kein Check in dieser Zeit.

## Not answered
sum-open-lead = { $time }, und die Stufe hätte höher sein können
sum-open-lead-level = { $time }, und es hätte „{ $level }“ heißen können
sum-open-none = { $time }: alles beantwortet, was die Stufe ändern konnte.
sum-open-more = und { $count } weitere
sum-open-not-asked = nicht gefragt
sum-open-not-sure = nicht sicher
sum-open-prefer-not = möchte es nicht sagen
sum-open-skipped = übersprungen
sum-open-stale = Antwort zu alt
sum-open-measure-again = noch einmal zu messen

## Background
sum-feeding = Stillen
sum-who-at-breast = an der Brust
sum-who-pumping = durch Abpumpen
sum-who-baby-in-unit = Baby im Krankenhaus
sum-who-not-birth-parent = Baby von jemand anderem geboren
sum-who-pregnant = jetzt schwanger
sum-who-no-baby = kein Baby zu füttern
sum-removals-noted = Milch heraus in 24 h: links { $left }, rechts { $right } Mal
sum-removals-bottle = { $line }; Flasche { $count } Mal
sum-removals-side = { side-word } { $value } Mal
sum-removals-asked = Milch heraus in 24 h, laut Antwort: { $list }
sum-gap = Längste Pause
sum-gap-hours = { value-span }
sum-nipples = Brustwarzen
sum-nipple-side = { side-word }: { $value }
sum-nipple-ok = keine wunde Stelle, kein Zeichen
sum-nipple-bleb = weißer oder gelber Punkt
sum-nipple-cracked = rissig
sum-nipple-bitten = gebissen
sum-nipple-pus = dicke, gelbe oder grüne Flüssigkeit
sum-nipple-blister-sores = Blasen oder kleine wunde Stellen
sum-health = Gesundheit
sum-health-none = { $count ->
    [one] die eine gefragte Frage wurde mit Nein beantwortet
   *[other] alle { $count } gefragten Fragen wurden mit Nein beantwortet
}
sum-health-some = { $list }; { $count ->
    [0] sonst nichts gefragt
    [one] Nein bei 1 weiteren Frage
   *[other] Nein bei { $count } weiteren Fragen
}
sum-babies = Babys
sum-baby-one = das Baby
sum-baby-letter = Baby { $letter }
sum-baby-named = { $baby } ({ $name })
sum-baby-born = { $baby }, geboren am { $date }
sum-baby-early = { $baby }: zu früh geboren, oder auf einer Frühchen- oder Neugeborenenstation
sum-baby-unit = { $baby }: jetzt auf einer Frühchen- oder Neugeborenenstation
sum-earlier = Früher
sum-earlier-same = { side-word }: dieselbe Stelle { $value } Mal in 90 Tagen
sum-earlier-total = { $value } Mal in einem halben Jahr

## Medicines
sum-allergies = Nach Allergien wird nicht gefragt.
sum-medicine-once = { $time }
sum-medicine-times = { $count } x, { $from } bis { $to }
sum-medicine-fever = Schmerz/Fieber
sum-medicine-antibiotic = ein Antibiotikum
sum-abx-none = keine Antibiotika wegen der Brust in 14 Tagen ({ $time })
sum-abx-finished = Antibiotika wegen der Brust, in den letzten 14 Tagen beendet ({ $time })
sum-abx-on = jetzt Antibiotika wegen der Brust
sum-abx-on-since = Antibiotika wegen der Brust seit etwa { $time }
sum-abx-trend-better = besser
sum-abx-trend-same = keine Veränderung
sum-abx-trend-worse = schlechter

## Course
sum-course-caption = { $hours ->
    [one] letzte Stunde, bis { $time }
   *[other] letzte { $hours } Stunden, bis { $time }
}
sum-course-until = 24 h bis
sum-course-temp = Temp., { $unit }
sum-course-pain-left = Schmerz links
sum-course-pain-right = Schmerz rechts
sum-course-feeds = Mahlzeiten
sum-course-expressed = Abgepumpt
sum-course-none = -
sum-course-span = { $low } bis { $high }
sum-course-temp-line = Temp. { $first } ({ $from }) bis { $last } ({ $to }), höchste { $highest } ({ $at })
sum-course-temp-ends = Temp. { $first } ({ $from }) bis { $end } ({ $to })
sum-course-temp-once = Temp. { $end } ({ $from }), eine Messung
sum-course-pain = Schmerz von 10: { $list }
sum-course-pain-line = { side-word } { $first } ({ $from }) bis { $last } ({ $to }), höchster { $highest } ({ $at })
sum-course-pain-ends = { side-word } { $first } ({ $from }) bis { $last } ({ $to })
sum-course-pain-once = { side-word } { $first } ({ $from }), einmal notiert
sum-course-pain-same = { side-word } jedes Mal { $first }
sum-course-short = { $time } ({ $hours } h)
sum-course-feeds-line = { $hours ->
    [one] In 1 Stunde notiert: Mahlzeiten { $count }, Milch abgepumpt oder mit der Hand { $expressed } x
   *[other] In { $hours } Stunden notiert: Mahlzeiten { $count }, Milch abgepumpt oder mit der Hand { $expressed } x
}
sum-course-expressed-line = { $hours ->
    [one] In 1 Stunde notiert: Milch abgepumpt oder mit der Hand { $expressed } x
   *[other] In { $hours } Stunden notiert: Milch abgepumpt oder mit der Hand { $expressed } x
}

sum-chart-pain = Schmerz von 10

## Details. $amount: millilitres. $minutes: a number. $words: what was fed.
sum-readings-numbers = Werte
sum-readings-feeds = Mahlzeiten, und Milch abgepumpt oder mit der Hand
sum-readings-time = Wann
sum-readings-how = Wie gemessen
sum-readings-day = Tag
sum-readings-feed = Mahlzeiten, und Milch abgepumpt oder mit der Hand
sum-feed = Mahlzeit
sum-feed-at = { $time } { $words }
sum-feed-breast = { side-word }
sum-feed-breast-minutes = { side-word } { $minutes } min
sum-feed-bottle = Flasche
sum-feed-bottle-ml = Flasche { $amount } ml
sum-feed-supplement = zugefüttert
sum-feed-of = { $baby }: { $words }
sum-expressed = abgepumpt oder mit der Hand: { $list }
sum-expressed-side = { side-word } { $amount } ml
sum-answers-caption = Wie am { $time } beantwortet
sum-answers-question = Frage
sum-answers-answer = Antwort

## Tried so far
sum-tried-sessions = Massage
sum-tried-session = { $time }, { $technique }; { side-word }, { $minutes ->
    [0] unter einer Minute
    [one] 1 Minute
   *[other] { $minutes } Minuten
}; { $pain }; { $end }
sum-tried-pain = Schmerz { $before } davor, { $after } danach
sum-tried-pain-before = Schmerz { $before } davor, danach nicht gefragt
sum-tried-pain-after = Schmerz davor nicht gefragt, { $after } danach
sum-tried-pain-none = Schmerz nicht notiert
sum-tried-running = noch nicht beendet
sum-tried-completed = bis zum Ende
sum-tried-stopped = auf Wunsch gestoppt
sum-tried-pain-stop = wegen Schmerz gestoppt
sum-tried-sign-hurts = gestoppt, weil es wehtat
sum-tried-sign-new-colour = wegen neuer Farbe gestoppt
sum-tried-sign-blood = wegen Blut gestoppt
sum-tried-sign-numb = wegen tauber Haut gestoppt
sum-tried-sign-unwell = wegen Krankheitsgefühl gestoppt
sum-tried-cap = an der Zeitgrenze beendet
sum-tried-interrupted = unterbrochen
sum-tried-contacts = Gesprochen mit
sum-tried-contact = { $time }, { $who }
sum-tried-contact-how = { $time }, { $who } ({ $channel })
sum-tried-no-sessions = keine Sitzung notiert
sum-tried-no-contacts = niemand notiert

## Baby
sum-baby-counts = { $wet ->
    [one] 1 nasse
   *[other] { $wet } nasse
}, { $dirty ->
    [one] 1 Windel mit Stuhl
   *[other] { $dirty } Windeln mit Stuhl
}, { $feeds ->
    [one] 1 Mahlzeit
   *[other] { $feeds } Mahlzeiten
} in 24 h
sum-baby-unsaid = Baby nicht genannt
sum-baby-wet-asked = { $value ->
    [one] 1 nasse Windel
    [6] 6 oder mehr nasse Windeln
   *[other] { $value } nasse Windeln
} in 24 h laut Antwort { $time }
sum-baby-last-wet = letzte nasse Windel: { $value }, laut Antwort { $time }
sum-baby-temp = Temperatur { $value } ({ $time })
sum-baby-yes = Ja bei: { $list }
sum-baby-no = { $count ->
    [one] Nein bei dem einen gefragten Zeichen
   *[other] Nein bei allen { $count } Zeichen
}
sum-baby-care = Stufe des Babys

## Request
sum-question = Meine Frage
sum-question-none = keine geschrieben
sum-flag = Noch zu klären
sum-flag-7 = { $list } (innerhalb von 7 Tagen)
sum-flag-14 = { $list } (innerhalb von 14 Tagen)
sum-flag-none = nichts vorgemerkt
sum-flag-no-contact = kein Gespräch mit Arzt, Ärztin oder Hebamme notiert seit dem Ergebnis vom { $time }, das eines verlangte [J15]
sum-clinician-note = Notiz der medizinischen Fachperson:

## Own words and private answers
sum-note = { $time }: { $text }
sum-said = { $time }, { $who } sagte: { $text }
sum-answer = { $label }: { $value } ({ $time })
sum-mind-not-kept = Die Antworten zu Gedanken und Stimmung wurden nicht gespeichert. Hier steht nur, was sich daraus ergab.

## About this page
sum-about-left-out = Nicht geteilt: { $list }.
sum-about-all = Nichts wurde absichtlich weggelassen.
sum-about-sources = Quellen: { $list }.
sum-about-source = { $key } { $from }
sum-about-own = eigenes Urteil
sum-left-situation = die Situation
sum-left-background = Hintergrund
sum-left-medicines = Medikamente
sum-left-course = der Verlauf
sum-left-tried = was versucht wurde
sum-left-baby = das Baby
sum-left-request = das Anliegen
sum-left-own-words = eigene Worte
sum-left-private = private Antworten (oben nicht mitgezählt)
sum-left-baby-names = Namen der Babys

## Ready to share. $form: how it was shared. $from, $to: days.
sum-form-text = Text
sum-form-json = JSON
sum-form-pdf = PDF
sum-form-fhir = FHIR-Dokument
sum-form-csv = Tabelle (CSV)
sum-shared = { $form }, { $from } bis { $to }
sum-stretch = Wie weit zurück
sum-stretch-visit = Seit du zuletzt mit jemandem gesprochen hast: { $date }
sum-stretch-episode = Seit es angefangen hat: { $date }
sum-warn-long = Das ist länger als eine Seite. Ein kürzerer Zeitraum oder weniger Abschnitte machen es leichter zu lesen.
sum-warn-private = Das enthält private Antworten. Teil es mit jemandem, dem du vertraust.
sum-warn-empty = In dieser Zeit ist nichts notiert.
