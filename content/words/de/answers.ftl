# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# Answers: a-<finding>-<value>. Then "Because you said":
#   said-<id>           the sentence for yes; or, for other kinds, with $value
#   said-<id>-<value>   a full sentence for one value (also -no); look for it first
#   .they               the supporter's form
# { side-breast } and { side-word } stand in questions.ftl. $side: "left" or "right". $baby: a name, or the message your-baby.
# $value: a number for counts and lengths of time;
# for the other findings the answer as shown, temperatures with their unit. $unit: see value-span.

## who: who is fed
a-who-at-breast = Stillen an der Brust
a-who-pumping = Abpumpen
a-who-baby-in-unit = Ein Baby im Krankenhaus
a-who-not-birth-parent = Ein Baby, das jemand anderes geboren hat
a-who-pregnant = Jetzt schwanger
a-who-no-baby = Kein Baby zu füttern

## The last pee
a-last-urine-lt12 = Vor weniger als 12 Stunden
a-last-urine-12to18 = Vor 12 bis 18 Stunden
a-last-urine-ge18 = Vor 18 Stunden oder mehr

## The last wet nappy
a-baby-last-wet-lt12 = Vor weniger als 12 Stunden
a-baby-last-wet-12to24 = Vor 12 bis 24 Stunden
a-baby-last-wet-ge24 = Vor 24 Stunden oder mehr

## Fever
a-temp-site-oral = Im Mund
a-temp-site-ear = Im Ohr
a-temp-site-forehead = An der Stirn
a-temp-site-axilla = In der Achsel
a-rigors-none = Nein
a-rigors-shivering = Ja, Frösteln
a-rigors-uncontrollable = Ja, Zittern, das sich nicht stoppen lässt

## Breast: pain
a-eased-by-analgesic-yes = Ja, es hilft
a-eased-by-analgesic-not-tried = Nichts genommen
a-eased-by-analgesic-no = Nein, es hilft nicht
a-pain-pattern-constant = Die ganze Zeit
a-pain-pattern-feeds-only = Beim Stillen
    .pumping = Beim Abpumpen
    .bereaved = Zu manchen Zeiten

## Breast: place and firmness
a-area-none = Nirgends
a-area-whole = Überall
a-area-areola = Um die Brustwarze
a-area-spot = Eine Stelle
a-area-wedge = Ein Teil, geformt wie ein Tortenstück
a-quadrant-uoq = Oben außen
a-quadrant-uiq = Oben innen
a-quadrant-loq = Unten außen
a-quadrant-liq = Unten innen
a-quadrant-central = Um die Brustwarze
a-quadrant-axilla = Achsel
a-hard-none = Weich
a-hard-full = Voll
a-hard-firm = Fest wie eine Nase
a-hard-rock = Hart wie eine Stirn

## Breast: colour
a-colour-change-none = Keine neue Farbe
a-colour-change-darker = Dunkler als die Haut darum
a-colour-change-red = Rot oder rosa
a-colour-change-purple = Lila oder blau
a-colour-change-black = Schwarz oder grau
a-colour-share-under-third = Weniger als ein Drittel der Brust
a-colour-share-third-or-more = Ein Drittel der Brust oder mehr

## Better, the same, worse
a-inflamed-trend-better = Besser
a-inflamed-trend-same = Gleich
a-inflamed-trend-worse = Schlimmer
a-lump-trend-better = Kleiner
a-lump-trend-same = Gleich
a-lump-trend-worse = Größer
a-abx-trend-better = Besser
a-abx-trend-same = Gleich
a-abx-trend-worse = Schlechter
a-fullness-trend-better = Besser
a-fullness-trend-same = Gleich
a-fullness-trend-worse = Schlimmer

## Breast: lump, nipple, milk
a-lump-changes-with-feed-yes = Ja, weicher
a-lump-changes-with-feed-not-yet = Seitdem nicht gestillt oder abgepumpt
    .pumping = Seitdem nicht abgepumpt
    .bereaved = Seitdem kam keine Milch heraus
a-lump-changes-with-feed-no = Nein, so fest wie vorher
a-nipple-ok = Nichts davon
a-nipple-bleb = Ein weißer oder gelber Punkt
a-nipple-cracked = Rissig
a-nipple-bitten = Gebissen
a-nipple-pus = Dicke, gelbe oder grüne Flüssigkeit
a-nipple-blister-sores = Blasen oder kleine wunde Stellen in einer Gruppe
a-milk-blood-none = Kein Blut
a-milk-blood-streak = Ein Faden oder ein Hauch Rosa
a-milk-blood-bloody = Deutlich blutig

## Antibiotics for the breast
a-abx-none = Nein
a-abx-finished = Ja, in den letzten 14 Tagen beendet
a-abx-on = Ja, gerade dabei

## What is wanted
a-goal-fullness = Die Fülle lindern
a-goal-express = Etwas Milch herauslassen
a-goal-more-milk = Mehr Milch

## Pain from 0 to 10
pain-low = kein Schmerz
pain-high = der schlimmste, den ich mir vorstellen kann
pain-0 = 0: kein Schmerz
pain-1 = 1: kaum da
pain-2 = 2: gering
pain-3 = 3: leicht
pain-4 = 4: deutlich, gut auszuhalten
pain-5 = 5: schwer zu ignorieren
pain-6 = 6: stört
pain-7 = 7: stark
pain-8 = 8: sehr stark
pain-9 = 9: fast zu viel
pain-10 = 10: der schlimmste, den ich mir vorstellen kann

## Since when: chips. A chip counts as the longest time it allows.
since-lt6h = Weniger als 6 Stunden
since-6to12h = 6 bis 12 Stunden
since-12to24h = 12 bis 24 Stunden
since-1to2d = 1 bis 2 Tage
since-2to3d = 2 bis 3 Tage
since-3to7d = 3 bis 7 Tage
since-1to2w = 1 bis 2 Wochen
since-gt2w = Länger als 2 Wochen

## Units. $value: a number.
unit-celsius = °C
unit-fahrenheit = °F
value-celsius = { $value } °C
value-fahrenheit = { $value } °F
value-mm = { $value } mm
value-minutes = { $value ->
    [one] { $value } Minute
   *[other] { $value } Minuten
}
value-hours = { $value ->
    [0] weniger als eine Stunde
    [one] { $value } Stunde
   *[other] { $value } Stunden
}
value-days = { $value ->
    [0] weniger als einen Tag
    [one] { $value } Tag
   *[other] { $value } Tage
}
value-weeks = { $value ->
    [0] weniger als eine Woche
    [one] { $value } Woche
   *[other] { $value } Wochen
}

