# Draft. Not yet reviewed by a clinician.
# Answers: a-<finding>-<value>. Then "Because you said":
#   said-<id>           the sentence for yes; or, for other kinds, with $value
#   said-<id>-<value>   a full sentence for one value (also -no); look for it first
#   .they               the supporter's form
# { side-breast } and { side-word } stand in questions.ftl. $side: "left" or "right". $baby: a name, or the message your-baby.
# $value: a number for counts and lengths of time;
# for the other findings the answer as shown, temperatures with their unit. $unit: see value-span.

## who: who is fed
a-who-at-breast = Feeding at the breast
a-who-pumping = Feeding by pumping
a-who-baby-in-unit = A baby in hospital
a-who-not-birth-parent = A baby born to someone else
a-who-pregnant = Pregnant now
a-who-no-baby = No baby to feed

## The last pee
a-last-urine-lt12 = Less than 12 hours ago
a-last-urine-12to18 = 12 to 18 hours ago
a-last-urine-ge18 = 18 hours ago or more

## The last wet nappy
a-baby-last-wet-lt12 = Less than 12 hours ago
a-baby-last-wet-12to24 = 12 to 24 hours ago
a-baby-last-wet-ge24 = 24 hours ago or more

## Fever
a-temp-site-oral = In the mouth
a-temp-site-ear = In the ear
a-temp-site-forehead = On the forehead
a-temp-site-axilla = In the armpit
a-rigors-none = No
a-rigors-shivering = Yes, shivers
a-rigors-uncontrollable = Yes, shaking that can't be stopped

## Breast: pain
a-eased-by-analgesic-yes = Yes, it helps
a-eased-by-analgesic-not-tried = Nothing taken
a-eased-by-analgesic-no = No, it does not help
a-pain-pattern-constant = All the time
a-pain-pattern-feeds-only = At feeds
    .pumping = While pumping
    .bereaved = At some times

## Breast: place and firmness
a-area-none = Nowhere
a-area-whole = All over
a-area-areola = Round the nipple
a-area-spot = One spot
a-area-wedge = A part shaped like a slice
a-quadrant-uoq = Upper outer part
a-quadrant-uiq = Upper inner part
a-quadrant-loq = Lower outer part
a-quadrant-liq = Lower inner part
a-quadrant-central = Round the nipple
a-quadrant-axilla = Armpit
a-hard-none = Soft
a-hard-full = Full
a-hard-firm = Firm like a nose
a-hard-rock = Hard like a forehead

## Breast: colour
a-colour-change-none = No new colour
a-colour-change-darker = Darker than the skin around it
a-colour-change-red = Red or pink
a-colour-change-purple = Purple or blue
a-colour-change-black = Black or grey
a-colour-share-under-third = Less than a third of the breast
a-colour-share-third-or-more = A third of the breast or more

## Better, the same, worse
a-inflamed-trend-better = Better
a-inflamed-trend-same = The same
a-inflamed-trend-worse = Worse
a-lump-trend-better = Smaller
a-lump-trend-same = The same
a-lump-trend-worse = Bigger
a-abx-trend-better = Better
a-abx-trend-same = The same
a-abx-trend-worse = Worse
a-fullness-trend-better = Better
a-fullness-trend-same = The same
a-fullness-trend-worse = Worse

## Breast: lump, nipple, milk
a-lump-changes-with-feed-yes = Yes, softer
a-lump-changes-with-feed-not-yet = No feed or pumping since
    .pumping = No pumping since
    .bereaved = No milk has come out since
a-lump-changes-with-feed-no = No, as firm as before
a-nipple-ok = Nothing of these
a-nipple-bleb = A white or yellow spot
a-nipple-cracked = Cracked
a-nipple-bitten = Bitten
a-nipple-pus = Thick, yellow or green fluid
a-nipple-blister-sores = Blisters or small sores in a group
a-milk-blood-none = No blood
a-milk-blood-streak = A streak or a pink tinge
a-milk-blood-bloody = Clearly bloody

## Antibiotics for the breast
a-abx-none = No
a-abx-finished = Yes, ended in the last 14 days
a-abx-on = Yes, taking them now

## What is wanted
a-goal-fullness = Ease the fullness
a-goal-express = Let out a little milk
a-goal-more-milk = More milk

## Pain from 0 to 10
pain-low = no pain
pain-high = the worst I can imagine
pain-0 = 0: no pain
pain-1 = 1: hardly there
pain-2 = 2: slight
pain-3 = 3: mild
pain-4 = 4: clear, easy to bear
pain-5 = 5: hard to ignore
pain-6 = 6: gets in the way
pain-7 = 7: strong
pain-8 = 8: very strong
pain-9 = 9: almost too much
pain-10 = 10: the worst I can imagine

