### Words of the guided session. "-pumping" is for pumping, "-ease" for the bereaved and for weaning: no word of a feed or
### a baby there. Spoken lines, titles and outcomes are the same for all.

## About every technique
technique-never-hurt = It should never hurt.
technique-caps = { $minutes ->
        [one] Up to { $minutes } minute, at most { $perday } times a day.
       *[other] Up to { $minutes } minutes, at most { $perday } times a day.
    } A new check comes first each time.
technique-caps-episode = Up to { $minutes } minutes, at most { $perday } times a day. This ends { $hours } hours after the spot began.
technique-how = Use flat fingers or your palm, with the weight of the skin. Stay off any sore, red, hard or numb place. No oil, no tools.
technique-not-today = Not today
technique-optional = You don't have to do this. Rest and cold help many people too.

## M01
m01-name = A slow lift in the palm, before a feed
m01-name-pumping = A slow lift in the palm, before pumping
m01-name-ease = A slow lift in the palm
m01-what = You hold the breast in your palm and move it slowly. You don't press or stroke.
m01-what-pumping = Before you pump, you hold the breast in your palm and move it slowly. You don't press or stroke.
m01-what-ease = You hold the breast in your palm and move it slowly. You don't press or stroke. It is there to feel easier.
m01-grade = Experts disagree on this. No good study shows that it helps.
m01-sides = Some experts say a slow move in the palm is fine, if it does not hurt. Some experts say do not massage at all.
m01-lift-title = Lift and let down
m01-lift-text = Put your palm under the breast. Lift it a little, then let it down slowly. It should never hurt.
m01-lift-say = Put your palm under the breast. Lift it a little, and let it down slowly. It should never hurt.
m01-side-title = Move from the side
m01-side-text = Put your palm on the outer side. Move the breast a little to the middle and back. It should never hurt.
m01-side-say = Now put your palm on the outer side. Move the breast a little to the middle, and back.

## M02
m02-name = Light strokes round a firm spot, during a feed
m02-name-pumping = Light strokes round a firm spot, while pumping
m02-what = While milk flows, you stroke the skin toward the nipple. You stay off the spot. It should never hurt.
m02-what-pumping = While you pump, you stroke the skin toward the nipple. You stay off the spot. It should never hurt.
m02-grade = Experts disagree on this. The proof is weak.
m02-sides = Some guides advise a light touch during a feed. Some experts say do not massage at all.
m02-prepare-title = Get ready
m02-prepare-text = Wash your hands. Sit back and let the bra go loose. No oil. Begin when milk flows.
m02-prepare-text-pumping = Wash your hands. Sit back and let the bra go loose. No oil. Begin when the pump runs and milk flows.
m02-prepare-say = Wash your hands and sit back. Tap when milk flows.
m02-strokes-title = Stroke toward the nipple
m02-strokes-text = Use flat fingers. Move the skin from the edge toward the nipple. Stay off the firm spot. It should never hurt.
m02-strokes-say = Use flat fingers, from the edge toward the nipple. Stay off the firm spot. It should never hurt.

## M03
m03-name = Soften round the nipple, before a feed
m03-name-pumping = Soften round the nipple, before you pump
m03-name-ease = Soften round the nipple
m03-what = Your fingertips rest round the nipple. Then you sweep the skin toward the armpit, as light as you can.
m03-what-pumping = Before you pump, your fingertips rest round the nipple. Then you sweep the skin toward the armpit, as light as you can.
m03-what-ease = Your fingertips rest round the nipple. Then you sweep the skin toward the armpit. It is there to feel easier.
m03-grade = Experts disagree on this. The proof is weak.
m03-sides = Some guides advise this to make swelling less. Some experts say the light sweep has no proof, or say do not massage.
m03-soften-title = Soften round the nipple
m03-soften-text = Rest your fingertips round the nipple. Hold them there with soft, even weight. It should never hurt.
m03-soften-say = Rest your fingertips round the nipple. Hold them still, with soft weight. It should never hurt.
m03-sweep-title = Sweep toward the armpit
m03-sweep-text = Lay flat fingers on the skin. Sweep toward the armpit with the weight of the skin. It should never hurt.
m03-sweep-say = Now sweep the skin toward the armpit, as light as you can. It should never hurt.

## M04
m04-name = A little milk by hand, until it feels easier
m04-name-ease = A little milk by hand, to ease
m04-what = You let out a little milk by hand. There is no amount to reach. Stop when it feels easier.
m04-what-ease = You let out a little milk by hand. Less is fine: ease, don't drain. Stop when it feels easier.
m04-grade = One guide says so. We read it through another page.
m04-express-title = Until it feels easier
m04-express-text = Put finger and thumb behind the ring round the nipple. Press back softly, then let go. Stop when it feels easier. It should never hurt.
m04-express-text-ease = Put finger and thumb behind the ring round the nipple. Press back softly, then let go. Less is fine: ease, don't drain. It should never hurt.
m04-express-say = Let out a little milk by hand. Stop when it feels easier. It should never hurt.

