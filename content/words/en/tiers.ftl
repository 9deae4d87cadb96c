# Draft. Not yet reviewed by a clinician.
# The care levels and the words round a result.
# $number: an emergency number. $time: a clock time, $date: a date, as shown. $baby: a name, or the message your-baby.
# $count: a number. $side: "left" or "right". $signs: a list of labels.

## Care levels: the word; .sentence what to do; .spoken a prefix for screen readers; .baby the sentence about a baby
tier-emergency-now = Get help now
    .sentence = Get help now. Call { $number }.
    .they = Get help for them now. Call { $number }.
    .spoken = Emergency.
    .baby = Get help for { $baby } now. Call { $number }.
tier-same-day = Speak to a doctor or midwife today
    .sentence = Speak to a doctor or midwife today. If you can't reach anyone in 4 hours, go to the emergency department.
    .they = Help them call a doctor or midwife today. If they can reach no one in 4 hours, go to the emergency department.
    .spoken = Urgent.
    .baby = This is about { $baby }. Speak to a doctor or midwife today. If you can reach no one in 4 hours, go to the emergency department.
tier-within-24h = Speak to a doctor or midwife in the next 24 hours
    .sentence = Speak to a doctor or midwife in the next 24 hours.
    .they = Help them speak to a doctor or midwife in the next 24 hours.
    .spoken = Soon.
    .baby = This is about { $baby }. Speak to a doctor or midwife in the next 24 hours.
tier-self-care-no-massage = Care at home, no massage
    .sentence = Care at home. No massage for now. Check again at { $time }.
    .they = Care at home. No massage for now. Check again with them at { $time }.
    .spoken = Care at home.
    .baby = You told us no sign of { $baby } that needs care today.
tier-massage-ok = Care at home, light touch possible
    .sentence = Care at home. A light touch is possible, if you want it. You don't have to.
    .they = Care at home. A light touch is possible, if they want it. They don't have to.
    .spoken = Care at home.
    .baby = You told us no sign of { $baby } that needs care today.
tier-self-care-no-time = Care at home. No massage for now. If anything changes, do a new check.
and-for-you = And for you
    .they = And for them

## Not complete
result-incomplete = { $count ->
    [one] We can't be sure yet. One question has no answer, so we stay on the safe side.
   *[other] We can't be sure yet. { $count } questions have no answer, so we stay on the safe side.
}
if-true-lead-emergency-now = We can't tell yet. If any of these is true, get help now:
if-true-lead-same-day = We can't tell yet. If any of these is true, speak to a doctor or midwife today:
if-true-lead-within-24h = We can't tell yet. If any of these is true, speak to a doctor or midwife in the next 24 hours:
if-true-lead-self-care-no-massage = We can't tell yet. If any of these is true, leave massage out:
if-true-lead-massage-ok = These are still open:
to-be-safe = To be safe
not-known-heading = Not known
because-lead = Because you said
    .they = Because you said about them
from-notes-lead = From your notes
    .they = From their notes
where-from = Where this comes from
check-again-at = Check again at { $time }.

## Why something is open
why-not-asked = not asked yet
why-not-sure = you were not sure
    .they = they were not sure
why-prefer-not = you would rather not say
    .they = they would rather not say
why-skipped = you skipped it
    .they = it was skipped
why-stale = the answer is too old
why-measure-again = to be taken again at { $time }

## Massage, each side
massage-forbidden = { $side ->
    [left] No massage on the left for now.
   *[right] No massage on the right for now.
}
massage-withheld = { $side ->
    [left] Massage on the left waits. Something is still open, or the breast needs rest.
   *[right] Massage on the right waits. Something is still open, or the breast needs rest.
}
massage-light-only = { $side ->
    [left] A light touch on the left is possible until { $time }, if you want it.
   *[right] A light touch on the right is possible until { $time }, if you want it.
}

## To be shown to someone
followup-within-7d = Show this to a doctor or midwife in the next 7 days.
followup-within-14d = Show this to a doctor or midwife in the next 14 days.
followup-imaging = Ask whether a scan would help.

## State of the rules
not-reviewed = Not yet reviewed by a clinician: these rules are a draft.
expired = These health rules were last checked on { $date }. Until they are checked again, we leave massage out. The advice on getting help still works.
unreviewed-pack = These words and rules have not been signed by anyone yet. They are here to be tried, and they do not take the place of care.
content-version = Rules { $version }, last checked on { $date }

## How sure the sources are
grade-a = Experts agree
    .letter = Grade A
grade-b = One guide says so
    .letter = Grade B
grade-c = Experts disagree
    .letter = Grade C
grade-d = Our own judgement
    .letter = Grade D
source-differs = says something else

## Thoughts of harm, and kind words
thoughts-of-harm = Thank you for telling us. You are not in trouble. Please talk to someone now.
    .they = Thank you for telling us. Nobody is in trouble. Please help them talk to someone now.
thoughts-of-harm-near = Tell the person near you.

## What to say on the phone
what-to-say-lead = What to say
what-to-say = I gave birth on { $date } and I have: { $signs }.
    .they = I am with someone who gave birth on { $date } and has { $signs }.
what-to-say-no-date = I make milk and I have: { $signs }.
    .they = I am with someone who makes milk and has { $signs }.
what-to-say-loss = I have lost my baby, and I have: { $signs }.
    .they = I am with someone who has lost a baby and has { $signs }.
what-to-say-notes = What I noted, or a check before this one, says that I need to talk to someone.
    .they = What was noted, or a check before this one, says that we need to talk to someone.
what-to-say-harm = I have thoughts that scare me, and I need help now.
    .they = I am with someone who has thoughts that scare them. We need help now.
