# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# advice-<id>: what to do. .sources: keys of content/sources, separated by spaces; [D] is our own judgement.
# -pumping: for people who pump. -bereaved: for people with no baby to feed.
# $number: an emergency number. $time: a clock time. $baby: a name, or the message your-baby.

## Calling someone
advice-call-emergency = Ruf jetzt { $number } an, oder geh in die Notaufnahme. Fahr nicht selbst.
    .they = Ruf jetzt { $number } an, oder bring die Person in die Notaufnahme. Bleib bei ihr.
    .sources = NG255 UKST POSTBIRTH
advice-call-today = Ruf heute Arzt, Ärztin, Hebamme oder den ärztlichen Bereitschaftsdienst an. Sag, was du spürst und seit wann.
    .they = Ruf heute für die Person Arzt, Ärztin, Hebamme oder den ärztlichen Bereitschaftsdienst an. Sag, was du siehst und seit wann.
    .sources = NHS-S4L CKS POSTBIRTH
advice-if-nobody-answers = Wenn bis { $time } niemand abnimmt, warte nicht. Geh in die Notaufnahme.
    .sources = [D]
advice-call-within-24h = Ruf in den nächsten 24 Stunden Arzt, Ärztin oder Hebamme an. Wenn es schlimmer wird, ruf früher an.
    .they = Ruf in den nächsten 24 Stunden für die Person Arzt, Ärztin oder Hebamme an. Wenn es schlimmer wird, ruf früher an.
    .sources = CKS WHOPB RCN
advice-show-without-hurry = Zeig das in den nächsten Tagen Arzt, Ärztin oder Hebamme. Es eilt nicht.
    .sources = NG12 SCOTCA
advice-ask-for-scan = Frag Arzt, Ärztin oder Hebamme, ob ein Ultraschall helfen würde.
    .sources = ABM30 SCOTCA NG12
advice-clinicians-yes = Frag zuerst Arzt, Ärztin oder Hebamme, ob Massage für dich richtig ist. Die Antwort kannst du hier notieren.
    .sources = SEED [D]
advice-feeding-help = Bitte eine Fachperson fürs Stillen um Hilfe. Eine kleine Änderung kann viel erleichtern.
    .sources = AAFP24 ABM36
advice-feeding-help-pumping = Bitte eine Fachperson fürs Abpumpen um Hilfe. Wie die Pumpe passt, kann viel ändern.
    .sources = AAFP24 ABM36
advice-feeding-help-bereaved = Bitte eine Hebamme um Hilfe mit deiner Milch. Du kannst sie langsam gehen lassen oder spenden, wie du möchtest.
    .sources = ABM36 [D]
advice-tell-the-unit = Ruf die Station des Babys an und sag es dort, bevor die nächste Milch hingeht. Dort sagt man dir, wie sie verwendet wird.
    .sources = GBS-PRETERM RPS [D]
advice-ask-about-feeding-side = Frag heute, wie du auf dieser Seite stillen kannst. Bis dahin kannst du die andere Seite nehmen.
    .sources = HIV [D]
advice-ask-about-feeding-side-pumping = Frag heute, wie die Milch dieser Seite verwendet wird. Bis dahin kannst du sie getrennt aufheben.
    .sources = HIV [D]
advice-ask-about-feeding-side-bereaved = Frag heute eine Hebamme, wie du diese Seite pflegst.
    .sources = HIV [D]

## Mind and company
advice-someone-with-you = Bleib bei jemandem, dem du vertraust. Wenn du allein bist, ruf einen Menschen an und bleib am Telefon.
    .they = Bleib bei der Person. Leg weg, was verletzen könnte, und bitte einen anderen Erwachsenen um Hilfe.
    .sources = POSTBIRTH CDC [D]
advice-mood-support = Sag jemandem, wie es dir geht: einer Hebamme, einem Arzt, einer Ärztin oder einem nahen Menschen. Schwere Zeiten nach einer Geburt sind häufig, und Hilfe wirkt.
    .they = Hör zu, und hilf der Person, es einer Hebamme, einem Arzt oder einer Ärztin zu sagen. Schwere Zeiten sind häufig, und Hilfe wirkt.
    .sources = ABM36
advice-mood-support-bereaved = Sag jemandem, wie es dir geht: einer Hebamme, einem Arzt, einer Ärztin oder einem nahen Menschen. Trauer ist schwer, und du brauchst sie nicht allein zu tragen.
    .sources = ABM36 [D]

## Milk and the breast
advice-keep-feeding = Still weiter so wie jetzt, außer Arzt, Ärztin oder Hebamme hat dir etwas anderes gesagt.
    .sources = NHS-S4L CKS WHOPB AAFP24 HSE
advice-keep-feeding-pumping = Pump weiter so ab wie jetzt, außer Arzt, Ärztin oder Hebamme hat dir etwas anderes gesagt. Mehr abzupumpen ist nicht nötig.
    .sources = ABM36 AAFP24 HSE
