# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# reason-<rule>: why this rule speaks, in plain words. No illness is named. .they is the supporter's form.

## E: get help now
reason-e01 = Dein Denken, Wachsein oder Stehen ist gestört. Das ist ein Zeichen, das jetzt Hilfe braucht.
    .they = Ihr Denken, Wachsein oder Stehen ist gestört. Das ist ein Zeichen, das jetzt Hilfe braucht.
reason-e02 = Atemnot in Ruhe braucht jetzt Hilfe.
reason-e03 = Schmerz im Brustkorb braucht jetzt Hilfe, vor allem nach einer Geburt.
reason-e04 = Fleckige, blaue oder graue Haut braucht jetzt Hilfe. Das gilt auch für einen Ausschlag, der unter einem Glas bleibt.
reason-e05 = Ein sehr schneller Puls oder niedriger Blutdruck braucht zusammen mit Fieberzeichen jetzt Hilfe.
reason-e06 = 18 Stunden kein Wasser gelassen, zusammen mit Fieberzeichen: das braucht jetzt Hilfe.
reason-e07 = Fieber mit Zittern, das sich nicht stoppen lässt, oder das Gefühl zu sterben: das braucht jetzt Hilfe.
reason-e08 = Fieber, ein großer Ausschlag und dazu Erbrechen, wässriger Stuhlgang oder Ohnmacht sind Zeichen, die jetzt Hilfe brauchen.
reason-e09 = Haut, die schwarz oder taub ist, Blasen hat oder sich schnell verändert, braucht jetzt ein Krankenhaus. Das gilt auch für Schmerz, der weit über das hinausgeht, was du siehst.
    .they = Haut, die schwarz oder taub ist, Blasen hat oder sich schnell verändert, braucht jetzt ein Krankenhaus. Das gilt auch für Schmerz, der weit über das hinausgeht, was man sieht.
reason-e10 = Niemand braucht damit allein zu sein. Es gibt Menschen, die jetzt gleich helfen können.
reason-e11 = Das ist eine starke Blutung. Sie braucht jetzt Hilfe.
reason-e12 = Starke Kopfschmerzen zusammen mit Zeichen an Augen oder Bauch brauchen jetzt Hilfe. Das gilt auch für sehr hohen Blutdruck rund um eine Geburt.
reason-e13 = Fieber, Erbrechen und 12 Stunden kein Wasser gelassen: das braucht jetzt Hilfe.

## S: today
reason-s01 = In den ersten sechs Wochen nach einer Geburt braucht jedes Fieber heute jemanden. Das gilt, egal wie die Brust aussieht.
reason-s02 = Fieber von 38,5 °C oder mehr braucht heute jemanden.
reason-s03 = Eine schmerzende Brust mit Fieberzeichen seit einem Tag braucht heute Hilfe. Die Haut kann aussehen wie immer.
reason-s04 = Es ist über 12 Stunden schlimmer geworden, mit Fieberzeichen. Das braucht heute Hilfe.
reason-s05 = Frösteln mit Fieber, oder mit einer heißen oder veränderten Brust, braucht heute Hilfe. Das gilt auch für Zittern, das sich nicht stoppen lässt.
reason-s06 = Bei einem schmerzenden Knoten mit Flüssigkeit oder Fieber muss heute jemand nachsehen. Das gilt auch bei dicker Flüssigkeit.
reason-s07 = Die Farbe oder Hitze breitet sich aus. Da muss heute jemand nachsehen.
reason-s08 = Bei deiner Gesundheit braucht eine heiße oder veränderte Brust heute Hilfe.
    .they = Bei ihrer Gesundheit braucht eine heiße oder veränderte Brust heute Hilfe.
reason-s09 = Nach einer Brust-Operation oder mit einem Implantat braucht das heute Hilfe.
reason-s10 = Die Antibiotika helfen nur langsam. Da muss heute jemand nachsehen.
reason-s11 = Die wunde Brustwarze zeigt ein Zeichen, das heute Hilfe braucht.
reason-s12 = Beide Brüste sind heiß oder verändert, und es gibt Fieber. Das braucht heute Hilfe.
reason-s13 = Dein Körper zeigt Zeichen von Überlastung. Das braucht heute Hilfe.
    .they = Ihr Körper zeigt Zeichen von Überlastung. Das braucht heute Hilfe.
reason-s14 = Das ist ein eigenes Warnzeichen, und es kommt nicht von der Brust. Es braucht heute Hilfe.
reason-s15 = Eine heiße oder veränderte Brust, die keine Milch bildet, braucht mit Fieber heute Hilfe.
reason-s16 = Schmerz, der so stark ist oder weit über das hinausgeht, was du siehst, braucht heute jemanden.
    .they = Schmerz, der so stark ist oder weit über das hinausgeht, was man sieht, braucht heute jemanden.
reason-s17 = Die Brust ist so geschwollen, dass keine Milch kommt. Geübte Hände können heute helfen.
reason-s18 = Die Station des Babys muss es heute wissen, bevor das Baby diese Milch bekommt.
reason-s19 = Bei deiner Gesundheit: Sprich heute darüber, wie eine schmerzende Brust gepflegt wird.
    .they = Bei ihrer Gesundheit: Sprecht heute darüber, wie eine schmerzende Brust gepflegt wird.
reason-s20 = Bei Blasen in einer Gruppe nahe der Brustwarze muss heute jemand nachsehen.
reason-s21 = Fieber seit einem Tag oder länger braucht heute jemanden.

## D: within 24 hours
reason-d01 = Bei Fieber ist innerhalb eines Tages ein Gespräch mit jemandem nötig.
reason-d02 = Die Farbe oder Hitze ist nach einem Tag nicht besser.
reason-d03 = Die Farbe oder Hitze ist über 12 Stunden schlimmer geworden.
reason-d04 = Ein schmerzender Knoten oder eine feste Stelle ist in einem Tag nicht kleiner geworden.
reason-d05 = Dir tut alles weh oder du fühlst dich krank, und die Brust ist heiß oder verändert. Das reicht für einen Anruf.
    .they = Der Person tut alles weh oder sie fühlt sich krank, und die Brust ist heiß oder verändert. Das reicht für einen Anruf.
reason-d06 = Es ist nach der Behandlung oder nach einer Woche noch da.
reason-d07 = Bei dieser Veränderung von Haut oder Brustwarze muss jemand nachsehen.
reason-d08 = Bei einer heißen oder veränderten Brust, die keine Milch bildet, muss jemand nachsehen.
reason-d09 = Nach einem Stoß muss bei einer harten Stelle oder einem wachsenden Bluterguss jemand nachsehen.
reason-d10 = Was gegen Schmerz oder Fieber genommen wurde, kann Fieber verdecken.
reason-d11 = Solange du schwanger bist, muss bei einer heißen oder veränderten Brust jemand nachsehen.
    .they = Solange die Person schwanger ist, muss bei einer heißen oder veränderten Brust jemand nachsehen.
reason-d12 = Bei Blut in der Milch aus einer heißen oder veränderten Brust muss jemand nachsehen.
reason-d13 = Du kennst deinen Körper, und eine starke Sorge zählt. Das gilt auch, wenn du dich in den ersten sechs Wochen krank fühlst oder fröstelst.
    .they = Die Person kennt ihren Körper, und eine starke Sorge zählt. Das gilt auch, wenn sie sich in den ersten sechs Wochen krank fühlt oder fröstelt.
reason-d14 = Ein schmerzender Knoten mit Hitze oder einer neuen Farbe ist zu Hause schwer zu beurteilen.
reason-d16 = Bei einem geschwollenen Arm oder einem schmerzenden Strang muss jemand nachsehen.
reason-d17 = Die Station des Babys muss von dem Blut wissen. Die Milch wird meistens weiter verwendet.
reason-d18 = Bei Blasen oder tauber Haut muss jemand nachsehen. Das gilt auch bei Schmerz, der weit über das hinausgeht, was du siehst.
    .they = Bei Blasen oder tauber Haut muss jemand nachsehen. Das gilt auch bei Schmerz, der weit über das hinausgeht, was man sieht.

