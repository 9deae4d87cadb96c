# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# Questions, one message a finding: q-<id> as asked singly.
#   .item      the short form in a ticked list
#   .plainer   the one plainer follow-up after "not sure"; yes and no mean the same as in the question itself
#   .why       why we ask
#   .label     a noun phrase for lists and the summary
#   .they, .plainer-they   the supporter's form
#   .pumping, .bereaved    other words for people who pump, or who have no baby to feed
# $side: "left" or "right". $baby: a name, or the message your-baby. $count: a number.
# side-breast stands in the nominative and accusative, side-breast.dat in the dative and genitive. side-word is an adverb.
# $baby stands in the nominative or accusative only, so that a name and "dein Baby" both fit.

## Words used inside the questions

side-breast = { $side ->
    [left] linke Brust
   *[right] rechte Brust
}
    .dat = { $side ->
        [left] linken Brust
       *[right] rechten Brust
    }
side-word = { $side ->
    [left] links
   *[right] rechts
}
your-baby = dein Baby

## The interview's frame

check-intro = Wir fragen zuerst nach dem Dringendsten. Viele Fragen heißen nicht, dass es schlimm ist. Du kannst jederzeit aufhören.
part-of = Teil { $part } von { $parts }: { $name }
plainer-lead = Wir fragen es noch einmal anders.
still-true = Das hast du vorher gesagt. Stimmt es noch? Kreuze an, was sich geändert hat.
    .they = Das wurde vorher gesagt. Stimmt es für die Person noch? Kreuze an, was sich geändert hat.
all-the-same = Alles wie vorher

group-g0 = der Anfang
group-g1 = das Dringende
group-g2 = das Baby
group-g3 = Fieber
group-g4 = die Brüste
group-g5 = nach der Geburt
group-g6 = deine Gesundheit
    .they = ihre Gesundheit
group-g7 = wie es dir geht
    .they = wie es der Person geht
group-after = zum Abrunden

group-lead-g0 = Was davon trifft auf dich zu?
    .they = Was davon trifft auf die Person zu?
group-lead-g1 = Trifft gerade etwas davon auf dich zu?
    .they = Trifft gerade etwas davon auf die Person zu?
group-lead-g2 = Trifft gerade etwas davon auf { $baby } zu?
group-lead-g3 = Traf seit gestern etwas davon auf dich zu?
    .they = Traf seit gestern etwas davon auf die Person zu?
group-lead-g4 = Schau deine { side-breast } an und taste sie sanft ab. Trifft etwas davon zu?
    .they = Schau ihre { side-breast } an, oder lass die Person selbst schauen. Trifft etwas davon zu?
group-lead-g5 = Trifft gerade etwas davon auf dich zu?
    .they = Trifft gerade etwas davon auf die Person zu?
group-lead-g6 = Stimmt etwas davon für dich?
    .they = Stimmt etwas davon für die Person?
group-lead-g7 = Die letzten Fragen sind dazu, wie es dir geht.
    .they = Die letzten Fragen sind dazu, wie es der Person geht.
again-lead-g1 = Vor Kurzem traf nichts davon zu. Trifft jetzt etwas davon auf dich zu?
    .they = Vor Kurzem traf nichts davon zu. Trifft jetzt etwas davon auf die Person zu?
again-lead-g2 = Vor Kurzem traf nichts davon zu. Trifft jetzt etwas davon auf { $baby } zu?
opened-lead = Was davon?
ticks-temperature = Trifft etwas davon auf dich zu? Kreuze alles an, was stimmt.
    .they = Trifft etwas davon auf die Person zu? Kreuze alles an, was stimmt.
still-true-nothing = Nichts davon: { $items }
still-true-g7 = Was du dazu gesagt hast, wie es dir geht
    .they = Was die Person dazu gesagt hat, wie es ihr geht

## Rows that stand for several questions; a ticked one asks for each
row-faint-or-weak = Ohnmacht seit gestern, oder zu schwach zum Stehen
row-head-or-sight = Sehr starke Kopfschmerzen, oder verschwommenes Sehen, Blitze oder Flecken
row-birth-smell-or-wound = Was aus der Scheide kommt, riecht schlecht, oder eine Geburtswunde ist offen, nässt oder schmerzt stärker
row-baby-yellow = Gelbe Haut, am ersten Tag oder jetzt
row-baby-feeding = Mahlzeiten verweigert oder schwächer, oder Sorge um das Gewicht
row-baby-nappies = Weniger als 6 nasse Windeln in 24 Stunden, oder 12 Stunden lang keine
row-diabetes-or-weak-defences = Diabetes, HIV, oder schwache Abwehr durch Krankheit oder Medizin
row-breast-operation-or-cancer = Ein Brustimplantat, eine Brust-OP in den letzten 6 Wochen, oder schon einmal Krebs
row-skin-broken-or-knocked = Andere Haut offen oder wund, oder ein Stoß oder Druck
row-look-sore = Eine schmerzhafte Stelle, oder Schmerz
row-look-full = Eine volle, feste oder harte Stelle, oder ein Knoten
row-look-colour = Hitze, Brennen, Streifen, oder eine neue Farbe der Haut
row-look-swelling = Schwellung, gespannte, glänzende Haut, oder es kommt keine Milch
row-look-shape = Haut wie Orangenschale, eine neue Delle, eine eingezogene Brustwarze, ein schmerzender Strang oder ein geschwollener Arm
row-look-nipple = Eine wunde, schuppige oder veränderte Brustwarze, oder Blut oder Eiter
row-look-skin = Blasen, taube oder offene Haut, oder ein Stoß oder Druck

group-lead-after = Ein paar weitere Fragen können helfen. Du kannst jede davon überspringen.

## Buttons of lists and questions

none-of-these = Nichts davon
not-sure-some = Bei manchem nicht sicher
go-on-changed = Weiter: { $count } geändert, der Rest wie vorher
go-on = Weiter: { $count } angekreuzt, der Rest nein
next = Weiter
yes = Ja
no = Nein
not-sure = Nicht sicher
prefer-not = Möchte ich nicht sagen
cannot-measure = Ich kann nicht messen
skip = Überspringen
you-said = Deine Antwort war: { $text }
you-said-field = { $label } – { $answer }

## G0 start

q-who = Wen stillst oder fütterst du? Kreuze alles an, was stimmt.
    .they = Wen stillt oder füttert die Person? Kreuze alles an, was stimmt.
    .item = Wer Milch bekommt
    .plainer = Kreuze an, was heute stimmt. Du kannst es jederzeit ändern.
    .plainer-they = Kreuze an, was heute stimmt. Die Person kann es jederzeit ändern.
    .why = So wissen wir, welche Fragen passen und welche wir weglassen können.
    .label = wer Milch bekommt
    .bereaved = Was davon trifft auf dich zu? Kreuze alles an, was stimmt.

q-gave-birth-1y = Hast du in den letzten 12 Monaten geboren? Auch ein Verlust zählt.
    .they = Hat die Person in den letzten 12 Monaten geboren? Auch ein Verlust zählt.
    .item = Geburt in den letzten 12 Monaten
    .plainer = Hat in den letzten 12 Monaten eine Schwangerschaft mit einer Geburt oder einem Verlust geendet?
    .why = Ein Jahr lang nach einer Geburt brauchen manche Zeichen schneller Hilfe.
    .label = Geburt in den letzten 12 Monaten

q-days-postpartum = An welchem Tag hast du geboren? Ein ungefährer Tag reicht, und du kannst es weglassen.
    .they = An welchem Tag hat die Person geboren? Ein ungefährer Tag reicht, und man kann es weglassen.
    .item = Der Tag der Geburt
    .plainer = Ungefähr reicht. Welche Woche war es?
    .why = In den ersten sechs Wochen wiegen manche Zeichen schwerer.
    .label = Tag der Geburt

q-lactating = Bilden deine Brüste jetzt Milch? Ein paar Tropfen zählen.
    .they = Bilden ihre Brüste jetzt Milch? Ein paar Tropfen zählen.
    .item = Es ist jetzt Milch da
    .plainer = Wenn du nahe der Brustwarze sanft drückst, kommt dann etwas Milch?
    .plainer-they = Wenn die Person nahe der Brustwarze sanft drückt, kommt dann etwas Milch?
    .why = Eine Veränderung an einer Brust ohne Milch wird anders beurteilt.
    .label = Milch in den Brüsten

q-weaning = Hast du in den letzten 6 Monaten weniger gestillt oder abgepumpt, oder ganz aufgehört?
    .they = Hat die Person in den letzten 6 Monaten weniger gestillt oder abgepumpt, oder ganz aufgehört?
    .item = Weniger Milch gegeben in den letzten 6 Monaten
    .why = Die Brust verändert sich, wenn sie weniger Milch bildet.
    .label = weniger Milch gegeben in den letzten 6 Monaten
    .pumping = Wurde in den letzten 6 Monaten weniger abgepumpt, oder gar nicht mehr?
    .bereaved = Ist die Milch in den letzten 6 Monaten weniger geworden, oder ist sie weg?

q-risk-pregnant-now = Bist du jetzt schwanger?
    .they = Ist die Person jetzt schwanger?
    .item = Jetzt schwanger
    .plainer = Hat ein Test oder ein Ultraschall gezeigt, dass du schwanger bist?
    .plainer-they = Hat ein Test oder ein Ultraschall gezeigt, dass die Person schwanger ist?
    .why = In einer Schwangerschaft brauchen manche Zeichen schneller Hilfe.
    .label = jetzige Schwangerschaft

## G1 body, the urgent signs

q-confusion = Bist du verwirrt, oder hat jemand gesagt, dass du wirres Zeug redest?
    .they = Ist die Person verwirrt, oder hat jemand gesagt, dass sie wirres Zeug redet?
    .item = Verwirrt, oder redet wirr
    .plainer = Ist es schwer zu sagen, welcher Tag heute ist oder wo du bist?
    .plainer-they = Ist es für die Person schwer zu sagen, welcher Tag heute ist oder wo sie ist?
    .why = Verwirrt zu sein kann zeigen, dass der ganze Körper Hilfe braucht.
    .label = verwirrtes Denken

