# Words that only the terminal shell says: headings of its pages, and how to answer line by line.
# $number: a phone number. $label: whose it is. $hours: when somebody answers. $name: a name.

## Headings
terminal-numbers = Numbers
terminal-do-now = What to do now
terminal-massage = Massage
terminal-follow-up = To show to someone
terminal-reasons = Why
terminal-and-more = { $count ->
    [one] one more question
   *[other] { $count } more questions
}
terminal-more-reasons = { $count ->
    [one] And one more reason, below.
   *[other] And { $count } more reasons, below.
}
terminal-latest = Latest notes
terminal-next = What you can do
terminal-cards = Cards
terminal-differ = Where our sources differ
terminal-said = An older text says: { $text }
terminal-we-do = What we do: { $text }
terminal-why = Why: { $text }
terminal-who = Who says so: { $text }
terminal-against = Who disagrees: { $text }
terminal-own-numbers = Your own numbers

## Numbers
terminal-call = Call { $number }: { $label }
terminal-text = Text { $number }: { $label }
terminal-hours = { $line } ({ $hours })
terminal-not-safe = If you have thoughts that scare you: { $text }
terminal-my-midwife = My midwife
terminal-own-midwife = { $name }, my midwife

## The check, line by line
terminal-part = Part { $part } of { $parts }: { $name }
terminal-how = Answer with the numbers in front; several go with spaces between them. b goes back, q stops and shows what we know so far, h shows numbers to call. Enter after each answer.
terminal-keys = (b: back, q: stop here, h: numbers to call)
terminal-type-number = Type a number from { $min } to { $max }.
terminal-type-temperature = Type it as on the thermometer, in { $unit }. For another unit type that too, such as 99.3 F or 37.4 C.
terminal-type-day = Type the day, such as 2026-05-03, or how many days ago.
terminal-type-hours = Or type the hours, such as 30h.
terminal-not-read = We could not read that. Please answer with what stands in front of a line.
terminal-answer-first = Please type one of the answers first.
terminal-already = This holds already. You can stop with q, or go on for a fuller note.
terminal-resumed = You began this check at { $time }. We go on from there. b goes back.
terminal-left-early = You stopped here. What was not answered counts as not known.
terminal-more = A few more questions can make the note fuller. m: more, Enter: done.
terminal-rest-quiet = And { $count } more questions: no, or nothing there.
terminal-chosen = { $question } { $answer }

## A session, line by line
terminal-choose = Which one? Type its number, or q to leave it.
terminal-session-keys = Enter: ready or go on. p: pause. s: stop. 0 to 10: how much it hurts. x: something has changed. b: back. k: leave this out.
terminal-sign-keys = { $question } Type x with the number, such as x1.
terminal-time-left = { $time } left
terminal-input-over = Nobody answers any more, so we stopped here. It is kept.
terminal-interrupted = Stopped from outside. What you did so far is kept; a new check comes first.
terminal-not-chosen = Nothing was started.

## What was kept
terminal-set-country = Country: { $name }
terminal-set-midwife = Kept: { $name }, { $number }
terminal-set-birth = Birth: { $date }
terminal-set-language = Language: { $name }
terminal-set-units = Temperatures in { $unit }
terminal-brought-back = Brought back: { $title }, { $detail }
terminal-exported = { $count ->
    [one] One entry was written to { $path }.
   *[other] { $count } entries were written to { $path }.
}
terminal-set-reminders = Reminders: { $text }
terminal-set-quiet = Quiet hours: { $text }
terminal-set-still = Drawings stand still: { $text }
terminal-set-hide-babies = Everything about babies is hidden: { $text }
terminal-reminders-later = To put one off: lattea reminders later NUMBER WAY. Ways: { $ways }
terminal-reminders-no-number = There is no reminder with this number. lattea reminders shows the list.
terminal-reminders-written = { $count ->
    [one] One reminder was written to { $path }.
   *[other] { $count } reminders were written to { $path }.
} A calendar shows the times and not what they are about.
terminal-preview-only = This is a preview: nothing was changed. Leave out --preview to take it in.
terminal-no-feed = No feed is going on.
terminal-share-locked = The file opens with its passphrase, in any program for age files. Tell it to the reader on another way than the file.
terminal-private = This file is not encrypted. Whoever can read it can read your journal.
terminal-shared = Written to { $path }, and noted in your share log as { $digest }.
terminal-shared-goes = It is removed when Lattea starts again, or after an hour. Take it before that.
terminal-shares-none = Nothing was shared.
terminal-shares-forgotten = The share log is erased. What you shared stays where it went.
terminal-shares-unknown = Nobody can know who received it.
terminal-summary-written = Written to { $path }, exactly as shown by this command without a file.