## $value: a number. $unit: "hours", "days" or "weeks"; the core picks it, so that nobody reads "336 hours".
value-span = { $unit ->
    [weeks] { value-weeks }
    [days] { value-days }
   *[hours] { value-hours }
}

## Because you said: general forms. $label is the .label of the question, $value an answer.
would-change-heading = Was das ändern würde
would-change-sooner = Ruf früher an, wenn dies zutrifft: { $said } Dann heißt es: { $word }.
would-change-later = Das beruht auf: { $labels }. Wenn das vorbei ist, kann ein neuer Check es ändern.
answered-no = Nein bei: { $label }.

## G0 start

said-who = Wer Milch bekommt: { $value }.
said-who-at-breast = Du stillst an der Brust.
    .they = Die Person stillt an der Brust.
said-who-pumping = Du pumpst ab.
    .they = Die Person pumpt ab.
said-who-baby-in-unit = Dein Baby ist auf einer Frühchen- oder Neugeborenenstation.
    .they = Ihr Baby ist auf einer Frühchen- oder Neugeborenenstation.
said-who-not-birth-parent = Du gibst einem Baby Milch, das jemand anderes geboren hat.
    .they = Die Person gibt einem Baby Milch, das jemand anderes geboren hat.
said-who-pregnant = Du bist schwanger.
    .they = Die Person ist schwanger.
said-who-no-baby = Du hast kein Baby zu füttern.
    .they = Die Person hat kein Baby zu füttern.
said-gave-birth-1y = Du hast in den letzten 12 Monaten geboren.
    .they = Die Person hat in den letzten 12 Monaten geboren.
said-gave-birth-1y-no = Du hast in den letzten 12 Monaten nicht geboren.
    .they = Die Person hat in den letzten 12 Monaten nicht geboren.
said-days-postpartum =
    { $value ->
        [0] Du hast heute geboren.
        [one] Du hast vor einem Tag geboren.
       *[other] Du hast vor { $value } Tagen geboren.
    }
    .they =
        { $value ->
            [0] Die Person hat heute geboren.
            [one] Die Person hat vor einem Tag geboren.
           *[other] Die Person hat vor { $value } Tagen geboren.
        }
said-lactating = Deine Brüste bilden jetzt Milch.
    .they = Ihre Brüste bilden jetzt Milch.
said-lactating-no = Deine Brüste bilden jetzt keine Milch.
    .they = Ihre Brüste bilden jetzt keine Milch.
said-weaning = Du hast in den letzten 6 Monaten weniger Milch gegeben.
    .they = Die Person hat in den letzten 6 Monaten weniger Milch gegeben.
said-weaning-no = Du hast in den letzten 6 Monaten nicht weniger Milch gegeben.
    .they = Die Person hat in den letzten 6 Monaten nicht weniger Milch gegeben.
said-risk-pregnant-now = Du bist jetzt schwanger.
    .they = Die Person ist jetzt schwanger.
said-risk-pregnant-now-no = Du bist jetzt nicht schwanger.
    .they = Die Person ist jetzt nicht schwanger.

## G1 body

said-confusion = Du bist verwirrt, oder jemand hat das gesagt.
    .they = Die Person ist verwirrt, oder jemand hat das gesagt.
said-drowsy = Du bist so schläfrig, dass man dich kaum wach bekommt.
    .they = Die Person ist so schläfrig, dass man sie kaum wach bekommt.
said-seizure = Du hattest einen Krampfanfall.
    .they = Die Person hatte einen Krampfanfall.
said-fainting = Du bist seit gestern ohnmächtig geworden.
    .they = Die Person ist seit gestern ohnmächtig geworden.
said-cant-stand = Dir ist zu schwach oder zu schwindlig, um zu stehen.
    .they = Der Person ist zu schwach oder zu schwindlig, um zu stehen.
said-breathless = Du bekommst schlecht Luft, während du still sitzt.
    .they = Die Person bekommt schlecht Luft, während sie still sitzt.
said-chest-pain = Du spürst Schmerz oder Druck im Brustkorb.
    .they = Die Person spürt Schmerz oder Druck im Brustkorb.
said-heart-racing = Dein Herz rast oder pocht in Ruhe.
    .they = Ihr Herz rast oder pocht in Ruhe.
said-feels-dying = Es fühlt sich für dich an, als könntest du sterben.
    .they = Es fühlt sich für die Person an, als könnte sie sterben.
said-skin-mottled-blue-ashen = Deine Haut oder deine Lippen sind fleckig, blau oder grau.
    .they = Ihre Haut oder ihre Lippen sind fleckig, blau oder grau.
said-rash-nonblanching = Du hast einen Ausschlag, der unter einem Glas bleibt.
    .they = Die Person hat einen Ausschlag, der unter einem Glas bleibt.
said-rash-widespread-red = Du hast einen großen Ausschlag, wie Sonnenbrand.
    .they = Die Person hat einen großen Ausschlag, wie Sonnenbrand.
said-vomit-repeated = Du hast an einem Tag dreimal oder öfter erbrochen.
    .they = Die Person hat an einem Tag dreimal oder öfter erbrochen.
said-diarrhoea = Du hast dünnen, wässrigen Stuhlgang.
    .they = Die Person hat dünnen, wässrigen Stuhlgang.
said-headache-severe = Du hast sehr starke Kopfschmerzen, oder welche, die nicht weggehen.
    .they = Die Person hat sehr starke Kopfschmerzen, oder welche, die nicht weggehen.
said-vision-change = Du siehst verschwommen, oder du siehst Blitze oder Flecken.
    .they = Die Person sieht verschwommen, oder sie sieht Blitze oder Flecken.
said-belly-pain-severe = Du hast starke Bauchschmerzen.
    .they = Die Person hat starke Bauchschmerzen.
said-leg-swollen-painful = Eines deiner Beine ist geschwollen, warm oder schmerzhaft.
    .they = Eines ihrer Beine ist geschwollen, warm oder schmerzhaft.
said-last-urine = Dein letztes Wasserlassen: { $value }.
    .they = Ihr letztes Wasserlassen: { $value }.
said-last-urine-lt12 = Du hast vor weniger als 12 Stunden zuletzt Wasser gelassen.
    .they = Die Person hat vor weniger als 12 Stunden zuletzt Wasser gelassen.
said-last-urine-12to18 = Du hast vor 12 bis 18 Stunden zuletzt Wasser gelassen.
    .they = Die Person hat vor 12 bis 18 Stunden zuletzt Wasser gelassen.
said-last-urine-ge18 = Du hast vor 18 Stunden oder mehr zuletzt Wasser gelassen.
    .they = Die Person hat vor 18 Stunden oder mehr zuletzt Wasser gelassen.
said-unwell = Du fühlst dich deutlich krank.
    .they = Die Person fühlt sich deutlich krank.
said-hr-bpm = Dein Puls ist { $value } pro Minute.
    .they = Ihr Puls ist { $value } pro Minute.
said-rr-pm =
    { $value ->
        [one] Du atmest einmal pro Minute.
       *[other] Du atmest { $value } Mal pro Minute.
    }
    .they =
        { $value ->
            [one] Die Person atmet einmal pro Minute.
           *[other] Die Person atmet { $value } Mal pro Minute.
        }
said-sbp = Dein oberer Blutdruck ist { $value }.
    .they = Ihr oberer Blutdruck ist { $value }.

## G2 baby

said-baby-age-d =
    { $value ->
        [0] Du sagst, { $baby } wurde heute geboren.
        [one] Du sagst, { $baby } ist einen Tag alt.
       *[other] Du sagst, { $baby } ist { $value } Tage alt.
    }
said-baby-in-unit-now = Du sagst, { $baby } ist jetzt auf einer Frühchen- oder Neugeborenenstation.
said-baby-in-unit-now-no = Du sagst, { $baby } ist jetzt nicht auf einer Frühchen- oder Neugeborenenstation.
said-baby-preterm-or-nicu = Du sagst, { $baby } kam zu früh, oder ist auf einer Frühchen- oder Neugeborenenstation.
said-baby-preterm-or-nicu-no = Du sagst, { $baby } kam nach 37 vollen Wochen und ist nicht auf einer Frühchen- oder Neugeborenenstation.
said-baby-blue = Du sagst, { $baby } hat blaue, graue oder sehr blasse Lippen oder Haut.
said-baby-floppy = Du sagst, { $baby } ist schlaff.
said-baby-hard-to-wake = Du sagst, { $baby } ist schwer zu wecken.
said-baby-breath-fast = Du sagst, { $baby } atmet schnell oder schwer.
said-baby-seizure = Du sagst, { $baby } hatte einen Krampfanfall, oder zuckt auch beim Festhalten weiter.
said-baby-jaundice-day1 = Du sagst, { $baby } hatte am ersten Tag gelbe Haut.
said-baby-feels-hot-or-cold = Du sagst, { $baby } fühlt sich heiß oder kalt an.
said-baby-temp-dc = Du hast { $value } gemessen, und zwar für { $baby }.
said-baby-refuses-feeds-n =
    { $value ->
        [0] Du sagst, { $baby } hat keine Mahlzeit verweigert.
        [one] Du sagst, { $baby } hat eine Mahlzeit verweigert.
       *[other] Du sagst, { $baby } hat { $value } Mahlzeiten hintereinander verweigert.
    }
said-baby-feeds-poorly = Du sagst, { $baby } saugt schwach, oder trinkt weniger als die Hälfte.
said-baby-lethargic-irritable = Du sagst, { $baby } ist schläfriger als sonst, oder weint seltsam.
said-baby-last-wet = Letzte nasse Windel ({ $baby }): { $value }.
said-baby-last-wet-lt12 = Du sagst, { $baby } hatte vor weniger als 12 Stunden eine nasse Windel.
said-baby-last-wet-12to24 = Du sagst, { $baby } hatte vor 12 bis 24 Stunden zuletzt eine nasse Windel.
said-baby-last-wet-ge24 = Du sagst, { $baby } hatte vor 24 Stunden oder mehr zuletzt eine nasse Windel.
said-wet-nappies-24h =
    { $value ->
        [0] Du sagst, { $baby } hatte in 24 Stunden keine nasse Windel.
        [one] Du sagst, { $baby } hatte in 24 Stunden eine nasse Windel.
        [6] Du sagst, { $baby } hatte in 24 Stunden 6 nasse Windeln oder mehr.
       *[other] Du sagst, { $baby } hatte in 24 Stunden { $value } nasse Windeln.
    }
said-baby-jaundice-spreading = Du sagst, die gelbe Haut breitet sich aus oder wird stärker ({ $baby }).
said-baby-weight-concern = Du sagst, jemand hat sich Sorgen um das Gewicht gemacht ({ $baby }).

## G3 fever

said-can-measure = Du hast ein Thermometer zur Hand.
    .they = Die Person hat ein Thermometer zur Hand.
said-can-measure-no = Du kannst deine Temperatur nicht messen.
    .they = Die Person kann ihre Temperatur nicht messen.
said-temp-dc = Du hast { $value } gemessen.
    .they = Die Person hat { $value } gemessen.
said-temp-site = Wo gemessen wurde: { $value }.
said-temp-site-axilla = Du hast in der Achsel gemessen.
    .they = Die Person hat in der Achsel gemessen.
said-felt-fever = Dir war seit gestern heiß, fröstelig oder schwitzig.
    .they = Der Person war seit gestern heiß, fröstelig oder schwitzig.
said-felt-fever-no = Dir war seit gestern nicht heiß, fröstelig oder schwitzig.
    .they = Der Person war seit gestern nicht heiß, fröstelig oder schwitzig.
said-antipyretic-6h = Du hast in den letzten 6 Stunden etwas gegen Schmerz oder Fieber genommen.
    .they = Die Person hat in den letzten 6 Stunden etwas gegen Schmerz oder Fieber genommen.
said-antipyretic-6h-no = Du hast in den letzten 6 Stunden nichts gegen Schmerz oder Fieber genommen.
    .they = Die Person hat in den letzten 6 Stunden nichts gegen Schmerz oder Fieber genommen.
