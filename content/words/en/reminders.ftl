# Reminders and the course. $from, $to, $time, $times: clock times. $day: a number of a day. $date: a day.

## Reminders: what others may see
reminder-discreet = You asked for a reminder.

## Reminders: inside the app
reminder-cold-off = Take the cold pack off now.
reminder-look-again = You wanted to look again now. A new check takes a few minutes.
reminder-contact = Did you reach somebody? You can note what they said.
reminder-measure-again = You wanted to take your temperature again.
reminder-antibiotics = How is it since the first dose? A new check says if somebody has to look.
reminder-course = After a feed, a light touch may be possible. A new check comes first.
    .pumping = After pumping, a light touch may be possible. A new check comes first.
reminder-feed-gap = The last feed you noted is a while ago. This is a hint and no clock.
reminder-put-off = We remind you at { $time }. You can still look any time before.
reminder-settled = This reminder is not needed any more.
reminders-empty = Nothing is planned.

## Settings
setting-reminders = Remind me of
setting-quiet-hours = Quiet hours
setting-look-may-wake = Looking again may wake me
setting-reduced-motion = Drawings stand still
setting-hide-babies = Hide everything about babies
reminders-cold-off = Taking the cold pack off
reminders-look-again = Looking again
reminders-contact = Noting whom I spoke to
reminders-measure-again = Taking my temperature again
reminders-antibiotics = Looking after the first dose
reminders-course = The next light touch, after a feed
    .own = The next light touch
    .pumping = The next light touch, after pumping
reminders-feed-gap = Feeding a newborn, as a soft hint
reminders-none = Nothing
quiet-hours = { $from } to { $to }
quiet-none = No quiet hours

## Later
later-hour = An hour later
later-after-quiet = After the quiet hours
later-tomorrow = A day later

## The course as a plan
plan-empty = There is no plan. One begins with a light touch, after a check that allows it.
plan-about-check = A new check comes before each time.
plan-about-ends = It ends when the breast is soft, and after two days at the latest.
plan-about-no-score = There is nothing to keep up with. Leaving one out is fine.
plan-day = Day { $day }, { $date }
plan-day-light = A light touch may be possible.
plan-day-notes = A day for notes: how does it feel?
plan-open = A light touch may be possible until { $time }.
plan-waits = It is not better after a day. Massage waits. Please speak to your midwife or doctor today or tomorrow.
plan-over = The days for a light touch are over. If it is not gone, please show it to your midwife or doctor.
plan-eased = It is soft again. Nothing more is needed.
plan-part-done = Done at { $times }
plan-part-now = Possible after a feed, with a new check
    .pumping = Possible after pumping, with a new check
    .bereaved = Possible, with a new check
plan-part-later = Later
part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening
