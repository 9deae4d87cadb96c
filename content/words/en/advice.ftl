# Draft. Not yet reviewed by a clinician.
# advice-<id>: what to do. .sources: keys of content/sources, separated by spaces; [D] is our own judgement.
# -pumping: for people who pump. -bereaved: for people with no baby to feed.
# $number: an emergency number. $time: a clock time. $baby: a name, or the message your-baby.

## Calling someone
advice-call-emergency = Call { $number } now, or go to the emergency department. Do not drive yourself.
    .they = Call { $number } now, or take them to the emergency department. Stay with them.
    .sources = NG255 UKST POSTBIRTH
advice-call-today = Call a doctor, a midwife or your health line today. Say what you feel and since when.
    .they = Call a doctor, a midwife or the health line for them today. Say what you see and since when.
    .sources = NHS-S4L CKS POSTBIRTH
advice-if-nobody-answers = If no one picks up by { $time }, do not wait. Go to the emergency department.
    .sources = [D]
advice-call-within-24h = Call a doctor or midwife in the next 24 hours. If it gets worse, call sooner.
    .they = Call a doctor or midwife for them in the next 24 hours. If it gets worse, call sooner.
    .sources = CKS WHOPB RCN
advice-show-without-hurry = Show this to a doctor or midwife in the next days. There is no hurry.
    .sources = NG12 SCOTCA
advice-ask-for-scan = Ask a doctor or midwife whether a scan would help.
    .sources = ABM30 SCOTCA NG12
advice-clinicians-yes = Ask a doctor or midwife first whether massage is right for you. You can note their answer here.
    .sources = SEED [D]
advice-clinician-said-yes = A doctor or midwife said yes to gentle massage for you. Stop if it hurts, and ask again if anything changes.
    .sources = SEED [D]
advice-feeding-help = Ask for help from someone who is trained in feeding. A small change can ease a lot.
    .sources = AAFP24 ABM36
advice-feeding-help-pumping = Ask for help from someone who is trained in pumping. The fit of the pump can change a lot.
    .sources = AAFP24 ABM36
advice-feeding-help-bereaved = Ask a midwife for help with your milk. You can let it go slowly, or give it, as you wish.
    .sources = ABM36 [D]
advice-tell-the-unit = Call the baby's unit and tell them, before the next milk goes there. They will say how to use it.
    .sources = GBS-PRETERM RPS [D]
advice-ask-about-feeding-side = Ask today how to feed from this side. Until then you can use the other side.
    .sources = HIV [D]
advice-ask-about-feeding-side-pumping = Ask today how to use milk from this side. Until then you can keep it apart.
    .sources = HIV [D]
advice-ask-about-feeding-side-bereaved = Ask a midwife today how to care for this side.
    .sources = HIV [D]

## Mind and company
advice-someone-with-you = Stay near someone you trust. If you are alone, call a person and stay on the line.
    .they = Stay with them. Put things that could hurt out of reach, and ask another adult to help.
    .sources = POSTBIRTH CDC [D]
advice-mood-support = Tell someone how you feel: a midwife, a doctor or a friend. Low times after a birth are common, and help works.
    .they = Listen, and help them tell a midwife or a doctor. Low times are common, and help works.
    .sources = ABM36
advice-mood-support-bereaved = Tell someone how you feel: a midwife, a doctor or a friend. Grief is heavy, and you need not carry it alone.
    .sources = ABM36 [D]

## Milk and the breast
advice-keep-feeding = Keep feeding the way you do now, unless a doctor or midwife told you not to.
    .sources = NHS-S4L CKS WHOPB AAFP24 HSE
advice-keep-feeding-pumping = Keep pumping the way you do now, unless a doctor or midwife told you not to. There is no need to pump more.
    .sources = ABM36 AAFP24 HSE
advice-keep-feeding-bereaved = Let out a little milk when you feel too full. Less is fine: it is there to ease you.
    .sources = ABM36 [D]
advice-cold = Hold something cold, wrapped in a cloth, on the breast for up to 20 minutes. Then take it off for 20 minutes or more.
    .sources = ABM36 HSE AAFP24
advice-rest = Rest as much as you can, and drink when you are thirsty. Let others do the rest.
    .they = Help them rest, and bring them something to drink.
    .sources = NHS-S4L CKS
advice-pressure-off = Loosen your bra, and take straps and bags off the sore side. Sleep on your back or the other side.
    .sources = NHS-S4L ABM36 [D]
advice-warmth-before-feed-only = If you like warmth, use it for 5 to 10 minutes before a feed. Use it on cool skin that looks as usual, and never in bed.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-pumping = If you like warmth, use it for 5 to 10 minutes before pumping. Use it on cool skin that looks as usual, and never in bed.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-bereaved = Warmth can bring more milk, so cool is the better choice now.
    .sources = [D]
advice-no-heat = Use no heat on skin that is hot, coloured, burning or numb.
    .sources = HSE AAFP24 [D]
advice-no-massage = Do not massage or press this breast. Leave the sore part alone.
    .sources = ABM36 AAFP24 NDC24 SEED
advice-comfort-express = If the breast is too full, let out a little milk by hand. Stop when it feels easier. There is no amount to reach.
    .sources = ABM36 AAFP24
advice-comfort-express-pumping = If the breast is too full, pump a little between your usual times. Stop when it feels easier. There is no amount to reach.
    .sources = ABM36 AAFP24
advice-comfort-express-bereaved = If the breast is too full, let out a few drops by hand. Stop when it feels easier. Less is fine.
    .sources = ABM36 [D]
advice-soften-areola = Before a feed, press softly round the nipple with your fingertips for a minute. This makes room for the baby's mouth.
    .sources = HSE ABM36
advice-soften-areola-pumping = Before pumping, press softly round the nipple with your fingertips for a minute. This helps the milk to flow.
    .sources = HSE ABM36
advice-soften-areola-bereaved = If the nipple is too tight, press softly round it with your fingertips for a minute. Then a few drops come more easily.
    .sources = HSE [D]
advice-do-not-squeeze = Do not squeeze, pick or open the spot. Use no needle and no tool on it.
    .sources = ABM36

## Looking again
advice-measure-again = Measure your temperature again at { $time }. Write it down here, so you can compare.
    .they = Measure their temperature again at { $time }. Write it down here, so you can compare.
    .sources = QLD [D]
advice-look-again = Look at the breast and feel it again at { $time }. If it is worse at any time, do a new check at once.
    .they = Look at the breast again with them at { $time }. If it is worse at any time, do a new check at once.
    .sources = AAFP24 NHS-S4L CKS

## The baby
advice-baby-call-emergency = Call { $number } for { $baby } now, or go to the emergency department. Do not wait for the next feed.
    .sources = UKST [M]
advice-baby-call-today = Call a doctor, a midwife or your health line about { $baby } today. Say how many feeds and wet nappies there were.
    .sources = GBS-PRETERM [M]
advice-baby-call-within-24h = Call a doctor or midwife about { $baby } in the next 24 hours. If anything gets worse, call sooner.
    .sources = [M]
