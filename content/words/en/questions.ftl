# Draft. Not yet reviewed by a clinician.
# Questions, one message a finding: q-<id> as asked singly.
#   .item      the short form in a ticked list
#   .plainer   the one plainer follow-up after "not sure"; yes and no mean the same as in the question itself
#   .why       why we ask
#   .label     a noun phrase for lists and the summary
#   .they, .plainer-they   the supporter's form
#   .pumping, .bereaved    other words for people who pump, or who have no baby to feed
# $side: "left" or "right". $baby: a name, or the message your-baby. $count: a number.

## Words used inside the questions

side-breast = { $side ->
    [left] left breast
   *[right] right breast
}
side-word = { $side ->
    [left] left
   *[right] right
}
your-baby = your baby

## The interview's frame

check-intro = We ask the most urgent things first. Many questions does not mean bad news. You can stop at any time.
part-of = Part { $part } of { $parts }: { $name }
plainer-lead = Let us ask it in another way.
still-true = You said this before. Is it still true? Tick what has changed.
    .they = This was said before. Is it still true for them? Tick what has changed.
all-the-same = All the same

group-g0 = the start
group-g1 = the urgent things
group-g2 = the baby
group-g3 = fever
group-g4 = the breasts
group-g5 = after the birth
group-g6 = your health
    .they = their health
group-g7 = how you feel
    .they = how they feel
group-after = to round it off

group-lead-g0 = Which of these fit you?
    .they = Which of these fit them?
group-lead-g1 = Do any of these fit you right now?
    .they = Do any of these fit them right now?
group-lead-g2 = Do any of these fit { $baby } right now?
group-lead-g3 = Do any of these fit you in the last day?
    .they = Do any of these fit them in the last day?
group-lead-g4 = Look at your { side-breast } and feel it softly. Do any of these fit?
    .they = Look at their { side-breast }, or let them look. Do any of these fit?
group-lead-g5 = Do any of these fit you right now?
    .they = Do any of these fit them right now?
group-lead-g6 = Are any of these true for you?
    .they = Are any of these true for them?
group-lead-g7 = The last questions are about how you feel.
    .they = The last questions are about how they feel.
again-lead-g1 = Not long ago none of these fitted. Does any of them fit you now?
    .they = Not long ago none of these fitted. Does any of them fit them now?
again-lead-g2 = Not long ago none of these fitted. Does any of them fit { $baby } now?
opened-lead = Which of these?
ticks-temperature = Do any of these fit you? Tick all that fit.
    .they = Do any of these fit them? Tick all that fit.
still-true-nothing = None of these: { $items }
still-true-g7 = What you said about how you feel
    .they = What they said about how they feel

## Rows that stand for several questions; a ticked one asks for each
row-faint-or-weak = Fainted in the last day, or too weak to stand
row-head-or-sight = A very bad headache, or sight that is blurred, with flashes or spots
row-birth-smell-or-wound = What comes from the vagina smells bad, or a birth wound is open, oozing or more sore
row-baby-yellow = Yellow skin, on the first day or now
row-baby-feeding = Feeds refused or weaker, or worry about the weight
row-baby-nappies = Fewer than 6 wet nappies in 24 hours, or none for 12 hours
row-diabetes-or-weak-defences = Diabetes, HIV, or weak defences from an illness or a medicine
row-breast-operation-or-cancer = A breast implant, a breast operation in the last 6 weeks, or cancer at any time
row-skin-broken-or-knocked = Other skin broken or sore, or a knock or squeeze
row-look-sore = A sore place, or pain
row-look-full = A full, firm or hard place, or a lump
row-look-colour = Heat, burning, streaks, or a new colour on the skin
row-look-swelling = Swelling, tight and shiny skin, or no milk coming
row-look-shape = Skin like orange peel, a new dent, a nipple that has turned in, a sore cord or a swollen arm
row-look-nipple = A sore, flaky or changed nipple, or blood or pus
row-look-skin = Blisters, numb or broken skin, or a knock or squeeze

group-lead-after = A few more questions can help. You can skip each of them.

## Buttons of lists and questions

none-of-these = None of these
not-sure-some = Not sure about some of these
go-on-changed = Go on: { $count } changed, the rest the same
go-on = Go on: { $count } ticked, the rest no
next = Next
yes = Yes
no = No
not-sure = Not sure
prefer-not = I'd rather not say
cannot-measure = I can't measure
skip = Skip
you-said = You said: { $text }
you-said-field = { $label } – { $answer }

## G0 start

q-who = Who are you feeding? Tick all that fit.
    .they = Who are they feeding? Tick all that fit.
    .item = Who is fed
    .plainer = Tick what is true today. You can change it at any time.
    .plainer-they = Tick what is true today. They can change it at any time.
    .why = It tells us which questions fit, and which ones we can leave out.
    .label = who is fed
    .bereaved = Which of these fits you? Tick all that fit.

q-gave-birth-1y = Did you give birth in the last 12 months? A loss counts too.
    .they = Did they give birth in the last 12 months? A loss counts too.
    .item = Gave birth in the last 12 months
    .plainer = In the last 12 months, did a pregnancy end in a birth or a loss?
    .why = For a year after a birth, some signs need faster help.
    .label = a birth in the last 12 months

q-days-postpartum = On which day did you give birth? A rough day is fine, and you may leave this out.
    .they = On which day did they give birth? A rough day is fine, and it may be left out.
    .item = The day of the birth
    .plainer = A rough guess is fine. Which week was it?
    .why = Some signs weigh more in the first six weeks.
    .label = the day of the birth

q-lactating = Do your breasts make milk now? A few drops count.
    .they = Do their breasts make milk now? A few drops count.
    .item = Making milk now
    .plainer = If you press softly near the nipple, does some milk come?
    .plainer-they = If they press softly near the nipple, does some milk come?
    .why = A change in a breast without milk is looked at in another way.
    .label = milk in the breasts

q-weaning = Have you fed or pumped less in the last 6 months, or stopped?
    .they = Have they fed or pumped less in the last 6 months, or stopped?
    .item = Cut down on milk in the last 6 months
    .why = The breast changes when it makes less milk.
    .label = cutting down on milk in the last 6 months
    .pumping = In the last 6 months, has there been less pumping, or none?
    .bereaved = In the last 6 months, has the milk become less, or stopped?

q-risk-pregnant-now = Are you pregnant now?
    .they = Are they pregnant now?
    .item = Pregnant now
    .plainer = Has a test or a scan shown that you are pregnant?
    .plainer-they = Has a test or a scan shown that they are pregnant?
    .why = Some signs need faster help in a pregnancy.
    .label = being pregnant now

## G1 body, the urgent signs

q-confusion = Do you feel muddled, or has someone said that you are not making sense?
    .they = Do they feel muddled, or has someone said that they are not making sense?
    .item = Muddled, or not making sense
    .plainer = Is it hard to say what day it is, or where you are?
    .plainer-they = Is it hard to say what day it is, or where they are?
    .why = Being muddled can show that the whole body needs help.
    .label = muddled thinking

