# The full-screen shell's own words: places, keys, forms. $count, $part, $parts, $min, $max: numbers. $text: as given.

## Places and keys
screen-today = Today
screen-check = Check
screen-massage = Massage
screen-journal = Journal
screen-summary = Summary
screen-learn = Learn
screen-help = Help
screen-help-now = Help now
screen-back = Back
screen-quit = Quit
screen-space = Space
screen-save = Save
screen-more-below = ▾ more below
screen-more-above = ▴ more above
screen-more-both = ▴ ▾ more above and below
screen-too-small = This window is a little small for us. Please make it at least 40 wide and 10 high. If you need help now, call { $number }.
screen-did-not-work = That did not work
screen-quote = “{ $text }”
screen-opened = open
screen-closed = closed
screen-keys = Keys: arrows move, Enter or Space chooses, Esc goes back. F1 or ? opens Help from everywhere. F2 makes the page darker or lighter.

## Today
screen-check-go-on = Go on with the check
screen-check-start = Start a check
screen-check-first = Start a check first
screen-see-result = See the result again
screen-note = Note something
screen-plan = The plan of days
screen-reminders = Reminders ({ $count })
screen-reminders-title = Reminders
screen-reminders-lead = Nothing rings from a terminal. lattea reminders --ics writes these times for a calendar.
screen-later = Later
screen-reminder-open = Do it now
screen-settings = Settings
screen-not-set = not set
screen-settings-lead = Choose a line to change it.
screen-days-hint = A whole number of days. Empty means not set.

## Check
screen-check-part = Check: { $name }
screen-part-of = part { $part } of { $parts }
screen-why = Why we ask
screen-why-hide = Hide why
screen-leave = Leave, see what is certain
screen-from-to = A number from { $min } to { $max }
screen-temperature-in = In { $unit }, like 37.4
screen-day-hint = A day like 2026-05-03, or how many days ago
screen-optional = You can leave this out.
screen-pain-keys = Press 0 to 9, or t for ten.
screen-exact-hours = Type how many hours

## Result
screen-result = Your result
screen-call-number = Call
screen-text-number = Text
screen-do-now = What to do
screen-why-massage = Why, about massage
screen-follow-up = Not to forget
screen-own-number = My own numbers
screen-more-questions = More questions
screen-change-answer = Change an answer
screen-change-lead = Which answer shall be put right? What you answered after it stays.
screen-answer = Answer
screen-mistake = That was a mistake
screen-raised = Your notes change the advice

## Massage
screen-sources-for = For it: { $sources }
screen-sources-against = Against it: { $sources }
screen-feel = How does it feel?
screen-signs = Something changed
screen-heard = » { $text }
screen-milk-noted = Noted: { $amount } ml
screen-stop-massage = Stop the massage

## Journal and forms
screen-delete = Delete
screen-undo = Undo
screen-older = Show older
screen-brought-back = Back again: { $title }
screen-bin = Recently deleted
screen-bring-back = Bring it back
screen-note-lead = What would you like to note?
screen-number-problem = Please type a whole number, or leave it empty.
screen-when-problem = Please type a time like 02:10, or a day and a time like 2026-05-03 02:10.
screen-form-from = From where?
screen-form-left-minutes = Minutes on the left, if you know
screen-form-right-minutes = Minutes on the right, if you know
screen-form-bottle-ml = Bottle, ml, if you know
screen-form-supplement = Was it a top-up?
screen-form-left-ml = Left, ml
screen-form-right-ml = Right, ml
screen-form-together-ml = Both in one bottle, ml
screen-form-parts = In the order it went
screen-form-parts-hint = left 12, right 9, bottle 60. Leave out a number that you don't know.
screen-form-pain-at-feed = Pain while feeding, 0 to 10
screen-form-course = For an antibiotic: how often and how long, in your words
screen-form-massage = If you asked about gentle massage: was the answer yes?
screen-edit = Change
screen-form-way = How?
screen-form-temperature = Your temperature
screen-form-site = Where did you measure?
screen-form-after = Had you taken something for pain or fever before?
screen-form-side = Which side?
screen-form-signs = What do you notice?
screen-form-place = Where on it?
screen-form-pain = How much does it hurt?
screen-form-size = How wide is the place, mm
screen-form-medicine = Its name, as you know it
screen-form-flags = What is it for?
screen-form-nappy = What was in the nappy?
screen-form-text = Your note
screen-form-who = Who was it?
screen-form-said = What did they say?
screen-form-baby = Which baby?
screen-form-kept = This is from before. It is not saved yet.
screen-form-afresh = Start afresh
screen-form-when = When?
screen-form-when-hint = Empty means now. Or type 02:10, or 2026-05-03 02:10.
screen-form-whose = Whose number is it?
screen-form-number = The number

## Keeping the journal
screen-keep = Backup
screen-lock = Lock
screen-hand-over = Show it to somebody, lock the rest
screen-go-without = Go on without my journal
screen-backup-with-passphrase = Make a backup with a passphrase
screen-backup-with-key = Make a backup with a recovery key
screen-backup-file = The file, such as lattea.age
screen-backup-passphrase = The passphrase
screen-backup-again = The same again
screen-backup-secret = Its passphrase or recovery key
screen-backup-make = Make the backup
screen-backup-look = Look into it
screen-backup-no-file = Please type the name of the file.
screen-backup-not-the-same = The two are not the same. Please type them anew.

## Summary
screen-summary-empty = There is no journal open, so there is nothing to sum up.

## Learn
screen-sources = Sources
screen-for-you = For you now
screen-all-cards = All cards
screen-find = Find in the list
screen-find-none = No card has these words.
screen-differs = Where our first source differs ({ $count })
screen-differs-title = Where our first source differs
screen-differs-lead = Lattea began with one article. Where today's guidance says something else, we follow the guidance.
screen-differs-said = It said: { $text }

## Help
screen-not-safe = I don't feel safe with my thoughts
screen-own-numbers = Your own numbers
screen-own-none = None yet. Add your midwife's number, so that it is here when you need it.
screen-own-add = Add a number of your own
screen-country = Choose your country
