# Draft. Not yet reviewed by a clinician.
# The summary: what a parent may hand to a doctor or midwife. Plain enough for the parent, exact enough for the reader.
# It says what was noted and never names an illness or a dose.
# $time: a day and time as shown. $date: a day. $value: an answer or number as shown. $side: "left" or "right".
# $baby: a name, such as the message sum-baby-one. $count, $hours: numbers. $list: several of these, joined.

## Frame
sum-title = Summary for a doctor or midwife
sum-self-reported = Self-reported, not checked by a clinician.
sum-name = Name
sum-birth = Birth
sum-birth-on = { $date } ({ $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
})
sum-birth-about = about { $date } ({ $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
})
sum-unknown = not given
sum-covers = Covers
sum-covers-range = { $from } to { $to }
sum-made = Made
sum-made-at = { $time } (UTC{ $offset }), Lattea { $version }, rules { $rules }
sum-rules-signed = The rules are signed by clinicians.
sum-rules-draft = The rules are an unreviewed draft.
sum-rules-other = The rules are signed by nobody.
sum-day-short = { $day } { $month }
sum-day-time = { $date } { $time }
sum-nothing = Nothing noted.
sum-and-more = and { $count } earlier, not shown
sum-cut = { $text }… (cut here: { $count ->
    [one] 1 more character
   *[other] { $count } more characters
})
sum-quoted = "{ $text }"
sum-with-note = { $text } ({ $note })

## Sections: the title, and .label for the list of what to share
sum-section-situation = S: Situation
    .label = How it is now
sum-section-not-answered = Not answered
    .label = What was not answered
    .locked = Always shown, so that nobody takes an open question for a no.
sum-section-background = B: Background
    .label = Feeding, health and babies
    .own = Milk and health
sum-section-medicines = Medicines
    .label = Medicines, as typed
sum-section-course = A: Course (a trend, not a diagnosis)
    .label = How it went over the last days
sum-section-tried = Tried so far
    .label = Massage sessions and talks with a clinician
sum-section-baby = Baby
    .label = Nappies, feeds and signs of the baby
sum-section-request = R: Request
    .label = Your question, and what to follow up
sum-section-own-words = In my own words
    .label = Your notes, and what a clinician said
sum-section-private = Private answers
    .label = Answers about dark thoughts and low mood, and other private answers
sum-section-baby-names = Names
    .label = The names you gave your babies
sum-section-about = About this page
    .label = Who says this, and by which rules
    .locked = Always shown, so that the reader knows that this is self-reported.
sum-section-readings = Details: readings and feeds one by one
    .label = Details: every reading and feed, one by one
sum-section-answers = Details: answers one by one
    .label = Details: every answer of the newest check

## The first line
sum-first-birth = I gave birth on { $date }.
sum-first-loss = I have lost my baby.
sum-first-none = I make milk.
sum-first-then = { $line } On { $date } I had { $signs }.
sum-first-no-sign = { $line } In the newest check I gave no sign that asks for care.

## Signs, in the sentence "I have …". An empty one is no sign.
sum-sign-temp-dc = a temperature of { $value }
sum-sign-pain-0-10 = pain { $value } of 10 in the { side-breast }
sum-sign-rigors-shivering = shivers
sum-sign-rigors-uncontrollable = shaking that can't be stopped
sum-sign-skin-mottled-blue-ashen = blotchy, blue or grey skin
sum-sign-last-urine-12to18 = no pee for 12 hours or more
sum-sign-last-urine-ge18 = no pee for 18 hours or more
sum-sign-felt-fever = a feverish feeling
sum-sign-antipyretic-6h = {""}
sum-sign-can-measure = {""}
sum-sign-warm-both = warmth of both breasts
sum-sign-full-after-feed = {""}
sum-sign-no-milk-flow = no milk from the { side-breast }
sum-sign-lump-tender = a sore lump or firm spot in the { side-breast }
sum-sign-lump-mobile = {""}
sum-sign-hot = a hot { side-breast }
sum-sign-swelling = a swollen { side-breast }
sum-sign-colour-change-darker = darker skin on the { side-breast }
sum-sign-colour-change-red = red or pink skin on the { side-breast }
sum-sign-colour-change-purple = purple or blue skin on the { side-breast }
sum-sign-colour-change-black = black or grey skin on the { side-breast }
sum-sign-hard-rock = a very hard { side-breast }
sum-sign-nipple = a { side-word } nipple with: { $value }
sum-sign-milk-blood-streak = a streak of blood in the milk ({ side-breast })
sum-sign-milk-blood-bloody = bloody milk ({ side-breast })
sum-sign-hr-bpm = a pulse of { $value }
sum-sign-rr-pm = { $value } breaths a minute
sum-sign-sbp = an upper blood pressure of { $value }