## Since when: chips. A chip counts as the longest time it allows.
since-lt6h = Less than 6 hours
since-6to12h = 6 to 12 hours
since-12to24h = 12 to 24 hours
since-1to2d = 1 to 2 days
since-2to3d = 2 to 3 days
since-3to7d = 3 to 7 days
since-1to2w = 1 to 2 weeks
since-gt2w = Longer than 2 weeks

## Units. $value: a number.
unit-celsius = °C
unit-fahrenheit = °F
value-celsius = { $value } °C
value-fahrenheit = { $value } °F
value-mm = { $value } mm
value-minutes = { $value ->
    [one] { $value } minute
   *[other] { $value } minutes
}
value-hours = { $value ->
    [0] less than an hour
    [one] { $value } hour
   *[other] { $value } hours
}
value-days = { $value ->
    [0] less than a day
    [one] { $value } day
   *[other] { $value } days
}
value-weeks = { $value ->
    [0] less than a week
    [one] { $value } week
   *[other] { $value } weeks
}

## $value: a number. $unit: "hours", "days" or "weeks"; the core picks it, so that nobody reads "336 hours".
value-span = { $unit ->
    [weeks] { value-weeks }
    [days] { value-days }
   *[hours] { value-hours }
}

## Because you said: general forms. $label is the .label of the question, $value an answer.
would-change-heading = What would change this
would-change-sooner = Call sooner if this becomes true: { $said } Then it is: { $word }.
would-change-later = This rests on: { $labels }. When that is over, a new check can change it.
answered-no = No to: { $label }.

## G0 start

said-who = Who is fed: { $value }.
said-who-at-breast = You feed at the breast.
    .they = They feed at the breast.
said-who-pumping = You feed by pumping.
    .they = They feed by pumping.
said-who-baby-in-unit = Your baby is in a special-care unit.
    .they = Their baby is in a special-care unit.
said-who-not-birth-parent = You feed a baby born to someone else.
    .they = They feed a baby born to someone else.
said-who-pregnant = You are pregnant.
    .they = They are pregnant.
said-who-no-baby = You have no baby to feed.
    .they = They have no baby to feed.
said-gave-birth-1y = You gave birth in the last 12 months.
    .they = They gave birth in the last 12 months.
said-gave-birth-1y-no = You did not give birth in the last 12 months.
    .they = They did not give birth in the last 12 months.
said-days-postpartum =
    { $value ->
        [0] You gave birth today.
        [one] You gave birth one day ago.
       *[other] You gave birth { $value } days ago.
    }
    .they =
        { $value ->
            [0] They gave birth today.
            [one] They gave birth one day ago.
           *[other] They gave birth { $value } days ago.
        }
said-lactating = Your breasts make milk now.
    .they = Their breasts make milk now.
said-lactating-no = Your breasts make no milk now.
    .they = Their breasts make no milk now.
said-weaning = You have cut down on milk in the last 6 months.
    .they = They have cut down on milk in the last 6 months.
said-weaning-no = You have not cut down on milk in the last 6 months.
    .they = They have not cut down on milk in the last 6 months.
said-risk-pregnant-now = You are pregnant now.
    .they = They are pregnant now.
said-risk-pregnant-now-no = You are not pregnant now.
    .they = They are not pregnant now.

## G1 body

said-confusion = You feel muddled, or someone said so.
    .they = They feel muddled, or someone said so.
said-drowsy = You are so sleepy that you can hardly be woken.
    .they = They are so sleepy that they can hardly be woken.
said-seizure = You have had a fit.
    .they = They have had a fit.
said-fainting = You have fainted in the last day.
    .they = They have fainted in the last day.
said-cant-stand = You are too weak or faint to stand.
    .they = They are too weak or faint to stand.
said-breathless = You are short of breath while you sit still.
    .they = They are short of breath while they sit still.
said-chest-pain = You feel pain or pressure in the chest.
    .they = They feel pain or pressure in the chest.
said-heart-racing = Your heart races or pounds at rest.
    .they = Their heart races or pounds at rest.
said-feels-dying = You feel as if you might die.
    .they = They feel as if they might die.
said-skin-mottled-blue-ashen = Your skin or lips are blotchy, blue or grey.
    .they = Their skin or lips are blotchy, blue or grey.
said-rash-nonblanching = You have a rash that stays under a glass.
    .they = They have a rash that stays under a glass.
said-rash-widespread-red = You have a wide rash, like sunburn.
    .they = They have a wide rash, like sunburn.