## H: care at home, no massage
reason-h01 = Ein Teil der Brust ist heiß oder anders gefärbt. Kühle und Ruhe helfen, und später ein neuer Blick.
reason-h02 = Die Temperatur ist etwas erhöht. Wir hätten gern in ein paar Stunden noch eine Messung.
reason-h03 = Die Brust ist überall gespannt, hart oder warm, wie in den ersten Tagen. Kühle und Ruhe helfen mehr als Streichen.
reason-h04 = Eine Brust, die so wehtut, lässt man am besten in Ruhe.
reason-h05 = Etwas auf dieser Seite, oder im ganzen Körper, spricht vorerst gegen Massage.
reason-h06 = Da ist ein heißer Knoten, und er ist neu. Schau in ein paar Stunden wieder nach.
reason-h07 = Blut in der Milch ist in den ersten Tagen oft harmlos. Die Massage wartet.
reason-h08 = An der Brustwarze ist ein weißer Punkt. Er heilt am besten, wenn ihn niemand öffnet oder drückt.
reason-h09 = Eine Frage ist noch offen, darum bleiben wir auf der sicheren Seite.
reason-h10 = Du hast seit gestern Hilfe gebraucht, darum wartet die Massage.
    .they = Die Person hat seit gestern Hilfe gebraucht, darum wartet die Massage.
reason-h11 = Was gegen Schmerz oder Fieber genommen wurde, kann Fieber verdecken. Miss wieder, wenn die Wirkung vorbei ist.
reason-h12 = Es lohnt sich, diesen Knoten oder diese Schwellung jemandem zu zeigen. Es eilt nicht.
reason-h13 = Wir können verborgenes Fieber nicht ausschließen, darum wartet die Massage.
reason-h15 = Brennende Haut kann ein frühes Zeichen sein. Warte, und schau wieder nach.
reason-h16 = Für diese Seite passt jetzt keine sanfte Berührung. Das ist in Ordnung.
reason-h17 = Diese Seite hat fürs Erste genug. Sie ruht bis zur gezeigten Zeit.

## X: no massage
reason-x01 = Mit Fieber, Frösteln oder Gliederschmerzen überall gibt es keine Massage.
reason-x02 = Eine heiße oder veränderte Brust bekommt keine Massage.
reason-x03 = Wo vielleicht dicke Flüssigkeit ist, oder ein Knoten mit Flüssigkeit, gibt es keine Massage.
reason-x04 = Offene oder wunde Haut bekommt keine Massage.
reason-x05 = Ein Knoten, der nicht weicher wird oder der bleibt, bekommt keine Massage.
reason-x06 = Bei deiner Krankheitsgeschichte muss zuerst Arzt, Ärztin oder Hebamme Ja sagen.
    .they = Bei ihrer Krankheitsgeschichte muss zuerst Arzt, Ärztin oder Hebamme Ja sagen.
reason-x07 = Du hattest eine Brust-Operation oder hast ein Implantat. Frag zuerst Arzt, Ärztin oder Hebamme.
    .they = Die Person hatte eine Brust-Operation oder hat ein Implantat. Fragt zuerst Arzt, Ärztin oder Hebamme.
reason-x08 = Eine Brust, die gestoßen wurde oder einen Bluterguss hat, bekommt keine Massage.
reason-x09 = Deine Haut bekommt vielleicht zu leicht blaue Flecken, darum gibt es keine Massage.
    .they = Ihre Haut bekommt vielleicht zu leicht blaue Flecken, darum gibt es keine Massage.
reason-x10 = Die Brust wird behandelt, darum wartet die Massage.
reason-x11 = Solange du krank bist, gibt es keine Massage.
    .they = Solange die Person krank ist, gibt es keine Massage.
reason-x12 = Eine Brust, die so wehtut, bekommt keine Massage.
reason-x13 = Die sanften Berührungen hier sind für Milch gedacht, und jetzt ist keine da.
reason-x14 = Bei einem geschwollenen Arm oder einem schmerzenden Strang gibt es keine Massage.
reason-x15 = Die letzte Sitzung tat weh oder hinterließ eine Spur, darum ruht diese Seite.
reason-x16 = Bei Blut in der Milch gibt es keine Massage.
reason-x17 = Haut mit Blasen oder taube Haut bekommt keine Massage.
reason-x18 = Solange du schwanger bist, muss zuerst eine Hebamme Ja sagen.
    .they = Solange die Person schwanger ist, muss zuerst eine Hebamme Ja sagen.