## Situation
sum-care-now = Care level now
sum-care-highest = Highest level
sum-care-at = { $level } ({ $time })
sum-care-other-rules = { $line }, by rules { $version }
sum-massage = Massage
sum-massage-forbidden = { side-word }: no
sum-massage-withheld = { side-word }: waits
sum-massage-light-only = { side-word }: light touch possible until { $time }
sum-side = { $side ->
    [left] Left breast
   *[right] Right breast
}
sum-side-then = { $side ->
    [left] Left, { $date }
   *[right] Right, { $date }
}
sum-no-side = nothing asked
sum-side-fine = none of the signs asked
sum-area-whole = all over
sum-area-areola = round the nipple
sum-area-spot = in one spot
sum-area-wedge = slice-shaped part
sum-quadrant-uoq = upper outer part
sum-quadrant-uiq = upper inner part
sum-quadrant-loq = lower outer part
sum-quadrant-liq = lower inner part
sum-quadrant-central = round the nipple
sum-quadrant-axilla = armpit
sum-quadrant-upper-outer = upper outer part
sum-quadrant-upper-inner = upper inner part
sum-quadrant-lower-outer = lower outer part
sum-quadrant-lower-inner = lower inner part
sum-pain = pain { $value } of 10
sum-hot = hot
sum-lump = a lump
sum-colour-darker = skin darker than before
sum-colour-red = skin red or pink
sum-colour-purple = skin purple or blue
sum-colour-black = skin black or grey
sum-colour = a new colour
sum-hard-none = soft
sum-hard-full = full
sum-hard-firm = firm
sum-hard-rock = very hard
sum-hard = hard
sum-size = { $value } mm wide
sum-trend-better = getting better
sum-trend-same = no change
sum-trend-worse = getting worse
sum-since = since about { $time }
sum-body = Whole body
sum-body-then = Body, { $date }
sum-body-none = { $count ->
    [one] the one sign asked about was answered no
   *[other] all { $count } signs asked about were answered no
}
sum-worst-pain = Worst pain
sum-worst-pain-side = { side-word } { $value } of 10 ({ $time })
sum-worst-pain-none = 0 of 10
sum-highest-temp = Highest temp.
sum-highest-temp-at = { $value } ({ $time })
sum-site-oral = mouth
sum-site-ear = ear
sum-site-forehead = forehead
sum-site-axilla = armpit
sum-antipyretic-yes = fever medicine before: yes
sum-antipyretic-no = fever medicine before: no
sum-antipyretic-unknown = fever medicine before: not said
sum-no-temp = no reading
sum-why-lead = Why, as told to the parent on { $time }:
sum-rule = { $words } [{ $rule }]
sum-rule-about = { $words } ({ $about }) [{ $rule }]
sum-rule-sources = { $rule }; { $list }
sum-rule-unknown = A rule of another version of the content.
sum-rule-more = Also true, less urgent: { $list }.
sum-why-none = On { $time } no rule asked for care.
sum-why-none-more = On { $time } no rule asked for care. True (massage, home care): { $list }.
sum-no-check = No check in this time.

## Not answered
sum-open-lead = { $time }, and the level could have been higher
sum-open-lead-level = { $time }, and it could have meant "{ $level }"
sum-open-none = { $time }: all was answered that could change the level.
sum-open-more = and { $count } more
sum-open-not-asked = not asked
sum-open-not-sure = not sure
sum-open-prefer-not = rather not say
sum-open-skipped = skipped
sum-open-stale = answer too old
sum-open-measure-again = to be measured again

