# What only a screen that is touched says: how it looks, what a button shows or copies.

## Showing and copying
phone-show-big = Show big
phone-show-small = Show small
phone-copy = Copy
phone-copy-number = Copy the number

## How it looks
phone-look = Look
phone-look-light = Light
phone-look-dark = Dark
phone-look-night = Dim, for the night
phone-screenshots = Allow screenshots
phone-screenshots-hint = While this is off, screenshots and the list of open apps show nothing of Lattea.

## The first start
phone-onboarding-country = Where are you? We show the numbers to call there.
phone-onboarding-birth = When was the birth? You can leave this out: then we take the careful way of the first 6 weeks.
phone-onboarding-units = How do you feed, and which units do you use?
phone-done = Done
phone-begin = Begin

## The breast, to be tapped
phone-both = Both
phone-tap-place = Tap the place, or choose it in the list.
phone-left = Left
phone-right = Right
phone-bottle = Bottle
phone-lump = A lump
phone-warm = Warm
phone-hard = Hard or firm
phone-new-colour = A new colour
phone-wet = Wet
phone-dirty = Dirty
phone-form-left = A draft is kept.
phone-by-pump = By pump
phone-by-hand = By hand
phone-lowers-fever = It lowers pain or fever
phone-antibiotic = It is an antibiotic

## The summary, the backup, the lock
phone-hand-over-no-lock = This phone has no screen lock, so we can't keep the rest private. Send the page instead.
phone-hand-over-pin = To keep only this page open, pin it with the phone’s own means. On an iPhone that is Guided Access: three clicks on the side button.
phone-hand-over-note = Do you want to note what they said?
phone-hand-over-note-yes = Note it
phone-hand-over-note-no = Not now
phone-sections = What is in it
phone-form-pdf-a4 = PDF on A4 paper
phone-form-pdf-letter = PDF on Letter paper
phone-form-plain = Plain text
phone-form-csv = Table for a spreadsheet
phone-form-fhir = File for a clinic's computer
phone-show-typed = Show what I type
phone-lock-now = Lock now
