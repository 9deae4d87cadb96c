# What only the apps on a phone say: places, switches, the first start, handing the phone over.

## Places and buttons
phone-settings = Settings
phone-trends = Trends
phone-plan = Plan
phone-close = Close
phone-opening = Opening…
phone-table = Show as a table
phone-chart = Show as a picture

## The first start
phone-welcome = Care at home, or get help?
phone-welcome-text = Lattea helps you decide, at any hour, without the internet.
phone-welcome-private = Nothing leaves this phone unless you send it.
phone-welcome-no-doctor = It is not a doctor. It does not name illnesses.
phone-welcome-check = I feel ill now: start a check
phone-welcome-set-up = Set up, about 1 minute

## A feed that is going on
phone-feed-start = Start a timer
phone-feed-break = A break
phone-feed-end = The feed is over
phone-feed-drop = That was no feed

## In a session
phone-voice = Voice
phone-buzz = Buzz
phone-timer = Timer

## Summary
phone-question = My question
phone-name = My name or initials
phone-hand-over = Show it: hand the phone over
phone-hand-over-text = The reader sees this page alone. What else is here stays locked.
phone-hand-over-end = Lock it and take the phone back
phone-send = Send or save
phone-shares = Shared before
phone-shares-forget = Clear this list

## Backup
phone-backup-save = Save a backup
phone-backup-key = Make a recovery key
phone-backup-passphrase = Passphrase
phone-backup-old-key = Recovery key
phone-backup-choose = Choose a backup
phone-backup-look = Look into it first

## The phone's own lock; the phone says it, before the journal is open
phone-face-id = Lattea asks to see your face, to open your journal.