q-drowsy = Are you so sleepy that you can hardly be woken, or drop off in mid-sentence? Tired after nights awake is a no.
    .they = Are they so sleepy that they can hardly be woken, or drop off in mid-sentence? Tired after nights awake is a no.
    .item = Hard to wake, or dropping off in mid-sentence
    .plainer = Does it take shaking or a loud voice to wake you?
    .plainer-they = Does it take shaking or a loud voice to wake them?
    .why = Being this sleepy is more than a lack of rest.
    .label = being very hard to wake

q-seizure = Have you had a fit?
    .they = Have they had a fit?
    .item = A fit
    .plainer = Did your body jerk or go stiff while you could not answer?
    .plainer-they = Did their body jerk or go stiff while they could not answer?
    .why = A fit needs help at once.
    .label = a fit

q-fainting = Have you fainted in the last day?
    .they = Have they fainted in the last day?
    .item = Fainted in the last day
    .plainer = In the last day, did you black out, even for a moment?
    .plainer-they = In the last day, did they black out, even for a moment?
    .why = Fainting can show that the body is under strain.
    .label = fainting

q-cant-stand = Are you too weak or faint to stand?
    .they = Are they too weak or faint to stand?
    .item = Too weak or faint to stand
    .plainer = When you try to stand, do you have to sit down at once?
    .plainer-they = When they try to stand, do they have to sit down at once?
    .why = Being too weak to stand can be a sign of strain.
    .label = being too weak to stand

q-breathless = Are you short of breath while you sit still?
    .they = Are they short of breath while they sit still?
    .item = Short of breath while sitting still
    .plainer = Sitting still, do you have to stop for breath in the middle of a sentence?
    .plainer-they = Sitting still, do they have to stop for breath in the middle of a sentence?
    .why = Being short of breath at rest needs help fast.
    .label = shortness of breath at rest

q-chest-pain = Do you have pain or pressure in the chest, deeper than the breast?
    .they = Do they have pain or pressure in the chest, deeper than the breast?
    .item = Pain or pressure in the chest, behind the breast
    .plainer = Is there a weight, a squeeze or a sharp pain inside your chest?
    .plainer-they = Is there a weight, a squeeze or a sharp pain inside their chest?
    .why = Pain deep in the chest comes from another place than the breast.
    .label = chest pain

q-heart-racing = Does your heart race or pound while you rest?
    .they = Does their heart race or pound while they rest?
    .item = Heart racing or pounding at rest
    .plainer = Sit still for 5 minutes. Is your heart still beating very fast?
    .plainer-they = Sit still for 5 minutes. Is their heart still beating very fast?
    .why = A fast heart at rest can be a sign of strain.
    .label = a racing heart

q-feels-dying = Do you feel as if you might die?
    .they = Do they feel as if they might die?
    .item = A feeling of dying
    .plainer = Do you have a strong feeling that your body is giving up?
    .plainer-they = Do they have a strong feeling that their body is giving up?
    .why = People often feel it when they are very ill, and it is worth hearing.
    .label = a feeling of dying

q-skin-mottled-blue-ashen = Is your skin blotchy, blue or grey? On dark skin, look at lips, tongue, palms and soles.
    .they = Is their skin blotchy, blue or grey? On dark skin, look at lips, tongue, palms and soles.
    .item = Blotchy, blue or grey skin, lips or tongue
    .plainer = Are your lips, tongue, palms or soles blue, grey or patchy?
    .plainer-they = Are their lips, tongue, palms or soles blue, grey or patchy?
    .why = Such a colour can mean that too little blood gets there.
    .label = blotchy, blue or grey skin or lips

q-rash-nonblanching = Is there a rash that stays when you press a glass on it?
    .they = Is there a rash that stays when they press a glass on it?
    .item = A rash that stays under a glass
    .plainer = Press a clear glass on the spots. Do you still see them through it?
    .plainer-they = Press a clear glass on the spots. Do they still see them through it?
    .why = A rash that stays under a glass needs help fast.
    .label = a rash that stays under a glass

q-rash-widespread-red = Is there a wide rash that looks like sunburn? On dark skin it may feel rough, warm and sore.
    .they = Is there a wide rash that looks like sunburn? On dark skin it may feel rough, warm and sore.
    .item = A wide rash like sunburn, or rough, warm, sore skin
    .plainer = Is a large part of your skin red, rough, warm or sore, as after too much sun?
    .plainer-they = Is a large part of their skin red, rough, warm or sore, as after too much sun?
    .why = A wide rash with a fever needs help fast.
    .label = a wide rash

q-vomit-repeated = Have you been sick three times or more in a day?
    .they = Have they been sick three times or more in a day?
    .item = Been sick three times or more in a day
    .plainer = Within one day, did you throw up three times or more?
    .plainer-they = Within one day, did they throw up three times or more?
    .why = Being sick so often dries the body out.
    .label = being sick many times

q-diarrhoea = Do you have loose, watery poo?
    .they = Do they have loose, watery poo?
    .item = Loose, watery poo
    .plainer = Is your poo thin like water?
    .plainer-they = Is their poo thin like water?
    .why = It is common and mostly harmless. It counts more with a fever and a rash.
    .label = loose, watery poo

q-headache-severe = Do you have a very bad headache, or one that will not go?
    .they = Do they have a very bad headache, or one that will not go?
    .item = A very bad headache, or one that will not go
    .plainer = Is your head still hurting after rest and your usual pain relief?
    .plainer-they = Is their head still hurting after rest and their usual pain relief?
    .why = A bad headache after a birth can be a warning sign.
    .label = a very bad headache

q-vision-change = Is your sight blurred, or are there flashes or spots?
    .they = Is their sight blurred, or are there flashes or spots?
    .item = Blurred sight, flashes or spots
    .plainer = Is it harder than usual to read or to see a face?
    .why = A change of sight can be a warning sign after a birth.
    .label = a change of sight

q-belly-pain-severe = Do you have strong belly pain?
    .they = Do they have strong belly pain?
    .item = Strong belly pain
    .plainer = Is the pain in your belly hard to bear?
    .plainer-they = Is the pain in their belly hard to bear?
    .why = Strong belly pain can be a warning sign after a birth.
    .label = strong belly pain

q-leg-swollen-painful = Is one leg swollen, warm or sore?
    .they = Is one leg swollen, warm or sore?
    .item = One leg swollen, warm or sore
    .plainer = Is one leg thicker, hotter or more sore than the other?
    .why = A change in one leg can be a warning sign after a birth.
    .label = a swollen or sore leg

q-last-urine = When did you last pee?
    .they = When did they last pee?
    .item = No pee for 12 hours or more
    .plainer = Think of the last time you used the toilet. How many hours ago was it?
    .plainer-they = Think of the last time they used the toilet. How many hours ago was it?
    .why = Too little pee can be a sign of strain.
    .label = the time of the last pee