q-drowsy = Bist du so schläfrig, dass man dich kaum wach bekommt, oder schläfst du mitten im Satz ein? Müde nach wachen Nächten heißt: nein.
    .they = Ist die Person so schläfrig, dass man sie kaum wach bekommt, oder schläft sie mitten im Satz ein? Müde nach wachen Nächten heißt: nein.
    .item = Kaum wach zu bekommen, oder schläft mitten im Satz ein
    .plainer = Muss man dich rütteln oder laut rufen, damit du wach wirst?
    .plainer-they = Muss man die Person rütteln oder laut rufen, damit sie wach wird?
    .why = So schläfrig zu sein ist mehr als zu wenig Schlaf.
    .label = kaum wach zu bekommen

q-seizure = Hattest du einen Krampfanfall?
    .they = Hatte die Person einen Krampfanfall?
    .item = Ein Krampfanfall
    .plainer = Hat dein Körper gezuckt oder wurde er steif, während du nicht antworten konntest?
    .plainer-they = Hat ihr Körper gezuckt oder wurde er steif, während die Person nicht antworten konnte?
    .why = Ein Krampfanfall braucht sofort Hilfe.
    .label = Krampfanfall

q-fainting = Bist du seit gestern ohnmächtig geworden?
    .they = Ist die Person seit gestern ohnmächtig geworden?
    .item = Ohnmacht seit gestern
    .plainer = Hast du seit gestern das Bewusstsein verloren, und sei es für einen Moment?
    .plainer-they = Hat die Person seit gestern das Bewusstsein verloren, und sei es für einen Moment?
    .why = Eine Ohnmacht kann zeigen, dass der Körper überlastet ist.
    .label = Ohnmacht

q-cant-stand = Ist dir zu schwach oder zu schwindlig, um zu stehen?
    .they = Ist der Person zu schwach oder zu schwindlig, um zu stehen?
    .item = Zu schwach oder zu schwindlig zum Stehen
    .plainer = Wenn du aufstehen willst, musst du dich gleich wieder setzen?
    .plainer-they = Wenn die Person aufstehen will, muss sie sich gleich wieder setzen?
    .why = Zu schwach zum Stehen zu sein kann ein Zeichen von Überlastung sein.
    .label = zu schwach zum Stehen

q-breathless = Bekommst du schlecht Luft, während du still sitzt?
    .they = Bekommt die Person schlecht Luft, während sie still sitzt?
    .item = Atemnot beim Stillsitzen
    .plainer = Wenn du still sitzt, musst du mitten im Satz nach Luft schnappen?
    .plainer-they = Wenn die Person still sitzt, muss sie mitten im Satz nach Luft schnappen?
    .why = Atemnot in Ruhe braucht schnell Hilfe.
    .label = Atemnot in Ruhe

q-chest-pain = Hast du Schmerz oder Druck im Brustkorb, tiefer als die Brust selbst?
    .they = Hat die Person Schmerz oder Druck im Brustkorb, tiefer als die Brust selbst?
    .item = Schmerz oder Druck im Brustkorb, hinter der Brust
    .plainer = Ist da ein Gewicht, ein Engegefühl oder ein stechender Schmerz innen im Brustkorb?
    .plainer-they = Ist da ein Gewicht, ein Engegefühl oder ein stechender Schmerz innen in ihrem Brustkorb?
    .why = Schmerz tief im Brustkorb kommt von woanders als von der Brust.
    .label = Schmerz im Brustkorb

q-heart-racing = Rast oder pocht dein Herz, während du ruhst?
    .they = Rast oder pocht ihr Herz, während die Person ruht?
    .item = Herzrasen oder starkes Herzklopfen in Ruhe
    .plainer = Sitz 5 Minuten still. Schlägt dein Herz immer noch sehr schnell?
    .plainer-they = Lass die Person 5 Minuten still sitzen. Schlägt ihr Herz immer noch sehr schnell?
    .why = Ein schnelles Herz in Ruhe kann ein Zeichen von Überlastung sein.
    .label = Herzrasen

q-feels-dying = Fühlt es sich an, als könntest du sterben?
    .they = Fühlt es sich für die Person an, als könnte sie sterben?
    .item = Das Gefühl zu sterben
    .plainer = Hast du das starke Gefühl, dass dein Körper aufgibt?
    .plainer-they = Hat die Person das starke Gefühl, dass ihr Körper aufgibt?
    .why = Menschen spüren das oft, wenn sie sehr krank sind. Es lohnt sich, darauf zu hören.
    .label = das Gefühl zu sterben

q-skin-mottled-blue-ashen = Ist deine Haut fleckig, blau oder grau? Schau bei dunkler Haut auf Lippen, Zunge, Handflächen und Fußsohlen.
    .they = Ist ihre Haut fleckig, blau oder grau? Schau bei dunkler Haut auf Lippen, Zunge, Handflächen und Fußsohlen.
    .item = Haut, Lippen oder Zunge fleckig, blau oder grau
    .plainer = Sind deine Lippen, Zunge, Handflächen oder Fußsohlen blau, grau oder fleckig?
    .plainer-they = Sind ihre Lippen, Zunge, Handflächen oder Fußsohlen blau, grau oder fleckig?
    .why = So eine Farbe kann heißen, dass dort zu wenig Blut ankommt.
    .label = fleckige, blaue oder graue Haut oder Lippen

q-rash-nonblanching = Gibt es einen Ausschlag, der bleibt, wenn du ein Glas darauf drückst?
    .they = Gibt es einen Ausschlag, der bleibt, wenn man ein Glas darauf drückt?
    .item = Ein Ausschlag, der unter einem Glas bleibt
    .plainer = Drück ein klares Glas auf die Flecken. Siehst du sie noch durch das Glas?
    .plainer-they = Drück ein klares Glas auf die Flecken. Sieht man sie noch durch das Glas?
    .why = Ein Ausschlag, der unter einem Glas bleibt, braucht schnell Hilfe.
    .label = Ausschlag, der unter einem Glas bleibt

q-rash-widespread-red = Gibt es einen großen Ausschlag, der wie Sonnenbrand aussieht? Auf dunkler Haut fühlt er sich vielleicht rau, warm und schmerzhaft an.
    .they = Gibt es einen großen Ausschlag, der wie Sonnenbrand aussieht? Auf dunkler Haut fühlt er sich vielleicht rau, warm und schmerzhaft an.
    .item = Großer Ausschlag wie Sonnenbrand, oder raue, warme, schmerzhafte Haut
    .plainer = Ist ein großer Teil deiner Haut rot, rau, warm oder schmerzhaft, wie nach zu viel Sonne?
    .plainer-they = Ist ein großer Teil ihrer Haut rot, rau, warm oder schmerzhaft, wie nach zu viel Sonne?
    .why = Ein großer Ausschlag mit Fieber braucht schnell Hilfe.
    .label = großer Ausschlag

q-vomit-repeated = Hast du an einem Tag dreimal oder öfter erbrochen?
    .they = Hat die Person an einem Tag dreimal oder öfter erbrochen?
    .item = An einem Tag dreimal oder öfter erbrochen
    .plainer = Hast du dich innerhalb eines Tages dreimal oder öfter übergeben?
    .plainer-they = Hat die Person sich innerhalb eines Tages dreimal oder öfter übergeben?
    .why = So häufiges Erbrechen trocknet den Körper aus.
    .label = häufiges Erbrechen

q-diarrhoea = Hast du dünnen, wässrigen Stuhlgang?
    .they = Hat die Person dünnen, wässrigen Stuhlgang?
    .item = Dünner, wässriger Stuhlgang
    .plainer = Ist dein Stuhlgang dünn wie Wasser?
    .plainer-they = Ist ihr Stuhlgang dünn wie Wasser?
    .why = Das ist häufig und meist harmlos. Mit Fieber und Ausschlag zählt es mehr.
    .label = dünner, wässriger Stuhlgang

q-headache-severe = Hast du sehr starke Kopfschmerzen, oder welche, die nicht weggehen?
    .they = Hat die Person sehr starke Kopfschmerzen, oder welche, die nicht weggehen?
    .item = Sehr starke Kopfschmerzen, oder welche, die nicht weggehen
    .plainer = Tut dein Kopf noch weh, auch nach Ruhe und deinem üblichen Schmerzmittel?
    .plainer-they = Tut ihr Kopf noch weh, auch nach Ruhe und ihrem üblichen Schmerzmittel?
    .why = Starke Kopfschmerzen nach einer Geburt können ein Warnzeichen sein.
    .label = sehr starke Kopfschmerzen

q-vision-change = Siehst du verschwommen, oder siehst du Blitze oder Flecken?
    .they = Sieht die Person verschwommen, oder sieht sie Blitze oder Flecken?
    .item = Verschwommenes Sehen, Blitze oder Flecken
    .plainer = Ist es schwerer als sonst, zu lesen oder ein Gesicht zu erkennen?
    .why = Anders zu sehen kann nach einer Geburt ein Warnzeichen sein.
    .label = verändertes Sehen

q-belly-pain-severe = Hast du starke Bauchschmerzen?
    .they = Hat die Person starke Bauchschmerzen?
    .item = Starke Bauchschmerzen
    .plainer = Ist der Schmerz in deinem Bauch schwer auszuhalten?
    .plainer-they = Ist der Schmerz in ihrem Bauch schwer auszuhalten?
    .why = Starke Bauchschmerzen können nach einer Geburt ein Warnzeichen sein.
    .label = starke Bauchschmerzen

q-leg-swollen-painful = Ist ein Bein geschwollen, warm oder schmerzhaft?
    .they = Ist ein Bein geschwollen, warm oder schmerzhaft?
    .item = Ein Bein geschwollen, warm oder schmerzhaft
    .plainer = Ist ein Bein dicker, heißer oder schmerzhafter als das andere?
    .why = Eine Veränderung an einem Bein kann nach einer Geburt ein Warnzeichen sein.
    .label = geschwollenes oder schmerzendes Bein

q-last-urine = Wann hast du zuletzt Wasser gelassen?
    .they = Wann hat die Person zuletzt Wasser gelassen?
    .item = 12 Stunden oder länger kein Wasser gelassen
    .plainer = Denk an das letzte Mal, als du zum Wasserlassen auf der Toilette warst. Wie viele Stunden ist das her?
    .plainer-they = Denk an das letzte Mal, als die Person zum Wasserlassen auf der Toilette war. Wie viele Stunden ist das her?
    .why = Zu wenig Urin kann ein Zeichen von Überlastung sein.
    .label = Zeit des letzten Wasserlassens