## Background
sum-feeding = Feeding
sum-who-at-breast = at the breast
sum-who-pumping = by pumping
sum-who-baby-in-unit = baby in hospital
sum-who-not-birth-parent = not the birth parent
sum-who-pregnant = pregnant now
sum-who-no-baby = no baby to feed
sum-removals-noted = milk out in 24 h: left { $left }, right { $right } times
sum-removals-bottle = { $line }; bottle { $count } times
sum-removals-side = { side-word } { $value } times
sum-removals-asked = milk out in 24 h, as answered: { $list }
sum-gap = Longest gap
sum-gap-hours = { value-span }
sum-nipples = Nipples
sum-nipple-side = { side-word }: { $value }
sum-nipple-ok = no sore or sign
sum-nipple-bleb = a white or yellow spot
sum-nipple-cracked = cracked
sum-nipple-bitten = bitten
sum-nipple-pus = thick, yellow or green fluid
sum-nipple-blister-sores = blisters or small sores
sum-health = Health
sum-health-none = { $count ->
    [one] the one question asked was answered no
   *[other] all { $count } questions asked were answered no
}
sum-health-some = { $list }; { $count ->
    [0] nothing else asked
    [one] no to 1 other question
   *[other] no to { $count } other questions
}
sum-babies = Babies
sum-baby-one = the baby
sum-baby-letter = baby { $letter }
sum-baby-named = { $baby } ({ $name })
sum-baby-born = { $baby }, born { $date }
sum-baby-early = { $baby }: early, or in special care
sum-baby-unit = { $baby }: in a special-care unit now
sum-earlier = Earlier
sum-earlier-same = { side-word }: same place { $value } times in 90 days
sum-earlier-total = { $value } times in half a year

## Medicines
sum-allergies = Allergies are not asked about.
sum-medicine-once = { $time }
sum-medicine-times = { $count } x, { $from } to { $to }
sum-medicine-fever = pain/fever
sum-medicine-antibiotic = an antibiotic
sum-abx-none = no antibiotics for the breast in 14 days ({ $time })
sum-abx-finished = antibiotics for the breast, ended in the last 14 days ({ $time })
sum-abx-on = antibiotics for the breast now
sum-abx-on-since = antibiotics for the breast since about { $time }
sum-abx-trend-better = better
sum-abx-trend-same = no change
sum-abx-trend-worse = worse

## Course
sum-course-caption = { $hours ->
    [one] last hour, up to { $time }
   *[other] last { $hours } hours, up to { $time }
}
sum-course-until = 24 h up to
sum-course-temp = Temp., { $unit }
sum-course-pain-left = Pain left
sum-course-pain-right = Pain right
sum-course-feeds = Feeds
sum-course-expressed = Expressed
sum-course-none = -
sum-course-span = { $low } to { $high }
sum-course-temp-line = Temp. { $first } ({ $from }) to { $last } ({ $to }), peak { $highest } ({ $at })
sum-course-temp-ends = Temp. { $first } ({ $from }) to { $end } ({ $to })
sum-course-temp-once = Temp. { $end } ({ $from }), one reading
sum-course-pain = Pain of 10: { $list }
sum-course-pain-line = { side-word } { $first } ({ $from }) to { $last } ({ $to }), peak { $highest } ({ $at })
sum-course-pain-ends = { side-word } { $first } ({ $from }) to { $last } ({ $to })
sum-course-pain-once = { side-word } { $first } ({ $from }), noted once
sum-course-pain-same = { side-word } { $first } each time
sum-course-short = { $time } ({ $hours } h)
sum-course-feeds-line = { $hours ->
    [one] Noted in 1 hour: feeds { $count }, milk expressed { $expressed } x
   *[other] Noted in { $hours } hours: feeds { $count }, milk expressed { $expressed } x
}
sum-course-expressed-line = { $hours ->
    [one] Noted in 1 hour: milk expressed { $expressed } x
   *[other] Noted in { $hours } hours: milk expressed { $expressed } x
}

sum-chart-pain = Pain of 10

## Details. $amount: millilitres. $minutes: a number. $words: what was fed.
sum-readings-numbers = Readings
sum-readings-feeds = Feeds and expressed milk
sum-readings-time = When
sum-readings-how = How taken
sum-readings-day = Day
sum-readings-feed = Feeds, and milk expressed
sum-feed = fed
sum-feed-at = { $time } { $words }
sum-feed-breast = { side-word }
sum-feed-breast-minutes = { side-word } { $minutes } min
sum-feed-bottle = bottle
sum-feed-bottle-ml = bottle { $amount } ml
sum-feed-supplement = with a top-up
sum-feed-of = { $baby }: { $words }
sum-expressed = expressed: { $list }
sum-expressed-side = { side-word } { $amount } ml
sum-answers-caption = As answered on { $time }
sum-answers-question = Question
sum-answers-answer = Answer