said-vomit-repeated = You have been sick three times or more in a day.
    .they = They have been sick three times or more in a day.
said-diarrhoea = You have loose, watery poo.
    .they = They have loose, watery poo.
said-headache-severe = You have a very bad headache, or one that will not go.
    .they = They have a very bad headache, or one that will not go.
said-vision-change = Your sight is blurred, or you see flashes or spots.
    .they = Their sight is blurred, or they see flashes or spots.
said-belly-pain-severe = You have strong belly pain.
    .they = They have strong belly pain.
said-leg-swollen-painful = One of your legs is swollen, warm or sore.
    .they = One of their legs is swollen, warm or sore.
said-last-urine = Your last pee: { $value }.
    .they = Their last pee: { $value }.
said-last-urine-lt12 = Your last pee was less than 12 hours ago.
    .they = Their last pee was less than 12 hours ago.
said-last-urine-12to18 = Your last pee was 12 to 18 hours ago.
    .they = Their last pee was 12 to 18 hours ago.
said-last-urine-ge18 = Your last pee was 18 hours ago or more.
    .they = Their last pee was 18 hours ago or more.
said-unwell = You feel clearly ill.
    .they = They feel clearly ill.
said-hr-bpm = Your pulse is { $value } a minute.
    .they = Their pulse is { $value } a minute.
said-rr-pm =
    { $value ->
        [one] You take one breath a minute.
       *[other] You take { $value } breaths a minute.
    }
    .they =
        { $value ->
            [one] They take one breath a minute.
           *[other] They take { $value } breaths a minute.
        }
said-sbp = Your upper blood pressure is { $value }.
    .they = Their upper blood pressure is { $value }.

## G2 baby

said-baby-age-d =
    { $value ->
        [0] You said { $baby } was born today.
        [one] You said { $baby } is one day old.
       *[other] You said { $baby } is { $value } days old.
    }
said-baby-in-unit-now = You said { $baby } is in a special-care unit now.
said-baby-in-unit-now-no = You said { $baby } is not in special care.
said-baby-preterm-or-nicu = You said { $baby } came early, or is in a special-care unit.
said-baby-preterm-or-nicu-no = You said { $baby } came after 37 weeks and is not in special care.
said-baby-blue = You said { $baby } has blue, grey or very pale lips or skin.
said-baby-floppy = You said { $baby } is floppy.
said-baby-hard-to-wake = You said { $baby } is hard to wake.
said-baby-breath-fast = You said { $baby } breathes fast or hard.
said-baby-seizure = You said { $baby } had a fit, or jerks that go on when held.
said-baby-jaundice-day1 = You said the skin of { $baby } was yellow on the first day.
said-baby-feels-hot-or-cold = You said { $baby } feels hot or cold.
said-baby-temp-dc = You measured { $value } on { $baby }.
said-baby-refuses-feeds-n =
    { $value ->
        [0] You said { $baby } has refused no feed.
        [one] You said { $baby } has refused one feed.
       *[other] You said { $baby } has refused { $value } feeds in a row.
    }
said-baby-feeds-poorly = You said { $baby } sucks weakly, or takes less than half.
said-baby-lethargic-irritable = You said { $baby } is more sleepy than usual, or cries in a strange way.
said-baby-last-wet = The last wet nappy of { $baby }: { $value }.
said-baby-last-wet-lt12 = You said { $baby } had a wet nappy less than 12 hours ago.
said-baby-last-wet-12to24 = You said { $baby } was last wet 12 to 24 hours ago.
said-baby-last-wet-ge24 = You said { $baby } last had a wet nappy 24 hours ago or more.
said-wet-nappies-24h =
    { $value ->
        [0] You said { $baby } had no wet nappy in 24 hours.
        [one] You said { $baby } had one wet nappy in 24 hours.
        [6] You said { $baby } had 6 wet nappies or more in 24 hours.
       *[other] You said { $baby } had { $value } wet nappies in 24 hours.
    }
said-baby-jaundice-spreading = You said the yellow skin of { $baby } is spreading or getting stronger.
said-baby-weight-concern = You said someone was worried about the weight of { $baby }.

## G3 fever

said-can-measure = You have a thermometer at hand.
    .they = They have a thermometer at hand.
said-can-measure-no = You can't measure your temperature.
    .they = They can't measure their temperature.
said-temp-dc = You measured { $value }.
    .they = They measured { $value }.
said-temp-site = Where it was taken: { $value }.
said-temp-site-axilla = You took it in the armpit.
    .they = They took it in the armpit.
said-felt-fever = You felt hot, shivery or sweaty in the last day.
    .they = They felt hot, shivery or sweaty in the last day.