q-unwell = Do you feel clearly ill?
    .they = Do they feel clearly ill?
    .item = Feeling clearly ill
    .plainer = Do you feel ill in your whole body, more than tired?
    .plainer-they = Do they feel ill in their whole body, more than tired?
    .why = Feeling ill counts, also when nothing can be measured.
    .label = feeling ill

q-hr-bpm = What is your pulse after sitting for 5 minutes? Leave it out if you have no device.
    .they = What is their pulse after sitting for 5 minutes? Leave it out if they have no device.
    .item = Pulse
    .plainer = It is the number of heartbeats in one minute.
    .why = A fast pulse can be a sign of strain.
    .label = pulse

q-rr-pm = How many breaths do you take in one minute? Leave it out if nobody can count.
    .they = How many breaths do they take in one minute? Leave it out if nobody can count.
    .item = Breaths in a minute
    .plainer = Sit still. Each time the chest rises counts as one breath.
    .why = Fast breathing can be a sign of strain.
    .label = breaths in a minute

q-sbp = What is your blood pressure, taken while sitting? Give the upper number.
    .they = What is their blood pressure, taken while sitting? Give the upper number.
    .item = Upper blood pressure
    .plainer = A cuff shows two numbers. The upper one is the larger.
    .why = A very high or low number needs care.
    .label = upper blood pressure

## G2 baby

q-baby-age-d = How old is { $baby }?
    .item = Age
    .plainer = Count in days if you can. A rough guess is fine.
    .why = The signs that count change with age.
    .label = age of { $baby }

q-baby-in-unit-now = Is { $baby } in a special-care unit now?
    .item = In a special-care unit now
    .plainer = Is { $baby } still in the hospital, being looked after there?
    .why = Then the unit watches these signs, and we leave them out here.
    .label = { $baby } in a special-care unit

q-baby-preterm-or-nicu = Did { $baby } come before 37 weeks, or is { $baby } in special care now?
    .item = Born before 37 weeks, or in a special-care unit now
    .plainer = Was { $baby } born more than 3 weeks before the due date, or still in special care?
    .why = A small baby needs the team to know more, and sooner.
    .label = { $baby } early, or in special care

q-baby-blue = Are { $baby }'s lips or skin blue, grey or very pale?
    .item = Blue, grey or very pale lips or skin
    .plainer = Look at the lips, tongue, palms and soles of { $baby }. Are they blue, grey or white?
    .why = Such a colour needs help at once.
    .label = blue, grey or very pale lips or skin of { $baby }

q-baby-floppy = Is { $baby } floppy, like a rag doll?
    .item = Floppy, like a rag doll
    .plainer = Lift an arm of { $baby } a little. Does it drop as if { $baby } had no strength?
    .why = A baby with no strength needs help at once.
    .label = floppiness of { $baby }

q-baby-hard-to-wake = Is { $baby } hard to wake, even for feeds?
    .item = Hard to wake, even for feeds
    .plainer = Talk to { $baby } and rub the feet. Is it still hard to wake { $baby }?
    .why = A baby who can hardly be woken needs help at once.
    .label = { $baby } hard to wake

q-baby-breath-fast = Is { $baby } breathing fast or hard? Look for grunting, or ribs pulling in.
    .item = Fast or hard breathing, grunting, ribs pulling in
    .plainer = Watch the chest of { $baby } for a minute at rest. Is each breath hard work?
    .why = Hard breathing needs help at once.
    .label = fast or hard breathing of { $baby }

q-baby-seizure = Has { $baby } had a fit, or jerking that goes on when held?
    .item = A fit, or jerking that goes on when held
    .plainer = Hold the arm or leg that jerks. Does it go on in your hand?
    .why = A fit needs help at once.
    .label = a fit or jerking of { $baby }

q-baby-jaundice-day1 = Did { $baby }'s skin turn yellow in the first 24 hours of life?
    .item = Yellow skin in the first 24 hours of life
    .plainer = On the day of birth, did the skin or the white of { $baby }'s eyes look yellow?
    .why = Yellow skin this soon needs a check at once.
    .label = yellow skin of { $baby } on the first day

q-baby-feels-hot-or-cold = Does { $baby } feel hot or cold on the chest or back?
    .item = Hot or cold to touch on the chest or back
    .plainer = Put a warm hand under the clothes of { $baby }. Is the skin hotter or colder than yours?
    .why = A young baby can be ill with few other signs.
    .label = { $baby } hot or cold to the touch

q-baby-temp-dc = What is { $baby }'s temperature? Leave it out if you can't take it.
    .item = Temperature, if taken
    .plainer = Type the number that the thermometer shows for { $baby }.
    .why = In a young baby a high or low number needs fast help.
    .label = temperature of { $baby }

q-baby-refuses-feeds-n = How many feeds in a row did { $baby } refuse?
    .item = A feed refused
    .plainer = Count the last feeds that { $baby } would not take at all.
    .why = A baby who refuses feeds may be ill.
    .label = the feeds that { $baby } refused

q-baby-feeds-poorly = Does { $baby } suck weakly, or take less than half of the usual?
    .item = A weak suck, or less than half of the usual
    .plainer = In the last few feeds, did { $baby } tire fast or leave more than half?
    .why = Weak feeding can be the first sign that a baby is ill.
    .label = weak or small feeds of { $baby }

q-baby-lethargic-irritable = Is { $baby } more sleepy than usual, or crying in a strange way?
    .item = More sleepy than usual, or crying in a strange way
    .plainer = Does { $baby } act in another way than on other days?
    .why = A change in how a baby acts is worth a call.
    .label = unusual sleepiness or odd crying of { $baby }

q-baby-last-wet = When was { $baby }'s last wet nappy?
    .item = No wet nappy for 12 hours or more
    .plainer = Think of the last nappy of { $baby } that was heavy or wet. How many hours ago was it?
    .why = Wet nappies show that enough milk goes in.
    .label = the time of { $baby }'s last wet nappy

q-wet-nappies-24h = How many wet nappies did { $baby } have in the last 24 hours?
    .item = Fewer than 6 wet nappies in 24 hours
    .plainer = Count from this time yesterday. A rough guess is fine.
    .why = Wet nappies show that enough milk goes in.
    .label = wet nappies of { $baby }

q-baby-jaundice-spreading = Is { $baby }'s yellow skin stronger than it was, or does it reach the belly or legs?
    .item = Yellow skin that gets stronger or goes to the belly or legs
    .plainer = Press the skin of { $baby }'s belly or legs with a finger. Does it look yellow when you let go?
    .why = Yellow skin that spreads needs a check.
    .label = yellow skin of { $baby } that spreads or gets stronger

q-baby-weight-concern = Has someone been worried about { $baby }'s weight?
    .item = Someone was worried about the weight
    .plainer = At the last weighing, did anyone say that { $baby } gains too little?
    .why = Then a feeding check can help soon.
    .label = a worry about the weight of { $baby }

## G3 fever

q-can-measure = Do you have a thermometer at hand?
    .they = Do they have a thermometer at hand?
    .item = A thermometer at hand
    .plainer = Any kind will do: for the mouth, ear, forehead or armpit.
    .why = If there is none, we ask how you feel instead.
    .label = having a thermometer