## M06
m06-name = Light strokes after a feed
m06-name-pumping = Light strokes after you pump
m06-name-ease = Light strokes to ease
m06-what = After a feed, you stroke the skin from the edge toward the nipple. Then you let out milk until it feels easier.
m06-what-pumping = After pumping, you stroke the skin from the edge toward the nipple. Then you let out milk until it feels easier.
m06-what-ease = You stroke the skin from the edge toward the nipple. Then you let out a little milk. Less is fine: ease, don't drain.
m06-grade = Experts disagree on this. The proof is weak.
m06-sides = Some guides and our first source advise light strokes toward the nipple. Some experts say do not massage at all.
m06-prepare-title = Get ready
m06-prepare-text = Begin after a feed. Wash your hands. Sit back and let the bra go loose. No oil, no tools.
m06-prepare-text-pumping = Begin after pumping. Wash your hands. Sit back and let the bra go loose. No oil, no tools.
m06-prepare-text-ease = Wash your hands. Sit back and let the bra go loose. No oil, no tools.
m06-prepare-say = Wash your hands and sit back. Tap when you are ready.
m06-first-drops-title = First drops
m06-first-drops-text = Let out a few drops by hand. Put them on the nipple if that feels good. It should never hurt.
m06-first-drops-say = Let out a few drops by hand. Tap when you are ready. It should never hurt.
m06-strokes-title = Stroke toward the nipple
m06-strokes-text = Use flat fingers. Move the skin from the edge toward the nipple. Stop before the ring round it. It should never hurt.
m06-strokes-say = Use flat fingers, from the edge toward the nipple. Stop before the ring round it. It should never hurt.
m06-express-title = Until it feels easier
m06-express-text = Let out milk by hand until it feels easier. There is no amount to reach. It should never hurt.
m06-express-text-ease = Let out a little milk by hand. Less is fine: ease, don't drain. It should never hurt.
m06-express-say = Let out milk by hand until it feels easier. There is no amount to reach.

## Phases that techniques share
phase-prepare-title = Get ready
phase-prepare-text = Wash your hands. Sit back and let the bra go loose. No oil, no tools.
phase-prepare-say = Wash your hands and sit back. Tap when you are ready.
phase-rest-title = Rest
phase-rest-text = Take your hands off. Breathe out and let your shoulders drop.
phase-rest-say = Rest your hands for a moment.
phase-again-say = Once more, as light as before.
phase-aftercare-title = Cool and rest
phase-aftercare-text = Wrap something cold and hold it on. Take it off after { $minutes } minutes at most. Feed as usual.
phase-aftercare-text-pumping = Wrap something cold and hold it on. Take it off after { $minutes } minutes at most. Pump as usual.
phase-aftercare-text-ease = Wrap something cold and hold it on. Take it off after { $minutes } minutes at most. Rest as long as you like.
phase-aftercare-say = Now something cold, wrapped in a cloth. Then rest.
phase-aftercare-over = Take the cold off now.
phase-before-aftercare-title = And now
phase-before-aftercare-text = Feed now, or let out a little milk. After the feed, something cold in a cloth can feel good.
phase-before-aftercare-text-pumping = Pump now, as usual. After that, something cold in a cloth can feel good.
phase-before-aftercare-text-ease = Rest now. Something cold in a cloth can feel good.
phase-before-aftercare-say = That was all. Something cold can feel good later.

## Parts of the breast, as a clock would show them
sector-1 = The top, on the inner side.
sector-2 = The inner side, above the middle.
sector-3 = The inner side, below the middle.
sector-4 = The bottom, on the inner side.
sector-5 = The bottom, on the outer side.
sector-6 = The outer side, below the middle.
sector-7 = The outer side, above the middle.
sector-8 = The top, on the outer side.
sector-rest = Rest here
sector-mask = Leave the sore part alone. Stroke around it, not on it. It should never hurt.

## The drawing, in words
# $side: "left" or "right". $places: a list such as "upper outer, armpit".
drawing-breast = { $side ->
        [left] Your left breast, as you see it.
       *[right] Your right breast, as you see it.
    }