said-rigors = Frösteln oder Zittern: { $value }.
said-rigors-none = Du hast seit gestern nicht gefröstelt.
    .they = Die Person hat seit gestern nicht gefröstelt.
said-rigors-shivering = Du hast seit gestern gefröstelt.
    .they = Die Person hat seit gestern gefröstelt.
said-rigors-uncontrollable = Du hast seit gestern gezittert und konntest nicht aufhören.
    .they = Die Person hat seit gestern gezittert und konnte nicht aufhören.
said-flu-like = Dir tut alles weh.
    .they = Der Person tut alles weh.
said-flu-like-no = Dir tut nicht alles weh.
    .they = Der Person tut nicht alles weh.
said-fever-h = Fieber, Frösteln oder Gliederschmerzen dauern schon { value-span }.

## G4 breast

said-pain-0-10 = Der Schmerz in deiner { side-breast.dat } ist { $value } von 10.
    .they = Der Schmerz in ihrer { side-breast.dat } ist { $value } von 10.
said-pain-at-rest = Deine { side-breast } tut auch in Ruhe weh.
    .they = Ihre { side-breast } tut auch in Ruhe weh.
said-pain-at-rest-no = Deine { side-breast } tut in Ruhe nicht weh.
    .they = Ihre { side-breast } tut in Ruhe nicht weh.
said-eased-by-analgesic = Schmerzmittel für deine { side-breast }: { $value }.
    .they = Schmerzmittel für ihre { side-breast }: { $value }.
said-eased-by-analgesic-yes = Dein übliches Schmerzmittel hilft für deine { side-breast }.
    .they = Ihr übliches Schmerzmittel hilft für ihre { side-breast }.
said-eased-by-analgesic-not-tried = Du hast gegen den Schmerz in deiner { side-breast.dat } nichts genommen.
    .they = Die Person hat gegen den Schmerz in ihrer { side-breast.dat } nichts genommen.
said-eased-by-analgesic-no = Dein übliches Schmerzmittel hilft für deine { side-breast } nicht.
    .they = Ihr übliches Schmerzmittel hilft für ihre { side-breast } nicht.
said-pain-pattern = Wann deine { side-breast } wehtut: { $value }.
    .they = Wann ihre { side-breast } wehtut: { $value }.
said-area = Wo deine { side-breast } schmerzhaft oder fest ist: { $value }.
    .they = Wo ihre { side-breast } schmerzhaft oder fest ist: { $value }.
said-area-none = Deine { side-breast } ist nirgends schmerzhaft oder fest.
    .they = Ihre { side-breast } ist nirgends schmerzhaft oder fest.
said-area-whole = Deine { side-breast } ist überall schmerzhaft oder fest.
    .they = Ihre { side-breast } ist überall schmerzhaft oder fest.
said-area-areola = Deine { side-breast } ist um die Brustwarze schmerzhaft oder fest.
    .they = Ihre { side-breast } ist um die Brustwarze schmerzhaft oder fest.
said-area-spot = Deine { side-breast } ist an einer Stelle schmerzhaft oder fest.
    .they = Ihre { side-breast } ist an einer Stelle schmerzhaft oder fest.
said-area-wedge = Deine { side-breast } ist in einem Teil schmerzhaft oder fest, der wie ein Tortenstück geformt ist.
    .they = Ihre { side-breast } ist in einem Teil schmerzhaft oder fest, der wie ein Tortenstück geformt ist.
said-quadrant = Die Stelle an deiner { side-breast.dat }: { $value }.
    .they = Die Stelle an ihrer { side-breast.dat }: { $value }.
said-hard = Wie sich deine { side-breast } anfühlt: { $value }.
    .they = Wie sich ihre { side-breast } anfühlt: { $value }.
said-hard-none = Deine { side-breast } fühlt sich weich an.
    .they = Ihre { side-breast } fühlt sich weich an.
said-hard-full = Deine { side-breast } fühlt sich voll an.
    .they = Ihre { side-breast } fühlt sich voll an.
said-hard-firm = Deine { side-breast } fühlt sich fest an.
    .they = Ihre { side-breast } fühlt sich fest an.
said-hard-rock = Deine { side-breast } fühlt sich sehr hart an.
    .they = Ihre { side-breast } fühlt sich sehr hart an.
said-fullness-h = Deine { side-breast } ist schon { value-span } voll.
    .they = Ihre { side-breast } ist schon { value-span } voll.
said-full-after-feed = Deine { side-breast } ist noch voll, wenn Milch herausgekommen ist.
    .they = Ihre { side-breast } ist noch voll, wenn Milch herausgekommen ist.
said-shiny = Die Haut deiner { side-breast.dat } ist gespannt und glänzend.
    .they = Die Haut ihrer { side-breast.dat } ist gespannt und glänzend.
said-swelling = Deine { side-breast } ist deutlich mehr geschwollen als die andere.
    .they = Ihre { side-breast } ist deutlich mehr geschwollen als die andere.
said-swelling-areola = Der Teil um die Brustwarze { side-word } ist geschwollen.
    .they = Der Teil um die Brustwarze { side-word } ist geschwollen.
said-no-milk-flow = Aus deiner { side-breast.dat } kommt keine Milch.
    .they = Aus ihrer { side-breast.dat } kommt keine Milch.
said-warm-both = Beide Brüste sind überall warm.
said-hot = Deine { side-breast }, oder ein Teil davon, ist deutlich heißer.
    .they = Ihre { side-breast }, oder ein Teil davon, ist deutlich heißer.
said-hot-no = Kein Teil deiner { side-breast.dat } ist heißer.
    .they = Kein Teil ihrer { side-breast.dat } ist heißer.
said-burning = Die Haut deiner { side-breast.dat } brennt.
    .they = Die Haut ihrer { side-breast.dat } brennt.
said-colour-change = Die Farbe deiner { side-breast.dat }: { $value }.
    .they = Die Farbe ihrer { side-breast.dat }: { $value }.
said-colour-change-none = Deine { side-breast } hat keine neue Farbe.
    .they = Ihre { side-breast } hat keine neue Farbe.
said-colour-change-darker = Ein Teil deiner { side-breast.dat } ist dunkler als vorher.
    .they = Ein Teil ihrer { side-breast.dat } ist dunkler als vorher.
said-colour-change-red = Ein Teil deiner { side-breast.dat } ist rot oder rosa.
    .they = Ein Teil ihrer { side-breast.dat } ist rot oder rosa.