q-temp-dc = What is your temperature? If you have no thermometer, tap "I can't measure".
    .they = What is their temperature? If they have no thermometer, tap "I can't measure".
    .item = Temperature
    .plainer = Type the number that the thermometer shows.
    .why = A fever changes how soon care is needed.
    .label = temperature

q-temp-site = Where did you take it?
    .they = Where did they take it?
    .item = Where it was taken
    .plainer = In which place was the thermometer: mouth, ear, forehead or armpit?
    .why = The armpit shows a little less than other places.
    .label = where the temperature was taken

q-felt-fever = In the last day, did you feel hot, shivery or sweaty, as with a fever?
    .they = In the last day, did they feel hot, shivery or sweaty, as with a fever?
    .item = Hot, shivery or sweaty in the last day, as with a fever
    .plainer = In the last day, did you have to put on or throw off clothes or covers, as with a fever?
    .plainer-they = In the last day, did they have to put on or throw off clothes or covers, as with a fever?
    .why = A fever can come and go between two readings.
    .label = feeling feverish in the last day

q-antipyretic-6h = In the last 6 hours, did you take anything that brings down pain or fever?
    .they = In the last 6 hours, did they take anything that brings down pain or fever?
    .item = Something for pain or fever in the last 6 hours
    .plainer = Think of pain tablets, cold remedies or suppositories in the last 6 hours. Did you take any?
    .plainer-they = Think of pain tablets, cold remedies or suppositories in the last 6 hours. Did they take any?
    .why = It can hide a fever for a while.
    .label = something taken for pain or fever

q-rigors = Did you shiver or shake in the last day?
    .they = Did they shiver or shake in the last day?
    .item = Shivering or shaking in the last day
    .plainer = Did your body shake by itself, also under a blanket?
    .plainer-they = Did their body shake by itself, also under a blanket?
    .why = Shaking can come before a fever shows.
    .label = shivering or shaking

q-flu-like = Do you ache all over, as if a bad cold were coming?
    .they = Do they ache all over, as if a bad cold were coming?
    .item = Aching all over
    .plainer = Do your muscles or joints hurt in many places, more than after one bad night?
    .plainer-they = Do their muscles or joints hurt in many places, more than after one bad night?
    .why = Aches all over can show that the whole body is fighting.
    .label = aches all over

q-fever-h = Since when have you had the fever, shivers or aches? A rough guess is fine.
    .they = Since when have they had the fever, shivers or aches? A rough guess is fine.
    .item = Since when the fever, shivers or aches
    .plainer = When did you last feel well?
    .plainer-they = When did they last feel well?
    .why = A fever that lasts needs someone sooner.
    .label = how long the fever, shivers or aches last

## G4 breast

q-pain-0-10 = How much does your { side-breast } hurt right now, when nothing is touching it?
    .they = How much does their { side-breast } hurt right now, when nothing is touching it?
    .item = Pain
    .plainer = 0 is no pain. 10 is the worst you can imagine.
    .plainer-they = 0 is no pain. 10 is the worst they can imagine.
    .why = Pain tells us when to leave the breast alone.
    .label = pain in the { side-breast }

q-pain-at-rest = Does your { side-breast } hurt between feeds too?
    .they = Does their { side-breast } hurt between feeds too?
    .item = Hurts at rest too
    .plainer = Is the pain still there when nothing touches your { side-breast }?
    .plainer-they = Is the pain still there when nothing touches their { side-breast }?
    .why = Pain that stays at rest tells us a lot.
    .label = pain at rest in the { side-breast }
    .pumping = Does the { side-breast } hurt also when there is no pumping?
    .bereaved = Does the { side-breast } hurt all the time, also at rest?

q-eased-by-analgesic = Does your usual pain relief help your { side-breast }?
    .they = Does their usual pain relief help their { side-breast }?
    .item = Pain relief helps
    .plainer = After taking it, is the pain in your { side-breast } clearly less?
    .plainer-they = After taking it, is the pain in their { side-breast } clearly less?
    .why = Strong pain that stays needs someone to look.
    .label = whether pain relief helps the { side-breast }

q-pain-pattern = Does your { side-breast } hurt all the time, or at feeds?
    .they = Does their { side-breast } hurt all the time, or at feeds?
    .item = When it hurts
    .why = It helps a doctor or midwife to find the cause.
    .label = when the { side-breast } hurts
    .pumping = Does the { side-breast } hurt all the time, or while pumping?
    .bereaved = Does the { side-breast } hurt all the time, or at some times?

q-area = Where is your { side-breast } sore or firm? Choose the places.
    .they = Where is their { side-breast } sore or firm? Choose the places.
    .item = A sore or firm place
    .plainer = Feel your { side-breast } softly with flat fingers. Which part is sore or firm?
    .plainer-they = Feel their { side-breast } softly with flat fingers. Which part is sore or firm?
    .why = One sore spot means something else than a full breast all over.
    .label = where the { side-breast } is sore or firm

q-quadrant = Choose the place on your { side-breast }.
    .they = Choose the place on their { side-breast }.
    .item = The place on the breast
    .why = Then the next notes can be compared with the same place.
    .label = the place on the { side-breast }

q-hard = How does your { side-breast } feel to the touch?
    .they = How does their { side-breast } feel to the touch?
    .item = Full, firm or hard
    .plainer = Press softly. A nose is firm. A forehead is hard.
    .why = A very hard breast needs rest and no stroking.
    .label = how firm the { side-breast } is

q-fullness-h = Since when is your { side-breast } so full? A rough guess is fine.
    .they = Since when is their { side-breast } so full? A rough guess is fine.
    .item = Since when it is full
    .plainer = When was your { side-breast } last soft?
    .plainer-they = When was their { side-breast } last soft?
    .why = Fullness that stays may need help.
    .label = how long the { side-breast } is full

q-full-after-feed = Is your { side-breast } still full after a feed or pumping?
    .they = Is their { side-breast } still full after a feed or pumping?
    .item = Still full when milk has come out
    .why = It tells us which light touch may fit.
    .label = fullness of the { side-breast } that stays after milk comes out
    .pumping = Is the { side-breast } still full after pumping?
    .bereaved = Is the { side-breast } still full after some milk has come out?

q-shiny = Is the skin of your { side-breast } tight and shiny?
    .they = Is the skin of their { side-breast } tight and shiny?
    .item = Tight, shiny skin
    .plainer = In good light, does the skin of your { side-breast } look stretched and gleam?
    .plainer-they = In good light, does the skin of their { side-breast } look stretched and gleam?
    .why = Tight skin needs cool and rest, and no stroking.
    .label = tight, shiny skin on the { side-breast }

q-swelling = Is your { side-breast } clearly more swollen than the other one?
    .they = Is their { side-breast } clearly more swollen than the other one?
    .item = More swollen than the other one
    .plainer = In a mirror, does your { side-breast } look bigger than the other, more than it used to?
    .plainer-they = In a mirror, does their { side-breast } look bigger than the other, more than it used to?
    .why = Swelling can be seen on any skin tone.
    .label = swelling of the { side-breast }