q-unwell = Fühlst du dich deutlich krank?
    .they = Fühlt sich die Person deutlich krank?
    .item = Deutliches Krankheitsgefühl
    .plainer = Fühlst du dich am ganzen Körper krank, mehr als müde?
    .plainer-they = Fühlt sich die Person am ganzen Körper krank, mehr als müde?
    .why = Sich krank zu fühlen zählt, auch wenn sich nichts messen lässt.
    .label = Krankheitsgefühl

q-hr-bpm = Wie ist dein Puls, nachdem du 5 Minuten gesessen hast? Lass es weg, wenn du kein Gerät hast.
    .they = Wie ist ihr Puls, nachdem die Person 5 Minuten gesessen hat? Lass es weg, wenn es kein Gerät gibt.
    .item = Puls
    .plainer = Das ist die Zahl der Herzschläge in einer Minute.
    .why = Ein schneller Puls kann ein Zeichen von Überlastung sein.
    .label = Puls

q-rr-pm = Wie oft atmest du in einer Minute? Lass es weg, wenn niemand zählen kann.
    .they = Wie oft atmet die Person in einer Minute? Lass es weg, wenn niemand zählen kann.
    .item = Atemzüge in einer Minute
    .plainer = Sitz still. Jedes Mal, wenn sich der Brustkorb hebt, zählt als ein Atemzug.
    .why = Schnelles Atmen kann ein Zeichen von Überlastung sein.
    .label = Atemzüge in einer Minute

q-sbp = Wie ist dein Blutdruck, im Sitzen gemessen? Gib die obere Zahl an.
    .they = Wie ist ihr Blutdruck, im Sitzen gemessen? Gib die obere Zahl an.
    .item = Oberer Blutdruck
    .plainer = Das Messgerät zeigt zwei Zahlen. Die obere ist die größere.
    .why = Eine sehr hohe oder sehr niedrige Zahl braucht Hilfe.
    .label = oberer Blutdruck

## G2 baby

q-baby-age-d = Wie alt ist { $baby }?
    .item = Alter
    .plainer = Zähl wenn möglich in Tagen. Ungefähr reicht.
    .why = Welche Zeichen zählen, ändert sich mit dem Alter.
    .label = Alter ({ $baby })

q-baby-in-unit-now = Ist { $baby } jetzt auf einer Frühchen- oder Neugeborenenstation?
    .item = Jetzt auf einer Frühchen- oder Neugeborenenstation
    .plainer = Ist { $baby } noch im Krankenhaus und wird dort versorgt?
    .why = Dann achtet die Station auf diese Zeichen, und wir lassen sie hier weg.
    .label = auf einer Frühchen- oder Neugeborenenstation ({ $baby })

q-baby-preterm-or-nicu = Kam { $baby } vor 37 vollen Wochen, oder ist { $baby } jetzt auf einer Frühchen- oder Neugeborenenstation?
    .item = Vor 37 vollen Wochen geboren, oder jetzt auf einer Frühchen- oder Neugeborenenstation
    .plainer = Kam { $baby } mehr als 3 Wochen vor dem Termin, oder geht die Zeit auf der Station noch weiter?
    .why = Bei einem kleinen Baby muss das Team mehr wissen, und früher.
    .label = früh geboren oder auf der Station ({ $baby })

q-baby-blue = Hat { $baby } blaue, graue oder sehr blasse Lippen oder Haut?
    .item = Lippen oder Haut blau, grau oder sehr blass
    .plainer = Schau { $baby } an: Lippen, Zunge, Handflächen und Fußsohlen. Sind sie blau, grau oder weiß?
    .why = So eine Farbe braucht sofort Hilfe.
    .label = blaue, graue oder sehr blasse Lippen oder Haut ({ $baby })

q-baby-floppy = Ist { $baby } schlaff, wie eine Stoffpuppe?
    .item = Schlaff, wie eine Stoffpuppe
    .plainer = Nimm { $baby } und heb einen Arm etwas an. Fällt er herunter, als hätte { $baby } keine Kraft?
    .why = Ein Baby ohne Kraft braucht sofort Hilfe.
    .label = schlaffer Körper ({ $baby })

q-baby-hard-to-wake = Ist { $baby } schwer zu wecken, selbst zum Trinken?
    .item = Schwer zu wecken, selbst zum Trinken
    .plainer = Sprich { $baby } an und reib die Füße. Ist { $baby } immer noch schwer zu wecken?
    .why = Ein Baby, das kaum zu wecken ist, braucht sofort Hilfe.
    .label = schwer zu wecken ({ $baby })

q-baby-breath-fast = Atmet { $baby } schnell oder schwer? Achte auf stöhnende Laute, oder ob sich die Rippen einziehen.
    .item = Schnelles oder schweres Atmen, Stöhnen, Rippen ziehen sich ein
    .plainer = Beobachte { $baby } in Ruhe eine Minute lang beim Atmen. Ist jeder Atemzug harte Arbeit?
    .why = Schweres Atmen braucht sofort Hilfe.
    .label = schnelle oder schwere Atmung ({ $baby })

q-baby-seizure = Hatte { $baby } einen Krampfanfall, oder ein Zucken, das beim Festhalten weitergeht?
    .item = Ein Krampfanfall, oder Zucken, das beim Festhalten weitergeht
    .plainer = Halte den Arm oder das Bein, das zuckt, fest. Geht es in deiner Hand weiter?
    .why = Ein Krampfanfall braucht sofort Hilfe.
    .label = Krampfanfall oder Zucken ({ $baby })

q-baby-jaundice-day1 = Bekam { $baby } in den ersten 24 Lebensstunden gelbe Haut?
    .item = Gelbe Haut in den ersten 24 Lebensstunden
    .plainer = Sah { $baby } am Tag der Geburt an der Haut oder am Weißen der Augen gelb aus?
    .why = So früh gelbe Haut muss sofort untersucht werden.
    .label = gelbe Haut am ersten Tag ({ $baby })

q-baby-feels-hot-or-cold = Fühlt sich { $baby } an Brust oder Rücken heiß oder kalt an?
    .item = An Brust oder Rücken heiß oder kalt
    .plainer = Leg eine warme Hand unter die Kleidung. Fühlt sich { $baby } heißer oder kälter an als du?
    .why = Ein kleines Baby kann krank sein und wenig andere Zeichen haben.
    .label = heiß oder kalt anzufühlen ({ $baby })

q-baby-temp-dc = Welche Temperatur hat { $baby }? Lass es weg, wenn du nicht messen kannst.
    .item = Temperatur, falls gemessen
    .plainer = Tipp die Zahl ein, die das Thermometer für { $baby } zeigt.
    .why = Bei einem kleinen Baby braucht eine hohe oder niedrige Zahl schnell Hilfe.
    .label = Temperatur ({ $baby })

q-baby-refuses-feeds-n = Wie viele Mahlzeiten hintereinander hat { $baby } verweigert?
    .item = Eine Mahlzeit verweigert
    .plainer = Zähl die letzten Mahlzeiten, die { $baby } gar nicht nehmen wollte.
    .why = Ein Baby, das Mahlzeiten verweigert, kann krank sein.
    .label = verweigerte Mahlzeiten ({ $baby })

q-baby-feeds-poorly = Saugt { $baby } schwach, oder wird weniger als die Hälfte von sonst getrunken?
    .item = Schwaches Saugen, oder weniger als die Hälfte von sonst
    .plainer = Wurde { $baby } bei den letzten Mahlzeiten schnell müde oder ließ mehr als die Hälfte übrig?
    .why = Schwaches Trinken kann das erste Zeichen sein, dass ein Baby krank ist.
    .label = schwaches oder geringes Trinken ({ $baby })

q-baby-lethargic-irritable = Ist { $baby } schläfriger als sonst, oder ist das Weinen seltsam?
    .item = Schläfriger als sonst, oder seltsames Weinen
    .plainer = Verhält sich { $baby } anders als an anderen Tagen?
    .why = Wenn sich ein Baby anders verhält, lohnt sich ein Anruf.
    .label = ungewohnt schläfrig oder seltsames Weinen ({ $baby })

q-baby-last-wet = Wann hatte { $baby } die letzte nasse Windel?
    .item = 12 Stunden oder länger keine nasse Windel
    .plainer = Wann hatte { $baby } zuletzt eine Windel, die schwer oder nass war? Vor wie vielen Stunden?
    .why = Nasse Windeln zeigen, dass genug Milch ankommt.
    .label = Zeit der letzten nassen Windel ({ $baby })

q-wet-nappies-24h = Wie viele nasse Windeln hatte { $baby } in den letzten 24 Stunden?
    .item = Weniger als 6 nasse Windeln in 24 Stunden
    .plainer = Zähl ab gestern um diese Zeit. Ungefähr reicht.
    .why = Nasse Windeln zeigen, dass genug Milch ankommt.
    .label = nasse Windeln ({ $baby })

q-baby-jaundice-spreading = Ist { $baby } gelber als vorher, oder reicht die gelbe Haut bis zum Bauch oder zu den Beinen?
    .item = Gelbe Haut, die stärker wird oder zu Bauch oder Beinen geht
    .plainer = Drück mit einem Finger auf die Haut an Bauch oder Beinen. Sieht { $baby } dort gelb aus, wenn du loslässt?
    .why = Gelbe Haut, die sich ausbreitet, muss untersucht werden.
    .label = gelbe Haut, die sich ausbreitet oder stärker wird ({ $baby })

q-baby-weight-concern = Hat sich jemand Sorgen gemacht, wie viel { $baby } wiegt?
    .item = Jemand war besorgt um das Gewicht
    .plainer = Hat beim letzten Wiegen jemand gesagt, dass { $baby } zu wenig zunimmt?
    .why = Dann kann ein Blick auf das Trinken bald helfen.
    .label = Sorge wegen des Gewichts ({ $baby })

## G3 fever

q-can-measure = Hast du ein Thermometer zur Hand?
    .they = Hat die Person ein Thermometer zur Hand?
    .item = Ein Thermometer zur Hand
    .plainer = Jede Art geht: für Mund, Ohr, Stirn oder Achsel.
    .why = Wenn keines da ist, fragen wir stattdessen, wie du dich fühlst.
    .label = Thermometer vorhanden