advice-keep-feeding-bereaved = Lass etwas Milch heraus, wenn es dir zu voll wird. Weniger ist in Ordnung: Es soll dir Erleichterung bringen.
    .sources = ABM36 [D]
advice-cold = Halt etwas Kaltes, in ein Tuch gewickelt, bis zu 20 Minuten an die Brust. Nimm es dann 20 Minuten oder länger weg.
    .sources = ABM36 HSE AAFP24
advice-rest = Ruh dich aus, so viel du kannst, und trink, wenn du Durst hast. Den Rest können andere tun.
    .they = Hilf der Person, sich auszuruhen, und bring ihr etwas zu trinken.
    .sources = NHS-S4L CKS
advice-pressure-off = Lockere den BH, und nimm Träger und Taschen von der schmerzenden Seite. Schlaf auf dem Rücken oder auf der anderen Seite.
    .sources = NHS-S4L ABM36 [D]
advice-warmth-before-feed-only = Wenn du Wärme magst, nimm sie 5 bis 10 Minuten vor dem Stillen. Nimm sie auf kühler Haut, die aussieht wie immer, und nie im Bett.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-pumping = Wenn du Wärme magst, nimm sie 5 bis 10 Minuten vor dem Abpumpen. Nimm sie auf kühler Haut, die aussieht wie immer, und nie im Bett.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-bereaved = Wärme kann mehr Milch bringen, darum ist Kühle jetzt die bessere Wahl.
    .sources = [D]
advice-no-heat = Nimm keine Wärme auf Haut, die heiß, verfärbt oder taub ist oder brennt.
    .sources = HSE AAFP24 [D]
advice-no-massage = Massiere und drücke diese Brust nicht. Lass den schmerzenden Teil in Ruhe.
    .sources = ABM36 AAFP24 NDC24 SEED
advice-comfort-express = Wenn die Brust zu voll ist, lass mit der Hand etwas Milch heraus. Hör auf, wenn es sich leichter anfühlt. Es gibt keine Menge, die du erreichen sollst.
    .sources = ABM36 AAFP24
advice-comfort-express-pumping = Wenn die Brust zu voll ist, pump zwischen deinen üblichen Zeiten ein wenig ab. Hör auf, wenn es sich leichter anfühlt. Es gibt keine Menge, die du erreichen sollst.
    .sources = ABM36 AAFP24
advice-comfort-express-bereaved = Wenn die Brust zu voll ist, lass mit der Hand ein paar Tropfen heraus. Hör auf, wenn es sich leichter anfühlt. Weniger ist in Ordnung.
    .sources = ABM36 [D]
advice-soften-areola = Drück vor dem Stillen eine Minute lang mit den Fingerspitzen sanft um die Brustwarze. Das macht Platz für den Mund des Babys.
    .sources = HSE ABM36
advice-soften-areola-pumping = Drück vor dem Abpumpen eine Minute lang mit den Fingerspitzen sanft um die Brustwarze. So fließt die Milch leichter.
    .sources = HSE ABM36
advice-soften-areola-bereaved = Wenn es um die Brustwarze zu fest ist, drück dort eine Minute lang sanft mit den Fingerspitzen. Dann kommen ein paar Tropfen leichter.
    .sources = HSE [D]
advice-do-not-squeeze = Drück nicht auf den Punkt, kratz nicht daran und öffne ihn nicht. Nimm keine Nadel und kein Werkzeug dafür.
    .sources = ABM36

## Looking again
advice-measure-again = Miss deine Temperatur um { $time } noch einmal. Schreib sie hier auf, damit du vergleichen kannst.
    .they = Miss ihre Temperatur um { $time } noch einmal. Schreib sie hier auf, damit du vergleichen kannst.
    .sources = QLD [D]
advice-look-again = Schau die Brust um { $time } noch einmal an und taste sie ab. Wenn es zu irgendeiner Zeit schlimmer ist, mach sofort einen neuen Check.
    .they = Schaut die Brust um { $time } noch einmal gemeinsam an. Wenn es zu irgendeiner Zeit schlimmer ist, mach sofort einen neuen Check.
    .sources = AAFP24 NHS-S4L CKS

## The baby
advice-baby-call-emergency = Ruf jetzt { $number } an, oder geh in die Notaufnahme. Es geht um { $baby }. Warte nicht bis zur nächsten Mahlzeit.
    .sources = UKST [M]
advice-baby-call-today = Ruf heute Arzt, Ärztin, Hebamme oder den ärztlichen Bereitschaftsdienst an. Es geht um { $baby }. Sag, wie viele Mahlzeiten und nasse Windeln es gab.
    .sources = GBS-PRETERM [M]
advice-baby-call-within-24h = Ruf in den nächsten 24 Stunden Arzt, Ärztin oder Hebamme an. Es geht um { $baby }. Wenn etwas schlimmer wird, ruf früher an.
    .sources = [M]

## New with the plan, sessions and reminders
advice-clinician-said-yes = In der Praxis oder bei der Hebamme hat man dir sanfte Massage erlaubt. Hör auf, wenn es wehtut, und frag neu nach, wenn sich etwas ändert.
    .sources = SEED [D]