q-swelling-areola = Is the dark part round your { side-word } nipple puffy, so that a finger leaves a dent?
    .they = Is the dark part round their { side-word } nipple puffy, so that a finger leaves a dent?
    .item = Puffy round the nipple: a finger leaves a dent
    .plainer = Press a finger there for a few seconds. Does a small dent stay?
    .why = A puffy nipple area makes it hard for milk to come.
    .label = swelling round the { side-word } nipple

q-no-milk-flow = Is the milk in your { side-breast } stuck, so that none comes by baby, pump or hand?
    .they = Is the milk in their { side-breast } stuck, so that none comes by baby, pump or hand?
    .item = No milk comes out
    .plainer = After a try of some minutes, is your { side-breast } still giving no milk?
    .plainer-they = After a try of some minutes, is their { side-breast } still giving no milk?
    .why = A hard breast that gives no milk needs skilled help.
    .label = no milk coming from the { side-breast }
    .pumping = Is the milk in the { side-breast } stuck, so that none comes by pump or hand?
    .bereaved = Is the milk in the { side-breast } stuck, so that none comes out?

q-warm-both = Are both breasts warm all over, to the same degree?
    .they = Are both breasts warm all over, to the same degree?
    .item = Both breasts warm all over
    .plainer = Lay a hand on each breast. Are both warm, with no hotter spot?
    .why = It is common in the first days, and then cool helps more than touch.
    .label = warmth of both breasts

q-hot = Put the back of your hand on each breast. Is your { side-breast }, or one part of it, clearly hotter?
    .they = Put the back of their hand on each breast. Is their { side-breast }, or one part of it, clearly hotter?
    .item = One part, or this breast, clearly hotter
    .plainer = Compare with the same spot on the other side. Is your { side-breast } hotter?
    .plainer-they = Compare with the same spot on the other side. Is their { side-breast } hotter?
    .why = Heat in one place shows on every skin tone.
    .label = heat in the { side-breast }

q-burning = Does the skin of your { side-breast } burn?
    .they = Does the skin of their { side-breast } burn?
    .item = Burning skin
    .plainer = Does the skin of your { side-breast } sting, as with sunburn?
    .plainer-they = Does the skin of their { side-breast } sting, as with sunburn?
    .why = Burning can come before other signs.
    .label = burning skin on the { side-breast }

q-colour-change = Is there a new colour on your { side-breast }? It may be red, purple, brown, grey, black or darker than before. On some skin there is no change you can see.
    .they = Is there a new colour on their { side-breast }? It may be red, purple, brown, grey, black or darker than before. On some skin there is no change they can see.
    .item = A new colour on the skin
    .plainer = Look in good light. Is any part of your { side-breast } another colour than last week?
    .plainer-they = Look in good light. Is any part of their { side-breast } another colour than last week?
    .why = A new colour helps to tell how soon care is needed.
    .label = colour of the skin of the { side-breast }

q-colour-share = How much of your { side-breast } has the new colour?
    .they = How much of their { side-breast } has the new colour?
    .item = How much has the new colour
    .plainer = Think of your { side-breast } as three equal parts. Does the colour fill one part or more?
    .plainer-they = Think of their { side-breast } as three equal parts. Does the colour fill one part or more?
    .why = A large area needs someone to look sooner.
    .label = how much of the { side-breast } has a new colour

q-colour-spread-6h = Did the colour or heat on your { side-breast } grow in the last 6 hours?
    .they = Did the colour or heat on their { side-breast } grow in the last 6 hours?
    .item = Colour or heat grew in the last 6 hours
    .plainer = Is the edge of the colour or heat farther out than 6 hours ago?
    .why = A change that grows fast needs care today.
    .label = growing colour or heat on the { side-breast }

q-streaks = Are there streaks on your { side-breast } that run toward the armpit?
    .they = Are there streaks on their { side-breast } that run toward the armpit?
    .item = Streaks toward the armpit
    .plainer = In good light, do you see lines on the skin going to the armpit?
    .plainer-they = In good light, do they see lines on the skin going to the armpit?
    .why = Streaks can show that it is spreading.
    .label = streaks on the { side-breast }

q-inflamed-h = Since when is your { side-breast } hot or another colour? A rough guess is fine.
    .they = Since when is their { side-breast } hot or another colour? A rough guess is fine.
    .item = Since when hot or another colour
    .plainer = When did your { side-breast } last look and feel as usual?
    .plainer-they = When did their { side-breast } last look and feel as usual?
    .why = A day or more needs someone to look.
    .label = how long the { side-breast } is hot or another colour

q-inflamed-trend = Is the colour or heat on your { side-breast } better, the same or worse?
    .they = Is the colour or heat on their { side-breast } better, the same or worse?
    .item = Colour or heat: better, the same or worse
    .plainer = Think of the last time you looked. Is it better, the same or worse now?
    .plainer-they = Think of the last time they looked. Is it better, the same or worse now?
    .why = Which way it goes tells how soon care is needed.
    .label = the change in colour or heat of the { side-breast }

q-blister-or-numb = Is the skin of your { side-breast } blistered or numb?
    .they = Is the skin of their { side-breast } blistered or numb?
    .item = Blistered or numb skin
    .plainer = Touch the skin of your { side-breast } softly. Is there a blister, or a place without feeling?
    .plainer-they = Touch the skin of their { side-breast } softly. Is there a blister, or a place without feeling?
    .why = Numb or blistered skin needs someone to look.
    .label = blistered or numb skin on the { side-breast }

q-pain-out-of-proportion = Is the pain in your { side-breast } far worse than what you can see?
    .they = Is the pain in their { side-breast } far worse than what they can see?
    .item = Pain far worse than what you can see
    .plainer = Is the pain very strong while the skin of your { side-breast } looks almost the same as ever?
    .plainer-they = Is the pain very strong while the skin of their { side-breast } looks almost the same as ever?
    .why = Very strong pain with little to see needs someone to look.
    .label = pain far worse than what is seen on the { side-breast }

q-lump = Is there a lump in your { side-breast } that the other one does not have?
    .they = Is there a lump in their { side-breast } that the other one does not have?
    .item = A lump that the other breast does not have
    .plainer = Feel the same place on both sides with flat fingers. Is there a lump in your { side-breast }?
    .plainer-they = Feel the same place on both sides with flat fingers. Is there a lump in their { side-breast }?
    .why = A lump is often harmless, and it is worth watching.
    .label = a lump in the { side-breast }

q-lump-tender = Does the lump or firm spot in your { side-breast } hurt when touched?
    .they = Does the lump or firm spot in their { side-breast } hurt when touched?
    .item = Lump or firm spot hurts when touched
    .plainer = Touch it as softly as you can. Does it hurt?
    .plainer-they = Touch it as softly as they can. Does it hurt?
    .why = A sore lump that stays needs someone to look.
    .label = a sore lump in the { side-breast }