q-temp-dc = Wie hoch ist deine Temperatur? Wenn du kein Thermometer hast, tipp auf „Ich kann nicht messen“.
    .they = Wie hoch ist ihre Temperatur? Wenn kein Thermometer da ist, tipp auf „Ich kann nicht messen“.
    .item = Temperatur
    .plainer = Tipp die Zahl ein, die das Thermometer zeigt.
    .why = Fieber ändert, wie bald Hilfe nötig ist.
    .label = Temperatur

q-temp-site = Wo hast du gemessen?
    .they = Wo wurde gemessen?
    .item = Wo gemessen wurde
    .plainer = An welcher Stelle war das Thermometer: Mund, Ohr, Stirn oder Achsel?
    .why = In der Achsel zeigt es etwas weniger als an anderen Stellen.
    .label = wo die Temperatur gemessen wurde

q-felt-fever = War dir seit gestern heiß, fröstelig oder schwitzig, wie bei Fieber?
    .they = War der Person seit gestern heiß, fröstelig oder schwitzig, wie bei Fieber?
    .item = Heiß, fröstelig oder schwitzig seit gestern, wie bei Fieber
    .plainer = Hast du seit gestern Kleidung oder Decken an- oder ausziehen müssen, wie bei Fieber?
    .plainer-they = Hat die Person seit gestern Kleidung oder Decken an- oder ausziehen müssen, wie bei Fieber?
    .why = Fieber kann zwischen zwei Messungen kommen und gehen.
    .label = fiebriges Gefühl seit gestern

q-antipyretic-6h = Hast du in den letzten 6 Stunden etwas genommen, das Schmerz oder Fieber senkt?
    .they = Hat die Person in den letzten 6 Stunden etwas genommen, das Schmerz oder Fieber senkt?
    .item = Etwas gegen Schmerz oder Fieber in den letzten 6 Stunden
    .plainer = Denk an Schmerztabletten, Erkältungsmittel oder Zäpfchen in den letzten 6 Stunden. Hast du etwas davon genommen?
    .plainer-they = Denk an Schmerztabletten, Erkältungsmittel oder Zäpfchen in den letzten 6 Stunden. Hat die Person etwas davon genommen?
    .why = Es kann Fieber eine Weile verdecken.
    .label = etwas gegen Schmerz oder Fieber genommen

q-rigors = Hast du seit gestern gefröstelt oder gezittert?
    .they = Hat die Person seit gestern gefröstelt oder gezittert?
    .item = Frösteln oder Zittern seit gestern
    .plainer = Hat dein Körper von selbst gezittert, auch unter einer Decke?
    .plainer-they = Hat ihr Körper von selbst gezittert, auch unter einer Decke?
    .why = Zittern kann kommen, bevor sich Fieber zeigt.
    .label = Frösteln oder Zittern

q-flu-like = Tut dir alles weh, als käme eine schlimme Erkältung?
    .they = Tut der Person alles weh, als käme eine schlimme Erkältung?
    .item = Gliederschmerzen am ganzen Körper
    .plainer = Tun dir Muskeln oder Gelenke an vielen Stellen weh, mehr als nach einer schlechten Nacht?
    .plainer-they = Tun der Person Muskeln oder Gelenke an vielen Stellen weh, mehr als nach einer schlechten Nacht?
    .why = Schmerzen überall können zeigen, dass der ganze Körper kämpft.
    .label = Gliederschmerzen am ganzen Körper

q-fever-h = Seit wann hast du das Fieber, das Frösteln oder die Gliederschmerzen? Ungefähr reicht.
    .they = Seit wann hat die Person das Fieber, das Frösteln oder die Gliederschmerzen? Ungefähr reicht.
    .item = Seit wann das Fieber, das Frösteln oder die Gliederschmerzen
    .plainer = Wann hast du dich zuletzt gesund gefühlt?
    .plainer-they = Wann hat sich die Person zuletzt gesund gefühlt?
    .why = Fieber, das anhält, braucht früher jemanden.
    .label = Dauer von Fieber, Frösteln oder Gliederschmerzen

## G4 breast

q-pain-0-10 = Wie stark tut deine { side-breast } gerade weh, wenn nichts sie berührt?
    .they = Wie stark tut ihre { side-breast } gerade weh, wenn nichts sie berührt?
    .item = Schmerz
    .plainer = 0 ist kein Schmerz. 10 ist der schlimmste, den du dir vorstellen kannst.
    .plainer-they = 0 ist kein Schmerz. 10 ist der schlimmste, den sich die Person vorstellen kann.
    .why = Schmerz sagt uns, wann die Brust Ruhe braucht.
    .label = Schmerz in der { side-breast.dat }

q-pain-at-rest = Tut deine { side-breast } auch weh, wenn du gerade nicht stillst?
    .they = Tut ihre { side-breast } auch weh, wenn gerade nicht gestillt wird?
    .item = Tut auch in Ruhe weh
    .plainer = Ist der Schmerz noch da, wenn nichts deine { side-breast } berührt?
    .plainer-they = Ist der Schmerz noch da, wenn nichts ihre { side-breast } berührt?
    .why = Schmerz, der in Ruhe bleibt, sagt uns viel.
    .label = Schmerz in Ruhe in der { side-breast.dat }
    .pumping = Tut die { side-breast } auch weh, wenn nicht abgepumpt wird?
    .bereaved = Tut die { side-breast } die ganze Zeit weh, auch in Ruhe?

q-eased-by-analgesic = Hilft dein übliches Schmerzmittel für deine { side-breast }?
    .they = Hilft ihr übliches Schmerzmittel für ihre { side-breast }?
    .item = Schmerzmittel hilft
    .plainer = Ist der Schmerz in deiner { side-breast.dat } danach deutlich weniger?
    .plainer-they = Ist der Schmerz in ihrer { side-breast.dat } danach deutlich weniger?
    .why = Wenn starker Schmerz bleibt, muss jemand nachsehen.
    .label = ob Schmerzmittel für die { side-breast } helfen

q-pain-pattern = Tut deine { side-breast } die ganze Zeit weh, oder beim Stillen?
    .they = Tut ihre { side-breast } die ganze Zeit weh, oder beim Stillen?
    .item = Wann es wehtut
    .why = Das hilft Arzt, Ärztin oder Hebamme, die Ursache zu finden.
    .label = wann die { side-breast } wehtut
    .pumping = Tut die { side-breast } die ganze Zeit weh, oder beim Abpumpen?
    .bereaved = Tut die { side-breast } die ganze Zeit weh, oder zu manchen Zeiten?

q-area = Wo ist deine { side-breast } schmerzhaft oder fest? Tipp auf dem Bildschirm auf die Stellen.
    .they = Wo ist ihre { side-breast } schmerzhaft oder fest? Tipp auf dem Bildschirm auf die Stellen.
    .item = Eine schmerzhafte oder feste Stelle
    .plainer = Taste deine { side-breast } sanft mit flachen Fingern ab. Welcher Teil ist schmerzhaft oder fest?
    .plainer-they = Taste ihre { side-breast } sanft mit flachen Fingern ab. Welcher Teil ist schmerzhaft oder fest?
    .why = Eine einzelne schmerzhafte Stelle bedeutet etwas anderes als eine ganz volle Brust.
    .label = wo die { side-breast } schmerzhaft oder fest ist

q-quadrant = Tipp auf dem Bildschirm auf die Stelle an deiner { side-breast.dat }.
    .they = Tipp auf dem Bildschirm auf die Stelle an ihrer { side-breast.dat }.
    .item = Die Stelle an der Brust
    .why = Dann lassen sich die nächsten Notizen mit derselben Stelle vergleichen.
    .label = Stelle an der { side-breast.dat }

q-hard = Wie fühlt sich deine { side-breast } an?
    .they = Wie fühlt sich ihre { side-breast } an?
    .item = Voll, fest oder hart
    .plainer = Drück sanft. Eine Nase ist fest. Eine Stirn ist hart.
    .why = Eine sehr harte Brust braucht Ruhe und kein Streichen.
    .label = wie fest die { side-breast } ist

q-fullness-h = Seit wann ist deine { side-breast } so voll? Ungefähr reicht.
    .they = Seit wann ist ihre { side-breast } so voll? Ungefähr reicht.
    .item = Seit wann sie voll ist
    .plainer = Wann war deine { side-breast } zuletzt weich?
    .plainer-they = Wann war ihre { side-breast } zuletzt weich?
    .why = Wenn die Brust voll bleibt, braucht sie vielleicht Hilfe.
    .label = wie lange die { side-breast } voll ist

q-full-after-feed = Ist deine { side-breast } nach dem Stillen oder Abpumpen noch voll?
    .they = Ist ihre { side-breast } nach dem Stillen oder Abpumpen noch voll?
    .item = Noch voll, wenn Milch herausgekommen ist
    .why = Das zeigt uns, welche sanfte Berührung passen kann.
    .label = Fülle, die bleibt, wenn Milch herausgekommen ist ({ side-breast })
    .pumping = Ist die { side-breast } nach dem Abpumpen noch voll?
    .bereaved = Ist die { side-breast } noch voll, nachdem etwas Milch herausgekommen ist?

q-shiny = Ist die Haut deiner { side-breast.dat } gespannt und glänzend?
    .they = Ist die Haut ihrer { side-breast.dat } gespannt und glänzend?
    .item = Gespannte, glänzende Haut
    .plainer = Sieht die Haut deiner { side-breast.dat } bei gutem Licht gedehnt aus und glänzt?
    .plainer-they = Sieht die Haut ihrer { side-breast.dat } bei gutem Licht gedehnt aus und glänzt?
    .why = Gespannte Haut braucht Kühle und Ruhe, und kein Streichen.
    .label = gespannte, glänzende Haut an der { side-breast.dat }

q-swelling = Ist deine { side-breast } deutlich mehr geschwollen als die andere?
    .they = Ist ihre { side-breast } deutlich mehr geschwollen als die andere?
    .item = Mehr geschwollen als die andere
    .plainer = Sieht deine { side-breast } im Spiegel größer aus als die andere, mehr als früher?
    .plainer-they = Sieht ihre { side-breast } im Spiegel größer aus als die andere, mehr als früher?
    .why = Eine Schwellung sieht man bei jeder Hautfarbe.
    .label = Schwellung der { side-breast.dat }