said-felt-fever-no = You did not feel hot, shivery or sweaty in the last day.
    .they = They did not feel hot, shivery or sweaty in the last day.
said-antipyretic-6h = You took something for pain or fever in the last 6 hours.
    .they = They took something for pain or fever in the last 6 hours.
said-antipyretic-6h-no = You took nothing for pain or fever in the last 6 hours.
    .they = They took nothing for pain or fever in the last 6 hours.
said-rigors = Shivering or shaking: { $value }.
said-rigors-none = You did not shiver in the last day.
    .they = They did not shiver in the last day.
said-rigors-shivering = You had shivers in the last day.
    .they = They had shivers in the last day.
said-rigors-uncontrollable = You shook in the last day and could not stop.
    .they = They shook in the last day and could not stop.
said-flu-like = You ache all over.
    .they = They ache all over.
said-flu-like-no = You do not ache all over.
    .they = They do not ache all over.
said-fever-h = The fever, shivers or aches have lasted { value-span }.

## G4 breast

said-pain-0-10 = The pain in your { side-breast } is { $value } of 10.
    .they = The pain in their { side-breast } is { $value } of 10.
said-pain-at-rest = Your { side-breast } hurts at rest too.
    .they = Their { side-breast } hurts at rest too.
said-pain-at-rest-no = Your { side-breast } does not hurt at rest.
    .they = Their { side-breast } does not hurt at rest.
said-eased-by-analgesic = Pain relief for your { side-breast }: { $value }.
    .they = Pain relief for their { side-breast }: { $value }.
said-eased-by-analgesic-yes = Your usual pain relief helps your { side-breast }.
    .they = Their usual pain relief helps their { side-breast }.
said-eased-by-analgesic-not-tried = You have taken nothing for the pain in your { side-breast }.
    .they = They have taken nothing for the pain in their { side-breast }.
said-eased-by-analgesic-no = Your usual pain relief does not help your { side-breast }.
    .they = Their usual pain relief does not help their { side-breast }.
said-pain-pattern = When your { side-breast } hurts: { $value }.
    .they = When their { side-breast } hurts: { $value }.
said-area = Where your { side-breast } is sore or firm: { $value }.
    .they = Where their { side-breast } is sore or firm: { $value }.
said-area-none = Your { side-breast } is sore or firm nowhere.
    .they = Their { side-breast } is sore or firm nowhere.
said-area-whole = Your { side-breast } is sore or firm all over.
    .they = Their { side-breast } is sore or firm all over.
said-area-areola = Your { side-breast } is sore or firm round the nipple.
    .they = Their { side-breast } is sore or firm round the nipple.
said-area-spot = Your { side-breast } is sore or firm in one spot.
    .they = Their { side-breast } is sore or firm in one spot.
said-area-wedge = Your { side-breast } is sore or firm in a part shaped like a slice.
    .they = Their { side-breast } is sore or firm in a part shaped like a slice.
said-quadrant = The place on your { side-breast }: { $value }.
    .they = The place on their { side-breast }: { $value }.
said-hard = How your { side-breast } feels: { $value }.
    .they = How their { side-breast } feels: { $value }.
said-hard-none = Your { side-breast } feels soft.
    .they = Their { side-breast } feels soft.
said-hard-full = Your { side-breast } feels full.
    .they = Their { side-breast } feels full.
said-hard-firm = Your { side-breast } feels firm.
    .they = Their { side-breast } feels firm.
said-hard-rock = Your { side-breast } feels very hard.
    .they = Their { side-breast } feels very hard.
said-fullness-h = Your { side-breast } has been full for { value-span }.
    .they = Their { side-breast } has been full for { value-span }.
said-full-after-feed = Your { side-breast } is still full when milk has come out.
    .they = Their { side-breast } is still full when milk has come out.
said-shiny = The skin of your { side-breast } is tight and shiny.
    .they = The skin of their { side-breast } is tight and shiny.
said-swelling = Your { side-breast } is clearly more swollen than the other one.
    .they = Their { side-breast } is clearly more swollen than the other one.
said-swelling-areola = The part round your { side-word } nipple is puffy.
    .they = The part round their { side-word } nipple is puffy.
said-no-milk-flow = No milk comes from your { side-breast }.
    .they = No milk comes from their { side-breast }.
said-warm-both = Both breasts are warm all over.
said-hot = Your { side-breast }, or a part of it, is clearly hotter.
    .they = Their { side-breast }, or a part of it, is clearly hotter.
said-hot-no = No part of your { side-breast } is hotter.
    .they = No part of their { side-breast } is hotter.
said-burning = The skin of your { side-breast } burns.
    .they = The skin of their { side-breast } burns.
