# The journal's lines and Today. $value: a number. $date: a day. $time: a clock time.

## Kinds of entries
kind-check = Check
kind-session = Massage
kind-feed = Feed
kind-expression = Pumped
kind-temperature = Temperature
kind-symptom = Breast
kind-medicine = Medicine
kind-nappy = Nappy
kind-note = Note
kind-contact = Talked to

## The list
journal-today = Today, { $date }
journal-yesterday = Yesterday, { $date }
journal-empty = Nothing noted here.
journal-hidden = Some entries are hidden. In Settings you can show them again.
journal-changed = changed
journal-later = added later
journal-saved = Saved: { $title }, { $detail }
journal-deleted = Deleted. You can bring it back until { $date }.
bin-lead = What you delete stays here for { $days } days. Then it is gone for good.
bin-empty = Nothing was deleted in the last { $days } days.
bin-until = Can be brought back until { $date }

## What was noted
left-ml = left { $value } ml
together-ml = both { $value } ml
right-ml = right { $value } ml
by-pump = by pump
by-hand = by hand
after-medicine = after a medicine
lowers-fever = lowers fever
is-antibiotic = antibiotic
massage-yes = said yes to gentle massage
massage-no = said no to massage
nappy-wet = wet
nappy-dirty = dirty
nappy-both = wet and dirty
feed-left = left
feed-right = right
bottle = bottle
bottle-ml = bottle { $value } ml
top-up = top-up
check-baby = baby: { $word }
check-open = not all answered
pain-before-after = pain { $before } → { $after }
pain-before-only = pain { $before } before
pain-of-ten = pain { $value } of 10
pain-at-feed-of-ten = pain while feeding { $value } of 10
symptom-hot = warm
symptom-hard = hard
symptom-lump = lump
symptom-colour = new colour
place-upper-outer = upper outer
place-upper-inner = upper inner
place-lower-outer = lower outer
place-lower-inner = lower inner
place-central = round the nipple
place-axilla = armpit
ended-completed = to the end
ended-stopped = stopped
ended-pain = stopped for pain
ended-sign = stopped for a sign
ended-cap = enough for today
ended-interrupted = interrupted
ended-running = running

## Today
last-feed = Last feed
last-expression = Last pumped
last-temperature = Last temperature
last-symptom = Last breast note
last-session = Last massage
last-contact = Last talk
ago-now = just now
ago-minutes = { $value ->
    [one] 1 minute ago
   *[other] { $value } minutes ago
}
ago-hours = { $value ->
    [one] 1 hour ago
   *[other] { $value } hours ago
}
ago-days = { $value ->
    [one] 1 day ago
   *[other] { $value } days ago
}
today-empty = Start with a check, or note a feed. Nothing is required.
    .own = Start with a check. Nothing is required.
today-check = Start a check
today-checked = Checked { $time } ({ $ago })
today-changed = This is higher than your check found, because of what you noted since.
today-massage = Gentle massage, possible until { $time }
today-contact = Did you reach someone? You can note it under "Talked to".
today-journal-problem = Your journal can't be opened: { $problem }. The check, its advice and the numbers work all the same.
today-contact-again = It is a day since we said to talk to someone, and no talk is noted. If you have not called yet, now is a good time. The numbers are under Help.
today-held = Your last check left questions open. So what an earlier check found holds until { $time }.
today-held-is-over = An earlier check found more. It held until { $time }, and your last check left questions open. A full check tells you where you are now.
today-course = What your notes show
today-episode = Your { side-breast }: day { $day } of what you noted there.
    .they = Their { side-breast }: day { $day } of what was noted there.
today-episode-at = Your { side-breast }, { $place }: day { $day } of what you noted there.
    .they = Their { side-breast }, { $place }: day { $day } of what was noted there.
today-worked-out-anew = An entry was added later or changed, so this was worked out anew.
today-measure-at = Please take your temperature again at { $time }.
today-measure-now = It is time to take your temperature again.
today-rests = No massage of your { side-breast } until { $time }: it has had enough.
    .they = No massage of their { side-breast } until { $time }: it has had enough.
today-word = { $who } said on { $date }: { $said }
hint-feed-or-express = Your { side-breast } was fed from less than usual, or not for a while. A feed, or a little milk by hand, may ease it.
    .they = Their { side-breast } was fed from less than usual, or not for a while. A feed, or a little milk by hand, may ease it.
hint-much-expressed = You pump more often than you feed, and the amount grows. Someone skilled in feeding can help you find a balance.
    .they = They pump more often than they feed, and the amount grows. Someone skilled in feeding can help them find a balance.
today-feed-began = Last feed began { $ago }.
today-next-side = { $side ->
    [left] If you take turns: the left side is next.
   *[right] If you take turns: the right side is next.
}
feed-timer = A feed is going on, since { $time }.
feed-timer-at = { $side ->
    [left] At the left now.
   *[right] At the right now.
}
feed-timer-break = A break.
feed-timer-sides = Left { $left } min, right { $right } min.
today-look-due = It is time to look again. A new check takes a few minutes.