q-swelling-areola = Ist der dunkle Teil um die Brustwarze { side-word } geschwollen, sodass ein Finger eine Delle lässt?
    .they = Ist der dunkle Teil um die Brustwarze { side-word } geschwollen, sodass ein Finger eine Delle lässt?
    .item = Um die Brustwarze geschwollen: ein Finger lässt eine Delle
    .plainer = Drück dort ein paar Sekunden mit einem Finger. Bleibt eine kleine Delle?
    .why = Wenn es um die Brustwarze geschwollen ist, kommt die Milch schwer heraus.
    .label = Schwellung um die Brustwarze { side-word }

q-no-milk-flow = Steckt die Milch in deiner { side-breast.dat } fest, sodass weder durch Baby noch Pumpe noch Hand welche kommt?
    .they = Steckt die Milch in ihrer { side-breast.dat } fest, sodass weder durch Baby noch Pumpe noch Hand welche kommt?
    .item = Es kommt keine Milch heraus
    .plainer = Gibt deine { side-breast } auch nach ein paar Minuten Versuchen noch keine Milch?
    .plainer-they = Gibt ihre { side-breast } auch nach ein paar Minuten Versuchen noch keine Milch?
    .why = Eine harte Brust, aus der keine Milch kommt, braucht geübte Hilfe.
    .label = keine Milch aus der { side-breast.dat }
    .pumping = Steckt die Milch in der { side-breast.dat } fest, sodass weder durch Pumpe noch Hand welche kommt?
    .bereaved = Steckt die Milch in der { side-breast.dat } fest, sodass keine herauskommt?

q-warm-both = Sind beide Brüste überall warm, und beide gleich?
    .they = Sind beide Brüste überall warm, und beide gleich?
    .item = Beide Brüste überall warm
    .plainer = Leg eine Hand auf jede Brust. Sind beide warm, ohne eine heißere Stelle?
    .why = Das ist in den ersten Tagen häufig, und dann hilft Kühle mehr als Berührung.
    .label = Wärme beider Brüste

q-hot = Leg den Handrücken auf jede Brust. Ist deine { side-breast }, oder ein Teil davon, deutlich heißer?
    .they = Die Person legt den Handrücken auf jede Brust. Ist ihre { side-breast }, oder ein Teil davon, deutlich heißer?
    .item = Ein Teil, oder diese Brust, deutlich heißer
    .plainer = Vergleich mit derselben Stelle auf der anderen Seite. Ist deine { side-breast } heißer?
    .plainer-they = Vergleich mit derselben Stelle auf der anderen Seite. Ist ihre { side-breast } heißer?
    .why = Hitze an einer Stelle zeigt sich bei jeder Hautfarbe.
    .label = Hitze in der { side-breast.dat }

q-burning = Brennt die Haut deiner { side-breast.dat }?
    .they = Brennt die Haut ihrer { side-breast.dat }?
    .item = Brennende Haut
    .plainer = Brennt die Haut deiner { side-breast.dat } wie bei Sonnenbrand?
    .plainer-they = Brennt die Haut ihrer { side-breast.dat } wie bei Sonnenbrand?
    .why = Brennen kann vor anderen Zeichen kommen.
    .label = brennende Haut an der { side-breast.dat }

q-colour-change = Hat deine { side-breast } irgendwo eine neue Farbe? Sie kann rot, lila, braun, grau, schwarz oder dunkler als vorher sein. Auf mancher Haut sieht man keine Veränderung.
    .they = Hat ihre { side-breast } irgendwo eine neue Farbe? Sie kann rot, lila, braun, grau, schwarz oder dunkler als vorher sein. Auf mancher Haut sieht man keine Veränderung.
    .item = Eine neue Farbe der Haut
    .plainer = Schau bei gutem Licht. Hat irgendein Teil deiner { side-breast.dat } eine andere Farbe als letzte Woche?
    .plainer-they = Schau bei gutem Licht. Hat irgendein Teil ihrer { side-breast.dat } eine andere Farbe als letzte Woche?
    .why = Eine neue Farbe hilft zu sagen, wie bald Hilfe nötig ist.
    .label = Hautfarbe der { side-breast.dat }

q-colour-share = Wie viel von deiner { side-breast.dat } hat die neue Farbe?
    .they = Wie viel von ihrer { side-breast.dat } hat die neue Farbe?
    .item = Wie viel die neue Farbe hat
    .plainer = Stell dir deine { side-breast } in drei gleichen Teilen vor. Füllt die Farbe einen Teil oder mehr?
    .plainer-they = Stell dir ihre { side-breast } in drei gleichen Teilen vor. Füllt die Farbe einen Teil oder mehr?
    .why = Bei einer großen Fläche muss früher jemand nachsehen.
    .label = wie viel der { side-breast.dat } eine neue Farbe hat

q-colour-spread-6h = Hat sich die Farbe oder Hitze an deiner { side-breast.dat } in den letzten 6 Stunden ausgebreitet?
    .they = Hat sich die Farbe oder Hitze an ihrer { side-breast.dat } in den letzten 6 Stunden ausgebreitet?
    .item = Farbe oder Hitze in den letzten 6 Stunden größer geworden
    .plainer = Ist der Rand der Farbe oder Hitze weiter außen als vor 6 Stunden?
    .why = Wenn sich etwas schnell ausbreitet, braucht es heute Hilfe.
    .label = Farbe oder Hitze an der { side-breast.dat }, die größer wird

q-streaks = Gibt es Streifen an deiner { side-breast.dat }, die zur Achsel laufen?
    .they = Gibt es Streifen an ihrer { side-breast.dat }, die zur Achsel laufen?
    .item = Streifen zur Achsel hin
    .plainer = Siehst du bei gutem Licht Linien auf der Haut, die zur Achsel gehen?
    .plainer-they = Sieht die Person bei gutem Licht Linien auf der Haut, die zur Achsel gehen?
    .why = Streifen können zeigen, dass es sich ausbreitet.
    .label = Streifen an der { side-breast.dat }

q-inflamed-h = Seit wann ist deine { side-breast } heiß oder anders gefärbt? Ungefähr reicht.
    .they = Seit wann ist ihre { side-breast } heiß oder anders gefärbt? Ungefähr reicht.
    .item = Seit wann heiß oder anders gefärbt
    .plainer = Wann sah deine { side-breast } zuletzt aus wie immer und fühlte sich so an?
    .plainer-they = Wann sah ihre { side-breast } zuletzt aus wie immer und fühlte sich so an?
    .why = Nach einem Tag oder mehr muss jemand nachsehen.
    .label = wie lange die { side-breast } heiß oder anders gefärbt ist

q-inflamed-trend = Ist die Farbe oder Hitze an deiner { side-breast.dat } besser, gleich oder schlimmer?
    .they = Ist die Farbe oder Hitze an ihrer { side-breast.dat } besser, gleich oder schlimmer?
    .item = Farbe oder Hitze: besser, gleich oder schlimmer
    .plainer = Denk daran, wie es beim letzten Mal aussah. Ist es jetzt besser, gleich oder schlimmer?
    .plainer-they = Denk daran, wie es bei der Person beim letzten Mal aussah. Ist es jetzt besser, gleich oder schlimmer?
    .why = Wohin es geht, sagt uns, wie bald Hilfe nötig ist.
    .label = Verlauf von Farbe oder Hitze an der { side-breast.dat }

q-blister-or-numb = Hat die Haut deiner { side-breast.dat } Blasen, oder ist sie taub?
    .they = Hat die Haut ihrer { side-breast.dat } Blasen, oder ist sie taub?
    .item = Haut mit Blasen oder taube Haut
    .plainer = Berühr die Haut deiner { side-breast.dat } sanft. Ist da eine Blase, oder eine Stelle ohne Gefühl?
    .plainer-they = Berühr die Haut ihrer { side-breast.dat } sanft. Ist da eine Blase, oder eine Stelle ohne Gefühl?
    .why = Bei tauber Haut oder Blasen muss jemand nachsehen.
    .label = Blasen oder taube Haut an der { side-breast.dat }

q-pain-out-of-proportion = Ist der Schmerz in deiner { side-breast.dat } viel schlimmer als das, was du siehst?
    .they = Ist der Schmerz in ihrer { side-breast.dat } viel schlimmer als das, was man sieht?
    .item = Schmerz viel schlimmer als das, was man sieht
    .plainer = Ist der Schmerz sehr stark, während die Haut deiner { side-breast.dat } fast so aussieht wie immer?
    .plainer-they = Ist der Schmerz sehr stark, während die Haut ihrer { side-breast.dat } fast so aussieht wie immer?
    .why = Wenn der Schmerz sehr stark ist und man wenig sieht, muss jemand nachsehen.
    .label = Schmerz viel schlimmer als das, was man an der { side-breast.dat } sieht

q-lump = Ist in deiner { side-breast.dat } ein Knoten, den die andere nicht hat?
    .they = Ist in ihrer { side-breast.dat } ein Knoten, den die andere nicht hat?
    .item = Ein Knoten, den die andere Brust nicht hat
    .plainer = Taste dieselbe Stelle auf beiden Seiten mit flachen Fingern. Ist in deiner { side-breast.dat } ein Knoten?
    .plainer-they = Taste dieselbe Stelle auf beiden Seiten mit flachen Fingern. Ist in ihrer { side-breast.dat } ein Knoten?
    .why = Ein Knoten ist oft harmlos, und es lohnt sich, ihn zu beobachten.
    .label = Knoten in der { side-breast.dat }

q-lump-tender = Tut der Knoten oder die feste Stelle in deiner { side-breast.dat } bei Berührung weh?
    .they = Tut der Knoten oder die feste Stelle in ihrer { side-breast.dat } bei Berührung weh?
    .item = Knoten oder feste Stelle tut bei Berührung weh
    .plainer = Berühr ihn so sanft, wie du kannst. Tut es weh?
    .plainer-they = Die Person berührt ihn so sanft, wie sie kann. Tut es weh?
    .why = Wenn ein schmerzender Knoten bleibt, muss jemand nachsehen.
    .label = schmerzender Knoten in der { side-breast.dat }