said-colour-change = The colour of your { side-breast }: { $value }.
    .they = The colour of their { side-breast }: { $value }.
said-colour-change-none = Your { side-breast } has no new colour.
    .they = Their { side-breast } has no new colour.
said-colour-change-darker = Part of your { side-breast } is darker than before.
    .they = Part of their { side-breast } is darker than before.
said-colour-change-red = Part of your { side-breast } is red or pink.
    .they = Part of their { side-breast } is red or pink.
said-colour-change-purple = Part of your { side-breast } is purple or blue.
    .they = Part of their { side-breast } is purple or blue.
said-colour-change-black = Part of your { side-breast } is black or grey.
    .they = Part of their { side-breast } is black or grey.
said-colour-share = The new colour on your { side-breast } covers: { $value }.
    .they = The new colour on their { side-breast } covers: { $value }.
said-colour-share-under-third = The new colour covers less than a third of your { side-breast }.
    .they = The new colour covers less than a third of their { side-breast }.
said-colour-share-third-or-more = The new colour covers a third of your { side-breast } or more.
    .they = The new colour covers a third of their { side-breast } or more.
said-colour-spread-6h = The colour or heat on your { side-breast } grew in the last 6 hours.
    .they = The colour or heat on their { side-breast } grew in the last 6 hours.
said-streaks = There are streaks on your { side-breast } toward the armpit.
    .they = There are streaks on their { side-breast } toward the armpit.
said-inflamed-h = Your { side-breast } has been hot or another colour for { value-span }.
    .they = Their { side-breast } has been hot or another colour for { value-span }.
said-inflamed-trend = The colour or heat on your { side-breast }: { $value }.
    .they = The colour or heat on their { side-breast }: { $value }.
said-inflamed-trend-better = The colour or heat on your { side-breast } is better.
    .they = The colour or heat on their { side-breast } is better.
said-inflamed-trend-same = The colour or heat on your { side-breast } is the same.
    .they = The colour or heat on their { side-breast } is the same.
said-inflamed-trend-worse = The colour or heat on your { side-breast } is worse.
    .they = The colour or heat on their { side-breast } is worse.
said-blister-or-numb = The skin of your { side-breast } is blistered or numb.
    .they = The skin of their { side-breast } is blistered or numb.
said-pain-out-of-proportion = The pain in your { side-breast } is far worse than what you see.
    .they = The pain in their { side-breast } is far worse than what they see.
said-lump = There is a lump in your { side-breast }.
    .they = There is a lump in their { side-breast }.
said-lump-no = There is no lump in your { side-breast }.
    .they = There is no lump in their { side-breast }.
said-lump-tender = The lump or firm spot in your { side-breast } hurts when touched.
    .they = The lump or firm spot in their { side-breast } hurts when touched.
said-lump-tender-no = The lump or firm spot in your { side-breast } does not hurt.
    .they = The lump or firm spot in their { side-breast } does not hurt.
said-lump-soft-fluid = The lump in your { side-breast } gives like a small water balloon.
    .they = The lump in their { side-breast } gives like a small water balloon.
said-lump-mobile = The lump in your { side-breast } can be moved.
    .they = The lump in their { side-breast } can be moved.
said-lump-mobile-no = The lump in your { side-breast } can't be moved.
    .they = The lump in their { side-breast } can't be moved.
said-lump-since-h = The lump or firm spot in your { side-breast } has been there for { value-span }.
    .they = The lump or firm spot in their { side-breast } has been there for { value-span }.
said-lump-trend = The lump or firm spot in your { side-breast }: { $value }.
    .they = The lump or firm spot in their { side-breast }: { $value }.
said-lump-trend-better = The lump or firm spot in your { side-breast } is smaller.
    .they = The lump or firm spot in their { side-breast } is smaller.
said-lump-trend-same = The lump or firm spot in your { side-breast } is the same.
    .they = The lump or firm spot in their { side-breast } is the same.
said-lump-trend-worse = The lump or firm spot in your { side-breast } is bigger.
    .they = The lump or firm spot in their { side-breast } is bigger.
said-lump-changes-with-feed = The lump or firm spot in your { side-breast }, when milk has come out: { $value }.
    .they = The lump or firm spot in their { side-breast }, when milk has come out: { $value }.
said-lump-changes-with-feed-yes = The lump or firm spot in your { side-breast } gets softer when milk comes out.
    .they = The lump or firm spot in their { side-breast } gets softer when milk comes out.
said-lump-changes-with-feed-not-yet = No milk has come out of your { side-breast } since the lump or firm spot came.
    .they = No milk has come out of their { side-breast } since the lump or firm spot came.