said-colour-change-purple = Ein Teil deiner { side-breast.dat } ist lila oder blau.
    .they = Ein Teil ihrer { side-breast.dat } ist lila oder blau.
said-colour-change-black = Ein Teil deiner { side-breast.dat } ist schwarz oder grau.
    .they = Ein Teil ihrer { side-breast.dat } ist schwarz oder grau.
said-colour-share = Die neue Farbe an deiner { side-breast.dat } bedeckt: { $value }.
    .they = Die neue Farbe an ihrer { side-breast.dat } bedeckt: { $value }.
said-colour-share-under-third = Die neue Farbe bedeckt weniger als ein Drittel deiner { side-breast.dat }.
    .they = Die neue Farbe bedeckt weniger als ein Drittel ihrer { side-breast.dat }.
said-colour-share-third-or-more = Die neue Farbe bedeckt ein Drittel deiner { side-breast.dat } oder mehr.
    .they = Die neue Farbe bedeckt ein Drittel ihrer { side-breast.dat } oder mehr.
said-colour-spread-6h = Die Farbe oder Hitze an deiner { side-breast.dat } wurde in den letzten 6 Stunden größer.
    .they = Die Farbe oder Hitze an ihrer { side-breast.dat } wurde in den letzten 6 Stunden größer.
said-streaks = An deiner { side-breast.dat } sind Streifen zur Achsel hin.
    .they = An ihrer { side-breast.dat } sind Streifen zur Achsel hin.
said-inflamed-h = Deine { side-breast } ist schon { value-span } heiß oder anders gefärbt.
    .they = Ihre { side-breast } ist schon { value-span } heiß oder anders gefärbt.
said-inflamed-trend = Die Farbe oder Hitze an deiner { side-breast.dat }: { $value }.
    .they = Die Farbe oder Hitze an ihrer { side-breast.dat }: { $value }.
said-inflamed-trend-better = Die Farbe oder Hitze an deiner { side-breast.dat } ist besser.
    .they = Die Farbe oder Hitze an ihrer { side-breast.dat } ist besser.
said-inflamed-trend-same = Die Farbe oder Hitze an deiner { side-breast.dat } ist gleich.
    .they = Die Farbe oder Hitze an ihrer { side-breast.dat } ist gleich.
said-inflamed-trend-worse = Die Farbe oder Hitze an deiner { side-breast.dat } ist schlimmer.
    .they = Die Farbe oder Hitze an ihrer { side-breast.dat } ist schlimmer.
said-blister-or-numb = Die Haut deiner { side-breast.dat } hat Blasen oder ist taub.
    .they = Die Haut ihrer { side-breast.dat } hat Blasen oder ist taub.
said-pain-out-of-proportion = Der Schmerz in deiner { side-breast.dat } ist viel schlimmer als das, was du siehst.
    .they = Der Schmerz in ihrer { side-breast.dat } ist viel schlimmer als das, was man sieht.
said-lump = In deiner { side-breast.dat } ist ein Knoten.
    .they = In ihrer { side-breast.dat } ist ein Knoten.
said-lump-no = In deiner { side-breast.dat } ist kein Knoten.
    .they = In ihrer { side-breast.dat } ist kein Knoten.
said-lump-tender = Der Knoten oder die feste Stelle in deiner { side-breast.dat } tut bei Berührung weh.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } tut bei Berührung weh.
said-lump-tender-no = Der Knoten oder die feste Stelle in deiner { side-breast.dat } tut nicht weh.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } tut nicht weh.
said-lump-soft-fluid = Der Knoten in deiner { side-breast.dat } gibt nach wie ein kleiner Wasserballon.
    .they = Der Knoten in ihrer { side-breast.dat } gibt nach wie ein kleiner Wasserballon.
said-lump-mobile = Der Knoten in deiner { side-breast.dat } lässt sich verschieben.
    .they = Der Knoten in ihrer { side-breast.dat } lässt sich verschieben.
said-lump-mobile-no = Der Knoten in deiner { side-breast.dat } lässt sich nicht verschieben.
    .they = Der Knoten in ihrer { side-breast.dat } lässt sich nicht verschieben.
said-lump-since-h = Der Knoten oder die feste Stelle in deiner { side-breast.dat } ist schon { value-span } da.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } ist schon { value-span } da.
said-lump-trend = Der Knoten oder die feste Stelle in deiner { side-breast.dat }: { $value }.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat }: { $value }.
said-lump-trend-better = Der Knoten oder die feste Stelle in deiner { side-breast.dat } ist kleiner.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } ist kleiner.
said-lump-trend-same = Der Knoten oder die feste Stelle in deiner { side-breast.dat } ist gleich.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } ist gleich.
said-lump-trend-worse = Der Knoten oder die feste Stelle in deiner { side-breast.dat } ist größer.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } ist größer.
said-lump-changes-with-feed = Der Knoten oder die feste Stelle in deiner { side-breast.dat }, wenn Milch herausgekommen ist: { $value }.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat }, wenn Milch herausgekommen ist: { $value }.
said-lump-changes-with-feed-yes = Der Knoten oder die feste Stelle in deiner { side-breast.dat } wird weicher, wenn Milch herauskommt.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } wird weicher, wenn Milch herauskommt.
said-lump-changes-with-feed-not-yet = Seit der Knoten oder die feste Stelle da ist, kam keine Milch aus deiner { side-breast.dat }.
    .they = Seit der Knoten oder die feste Stelle da ist, kam keine Milch aus ihrer { side-breast.dat }.
said-lump-changes-with-feed-no = Der Knoten oder die feste Stelle in deiner { side-breast.dat } bleibt fest, wenn Milch herauskommt.
    .they = Der Knoten oder die feste Stelle in ihrer { side-breast.dat } bleibt fest, wenn Milch herauskommt.
said-swelling-skin-orange-peel = Die Haut deiner { side-breast.dat } sieht aus wie Orangenschale.
    .they = Die Haut ihrer { side-breast.dat } sieht aus wie Orangenschale.
said-skin-dimple = An deiner { side-breast.dat } ist eine neue Delle oder eingezogene Stelle.
    .they = An ihrer { side-breast.dat } ist eine neue Delle oder eingezogene Stelle.