q-lump-soft-fluid = Gibt der Knoten in deiner { side-breast.dat } nach, wie ein kleiner Wasserballon?
    .they = Gibt der Knoten in ihrer { side-breast.dat } nach, wie ein kleiner Wasserballon?
    .item = Knoten gibt nach wie ein kleiner Wasserballon
    .plainer = Leg zwei flache Finger darauf. Fühlt es sich an, als wäre Flüssigkeit darin?
    .why = Bei einem Knoten mit Flüssigkeit muss jemand nachsehen.
    .label = Knoten mit Flüssigkeit in der { side-breast.dat }

q-lump-mobile = Lässt sich der Knoten in deiner { side-breast.dat } ein wenig verschieben?
    .they = Lässt sich der Knoten in ihrer { side-breast.dat } ein wenig verschieben?
    .item = Knoten lässt sich verschieben
    .plainer = Stups ihn sanft mit einem Finger. Gleitet er unter der Haut?
    .why = Wenn ein Knoten fest an seiner Stelle bleibt, muss jemand nachsehen.
    .label = ob sich der Knoten in der { side-breast.dat } verschieben lässt

q-lump-since-h = Seit wann ist der Knoten oder die feste Stelle in deiner { side-breast.dat } da? Ungefähr reicht.
    .they = Seit wann ist der Knoten oder die feste Stelle in ihrer { side-breast.dat } da? Ungefähr reicht.
    .item = Seit wann der Knoten oder die feste Stelle da ist
    .plainer = Wann hast du es zuerst bemerkt?
    .plainer-they = Wann hat die Person es zuerst bemerkt?
    .why = Die meisten Knoten durch Milch werden in ein bis zwei Tagen kleiner.
    .label = wie lange der Knoten in der { side-breast.dat } da ist

q-lump-trend = Ist der Knoten oder die feste Stelle in deiner { side-breast.dat } kleiner, gleich oder größer?
    .they = Ist der Knoten oder die feste Stelle in ihrer { side-breast.dat } kleiner, gleich oder größer?
    .item = Knoten oder feste Stelle: kleiner, gleich oder größer
    .plainer = Denk an den Moment, als du es zuerst getastet hast. Ist es jetzt kleiner, gleich oder größer?
    .plainer-they = Denk an den Moment, als die Person es zuerst getastet hat. Ist es jetzt kleiner, gleich oder größer?
    .why = Wohin es geht, sagt uns, wie bald Hilfe nötig ist.
    .label = Verlauf des Knotens in der { side-breast.dat }

q-lump-changes-with-feed = Ist der Knoten oder die feste Stelle in deiner { side-breast.dat } nach dem Stillen oder Abpumpen weicher?
    .they = Ist der Knoten oder die feste Stelle in ihrer { side-breast.dat } nach dem Stillen oder Abpumpen weicher?
    .item = Weicher, wenn Milch herausgekommen ist
    .plainer = Taste vorher und nachher, wenn etwas Milch herauskommt. Ist es dann weicher?
    .why = Ein Knoten, der weicher wird, ist meistens voll Milch.
    .label = ob der Knoten in der { side-breast.dat } weicher wird
    .pumping = Ist der Knoten oder die feste Stelle in der { side-breast.dat } nach dem Abpumpen weicher?
    .bereaved = Ist der Knoten oder die feste Stelle in der { side-breast.dat } weicher, nachdem etwas Milch herausgekommen ist?

q-swelling-skin-orange-peel = Sieht die Haut deiner { side-breast.dat } aus wie Orangenschale?
    .they = Sieht die Haut ihrer { side-breast.dat } aus wie Orangenschale?
    .item = Haut wie Orangenschale
    .plainer = Sind an einer Stelle deiner { side-breast.dat } viele winzige Dellen, wie bei einer Orange?
    .plainer-they = Sind an einer Stelle ihrer { side-breast.dat } viele winzige Dellen, wie bei einer Orange?
    .why = Bei so einer Veränderung der Haut muss jemand nachsehen.
    .label = Haut wie Orangenschale an der { side-breast.dat }

q-skin-dimple = Ist an deiner { side-breast.dat } eine neue Delle, oder eine Stelle, die eingezogen ist?
    .they = Ist an ihrer { side-breast.dat } eine neue Delle, oder eine Stelle, die eingezogen ist?
    .item = Eine neue Delle oder eingezogene Stelle
    .plainer = Heb vor einem Spiegel beide Arme. Ist ein Teil deiner { side-breast.dat } eingezogen?
    .plainer-they = Die Person hebt vor einem Spiegel beide Arme. Ist ein Teil ihrer { side-breast.dat } eingezogen?
    .why = Bei so einer Veränderung der Haut muss jemand nachsehen.
    .label = neue Delle an der { side-breast.dat }

q-nipple-inverted-new = Hat sich die Brustwarze { side-word } neu eingezogen?
    .they = Hat sich die Brustwarze { side-word } neu eingezogen?
    .item = Brustwarze neu eingezogen
    .plainer = Stand die Brustwarze { side-word } früher vor, und ist sie jetzt eingezogen?
    .plainer-they = Stand die Brustwarze { side-word } früher vor, und ist sie jetzt eingezogen?
    .why = Bei einer neu eingezogenen Brustwarze muss jemand nachsehen.
    .label = neu eingezogene Brustwarze { side-word }

q-nipple = Was siehst du an der Brustwarze { side-word }? Kreuze alles an, was stimmt.
    .they = Was sieht man an der Brustwarze { side-word }? Kreuze alles an, was stimmt.
    .item = Etwas an der Brustwarze: rissig, gebissen, wund oder verstopft
    .plainer = Schau bei gutem Licht. Gibt es einen Riss, einen weißen Punkt, einen Biss, Eiter oder Blasen?
    .why = Durch eine wunde Brustwarze können Keime eindringen.
    .label = was an der Brustwarze { side-word } ist

q-colour-around-nipple = Gibt es eine neue Farbe um die wunde Stelle an der Brustwarze { side-word }?
    .they = Gibt es eine neue Farbe um die wunde Stelle an der Brustwarze { side-word }?
    .item = Eine neue Farbe um die wunde Stelle
    .plainer = Vergleich mit der anderen Brustwarze. Ist die Haut um die wunde Stelle röter oder dunkler?
    .why = Das zeigt, ob die wunde Stelle heilt.
    .label = neue Farbe um die Brustwarze { side-word }

q-nipple-eczema-weeks = Seit wie vielen Wochen ist die Brustwarze { side-word } juckend und schuppig? 0 heißt: gar nicht.
    .they = Seit wie vielen Wochen ist die Brustwarze { side-word } juckend und schuppig? 0 heißt: gar nicht.
    .item = Juckende, schuppige Haut an der Brustwarze
    .plainer = Zähl die Wochen mit Jucken oder trockenen Schuppen. Ungefähr reicht.
    .why = Wenn schuppige Haut bleibt, muss jemand nachsehen.
    .label = Wochen mit schuppiger Haut an der Brustwarze { side-word }

q-skin-sore = Ist andere Haut an deiner { side-breast.dat } offen oder wund, oder hat sie einen Ausschlag?
    .they = Ist andere Haut an ihrer { side-breast.dat } offen oder wund, oder hat sie einen Ausschlag?
    .item = Andere Haut offen, wund oder mit Ausschlag
    .plainer = Schau auch unter der Brust. Gibt es an deiner { side-breast.dat } eine wunde Stelle, einen Kratzer oder einen Ausschlag?
    .plainer-they = Schau auch unter der Brust. Gibt es an ihrer { side-breast.dat } eine wunde Stelle, einen Kratzer oder einen Ausschlag?
    .why = Wunde Haut lässt man am besten in Ruhe.
    .label = wunde Haut an der { side-breast.dat }

q-pus = Kommt etwas Dickes, Gelbes oder Grünes aus deiner { side-breast.dat }?
    .they = Kommt etwas Dickes, Gelbes oder Grünes aus ihrer { side-breast.dat }?
    .item = Etwas Dickes, Gelbes oder Grünes kommt heraus
    .plainer = Ist ein dicker, gelber oder grüner Fleck in deinem BH oder auf einer Stilleinlage?
    .plainer-they = Ist ein dicker, gelber oder grüner Fleck in ihrem BH oder auf einer Stilleinlage?
    .why = Bei dicker, gelber oder grüner Flüssigkeit muss heute jemand nachsehen.
    .label = dicke Flüssigkeit aus der { side-breast.dat }

q-milk-blood = Ist Blut in der Milch aus deiner { side-breast.dat }?
    .they = Ist Blut in der Milch aus ihrer { side-breast.dat }?
    .item = Blut in der Milch
    .plainer = Lass ein paar Tropfen auf weißes Papier fallen. Sind sie rosa, rot oder braun?
    .why = Das ist oft harmlos, und es lohnt sich, es zu notieren.
    .label = Blut in der Milch der { side-breast.dat }

q-trauma-breast = Wurde deine { side-breast } gestoßen, gequetscht oder verletzt?
    .they = Wurde ihre { side-breast } gestoßen, gequetscht oder verletzt?
    .item = Gestoßen, gequetscht oder verletzt
    .plainer = Hat etwas hart gegen deine { side-breast } gestoßen oder gedrückt, etwa ein Gurt oder ein Sturz?
    .plainer-they = Hat etwas hart gegen ihre { side-breast } gestoßen oder gedrückt, etwa ein Gurt oder ein Sturz?
    .why = Das kann einen blauen Fleck erklären. Du brauchst nicht zu sagen, wie es passiert ist.
    .label = Stoß gegen die { side-breast }

q-bruise-growing = Wird der Bluterguss an deiner { side-breast.dat } größer?
    .they = Wird der Bluterguss an ihrer { side-breast.dat } größer?
    .item = Der Bluterguss wird größer
    .plainer = Ist der Rand des Blutergusses weiter außen als vorher?
    .why = Wenn ein Bluterguss wächst, muss jemand nachsehen.
    .label = wachsender Bluterguss an der { side-breast.dat }

q-cord-or-arm-swelling = Ist { side-word } der Arm geschwollen, oder ist da ein schmerzender Strang unter der Haut?
    .they = Ist { side-word } der Arm geschwollen, oder ist da ein schmerzender Strang unter der Haut?
    .item = Ein geschwollener Arm, oder ein schmerzender Strang unter der Haut
    .plainer = Ist der Arm { side-word } dicker als der andere, oder tastest du eine schmerzende Schnur unter der Haut?
    .plainer-they = Ist der Arm { side-word } dicker als der andere, oder tastet man eine schmerzende Schnur unter der Haut?
    .why = Bei so einer Veränderung auf einer Seite muss jemand nachsehen.
    .label = geschwollener Arm oder schmerzender Strang { side-word }