q-lump-soft-fluid = Does the lump in your { side-breast } give, like a small water balloon?
    .they = Does the lump in their { side-breast } give, like a small water balloon?
    .item = Lump gives like a small water balloon
    .plainer = Rest two flat fingers on it. Does it feel as if there is fluid inside?
    .why = A lump with fluid inside needs someone to look.
    .label = a lump with fluid in the { side-breast }

q-lump-mobile = Can the lump in your { side-breast } be moved a little?
    .they = Can the lump in their { side-breast } be moved a little?
    .item = Lump can be moved
    .plainer = Nudge it softly with one finger. Does it slide under the skin?
    .why = A lump that stays in its place needs someone to look.
    .label = a lump in the { side-breast } that can be moved

q-lump-since-h = Since when is the lump or firm spot in your { side-breast } there? A rough guess is fine.
    .they = Since when is the lump or firm spot in their { side-breast } there? A rough guess is fine.
    .item = Since when the lump or firm spot is there
    .plainer = When did you first notice it?
    .plainer-they = When did they first notice it?
    .why = Most lumps from milk get smaller in a day or two.
    .label = how long the lump in the { side-breast } is there

q-lump-trend = Is the lump or firm spot in your { side-breast } smaller, the same or bigger?
    .they = Is the lump or firm spot in their { side-breast } smaller, the same or bigger?
    .item = Lump or firm spot: smaller, the same or bigger
    .plainer = Think of when you first felt it. Is it smaller, the same or bigger now?
    .plainer-they = Think of when they first felt it. Is it smaller, the same or bigger now?
    .why = Which way it goes tells how soon care is needed.
    .label = the change in the lump in the { side-breast }

q-lump-changes-with-feed = Is the lump or firm spot in your { side-breast } softer after a feed or pumping?
    .they = Is the lump or firm spot in their { side-breast } softer after a feed or pumping?
    .item = Softer when milk has come out
    .plainer = Feel it before and after some milk comes out. Is it softer then?
    .why = A lump that gets softer is most often full of milk.
    .label = whether the lump in the { side-breast } gets softer
    .pumping = Is the lump or firm spot in the { side-breast } softer after pumping?
    .bereaved = Is the lump or firm spot in the { side-breast } softer after some milk has come out?

q-swelling-skin-orange-peel = Does the skin of your { side-breast } look like orange peel?
    .they = Does the skin of their { side-breast } look like orange peel?
    .item = Skin like orange peel
    .plainer = Are there many tiny dents in one place on your { side-breast }, as on an orange?
    .plainer-they = Are there many tiny dents in one place on their { side-breast }, as on an orange?
    .why = Such a change of the skin needs someone to look.
    .label = skin like orange peel on the { side-breast }

q-skin-dimple = Is there a new dimple on your { side-breast }, or a place that is pulled in?
    .they = Is there a new dimple on their { side-breast }, or a place that is pulled in?
    .item = A new dimple or pulled-in place
    .plainer = Raise both arms in front of a mirror. Is part of your { side-breast } pulled in?
    .plainer-they = Raise both arms in front of a mirror. Is part of their { side-breast } pulled in?
    .why = Such a change of the skin needs someone to look.
    .label = a new dimple on the { side-breast }

q-nipple-inverted-new = Has your { side-word } nipple newly turned in?
    .they = Has their { side-word } nipple newly turned in?
    .item = Nipple newly turned in
    .plainer = Did your { side-word } nipple stick out before, and is it pulled in now?
    .plainer-they = Did their { side-word } nipple stick out before, and is it pulled in now?
    .why = A nipple that is newly turned in needs someone to look.
    .label = a nipple newly turned in on the { side-word }

q-nipple = What do you see on your { side-word } nipple? Tick all that fit.
    .they = What do they see on their { side-word } nipple? Tick all that fit.
    .item = Something on the nipple: cracked, bitten, sore or blocked
    .plainer = Look in good light. Is there a crack, a white spot, a bite, pus or blisters?
    .why = A sore nipple can let germs in.
    .label = what is on the { side-word } nipple

q-colour-around-nipple = Is there a new colour round the sore place on your { side-word } nipple?
    .they = Is there a new colour round the sore place on their { side-word } nipple?
    .item = A new colour round the sore place
    .plainer = Compare with the other nipple. Is the skin round the sore place redder or darker?
    .why = It shows whether the sore place is healing.
    .label = a new colour round the { side-word } nipple

q-nipple-eczema-weeks = For how many weeks has your { side-word } nipple been itchy and flaky? 0 means it is not.
    .they = For how many weeks has their { side-word } nipple been itchy and flaky? 0 means it is not.
    .item = Itchy, flaky nipple skin
    .plainer = Count the weeks with itching or dry flakes. A rough guess is fine.
    .why = Flaky skin that stays needs someone to look.
    .label = weeks of flaky skin on the { side-word } nipple

q-skin-sore = Is other skin on your { side-breast } broken, sore or covered with a rash?
    .they = Is other skin on their { side-breast } broken, sore or covered with a rash?
    .item = Other skin broken, sore or with a rash
    .plainer = Look under the breast too. Is there a sore, a scratch or a rash on your { side-breast }?
    .plainer-they = Look under the breast too. Is there a sore, a scratch or a rash on their { side-breast }?
    .why = Sore skin is best left alone.
    .label = sore skin on the { side-breast }

q-pus = Does anything thick, yellow or green come out of your { side-breast }?
    .they = Does anything thick, yellow or green come out of their { side-breast }?
    .item = Something thick, yellow or green comes out
    .plainer = Is there a thick, yellow or green stain in your bra or on a pad?
    .plainer-they = Is there a thick, yellow or green stain in their bra or on a pad?
    .why = Thick, yellow or green fluid needs someone to look today.
    .label = thick fluid from the { side-breast }

q-milk-blood = Is there blood in the milk of your { side-breast }?
    .they = Is there blood in the milk of their { side-breast }?
    .item = Blood in the milk
    .plainer = Let a few drops fall on white paper. Are they pink, red or brown?
    .why = It is often harmless, and it is worth noting.
    .label = blood in the milk of the { side-breast }

q-trauma-breast = Has your { side-breast } been knocked, squeezed or hurt?
    .they = Has their { side-breast } been knocked, squeezed or hurt?
    .item = Knocked, squeezed or hurt
    .plainer = Did something hit or press your { side-breast } hard, such as a seat belt or a fall?
    .plainer-they = Did something hit or press their { side-breast } hard, such as a seat belt or a fall?
    .why = It can explain a bruise. You don't have to say how it happened.
    .label = a knock to the { side-breast }

q-bruise-growing = Is the bruise on your { side-breast } growing?
    .they = Is the bruise on their { side-breast } growing?
    .item = The bruise is growing
    .plainer = Is the edge of the bruise farther out than before?
    .why = A bruise that grows needs someone to look.
    .label = a growing bruise on the { side-breast }