said-nipple-inverted-new = Die Brustwarze { side-word } hat sich neu eingezogen.
    .they = Die Brustwarze { side-word } hat sich neu eingezogen.
said-nipple = An der Brustwarze { side-word }: { $value }.
    .they = An der Brustwarze { side-word }: { $value }.
said-nipple-ok = An der Brustwarze { side-word } ist nichts davon.
    .they = An der Brustwarze { side-word } ist nichts davon.
said-nipple-bleb = An der Brustwarze { side-word } ist ein weißer oder gelber Punkt.
    .they = An der Brustwarze { side-word } ist ein weißer oder gelber Punkt.
said-nipple-cracked = Die Brustwarze { side-word } ist rissig.
    .they = Die Brustwarze { side-word } ist rissig.
said-nipple-bitten = Die Brustwarze { side-word } ist gebissen.
    .they = Die Brustwarze { side-word } ist gebissen.
said-nipple-pus = An der Brustwarze { side-word } ist dicke, gelbe oder grüne Flüssigkeit.
    .they = An der Brustwarze { side-word } ist dicke, gelbe oder grüne Flüssigkeit.
said-nipple-blister-sores = An der Brustwarze { side-word } sind Blasen oder kleine wunde Stellen.
    .they = An der Brustwarze { side-word } sind Blasen oder kleine wunde Stellen.
said-colour-around-nipple = Um die wunde Stelle an der Brustwarze { side-word } ist eine neue Farbe.
    .they = Um die wunde Stelle an der Brustwarze { side-word } ist eine neue Farbe.
said-nipple-eczema-weeks =
    { $value ->
        [0] Die Brustwarze { side-word } ist nicht juckend oder schuppig.
        [one] Die Brustwarze { side-word } ist seit einer Woche juckend und schuppig.
       *[other] Die Brustwarze { side-word } ist seit { $value } Wochen juckend und schuppig.
    }
    .they =
        { $value ->
            [0] Die Brustwarze { side-word } ist nicht juckend oder schuppig.
            [one] Die Brustwarze { side-word } ist seit einer Woche juckend und schuppig.
           *[other] Die Brustwarze { side-word } ist seit { $value } Wochen juckend und schuppig.
        }
said-skin-sore = Andere Haut an deiner { side-breast.dat } ist offen oder wund oder hat einen Ausschlag.
    .they = Andere Haut an ihrer { side-breast.dat } ist offen oder wund oder hat einen Ausschlag.
said-pus = Aus deiner { side-breast.dat } kommt etwas Dickes, Gelbes oder Grünes.
    .they = Aus ihrer { side-breast.dat } kommt etwas Dickes, Gelbes oder Grünes.
said-milk-blood = Blut in der Milch aus deiner { side-breast.dat }: { $value }.
    .they = Blut in der Milch aus ihrer { side-breast.dat }: { $value }.
said-milk-blood-none = In der Milch aus deiner { side-breast.dat } ist kein Blut.
    .they = In der Milch aus ihrer { side-breast.dat } ist kein Blut.
said-milk-blood-streak = In der Milch aus deiner { side-breast.dat } ist ein Faden Blut.
    .they = In der Milch aus ihrer { side-breast.dat } ist ein Faden Blut.
said-milk-blood-bloody = Die Milch aus deiner { side-breast.dat } ist deutlich blutig.
    .they = Die Milch aus ihrer { side-breast.dat } ist deutlich blutig.
said-trauma-breast = Deine { side-breast } wurde gestoßen, gequetscht oder verletzt.
    .they = Ihre { side-breast } wurde gestoßen, gequetscht oder verletzt.
said-trauma-breast-no = Deine { side-breast } wurde nicht gestoßen, gequetscht oder verletzt.
    .they = Ihre { side-breast } wurde nicht gestoßen, gequetscht oder verletzt.
said-bruise-growing = Der Bluterguss an deiner { side-breast.dat } wird größer.
    .they = Der Bluterguss an ihrer { side-breast.dat } wird größer.
said-cord-or-arm-swelling = Der Arm { side-word } ist geschwollen, oder es gibt einen schmerzenden Strang.

## G5 birth signs

said-vag-bleed-pad-1h = Bei dir ist eine Binde in einer Stunde mit Blut durchtränkt.
    .they = Bei der Person ist eine Binde in einer Stunde mit Blut durchtränkt.
said-clot-egg = Bei dir ist ein Blutklumpen abgegangen, so groß wie ein Ei.
    .they = Bei der Person ist ein Blutklumpen abgegangen, so groß wie ein Ei.
said-lochia-foul = Was aus deiner Scheide kommt, riecht schlecht.
    .they = Was aus ihrer Scheide kommt, riecht schlecht.
said-wound-bad = Ein Schnitt oder Riss von der Geburt ist offen, nässt oder schmerzt stärker.

## G6 background

said-galactocele-known = Ein Bild hat in deiner { side-breast.dat } eine Tasche mit Milch gezeigt.
    .they = Ein Bild hat in ihrer { side-breast.dat } eine Tasche mit Milch gezeigt.
said-abx = Was du zu Antibiotika wegen der Brust gesagt hast: { $value }.
    .they = Was die Person zu Antibiotika wegen der Brust gesagt hat: { $value }.
said-abx-none = Du nimmst keine Antibiotika wegen der Brust.
    .they = Die Person nimmt keine Antibiotika wegen der Brust.
said-abx-finished = In den letzten 14 Tagen hast du Antibiotika wegen der Brust zu Ende genommen.
    .they = In den letzten 14 Tagen hat die Person Antibiotika wegen der Brust zu Ende genommen.
said-abx-on = Du nimmst jetzt Antibiotika wegen der Brust.
    .they = Die Person nimmt jetzt Antibiotika wegen der Brust.
said-abx-hours = Deine erste Dosis ist { value-span } her.
    .they = Ihre erste Dosis ist { value-span } her.
said-abx-trend = Seit der ersten Dosis: { $value }.
said-abx-trend-better = Dir geht es seit der ersten Dosis besser.
    .they = Der Person geht es seit der ersten Dosis besser.
said-abx-trend-same = Dir geht es seit der ersten Dosis gleich.
    .they = Der Person geht es seit der ersten Dosis gleich.
said-abx-trend-worse = Dir geht es seit der ersten Dosis schlechter.
    .they = Der Person geht es seit der ersten Dosis schlechter.