## G5 birth signs

q-vag-bleed-pad-1h = Blutest du so stark, dass eine Binde in einer Stunde durchtränkt ist?
    .they = Blutet die Person so stark, dass eine Binde in einer Stunde durchtränkt ist?
    .item = Blutung, die eine Binde in einer Stunde durchtränkt
    .plainer = Hast du nach einer Stunde oder weniger eine volle Binde gewechselt?
    .plainer-they = Hat die Person nach einer Stunde oder weniger eine volle Binde gewechselt?
    .why = So viel Blut braucht sofort Hilfe.
    .label = starke Blutung

q-clot-egg = Ist ein Blutklumpen abgegangen, so groß wie ein Ei?
    .they = Ist bei der Person ein Blutklumpen abgegangen, so groß wie ein Ei?
    .item = Ein Blutklumpen, so groß wie ein Ei
    .plainer = War da ein dunkler Klumpen wie Gelee, so groß wie ein Ei oder größer?
    .why = So viel Blut braucht sofort Hilfe.
    .label = große Blutklumpen

q-lochia-foul = Riecht das, was aus deiner Scheide kommt, schlecht?
    .they = Riecht das, was aus ihrer Scheide kommt, schlecht?
    .item = Was aus der Scheide kommt, riecht schlecht
    .plainer = Ist der Geruch deiner Binde stark und schlecht, mehr als bei der Regel?
    .plainer-they = Ist der Geruch ihrer Binde stark und schlecht, mehr als bei der Regel?
    .why = Ein schlechter Geruch kann nach einer Geburt ein Warnzeichen sein.
    .label = schlechter Geruch aus der Scheide

q-wound-bad = Ist ein Schnitt oder Riss von der Geburt offen, nässt er, oder schmerzt er stärker?
    .they = Ist ein Schnitt oder Riss von der Geburt offen, nässt er, oder schmerzt er stärker?
    .item = Ein Schnitt oder Riss, der offen ist, nässt oder stärker schmerzt
    .plainer = Tut dein Schnitt oder Riss jeden Tag mehr weh, läuft etwas heraus, oder geht er auf?
    .plainer-they = Tut ihr Schnitt oder Riss jeden Tag mehr weh, läuft etwas heraus, oder geht er auf?
    .why = Wenn eine Wunde schlimmer wird, muss heute jemand nachsehen.
    .label = Schnitt oder Riss von der Geburt, der aufgeht, nässt oder mehr schmerzt

## G6 background

q-galactocele-known = Hat ein Ultraschall oder anderes Bild an dieser Stelle deiner { side-breast.dat } je eine Tasche mit Milch gezeigt?
    .they = Hat ein Ultraschall oder anderes Bild an dieser Stelle ihrer { side-breast.dat } je eine Tasche mit Milch gezeigt?
    .item = Ein Bild hat hier eine Tasche mit Milch gezeigt
    .plainer = Hat ein Arzt oder eine Ärztin je gesagt, dass der Knoten in deiner { side-breast.dat } voll alter Milch ist?
    .plainer-they = Hat ein Arzt oder eine Ärztin je gesagt, dass der Knoten in ihrer { side-breast.dat } voll alter Milch ist?
    .why = Eine bekannte Tasche mit Milch wird auf ihre eigene Art behandelt.
    .label = bekannte Tasche mit Milch in der { side-breast.dat }

q-abx = Hast du in den letzten 14 Tagen Antibiotika wegen der Brust genommen?
    .they = Hat die Person in den letzten 14 Tagen Antibiotika wegen der Brust genommen?
    .item = Antibiotika wegen der Brust in den letzten 14 Tagen
    .plainer = Hat dir Arzt, Ärztin oder Hebamme Tabletten oder eine Infusion gegen Keime in der Brust gegeben?
    .plainer-they = Hat Arzt, Ärztin oder Hebamme der Person Tabletten oder eine Infusion gegen Keime in der Brust gegeben?
    .why = Sie helfen in ein bis zwei Tagen, sonst muss jemand nachsehen.
    .label = Antibiotika wegen der Brust

q-abx-hours = Wann hast du die erste Dosis genommen? Ungefähr reicht.
    .they = Wann hat die Person die erste Dosis genommen? Ungefähr reicht.
    .item = Zeit der ersten Dosis
    .plainer = An welchem Tag, und ungefähr um welche Zeit, hast du angefangen?
    .plainer-they = An welchem Tag, und ungefähr um welche Zeit, hat die Person angefangen?
    .why = Nach ein bis zwei Tagen wird es meist besser.
    .label = Zeit der ersten Dosis

q-abx-trend = Geht es dir seit der ersten Dosis besser, gleich oder schlechter?
    .they = Geht es der Person seit der ersten Dosis besser, gleich oder schlechter?
    .item = Seit der ersten Dosis: besser, gleich oder schlechter
    .plainer = Denk an die Stunde vor der ersten Dosis. Geht es dir jetzt besser, gleich oder schlechter?
    .plainer-they = Denk an die Stunde vor der ersten Dosis. Geht es der Person jetzt besser, gleich oder schlechter?
    .why = Wenn es nicht besser wird, muss jemand nachsehen.
    .label = Verlauf seit der ersten Dosis

q-other-infection = Hast du gerade noch eine andere Krankheit, etwa eine Erkältung oder einen Magen-Darm-Infekt?
    .they = Hat die Person gerade noch eine andere Krankheit, etwa eine Erkältung oder einen Magen-Darm-Infekt?
    .item = Noch eine andere Krankheit, etwa eine Erkältung oder ein Magen-Darm-Infekt
    .plainer = Hast du Husten, Halsweh, Durchfall oder Schmerzen beim Wasserlassen?
    .plainer-they = Hat die Person Husten, Halsweh, Durchfall oder Schmerzen beim Wasserlassen?
    .why = Solange der Körper gegen etwas anderes kämpft, wartet die Massage.
    .label = eine andere Krankheit jetzt

q-risk-diabetes = Hast du Diabetes, der jetzt behandelt wird? Wenn du ihn in einer Schwangerschaft hattest und er weg ist, ist die Antwort nein.
    .they = Hat die Person Diabetes, der jetzt behandelt wird? Wenn sie ihn in einer Schwangerschaft hatte und er weg ist, ist die Antwort nein.
    .item = Diabetes, jetzt behandelt
    .plainer = Nimmst du jetzt Tabletten oder Insulin für deinen Blutzucker?
    .plainer-they = Nimmt die Person jetzt Tabletten oder Insulin für ihren Blutzucker?
    .why = Dann braucht die Brust früher Hilfe.
    .label = Diabetes

q-risk-immunosuppressed = Kann sich dein Körper schlecht gegen Keime wehren? Eine Krankheit, Kortison, Chemo oder eine Transplantation kann das machen.
    .they = Kann sich ihr Körper schlecht gegen Keime wehren? Eine Krankheit, Kortison, Chemo oder eine Transplantation kann das machen.
    .item = Schwache Abwehr: durch Krankheit, Kortison, Chemo oder Transplantation
    .plainer = Hat ein Arzt oder eine Ärztin je gesagt, dass du dich leichter ansteckst als andere?
    .plainer-they = Hat ein Arzt oder eine Ärztin je gesagt, dass die Person sich leichter ansteckt als andere?
    .why = Dann braucht die Brust früher Hilfe.
    .label = schwache Abwehr

q-risk-breast-surgery-6w = Hattest du in den letzten 6 Wochen eine Operation an der Brust? Auch eine Untersuchung mit der Nadel zählt.
    .they = Hatte die Person in den letzten 6 Wochen eine Operation an der Brust? Auch eine Untersuchung mit der Nadel zählt.
    .item = Brust-Operation oder Nadel-Untersuchung in den letzten 6 Wochen
    .plainer = Wurde in den letzten 6 Wochen in eine Brust geschnitten oder eine Probe entnommen?
    .why = Eine heilende Brust braucht früher Hilfe, und keine Massage.
    .label = Brust-Operation in den letzten 6 Wochen

q-risk-implant = Hast du ein Brustimplantat?
    .they = Hat die Person ein Brustimplantat?
    .item = Ein Brustimplantat
    .plainer = Wurde dir etwas in eine Brust eingesetzt, das dort bleibt?
    .why = Eine Brust mit Implantat braucht früher Hilfe.
    .label = Brustimplantat

q-risk-breast-cancer-ever = Hattest du je Brustkrebs?
    .they = Hatte die Person je Brustkrebs?
    .item = Schon einmal Brustkrebs
    .plainer = Wurdest du je wegen Brustkrebs behandelt?
    .plainer-they = Wurde die Person je wegen Brustkrebs behandelt?
    .why = Dann sagt zuerst Arzt, Ärztin oder Hebamme, ob Massage passt.
    .label = Brustkrebs in der Vergangenheit

q-risk-cancer-now = Hast du jetzt irgendeinen Krebs, oder wirst du deswegen behandelt?
    .they = Hat die Person jetzt irgendeinen Krebs, oder wird sie deswegen behandelt?
    .item = Jetzt irgendein Krebs, oder seine Behandlung
    .plainer = Wirst du jetzt wegen irgendeines Krebses behandelt oder ärztlich beobachtet?
    .plainer-they = Wird die Person jetzt wegen irgendeines Krebses behandelt oder ärztlich beobachtet?
    .why = Dann sagt zuerst Arzt, Ärztin oder Hebamme, ob Massage passt.
    .label = Krebs oder seine Behandlung jetzt

q-risk-bleeding-disorder-or-thinners = Nimmst du Blutverdünner, oder blutest du länger als andere?
    .they = Nimmt die Person Blutverdünner, oder blutet sie länger als andere?
    .item = Blutverdünner, oder längeres Bluten als bei anderen
    .plainer = Bekommst du bei leichtem Anstoßen blaue Flecken, oder nimmst du täglich eine Spritze oder Tablette zur Blutverdünnung?
    .plainer-they = Bekommt die Person bei leichtem Anstoßen blaue Flecken, oder nimmt sie täglich eine Spritze oder Tablette zur Blutverdünnung?
    .why = Dann kann schon eine sanfte Berührung blaue Flecken machen.
    .label = Blutverdünner oder leichtes Bluten

