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

## The first start
phone-onboarding-country = Where are you? We show the numbers to call there.
phone-onboarding-birth = When was the birth? You can leave this out: then we take the careful way of the first 6 weeks.
phone-onboarding-units = How do you feed, and which units do you use?
phone-next = Next
phone-skip = Skip this
phone-done = Done
phone-step = Step { $part } of { $parts }

## The breast, to be tapped
phone-both = Both
phone-tap-place = Tap the place, or choose it in the list.