q-cord-or-arm-swelling = On the { side-word }, is the arm swollen, or is there a sore cord under the skin?
    .they = On the { side-word }, is the arm swollen, or is there a sore cord under the skin?
    .item = A swollen arm, or a sore cord under the skin
    .plainer = Is the { side-word } arm thicker than the other, or do you feel a sore string under the skin?
    .plainer-they = Is the { side-word } arm thicker than the other, or do they feel a sore string under the skin?
    .why = Such a change on one side needs someone to look.
    .label = a swollen arm or a sore cord on the { side-word }

## G5 birth signs

q-vag-bleed-pad-1h = Do you bleed so much that a pad is soaked in an hour?
    .they = Do they bleed so much that a pad is soaked in an hour?
    .item = Bleeding that soaks a pad in an hour
    .plainer = Have you changed a full pad after an hour or less?
    .plainer-they = Have they changed a full pad after an hour or less?
    .why = So much blood needs help at once.
    .label = heavy bleeding

q-clot-egg = Have you passed a lump of blood as big as an egg?
    .they = Have they passed a lump of blood as big as an egg?
    .item = A lump of blood as big as an egg
    .plainer = Was there a dark, jelly-like lump the size of an egg or more?
    .why = So much blood needs help at once.
    .label = large lumps of blood

q-lochia-foul = Does what comes from your vagina smell bad?
    .they = Does what comes from their vagina smell bad?
    .item = What comes from the vagina smells bad
    .plainer = Is the smell on your pad strong and bad, more than that of a period?
    .plainer-they = Is the smell on their pad strong and bad, more than that of a period?
    .why = A bad smell can be a warning sign after a birth.
    .label = a bad smell from the vagina

q-wound-bad = Is a cut or tear from the birth open, oozing or more sore?
    .they = Is a cut or tear from the birth open, oozing or more sore?
    .item = A cut or tear that is open, oozing or more sore
    .plainer = Does your cut or tear hurt more each day, leak, or come apart?
    .plainer-they = Does their cut or tear hurt more each day, leak, or come apart?
    .why = A wound that gets worse needs someone to look today.
    .label = a cut or tear from the birth that opens, oozes or hurts more

## G6 background

q-galactocele-known = Has a scan ever shown a pocket of milk in this place in your { side-breast }?
    .they = Has a scan ever shown a pocket of milk in this place in their { side-breast }?
    .item = A scan has shown a pocket of milk here
    .plainer = Did a doctor ever say that the lump in your { side-breast } is full of old milk?
    .plainer-they = Did a doctor ever say that the lump in their { side-breast } is full of old milk?
    .why = A known pocket of milk is looked after in its own way.
    .label = a known pocket of milk in the { side-breast }

q-abx = In the last 14 days, did you take antibiotics for the breast?
    .they = In the last 14 days, did they take antibiotics for the breast?
    .item = Antibiotics for the breast in the last 14 days
    .plainer = Did a doctor or midwife give you tablets or a drip against germs in the breast?
    .plainer-they = Did a doctor or midwife give them tablets or a drip against germs in the breast?
    .why = They help within a day or two, and otherwise someone needs to look.
    .label = antibiotics for the breast

q-abx-hours = When did you take the first dose? A rough guess is fine.
    .they = When did they take the first dose? A rough guess is fine.
    .item = Time of the first dose
    .plainer = On which day, and at about what time, did you start?
    .plainer-they = On which day, and at about what time, did they start?
    .why = After a day or two there is usually a change for the better.
    .label = the time of the first dose

q-abx-trend = Since the first dose, are you better, the same or worse?
    .they = Since the first dose, are they better, the same or worse?
    .item = Since the first dose: better, the same or worse
    .plainer = Think of the hour before the first dose. Are you better, the same or worse now?
    .plainer-they = Think of the hour before the first dose. Are they better, the same or worse now?
    .why = If there is no change for the better, someone needs to look.
    .label = the change since the first dose

q-other-infection = Are you ill with something else now, such as a cold or a tummy bug?
    .they = Are they ill with something else now, such as a cold or a tummy bug?
    .item = Ill with something else, such as a cold or a tummy bug
    .plainer = Do you have a cough, a sore throat, the runs, or pain when you pee?
    .plainer-they = Do they have a cough, a sore throat, the runs, or pain when they pee?
    .why = While the body fights something else, massage waits.
    .label = another illness now

q-risk-diabetes = Do you have diabetes that is treated now? If you had it in a pregnancy and it went, the answer is no.
    .they = Do they have diabetes that is treated now? If they had it in a pregnancy and it went, the answer is no.
    .item = Diabetes, treated now
    .plainer = Do you take tablets or insulin for your blood sugar now?
    .plainer-they = Do they take tablets or insulin for their blood sugar now?
    .why = Then the breast needs care sooner.
    .label = diabetes

q-risk-immunosuppressed = Is it hard for your body to fight germs? An illness, steroids, chemo or a transplant can cause it.
    .they = Is it hard for their body to fight germs? An illness, steroids, chemo or a transplant can cause it.
    .item = Weak defences: an illness, steroids, chemo or a transplant
    .plainer = Has a doctor ever said that you catch things more easily than others?
    .plainer-they = Has a doctor ever said that they catch things more easily than others?
    .why = Then the breast needs care sooner.
    .label = weak defences

q-risk-breast-surgery-6w = Have you had breast surgery in the last 6 weeks? A needle test counts too.
    .they = Have they had breast surgery in the last 6 weeks? A needle test counts too.
    .item = Breast surgery or a needle test in the last 6 weeks
    .plainer = In the last 6 weeks, did a doctor cut or take a sample from a breast?
    .why = A healing breast needs care sooner, and no massage.
    .label = breast surgery in the last 6 weeks

q-risk-implant = Do you have a breast implant?
    .they = Do they have a breast implant?
    .item = A breast implant
    .plainer = Has a doctor put anything into a breast to stay there?
    .why = A breast with an implant needs care sooner.
    .label = a breast implant

q-risk-breast-cancer-ever = Have you ever had breast cancer?
    .they = Have they ever had breast cancer?
    .item = Breast cancer, ever
    .plainer = Has a doctor ever treated you for breast cancer?
    .plainer-they = Has a doctor ever treated them for breast cancer?
    .why = Then a doctor or midwife says first whether massage fits.
    .label = breast cancer in the past

q-risk-cancer-now = Do you have any cancer now, or treatment for it?
    .they = Do they have any cancer now, or treatment for it?
    .item = Any cancer now, or its treatment
    .plainer = Is a doctor treating or watching you for any cancer now?
    .plainer-they = Is a doctor treating or watching them for any cancer now?
    .why = Then a doctor or midwife says first whether massage fits.
    .label = cancer or its treatment now

q-risk-bleeding-disorder-or-thinners = Do you take blood thinners, or bleed for longer than others?
    .they = Do they take blood thinners, or bleed for longer than others?
    .item = Blood thinners, or bleeding for longer than others
    .plainer = Do you bruise from a light bump, or take a daily jab or tablet to thin the blood?
    .plainer-they = Do they bruise from a light bump, or take a daily jab or tablet to thin the blood?
    .why = Then even a light touch can bruise.
    .label = blood thinners or easy bleeding