said-other-infection = Du hast gerade noch eine andere Krankheit.
    .they = Die Person hat gerade noch eine andere Krankheit.
said-risk-diabetes = Du hast Diabetes, der jetzt behandelt wird.
    .they = Die Person hat Diabetes, der jetzt behandelt wird.
said-risk-diabetes-no = Du hast keinen Diabetes, der jetzt behandelt wird.
    .they = Die Person hat keinen Diabetes, der jetzt behandelt wird.
said-risk-immunosuppressed = Die Abwehr deines Körpers ist schwach.
    .they = Die Abwehr ihres Körpers ist schwach.
said-risk-immunosuppressed-no = Die Abwehr deines Körpers ist nicht schwach.
    .they = Die Abwehr ihres Körpers ist nicht schwach.
said-risk-breast-surgery-6w = Du hattest in den letzten 6 Wochen eine Brust-Operation oder eine Nadel-Untersuchung.
    .they = Die Person hatte in den letzten 6 Wochen eine Brust-Operation oder eine Nadel-Untersuchung.
said-risk-breast-surgery-6w-no = Du hattest in den letzten 6 Wochen keine Brust-Operation und keine Nadel-Untersuchung.
    .they = Die Person hatte in den letzten 6 Wochen keine Brust-Operation und keine Nadel-Untersuchung.
said-risk-implant = Du hast ein Brustimplantat.
    .they = Die Person hat ein Brustimplantat.
said-risk-implant-no = Du hast kein Brustimplantat.
    .they = Die Person hat kein Brustimplantat.
said-risk-breast-cancer-ever = Du hattest schon einmal Brustkrebs.
    .they = Die Person hatte schon einmal Brustkrebs.
said-risk-breast-cancer-ever-no = Du hattest nie Brustkrebs.
    .they = Die Person hatte nie Brustkrebs.
said-risk-cancer-now = Du hast jetzt Krebs, oder wirst deswegen behandelt.
    .they = Die Person hat jetzt Krebs, oder wird deswegen behandelt.
said-risk-cancer-now-no = Du hast jetzt keinen Krebs.
    .they = Die Person hat jetzt keinen Krebs.
said-risk-bleeding-disorder-or-thinners = Du nimmst Blutverdünner, oder blutest länger als andere.
    .they = Die Person nimmt Blutverdünner, oder blutet länger als andere.
said-risk-bleeding-disorder-or-thinners-no = Du nimmst keine Blutverdünner und blutest nicht länger als andere.
    .they = Die Person nimmt keine Blutverdünner und blutet nicht länger als andere.
said-risk-hiv = Du lebst mit HIV.
    .they = Die Person lebt mit HIV.
said-risk-hiv-no = Du lebst nicht mit HIV.
    .they = Die Person lebt nicht mit HIV.

## G7 mind

said-worried = Du hast das Gefühl, dass etwas wirklich nicht stimmt.
    .they = Du hast das Gefühl, dass mit der Person etwas wirklich nicht stimmt.
said-self-harm = Du hattest Gedanken, dich zu verletzen oder dir etwas anzutun.
    .they = Die Person hat davon gesprochen, sich zu verletzen oder sich etwas anzutun.
said-harm-baby = Du hattest Gedanken, deinem Baby wehzutun.
    .they = Die Person hat davon gesprochen, dem Baby wehzutun.
said-hears-sees-things = Du hörst oder siehst Dinge, die andere nicht hören oder sehen.
    .they = Die Person hört oder sieht Dinge, die andere nicht hören oder sehen.

## After the result

said-fullness-trend = Die Fülle deiner { side-breast.dat }: { $value }.
    .they = Die Fülle ihrer { side-breast.dat }: { $value }.
said-fullness-trend-better = Die Fülle deiner { side-breast.dat } ist besser.
    .they = Die Fülle ihrer { side-breast.dat } ist besser.
said-fullness-trend-same = Die Fülle deiner { side-breast.dat } ist gleich.
    .they = Die Fülle ihrer { side-breast.dat } ist gleich.
said-fullness-trend-worse = Die Fülle deiner { side-breast.dat } ist schlimmer.
    .they = Die Fülle ihrer { side-breast.dat } ist schlimmer.
said-lump-size-mm = Der Knoten in deiner { side-breast.dat } ist { $value } mm breit.
    .they = Der Knoten in ihrer { side-breast.dat } ist { $value } mm breit.
said-milk-blood-since-h = In der Milch aus deiner { side-breast.dat } ist schon { value-span } Blut.
    .they = In der Milch aus ihrer { side-breast.dat } ist schon { value-span } Blut.
said-axillary-node = In der Achsel { side-word } ist ein geschwollener Lymphknoten.
    .they = In der Achsel { side-word } ist ein geschwollener Lymphknoten.
said-axilla-swelling-weeks =
    { $value ->
        [0] Die Achsel { side-word } ist nicht geschwollen.
        [one] Die Achsel { side-word } ist seit einer Woche geschwollen.
       *[other] Die Achsel { side-word } ist seit { $value } Wochen geschwollen.
    }
    .they =
        { $value ->
            [0] Die Achsel { side-word } ist nicht geschwollen.
            [one] Die Achsel { side-word } ist seit einer Woche geschwollen.
           *[other] Die Achsel { side-word } ist seit { $value } Wochen geschwollen.
        }
said-pain-each-feed-days =
    { $value ->
        [0] Das Stillen { side-word } tut nicht weh.
        [one] Das Stillen { side-word } tut seit einem Tag weh.
       *[other] Das Stillen { side-word } tut seit { $value } Tagen weh.
    }
    .pumping =
        { $value ->
            [0] Das Abpumpen { side-word } tut nicht weh.
            [one] Das Abpumpen { side-word } tut seit einem Tag weh.
           *[other] Das Abpumpen { side-word } tut seit { $value } Tagen weh.
        }
    .bereaved =
        { $value ->
            [0] Die Brust { side-word } tut nicht weh.
            [one] Die Brust { side-word } tut seit einem Tag weh.
           *[other] Die Brust { side-word } tut seit { $value } Tagen weh.
        }