q-risk-hiv = Lebst du mit HIV? Das bleibt privat. Es steht nie in einer Übersicht, außer du willst es so.
    .they = Lebt die Person mit HIV? Das bleibt privat. Es steht nie in einer Übersicht, außer sie will es so.
    .item = HIV
    .plainer = Hat ein Test je gezeigt, dass du HIV hast?
    .plainer-they = Hat ein Test je gezeigt, dass die Person HIV hat?
    .why = Dann wird eine schmerzende Brust früher besprochen.
    .label = HIV

## G7 mind

q-worried = Hast du das Gefühl, dass etwas wirklich nicht stimmt? Du kennst deinen Körper.
    .they = Hast du das Gefühl, dass mit der Person etwas wirklich nicht stimmt? Du kennst sie gut.
    .item = Das Gefühl, dass etwas wirklich nicht stimmt
    .plainer = Ist da eine Stimme in dir, die sagt: Hol Hilfe?
    .plainer-they = Ist da eine Stimme in der Person, die sagt: Hol Hilfe?
    .why = Dieses Gefühl hat oft recht, und hier zählt es.
    .label = das Gefühl, dass etwas wirklich nicht stimmt

q-self-harm = Das kann eine schwere Zeit sein. Hattest du Gedanken, dich zu verletzen oder dir etwas anzutun? Wir fragen alle. Du bekommst keinen Ärger.
    .they = Das kann eine schwere Zeit sein. Hat die Person davon gesprochen, sich zu verletzen oder sich etwas anzutun? Wir fragen bei allen. Niemand bekommt Ärger.
    .item = Gedanken, sich zu verletzen oder sich etwas anzutun
    .plainer = Hast du dir gewünscht, tot zu sein oder dich zu verletzen?
    .plainer-they = Hat die Person sich gewünscht, tot zu sein oder sich zu verletzen?
    .why = Wir fragen alle, denn es gibt Hilfe, und sie wirkt.
    .label = Gedanken, sich zu verletzen oder sich etwas anzutun

q-harm-baby = Hattest du Gedanken, deinem Baby wehzutun? Vielen Menschen machen solche Gedanken Angst. Du bekommst keinen Ärger.
    .they = Hat die Person davon gesprochen, dem Baby wehzutun? Vielen Menschen machen solche Gedanken Angst. Niemand bekommt Ärger.
    .item = Gedanken, dem Baby wehzutun
    .plainer = Hast du Angst, dass du deinem Baby wehtun könntest?
    .plainer-they = Hat die Person Angst, dass sie ihrem Baby wehtun könnte?
    .why = Wir fragen alle, denn es gibt Hilfe für dich und das Baby.
    .label = Gedanken, dem Baby wehzutun

q-hears-sees-things = Hörst oder siehst du Dinge, die andere nicht hören oder sehen?
    .they = Hört oder sieht die Person Dinge, die andere nicht hören oder sehen?
    .item = Dinge hören oder sehen, die andere nicht hören oder sehen
    .plainer = Hörst du eine Stimme, wenn niemand da ist, oder siehst du, was andere nicht sehen können?
    .plainer-they = Hört die Person eine Stimme, wenn niemand da ist, oder sieht sie, was andere nicht sehen können?
    .why = Das kann nach einer Geburt vorkommen, und Hilfe dafür wirkt.
    .label = Hören oder Sehen von Dingen, die andere nicht wahrnehmen

## After the result

q-fullness-trend = Wie steht es um die Fülle deiner { side-breast.dat }: besser, gleich oder schlimmer?
    .they = Wie steht es um die Fülle ihrer { side-breast.dat }: besser, gleich oder schlimmer?
    .item = Fülle: besser, gleich oder schlimmer
    .why = Wenn die Brust wochenlang voll bleibt, braucht sie vielleicht Hilfe.
    .label = Verlauf der Fülle der { side-breast.dat }

q-lump-size-mm = Wie groß ist der Knoten in deiner { side-breast.dat }? Ungefähr reicht.
    .they = Wie groß ist der Knoten in ihrer { side-breast.dat }? Ungefähr reicht.
    .item = Größe des Knotens
    .why = Dann siehst du, ob er kleiner wird.
    .label = Größe des Knotens in der { side-breast.dat }

q-milk-blood-since-h = Seit wann ist Blut in der Milch aus deiner { side-breast.dat }? Ungefähr reicht.
    .they = Seit wann ist Blut in der Milch aus ihrer { side-breast.dat }? Ungefähr reicht.
    .item = Seit wann Blut in der Milch ist
    .why = Oft hört es innerhalb einer Woche von selbst auf.
    .label = wie lange Blut in der Milch der { side-breast.dat } ist

q-axillary-node = Ist { side-word } ein geschwollener Lymphknoten in der Achsel?
    .they = Ist { side-word } ein geschwollener Lymphknoten in der Achsel?
    .item = Ein geschwollener Lymphknoten in der Achsel
    .plainer = Taste die Achsel { side-word } mit flachen Fingern ab. Ist da ein kleiner, runder Knoten?
    .why = Das hilft Arzt, Ärztin oder Hebamme, das Ganze zu sehen.
    .label = geschwollener Lymphknoten in der Achsel { side-word }

q-axilla-swelling-weeks = Seit wie vielen Wochen ist die Achsel { side-word } geschwollen? 0 heißt: gar nicht.
    .they = Seit wie vielen Wochen ist die Achsel { side-word } geschwollen? 0 heißt: gar nicht.
    .item = Wochen mit Schwellung in der Achsel
    .why = Wenn eine Schwellung wochenlang bleibt, muss jemand nachsehen.
    .label = Wochen mit Schwellung in der Achsel { side-word }

q-pain-each-feed-days = Seit wie vielen Tagen tut { side-word } jedes Stillen weh? 0 heißt: gar nicht.
    .they = Seit wie vielen Tagen tut { side-word } jedes Stillen weh? 0 heißt: gar nicht.
    .item = Tage mit Schmerz bei jedem Mal
    .why = Hilfe beim Stillen kann es leichter machen.
    .label = Tage mit Schmerz { side-word }
    .pumping = Seit wie vielen Tagen tut { side-word } jedes Abpumpen weh? 0 heißt: gar nicht.
    .bereaved = Seit wie vielen Tagen tut die Brust { side-word } weh? 0 heißt: gar nicht.

q-removals-24h = Wie oft wurde { side-word } in den letzten 24 Stunden gestillt und abgepumpt?
    .they = Wie oft wurde { side-word } in den letzten 24 Stunden gestillt und abgepumpt?
    .item = Wie oft in 24 Stunden Milch herauskam
    .why = Das zeigt, wie der Tag für diese Brust war.
    .label = wie oft { side-word } Milch herauskam
    .pumping = Wie oft wurde die { side-breast } in den letzten 24 Stunden abgepumpt?
    .bereaved = Wie oft kam in den letzten 24 Stunden Milch aus der { side-breast.dat }?

q-gap-longest-h = Was war deine längste Pause zwischen zwei Mal Stillen oder Abpumpen?
    .they = Was war ihre längste Pause zwischen zwei Mal Stillen oder Abpumpen?
    .item = Längste Pause
    .why = Eine lange Pause kann eine volle Brust erklären.
    .label = längste Pause
    .pumping = Was war die längste Pause zwischen zwei Mal Abpumpen?
    .bereaved = Was war die längste Zeit, in der keine Milch herauskam?

q-last-milk-removal = Wann hast du zuletzt gestillt oder abgepumpt?
    .they = Wann hat die Person zuletzt gestillt oder abgepumpt?
    .item = Wann zuletzt Milch herauskam
    .why = Das sagt, wie lange sich die Brust schon füllt.
    .label = wann zuletzt Milch herauskam
    .pumping = Wann wurde zuletzt abgepumpt?
    .bereaved = Wann kam zuletzt Milch heraus?

q-goal = Was wünschst du dir? Kreuze alles an, was stimmt.
    .they = Was wünscht sich die Person? Kreuze alles an, was stimmt.
    .item = Was du dir wünschst
    .why = Wir bieten an, was zu deinem Wunsch passt, wenn etwas passt.
    .label = was gewünscht ist

q-risk-family-breast-cancer-early = Hatte jemand aus der nahen Familie vor dem Alter von 50 Brustkrebs?
    .they = Hatte jemand aus der nahen Familie vor dem Alter von 50 Brustkrebs?
    .item = Nahe Familie mit Brustkrebs vor 50
    .plainer = Nahe Familie heißt: Eltern, Schwester, Bruder oder Kind.
    .why = Arzt, Ärztin oder Hebamme fragen vielleicht danach.
    .label = Brustkrebs in der nahen Familie

q-risk-caesarean-or-surgery-6w = Hattest du in den letzten 6 Wochen einen Kaiserschnitt oder eine andere Operation?
    .they = Hatte die Person in den letzten 6 Wochen einen Kaiserschnitt oder eine andere Operation?
    .item = Kaiserschnitt oder andere Operation in den letzten 6 Wochen
    .why = Arzt, Ärztin oder Hebamme fragen vielleicht danach.
    .label = Operation in den letzten 6 Wochen

q-risk-mrsa = Hat ein Test bei dir je MRSA gefunden?
    .they = Hat ein Test bei der Person je MRSA gefunden?
    .item = Schon einmal MRSA
    .plainer = MRSA ist ein Keim, den viele Antibiotika nicht abtöten. Hat ein Test ihn je gefunden?
    .why = Das hilft Arzt oder Ärztin bei der Wahl.
    .label = MRSA

q-age-years = Wie alt bist du?
    .they = Wie alt ist die Person?
    .item = Alter in Jahren
    .why = Das sagt, ob vielleicht ein Ultraschall gewünscht wird.
    .label = Alter

q-low-mood-2w = Warst du seit zwei Wochen an den meisten Tagen bedrückt oder ohne Freude?
    .they = War die Person seit zwei Wochen an den meisten Tagen bedrückt oder ohne Freude?
    .item = Seit zwei Wochen an den meisten Tagen bedrückt oder ohne Freude
    .plainer = Gab es in den letzten zwei Wochen mehr dunkle Tage als helle?
    .why = Viele Menschen fühlen sich nach einer Geburt so, und Hilfe wirkt.
    .label = seit zwei Wochen bedrückt
