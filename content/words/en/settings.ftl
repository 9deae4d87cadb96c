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
language-name = English
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