said-removals-24h =
    { $value ->
        [0] Aus deiner { side-breast.dat } kam in 24 Stunden keine Milch.
        [one] Aus deiner { side-breast.dat } kam in 24 Stunden einmal Milch.
       *[other] Aus deiner { side-breast.dat } kam in 24 Stunden { $value } Mal Milch.
    }
    .they =
        { $value ->
            [0] Aus ihrer { side-breast.dat } kam in 24 Stunden keine Milch.
            [one] Aus ihrer { side-breast.dat } kam in 24 Stunden einmal Milch.
           *[other] Aus ihrer { side-breast.dat } kam in 24 Stunden { $value } Mal Milch.
        }
said-gap-longest-h = Deine längste Pause dauerte { value-span }.
    .they = Ihre längste Pause dauerte { value-span }.
said-last-milk-removal = Zuletzt kam Milch heraus: { $value }.
said-goal = Was du dir wünschst: { $value }.
    .they = Was sich die Person wünscht: { $value }.
said-goal-fullness = Du möchtest die Fülle lindern.
    .they = Die Person möchte die Fülle lindern.
said-goal-express = Du möchtest etwas Milch herauslassen.
    .they = Die Person möchte etwas Milch herauslassen.
said-goal-more-milk = Du möchtest mehr Milch.
    .they = Die Person möchte mehr Milch.
said-risk-family-breast-cancer-early = Jemand aus der nahen Familie hatte vor dem Alter von 50 Brustkrebs.
said-risk-caesarean-or-surgery-6w = Du hattest in den letzten 6 Wochen einen Kaiserschnitt oder eine andere Operation.
    .they = Die Person hatte in den letzten 6 Wochen einen Kaiserschnitt oder eine andere Operation.
said-risk-mrsa = Ein Test hat bei dir MRSA gefunden.
    .they = Ein Test hat bei der Person MRSA gefunden.
said-age-years =
    { $value ->
        [one] Du bist ein Jahr alt.
       *[other] Du bist { $value } Jahre alt.
    }
    .they =
        { $value ->
            [one] Die Person ist ein Jahr alt.
           *[other] Die Person ist { $value } Jahre alt.
        }
said-low-mood-2w = Du warst seit zwei Wochen an den meisten Tagen bedrückt.
    .they = Die Person war seit zwei Wochen an den meisten Tagen bedrückt.

## From your notes (history)

said-hist-fever-24h = Deine Notizen zeigen Fieber in den letzten 24 Stunden.
    .they = Ihre Notizen zeigen Fieber in den letzten 24 Stunden.
said-hist-worst-24h = Deine Notizen der letzten 24 Stunden zeigen: { $value }.
    .they = Ihre Notizen der letzten 24 Stunden zeigen: { $value }.
said-hist-worst-24h-within-24h = In den letzten 24 Stunden sagte ein Check: innerhalb eines Tages mit jemandem sprechen.
said-hist-worst-24h-same-day = In den letzten 24 Stunden sagte ein Check: heute mit jemandem sprechen.
said-hist-worst-24h-emergency-now = In den letzten 24 Stunden sagte ein Check: jetzt Hilfe holen.
said-hist-hold = Ein früherer Check gilt noch: { $value }.
said-hist-hold-within-24h = Ein früherer Check gilt noch: innerhalb eines Tages mit jemandem sprechen.
said-hist-hold-same-day = Ein früherer Check gilt noch: heute mit jemandem sprechen.
said-hist-raise = Deine Notizen erhöhen die Stufe: { $value }.
    .they = Ihre Notizen erhöhen die Stufe: { $value }.
said-hist-raise-within-24h = Deine Notizen zeigen eine Veränderung: innerhalb eines Tages mit jemandem sprechen.
    .they = Ihre Notizen zeigen eine Veränderung: innerhalb eines Tages mit jemandem sprechen.
said-hist-raise-same-day = Deine Notizen zeigen eine Veränderung: heute mit jemandem sprechen.
    .they = Ihre Notizen zeigen eine Veränderung: heute mit jemandem sprechen.
said-hist-abscess-episode = Deine Notizen zeigen dicke Flüssigkeit, oder einen Knoten mit Flüssigkeit, in deiner { side-breast.dat }.
    .they = Ihre Notizen zeigen dicke Flüssigkeit, oder einen Knoten mit Flüssigkeit, in ihrer { side-breast.dat }.
said-hist-last-session-harm = Deine Notizen zeigen, dass die letzte Sitzung an deiner { side-breast.dat } wehtat oder eine Spur hinterließ.
    .they = Ihre Notizen zeigen, dass die letzte Sitzung an ihrer { side-breast.dat } wehtat oder eine Spur hinterließ.
said-hist-lock = Deine { side-breast } hat fürs Erste genug.
    .they = Ihre { side-breast } hat fürs Erste genug.
said-episodes-same-site-90d =
    { $value ->
        [0] Deine Notizen zeigen in 90 Tagen keine Beschwerden an dieser Stelle deiner { side-breast.dat }.
        [one] Deine Notizen zeigen in 90 Tagen einmal Beschwerden an dieser Stelle deiner { side-breast.dat }.
       *[other] Deine Notizen zeigen in 90 Tagen { $value } Mal Beschwerden an dieser Stelle deiner { side-breast.dat }.
    }
    .they =
        { $value ->
            [0] Ihre Notizen zeigen in 90 Tagen keine Beschwerden an dieser Stelle ihrer { side-breast.dat }.
            [one] Ihre Notizen zeigen in 90 Tagen einmal Beschwerden an dieser Stelle ihrer { side-breast.dat }.
           *[other] Ihre Notizen zeigen in 90 Tagen { $value } Mal Beschwerden an dieser Stelle ihrer { side-breast.dat }.
        }
said-episodes-total-180d =
    { $value ->
        [0] Deine Notizen zeigen in einem halben Jahr keine Beschwerden an der Brust.
        [one] Deine Notizen zeigen in einem halben Jahr einmal Beschwerden an der Brust.
       *[other] Deine Notizen zeigen in einem halben Jahr { $value } Mal Beschwerden an der Brust.
    }
    .they =
        { $value ->
            [0] Ihre Notizen zeigen in einem halben Jahr keine Beschwerden an der Brust.
            [one] Ihre Notizen zeigen in einem halben Jahr einmal Beschwerden an der Brust.
           *[other] Ihre Notizen zeigen in einem halben Jahr { $value } Mal Beschwerden an der Brust.
        }