## Tried so far
sum-tried-sessions = Massage
sum-tried-session = { $time }, { $technique }; { side-word }, { $minutes ->
    [0] under a minute
    [one] 1 minute
   *[other] { $minutes } minutes
}; { $pain }; { $end }
sum-tried-pain = pain { $before } before, { $after } after
sum-tried-pain-before = pain { $before } before, not asked after
sum-tried-pain-after = pain not asked before, { $after } after
sum-tried-pain-none = pain not noted
sum-tried-running = not yet ended
sum-tried-completed = went to its end
sum-tried-stopped = stopped by choice
sum-tried-pain-stop = stopped because of pain
sum-tried-sign-hurts = stopped because it hurt
sum-tried-sign-new-colour = stopped because of a new colour
sum-tried-sign-blood = stopped because of blood
sum-tried-sign-numb = stopped because of numb skin
sum-tried-sign-unwell = stopped because of feeling ill
sum-tried-cap = ended at the time limit
sum-tried-interrupted = interrupted
sum-tried-contacts = Talked to
sum-tried-contact = { $time }, { $who }
sum-tried-contact-how = { $time }, { $who } ({ $channel })
sum-tried-no-sessions = no session noted
sum-tried-no-contacts = nobody noted

## Baby
sum-baby-counts = { $wet ->
    [one] 1 wet
   *[other] { $wet } wet
}, { $dirty ->
    [one] 1 dirty nappy
   *[other] { $dirty } dirty nappies
}, { $feeds ->
    [one] 1 feed
   *[other] { $feeds } feeds
} in 24 h
sum-baby-unsaid = Baby not said
sum-baby-wet-asked = { $value ->
    [one] 1 wet nappy
    [6] 6 or more wet nappies
   *[other] { $value } wet nappies
} in 24 h as answered { $time }
sum-baby-last-wet = last wet nappy: { $value }, as answered { $time }
sum-baby-temp = temperature { $value } ({ $time })
sum-baby-yes = yes to: { $list }
sum-baby-no = { $count ->
    [one] no to the one sign asked
   *[other] no to all { $count } signs
}
sum-baby-care = Baby's level

## Request
sum-question = My question
sum-question-none = none written
sum-flag = To follow up
sum-flag-7 = { $list } (within 7 days)
sum-flag-14 = { $list } (within 14 days)
sum-flag-none = nothing flagged
sum-flag-no-contact = no talk with a doctor or midwife noted since the result of { $time }, which asked for one [J15]
sum-clinician-note = Clinician's note:

## Own words and private answers
sum-note = { $time }: { $text }
sum-said = { $time }, { $who } said: { $text }
sum-answer = { $label }: { $value } ({ $time })
sum-mind-not-kept = The answers about thoughts and mood were not kept. Only what came of them is here.

## About this page
sum-about-left-out = Not shared: { $list }.
sum-about-all = Nothing was held back by choice.
sum-about-sources = Sources: { $list }.
sum-about-source = { $key } { $from }
sum-about-own = own judgement
sum-left-situation = the situation
sum-left-background = background
sum-left-medicines = medicines
sum-left-course = the course
sum-left-tried = what was tried
sum-left-baby = the baby
sum-left-request = the request
sum-left-own-words = own words
sum-left-private = private answers (not counted above)
sum-left-baby-names = names of babies

## Ready to share. $form: how it was shared. $from, $to: days.
sum-form-text = Text
sum-form-json = JSON
sum-form-pdf = PDF
sum-form-fhir = FHIR document
sum-form-csv = Table (CSV)
sum-shared = { $form }, { $from } to { $to }
sum-stretch = How far back
sum-stretch-visit = Since you last talked to someone: { $date }
sum-stretch-episode = Since this began: { $date }
sum-warn-long = This is longer than one page. A shorter time, or fewer sections, makes it easier to read.
sum-warn-private = This holds private answers. Share it with someone you trust.
sum-warn-empty = There is nothing noted in this time.