## B: babies
reason-b01 = Das Baby zeigt ein Zeichen, das jetzt Hilfe braucht.
reason-b02 = Unter drei Monaten braucht diese Temperatur jetzt Hilfe.
reason-b03 = Das Baby zeigt ein Zeichen, bei dem heute jemand nachsehen muss.
reason-b04 = Das Baby zeigt ein Zeichen, das innerhalb eines Tages ein Gespräch wert ist.

## F: to be shown to someone
reason-f01 = Der Knoten ist seit drei Tagen da.
reason-f02 = Der Knoten oder die Schwellung bleibt, oder die Brust bildet keine Milch. Vielleicht wird ein Ultraschall gewünscht.
reason-f03 = Das Blut ist schon länger da, begann nach den ersten zwei Wochen, kommt von einer Seite oder kommt mit einem Knoten.
reason-f04 = Es ist wieder dieselbe Stelle. Vielleicht wird ein Ultraschall gewünscht.
reason-f05 = Es ist in einem halben Jahr dreimal passiert. Hilfe bei Milch und Wohlbefinden kann etwas ändern.
reason-f06 = Die Brustwarze ist seit zwei Wochen schuppig.
reason-f07 = Eine bekannte Tasche mit Milch wird größer.
reason-f08 = Die Achsel ist seit drei Wochen geschwollen.
reason-f09 = Die Brust ist seit mehr als zwei Wochen voll.
reason-f10 = Du bist seit zwei Wochen bedrückt. Das ist ein Gespräch wert, und Hilfe wirkt.
    .they = Die Person ist seit zwei Wochen bedrückt. Das ist ein Gespräch wert, und Hilfe wirkt.
reason-f11 = Es tut seit einer Woche oder länger jedes Mal weh. Jemand mit Erfahrung kann helfen.
reason-f12 = Es hat sich nicht gelegt, oder die Haut oder Brustwarze hat sich verändert. Vielleicht wird ein Ultraschall gewünscht.

## JT and J: from the notes
reason-jt2 = Deine Notizen zeigen eine Veränderung, die heute jemanden braucht. Oder ein früherer Rat gilt noch.
    .they = Ihre Notizen zeigen eine Veränderung, die heute jemanden braucht. Oder ein früherer Rat gilt noch.
reason-jt3 = Deine Notizen zeigen eine Veränderung, die innerhalb eines Tages jemanden braucht. Oder ein früherer Rat gilt noch.
    .they = Ihre Notizen zeigen eine Veränderung, die innerhalb eines Tages jemanden braucht. Oder ein früherer Rat gilt noch.
reason-j01 = Deine Notizen zeigen, dass es in einem Tag nicht besser wurde.
    .they = Ihre Notizen zeigen, dass es in einem Tag nicht besser wurde.
reason-j02 = Deine Notizen zeigen, dass der Schmerz steigt.
    .they = Ihre Notizen zeigen, dass der Schmerz steigt.
reason-j03 = Deine Notizen zeigen, dass die Temperatur steigt.
    .they = Ihre Notizen zeigen, dass die Temperatur steigt.
reason-j04 = Deine Notizen zeigen Fieber an mehr als einem Tag.
    .they = Ihre Notizen zeigen Fieber an mehr als einem Tag.
reason-j05 = Deine Notizen zeigen Fieber trotz der Antibiotika.
    .they = Ihre Notizen zeigen Fieber trotz der Antibiotika.
reason-j06 = Deine Notizen zeigen, dass die Farbe oder der Knoten größer wird.
    .they = Ihre Notizen zeigen, dass die Farbe oder der Knoten größer wird.
reason-j09 = Deine Notizen zeigen, dass die Sitzungen den Schmerz nicht gelindert haben.
    .they = Ihre Notizen zeigen, dass die Sitzungen den Schmerz nicht gelindert haben.
reason-j10 = Diese Brust hatte für heute genug Sitzungen.
reason-j17 = Ein früherer Check gilt noch, auch wenn es dir besser geht.
    .they = Ein früherer Check gilt noch, auch wenn es der Person besser geht.