drawing-to-nipple = Flat fingers stroke from the edge toward the nipple and stop before the ring round it.
drawing-to-armpit = Flat fingers sweep the skin toward the armpit, round the ring and never over it.
drawing-palm-below = A palm lies under the breast, lifts it a little and lets it down.
drawing-palm-outer = A palm lies on the outer side, moves the breast a little to the middle and back.
drawing-fingertips = Fingertips rest round the nipple, outside the ring.
drawing-finger-and-thumb = A finger and the thumb lie on two sides of the ring round the nipple.
drawing-hands-off = No hand is on it now.
drawing-rests = Leave this alone: { $places }.
drawing-chosen = Chosen: { $places }.
drawing-caption = Bodies differ. Follow the words.

toward-nipple = Toward the nipple
toward-axilla = Toward the armpit
toward-still = The hand stays where it is

## Pain
pain-ask-before = How does it feel now, before you begin?
pain-ask-during = How does it feel now?
pain-ask-after = How does it feel now, at the end?
pain-same-as-start = Same as at the start ({ $score })
pain-hurts = It hurts

relief-ask = How does the breast feel?
relief-softer = Softer or easier
relief-same = The same
relief-worse = Worse

sign-ask = Has something changed?
sign-hurts = It hurts
sign-new-colour = New colour or bruise
sign-blood = Blood
sign-numb = Numb
sign-unwell = Shivery, faint or ill

## On the way
session-stop = Stop
session-pause = Pause
session-go-on = Go on
session-back = Back
session-skip = Leave this out
session-ready = Ready
session-paused = Paused. Tap to go on, or stop.
session-left-60 = One minute left.
session-left-10 = Ten seconds left.

## How it ended
m-completed = That was all. Thank you for taking care of yourself. We saved it for you.
m-stopped = Stopped. It is always fine to stop. We saved what you did so far.
m-pain = Stopped, because of the pain. Pain means no massage now. It is not your fault.
m-sign-hurts = Stopped, because it hurts. It should never hurt. It is not your fault.
m-sign-new-colour = Stopped, because of the new colour. No massage on this side for now. Please do a new check.
m-sign-blood = Stopped, because of the blood. No massage on this side for now. Please do a new check.
m-sign-numb = Stopped, because it feels numb. No massage on this side for now. Please do a new check.
m-sign-unwell = Stopped. Please do a new check now. If you feel very ill, call for help.
m-cap = That's enough for today. More does not help more.
m-interrupted = We stopped, because you were away or the time was up. A new check comes first.

## Why a session may not start
refusal-content-expired = These health rules are past their date. Until they are checked, we leave massage out. Help still works.
refusal-content-unreviewed = No doctor or midwife has signed these rules yet. So we leave massage out.
refusal-side-forbidden = No massage on this side now. The result of your check says why.
refusal-side-withheld = Not yet. Something is still open, or this side needs rest first.
refusal-technique-not-allowed = This one does not fit this side now.
refusal-permission-expired = Your check is too old for this now. A new check comes first.
refusal-check-used = Each time begins with a new check.
refusal-locked = This side rests for now.
refusal-locked-until = This side rests until { $time }.
refusal-sessions-reached = That's enough for today. More does not help more.
refusal-technique-sessions-reached = That's enough of this one for today. More does not help more.
refusal-minutes-reached = That's enough for this breast today. More does not help more.
refusal-began-unknown = We don't know when the spot began. Please tell us in a new check.
refusal-episode-over = The spot has been there too long for this. Please do a new check.
refusal-place-unknown = We don't know where the spot is. Please show us the place in a new check.
refusal-too-sore = Too much of this side is sore. Rest and cold are better now.
refusal-nothing-left = With the sore places left alone, nothing is left to do. Rest and cold are better now.
refusal-course-waits = A day has gone by and it is not better. More massage will not help now.
refusal-course-over = This round of massage is over. More does not help more.
refusal-not-after-feed = This one comes right after a feed.
    .pumping = This one comes right after pumping.

## What to do instead
instead-comfort = Something cold in a cloth, rest, and feeding as usual can help now.
    .pumping = Something cold in a cloth, rest, and pumping as usual can help now.
    .bereaved = Something cold in a cloth and rest can help now.
instead-result = Your result says what can help now.
instead-check = You can start a new check now.
instead-speak = Please speak to your midwife or doctor today or tomorrow. Cold, rest and feeding as usual are fine.
    .pumping = Please speak to your midwife or doctor today or tomorrow. Cold, rest and pumping as usual are fine.
    .bereaved = Please speak to your midwife or doctor today or tomorrow. Cold and rest are fine.
instead-feed = Feed first, then come back.
    .pumping = Pump first, then come back.
ask-feed = This one comes right after a feed. Did you feed a moment ago?
    .pumping = This one comes right after pumping. Did you pump a moment ago?
ask-feed-yes = Yes, a moment ago
ask-feed-no = Not yet

## After a session
fullness-ask = How full does the breast feel now?
expressed-ask = Did milk come? You can note how much.
expressed-hint = In whole ml. You can leave this out.