said-lump-changes-with-feed-no = The lump or firm spot in your { side-breast } stays firm when milk comes out.
    .they = The lump or firm spot in their { side-breast } stays firm when milk comes out.
said-swelling-skin-orange-peel = The skin of your { side-breast } looks like orange peel.
    .they = The skin of their { side-breast } looks like orange peel.
said-skin-dimple = There is a new dimple or pulled-in place on your { side-breast }.
    .they = There is a new dimple or pulled-in place on their { side-breast }.
said-nipple-inverted-new = Your { side-word } nipple has newly turned in.
    .they = Their { side-word } nipple has newly turned in.
said-nipple = On your { side-word } nipple: { $value }.
    .they = On their { side-word } nipple: { $value }.
said-nipple-ok = On your { side-word } nipple there is nothing of these.
    .they = On their { side-word } nipple there is nothing of these.
said-nipple-bleb = There is a white or yellow spot on your { side-word } nipple.
    .they = There is a white or yellow spot on their { side-word } nipple.
said-nipple-cracked = Your { side-word } nipple is cracked.
    .they = Their { side-word } nipple is cracked.
said-nipple-bitten = Your { side-word } nipple is bitten.
    .they = Their { side-word } nipple is bitten.
said-nipple-pus = There is thick, yellow or green fluid on your { side-word } nipple.
    .they = There is thick, yellow or green fluid on their { side-word } nipple.
said-nipple-blister-sores = There are blisters or small sores on your { side-word } nipple.
    .they = There are blisters or small sores on their { side-word } nipple.
said-colour-around-nipple = There is a new colour round the sore place on your { side-word } nipple.
    .they = There is a new colour round the sore place on their { side-word } nipple.
said-nipple-eczema-weeks =
    { $value ->
        [0] Your { side-word } nipple is not itchy or flaky.
        [one] Your { side-word } nipple has been itchy and flaky for one week.
       *[other] Your { side-word } nipple has been itchy and flaky for { $value } weeks.
    }
    .they =
        { $value ->
            [0] Their { side-word } nipple is not itchy or flaky.
            [one] Their { side-word } nipple has been itchy and flaky for one week.
           *[other] Their { side-word } nipple has been itchy and flaky for { $value } weeks.
        }
said-skin-sore = Other skin on your { side-breast } is broken, sore or has a rash.
    .they = Other skin on their { side-breast } is broken, sore or has a rash.
said-pus = Something thick, yellow or green comes out of your { side-breast }.
    .they = Something thick, yellow or green comes out of their { side-breast }.
said-milk-blood = Blood in the milk of your { side-breast }: { $value }.
    .they = Blood in the milk of their { side-breast }: { $value }.
said-milk-blood-none = There is no blood in the milk of your { side-breast }.
    .they = There is no blood in the milk of their { side-breast }.
said-milk-blood-streak = There is a streak of blood in the milk of your { side-breast }.
    .they = There is a streak of blood in the milk of their { side-breast }.
said-milk-blood-bloody = The milk of your { side-breast } is clearly bloody.
    .they = The milk of their { side-breast } is clearly bloody.
said-trauma-breast = Your { side-breast } was knocked, squeezed or hurt.
    .they = Their { side-breast } was knocked, squeezed or hurt.
said-trauma-breast-no = Your { side-breast } was not knocked, squeezed or hurt.
    .they = Their { side-breast } was not knocked, squeezed or hurt.
said-bruise-growing = The bruise on your { side-breast } is growing.
    .they = The bruise on their { side-breast } is growing.
said-cord-or-arm-swelling = On the { side-word }, the arm is swollen or there is a sore cord.

## G5 birth signs

said-vag-bleed-pad-1h = You soak a pad with blood in an hour.
    .they = They soak a pad with blood in an hour.
said-clot-egg = You have passed a lump of blood as big as an egg.
    .they = They have passed a lump of blood as big as an egg.
said-lochia-foul = What comes from your vagina smells bad.
    .they = What comes from their vagina smells bad.
said-wound-bad = A cut or tear from the birth is open, oozing or more sore.

## G6 background

said-galactocele-known = A scan has shown a pocket of milk in your { side-breast }.
    .they = A scan has shown a pocket of milk in their { side-breast }.
said-abx = What you said about antibiotics for the breast: { $value }.
    .they = What they said about antibiotics for the breast: { $value }.
said-abx-none = You take no antibiotics for the breast.
    .they = They take no antibiotics for the breast.
said-abx-finished = In the last 14 days you came to the end of antibiotics for the breast.
    .they = In the last 14 days they came to the end of antibiotics for the breast.