q-risk-hiv = Do you live with HIV? This stays private. It is never in a summary unless you choose it.
    .they = Do they live with HIV? This stays private. It is never in a summary unless they choose it.
    .item = HIV
    .plainer = Has a test ever shown that you have HIV?
    .plainer-they = Has a test ever shown that they have HIV?
    .why = Then a sore breast is talked over sooner.
    .label = HIV

## G7 mind

q-worried = Do you feel that something is really wrong? You know your body.
    .they = Do you feel that something is really wrong with them? You know them well.
    .item = A feeling that something is really wrong
    .plainer = Is there a voice inside you that says: get help?
    .plainer-they = Is there a voice inside them that says: get help?
    .why = That feeling is often right, and it counts here.
    .label = a feeling that something is really wrong

q-self-harm = This can be a hard time. Have you had thoughts of hurting yourself? We ask everyone. You are not in trouble.
    .they = This can be a hard time. Have they talked of hurting themselves? We ask about everyone. Nobody is in trouble.
    .item = Thoughts of hurting oneself
    .plainer = Have you wished to be dead, or to hurt yourself?
    .plainer-they = Have they wished to be dead, or to hurt themselves?
    .why = We ask everyone, because help is there and it works.
    .label = thoughts of hurting oneself

q-harm-baby = Have you had thoughts of hurting your baby? Many people are scared by such thoughts. You are not in trouble.
    .they = Have they talked of hurting the baby? Many people are scared by such thoughts. Nobody is in trouble.
    .item = Thoughts of hurting the baby
    .plainer = Are you afraid that you could hurt your baby?
    .plainer-they = Are they afraid that they could hurt their baby?
    .why = We ask everyone, because help is there for you and the baby.
    .label = thoughts of hurting the baby

q-hears-sees-things = Do you hear or see things that others do not?
    .they = Do they hear or see things that others do not?
    .item = Hearing or seeing things that others do not
    .plainer = Do you hear a voice when nobody is there, or see what others can't?
    .plainer-they = Do they hear a voice when nobody is there, or see what others can't?
    .why = It can come after a birth, and help for it works.
    .label = hearing or seeing things

## After the result

q-fullness-trend = Is the fullness of your { side-breast } better, the same or worse?
    .they = Is the fullness of their { side-breast } better, the same or worse?
    .item = Fullness: better, the same or worse
    .why = Fullness that stays for weeks may need help.
    .label = the change in fullness of the { side-breast }

q-lump-size-mm = How big is the lump in your { side-breast }? A rough guess is fine.
    .they = How big is the lump in their { side-breast }? A rough guess is fine.
    .item = Size of the lump
    .why = Then you can see whether it gets smaller.
    .label = size of the lump in the { side-breast }

q-milk-blood-since-h = Since when is there blood in the milk of your { side-breast }? A rough guess is fine.
    .they = Since when is there blood in the milk of their { side-breast }? A rough guess is fine.
    .item = Since when there is blood in the milk
    .why = It often stops by itself within a week.
    .label = how long there is blood in the milk of the { side-breast }

q-axillary-node = On the { side-word }, is there a swollen gland in the armpit?
    .they = On the { side-word }, is there a swollen gland in the armpit?
    .item = A swollen gland in the armpit
    .plainer = Feel the { side-word } armpit with flat fingers. Is there a small, round lump?
    .why = It helps a doctor or midwife to see the whole.
    .label = a swollen gland in the { side-word } armpit

q-axilla-swelling-weeks = For how many weeks has the { side-word } armpit been swollen? 0 means it is not.
    .they = For how many weeks has the { side-word } armpit been swollen? 0 means it is not.
    .item = Weeks of swelling in the armpit
    .why = Swelling that stays for weeks needs someone to look.
    .label = weeks of swelling in the { side-word } armpit

q-pain-each-feed-days = For how many days has each feed on the { side-word } hurt? 0 means it does not.
    .they = For how many days has each feed on the { side-word } hurt? 0 means it does not.
    .item = Days with pain each time
    .why = Help with feeding can make it easier.
    .label = days with pain on the { side-word }
    .pumping = For how many days has each pumping on the { side-word } hurt? 0 means it does not.
    .bereaved = For how many days has the { side-word } breast hurt? 0 means it does not.

q-removals-24h = How many feeds and pumpings were there on the { side-word } in the last 24 hours?
    .they = How many feeds and pumpings were there on the { side-word } in the last 24 hours?
    .item = Times milk came out in 24 hours
    .why = It shows how the day went for this breast.
    .label = how often milk came out on the { side-word }
    .pumping = How many times was the { side-breast } pumped in the last 24 hours?
    .bereaved = How many times did milk come out of the { side-breast } in the last 24 hours?

q-gap-longest-h = What was your longest gap between two feeds or pumpings?
    .they = What was their longest gap between two feeds or pumpings?
    .item = Longest gap
    .why = A long gap can explain a full breast.
    .label = the longest gap
    .pumping = What was the longest gap between two pumpings?
    .bereaved = What was the longest time without milk coming out?

q-last-milk-removal = When was your last feed or pumping?
    .they = When was their last feed or pumping?
    .item = Last time milk came out
    .why = It tells how long the breast has been filling.
    .label = the last time milk came out
    .pumping = When was the last pumping?
    .bereaved = When did milk last come out?

q-goal = What would you like? Tick all that fit.
    .they = What would they like? Tick all that fit.
    .item = What you would like
    .why = We offer what fits your wish, if anything fits.
    .label = what is wanted

q-risk-family-breast-cancer-early = Did a close relative have breast cancer before the age of 50?
    .they = Did a close relative have breast cancer before the age of 50?
    .item = A close relative with breast cancer before 50
    .plainer = A close relative is a parent, a sister, a brother or a child.
    .why = A doctor or midwife may ask about it.
    .label = breast cancer in a close relative

q-risk-caesarean-or-surgery-6w = Have you had a caesarean or other surgery in the last 6 weeks?
    .they = Have they had a caesarean or other surgery in the last 6 weeks?
    .item = A caesarean or other surgery in the last 6 weeks
    .why = A doctor or midwife may ask about it.
    .label = surgery in the last 6 weeks

q-risk-mrsa = Has a test ever found MRSA on you?
    .they = Has a test ever found MRSA on them?
    .item = MRSA, ever
    .plainer = MRSA is a germ that many antibiotics can't kill. Did a test ever find it?
    .why = It helps a doctor to choose.
    .label = MRSA

q-age-years = How old are you?
    .they = How old are they?
    .item = Age in years
    .why = It tells whether a scan may be asked for.
    .label = age

q-low-mood-2w = Have you felt low or without joy on most days for two weeks?
    .they = Have they felt low or without joy on most days for two weeks?
    .item = Low or without joy on most days for two weeks
    .plainer = In the last two weeks, were there more dark days than light ones?
    .why = Many people feel this way after a birth, and help works.
    .label = low mood for two weeks
