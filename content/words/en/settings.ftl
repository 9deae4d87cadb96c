# Settings and trends.
# $days: a number of days. $side: a breast, such as the message side-breast. $low, $high: the bounds of a number.

## Settings
setting-country = Country
setting-language = Language
setting-temperature-unit = Temperature in
setting-volume-unit = Amounts of milk in
setting-birth-date = Day of birth
setting-days-anchor = Days since the birth
setting-who = How you feed
setting-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
unit-millilitres = ml
unit-fluid-ounces = fl oz

## What was typed
problem-whole-number = Please type a whole number, such as 20.
problem-number-range = Please give a number from { $low } to { $high }.

## Trends
trend-period = { $days ->
    [one] Today
   *[other] The last { $days } days
}
trend-temperature = Temperature
trend-pain = Pain: { $side }
trend-when = When
trend-value = Value
trend-empty = Nothing was measured in this time.

## Charts: $value and $mean: a number with its unit. $highest, $last: the same. $days: a number.
chart-temperature = Temperature
chart-temperature-sentence = Highest { $highest } ({ $highest_at }), last { $last } ({ $last_at }).
chart-pain = Pain at rest
chart-pain-at-feed = Pain while feeding
chart-pain-sentence = { $side ->
    [left] Left: last { $last } of 10 ({ $at }), highest { $highest }.
   *[right] Right: last { $last } of 10 ({ $at }), highest { $highest }.
}
chart-feeds = Feeds a day
chart-feeds-value = { $value ->
    [one] { $value } feed
   *[other] { $value } feeds
}
chart-amounts = Pumped a day
chart-amounts-value = { $value } ml
chart-day-only = Today so far: { $value }.
chart-day-sentence = { $days ->
    [one] { $mean } on the one day before today with a note.
   *[other] { $mean } a day, over { $days } days before today with a note.
}
chart-line-fever = Fever from { $value }
chart-side = Side
trend-same-place = { $side ->
    [left] Left: { $count } times at the same place in 90 days. Tell your midwife or doctor.
   *[right] Right: { $count } times at the same place in 90 days. Tell your midwife or doctor.
}

## Files that come in. $count: how many. $row: the number of a row. $why: a reason.
import-is-journal = A whole journal.
import-is-partner = Notes from another phone.
import-is-table = A table: { $kind }.
import-is-feedings = Baby Buddy: feedings.
import-is-pumping = Baby Buddy: pumping.
import-is-temperature = Baby Buddy: temperatures of the child. They come in as notes, because Lattea keeps only your own.
import-is-changes = Baby Buddy: nappies.
import-span = From { $first } to { $last }.
import-would-add = New: { $count }
import-added = Added: { $count }
import-would-change = Would change: { $count }
import-changed = Changed: { $count }
import-would-delete = Deleted there, would go here too: { $count }
import-deleted = Deleted there, so gone here too: { $count }
import-same = Here already: { $count }
import-babies = Babies: { $count }
import-refused = Can't come in: { $count }
import-row = Row { $row }: { $why }
import-why-time = its time can't be read
import-why-to-come = its time is still to come
import-why-number = a number in it can't be read
import-why-range = a number in it is too large or too small
import-why-yes-no = what can be yes or no is neither
import-why-method = this way of feeding is not noted here
import-why-solid-food = solid food is not noted here
import-why-nothing = it says neither wet nor dirty
import-why-other-child = it is about another child
import-why-column = its column { $name } can't be read
import-why-incomplete = something is missing that makes it an entry
import-why-cells = it has more or fewer cells than the first row
import-why-not-text = it can't be read as text
import-baby-temperature = Baby's temperature

## Babies
babies-title = Babies
babies-name = Name or nickname, if you like
babies-add = Add a baby
babies-remove = Take { $baby } away
babies-problem-name = A name can have up to { $most } letters, in one line.

## The lock
setting-lock-after = Lock when I leave
lock-after = { $minutes ->
    [0] At once
    [one] After { $minutes } minute
   *[other] After { $minutes } minutes
}
lock-never = Never