said-abx-on = You take antibiotics for the breast now.
    .they = They take antibiotics for the breast now.
said-abx-hours = You took the first dose { value-span } ago.
    .they = They took the first dose { value-span } ago.
said-abx-trend = Since the first dose: { $value }.
said-abx-trend-better = You are better since the first dose.
    .they = They are better since the first dose.
said-abx-trend-same = You are the same since the first dose.
    .they = They are the same since the first dose.
said-abx-trend-worse = You are worse since the first dose.
    .they = They are worse since the first dose.
said-other-infection = You are ill with something else now.
    .they = They are ill with something else now.
said-risk-diabetes = You have diabetes that is treated now.
    .they = They have diabetes that is treated now.
said-risk-diabetes-no = You have no diabetes that is treated now.
    .they = They have no diabetes that is treated now.
said-risk-immunosuppressed = Your body's defences are weak.
    .they = Their body's defences are weak.
said-risk-immunosuppressed-no = Your body's defences are not weak.
    .they = Their body's defences are not weak.
said-risk-breast-surgery-6w = You had breast surgery or a needle test in the last 6 weeks.
    .they = They had breast surgery or a needle test in the last 6 weeks.
said-risk-breast-surgery-6w-no = You had no breast surgery and no needle test in the last 6 weeks.
    .they = They had no breast surgery and no needle test in the last 6 weeks.
said-risk-implant = You have a breast implant.
    .they = They have a breast implant.
said-risk-implant-no = You have no breast implant.
    .they = They have no breast implant.
said-risk-breast-cancer-ever = You have had breast cancer.
    .they = They have had breast cancer.
said-risk-breast-cancer-ever-no = You have never had breast cancer.
    .they = They have never had breast cancer.
said-risk-cancer-now = You have cancer now, or treatment for it.
    .they = They have cancer now, or treatment for it.
said-risk-cancer-now-no = You have no cancer now.
    .they = They have no cancer now.
said-risk-bleeding-disorder-or-thinners = You take blood thinners, or bleed for longer than others.
    .they = They take blood thinners, or bleed for longer than others.
said-risk-bleeding-disorder-or-thinners-no = You take no blood thinners, and you don't bleed for longer than others.
    .they = They take no blood thinners, and they don't bleed for longer than others.
said-risk-hiv = You live with HIV.
    .they = They live with HIV.
said-risk-hiv-no = You do not live with HIV.
    .they = They do not live with HIV.

## G7 mind

said-worried = You feel that something is really wrong.
    .they = You feel that something is really wrong with them.
said-self-harm = You have had thoughts of hurting yourself.
    .they = They have talked of hurting themselves.
said-harm-baby = You have had thoughts of hurting your baby.
    .they = They have talked of hurting the baby.
said-hears-sees-things = You hear or see things that others do not.
    .they = They hear or see things that others do not.

## After the result

said-fullness-trend = The fullness of your { side-breast }: { $value }.
    .they = The fullness of their { side-breast }: { $value }.
said-fullness-trend-better = The fullness of your { side-breast } is better.
    .they = The fullness of their { side-breast } is better.
said-fullness-trend-same = The fullness of your { side-breast } is the same.
    .they = The fullness of their { side-breast } is the same.
said-fullness-trend-worse = The fullness of your { side-breast } is worse.
    .they = The fullness of their { side-breast } is worse.
said-lump-size-mm = The lump in your { side-breast } is { $value } mm wide.
    .they = The lump in their { side-breast } is { $value } mm wide.
said-milk-blood-since-h = There has been blood in the milk of your { side-breast } for { value-span }.
    .they = There has been blood in the milk of their { side-breast } for { value-span }.
said-axillary-node = There is a swollen gland in your { side-word } armpit.
    .they = There is a swollen gland in their { side-word } armpit.
said-axilla-swelling-weeks =
    { $value ->
        [0] Your { side-word } armpit is not swollen.
        [one] Your { side-word } armpit has been swollen for one week.
       *[other] Your { side-word } armpit has been swollen for { $value } weeks.
    }
    .they =
        { $value ->
            [0] Their { side-word } armpit is not swollen.
            [one] Their { side-word } armpit has been swollen for one week.
           *[other] Their { side-word } armpit has been swollen for { $value } weeks.
        }
said-pain-each-feed-days =
    { $value ->
        [0] Feeds on the { side-word } do not hurt.
        [one] Feeds on the { side-word } have hurt for one day.
       *[other] Feeds on the { side-word } have hurt for { $value } days.
    }
    .pumping =
        { $value ->
            [0] Pumping on the { side-word } does not hurt.
            [one] Pumping on the { side-word } has hurt for one day.
           *[other] Pumping on the { side-word } has hurt for { $value } days.
        }
    .bereaved =
        { $value ->
            [0] The { side-word } breast does not hurt.
            [one] The { side-word } breast has hurt for one day.
           *[other] The { side-word } breast has hurt for { $value } days.
        }
said-removals-24h =
    { $value ->
        [0] Milk came out of your { side-breast } no time in 24 hours.
        [one] Milk came out of your { side-breast } once in 24 hours.
       *[other] Milk came out of your { side-breast } { $value } times in 24 hours.
    }
    .they =
        { $value ->
            [0] Milk came out of their { side-breast } no time in 24 hours.
            [one] Milk came out of their { side-breast } once in 24 hours.
           *[other] Milk came out of their { side-breast } { $value } times in 24 hours.
        }
said-gap-longest-h = Your longest gap was { value-span }.
    .they = Their longest gap was { value-span }.
said-last-milk-removal = Milk last came out: { $value }.
said-goal = What you would like: { $value }.
    .they = What they would like: { $value }.
said-goal-fullness = You would like to ease the fullness.
    .they = They would like to ease the fullness.
said-goal-express = You would like to let out a little milk.
    .they = They would like to let out a little milk.
said-goal-more-milk = You would like more milk.
    .they = They would like more milk.
said-risk-family-breast-cancer-early = A close relative had breast cancer before the age of 50.
said-risk-caesarean-or-surgery-6w = You had a caesarean or other surgery in the last 6 weeks.
    .they = They had a caesarean or other surgery in the last 6 weeks.
said-risk-mrsa = A test has found MRSA on you.
    .they = A test has found MRSA on them.
said-age-years =
    { $value ->
        [one] You are one year old.
       *[other] You are { $value } years old.
    }
    .they =
        { $value ->
            [one] They are one year old.
           *[other] They are { $value } years old.
        }
said-low-mood-2w = You have felt low on most days for two weeks.
    .they = They have felt low on most days for two weeks.

## From your notes (history)

said-hist-fever-24h = Your notes show a fever in the last 24 hours.
    .they = Their notes show a fever in the last 24 hours.
said-hist-worst-24h = Your notes of the last 24 hours show: { $value }.
    .they = Their notes of the last 24 hours show: { $value }.
said-hist-worst-24h-within-24h = In the last 24 hours a check said: speak to someone within a day.
said-hist-worst-24h-same-day = In the last 24 hours a check said: speak to someone today.
said-hist-worst-24h-emergency-now = In the last 24 hours a check said: get help now.
said-hist-hold = An earlier check still holds: { $value }.
said-hist-hold-within-24h = An earlier check still holds: speak to someone within a day.
said-hist-hold-same-day = An earlier check still holds: speak to someone today.
said-hist-raise = Your notes raise the level: { $value }.
    .they = Their notes raise the level: { $value }.
said-hist-raise-within-24h = Your notes show a change: speak to someone within a day.
    .they = Their notes show a change: speak to someone within a day.
said-hist-raise-same-day = Your notes show a change: speak to someone today.
    .they = Their notes show a change: speak to someone today.
said-hist-abscess-episode = Your notes show thick fluid, or a lump with fluid, in your { side-breast }.
    .they = Their notes show thick fluid, or a lump with fluid, in their { side-breast }.
said-hist-last-session-harm = Your notes show that the last session on your { side-breast } hurt or left a mark.
    .they = Their notes show that the last session on their { side-breast } hurt or left a mark.
said-hist-lock = Your { side-breast } has had enough for now.
    .they = Their { side-breast } has had enough for now.
said-episodes-same-site-90d =
    { $value ->
        [0] Your notes show no trouble in this place of your { side-breast } in 90 days.
        [one] Your notes show trouble in this place of your { side-breast } once in 90 days.
       *[other] Your notes show trouble in this place of your { side-breast } { $value } times in 90 days.
    }
    .they =
        { $value ->
            [0] Their notes show no trouble in this place of their { side-breast } in 90 days.
            [one] Their notes show trouble in this place of their { side-breast } once in 90 days.
           *[other] Their notes show trouble in this place of their { side-breast } { $value } times in 90 days.
        }
said-episodes-total-180d =
    { $value ->
        [0] Your notes show no breast trouble in half a year.
        [one] Your notes show breast trouble once in half a year.
       *[other] Your notes show breast trouble { $value } times in half a year.
    }
    .they =
        { $value ->
            [0] Their notes show no breast trouble in half a year.
            [one] Their notes show breast trouble once in half a year.
           *[other] Their notes show breast trouble { $value } times in half a year.
        }
