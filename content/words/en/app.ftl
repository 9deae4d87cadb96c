# The app's own frame: times, problems, places of the menu.
# $time: a clock time. $date: a day. $value: an answer as typed.

## Times and days
time-tomorrow = { $time } tomorrow
time-yesterday = { $time } yesterday
time-on-day = { $time } on { $date }
date-long = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## The check
q-babies = How many babies are with you?
quiet-lead = Look at both breasts and feel them softly. Is any of this there?
quiet-lead-one = Look at your { $side ->
    [left] left
   *[right] right
} breast and feel it softly. Is any of this there?
quiet-item = { $item } ({ $place })
open-line = { $label }: { $why }

## What can't be read
problem-answer-kind = This answer does not fit this screen. Please answer again.
problem-choose-one = Please choose one.
problem-temperature = Please type a number like 37.4.
problem-temperature-unit = { $value } does not fit { $unit }. Did you mean { $other }? Then type the unit too, such as 37.4 C or 99.3 F.
problem-temperature-range = No thermometer shows this. Please look once more.
problem-day = Please give a day that is not in the future, like 2026-05-03, or how many days ago it was.

## Help, learn, rules
help-no-country = Country not chosen
help-own-number = your own number
help-checked = These numbers were looked at on { $date }.
reviewed-by = Reviewed by { $name } on { $date }
rules-line = Rules { $version }. { $state }
reason-journal-unreadable = Your journal can't be read right now. So we can't know how the last days went, and massage waits.

## The check, from the app's side
have-device = I have a device that measures pulse or blood pressure
baby-letter = baby { $letter }
mind-not-kept = Your answer to this stays out of your journal. It keeps only what to do, and how soon.
mind-keep = Keep my answers about how I feel, this time
mind-kept = Your answers about how you feel are kept in your journal, for this check.
mind-keep-not = Keep them out of my journal
not-saved = This result could not be saved in your journal: { $problem }.

## What to say on the phone, from the app's side
sign-temperature = a temperature of { $value }

## The guided session, from the app's side
massage-heading = { $name }: { $side }
massage-step = Step { $step } of { $steps }
massage-no-check = Each session begins with a check. Please do one first.
massage-check-open = You have begun a check. Please finish it first.
reason-noted-since = Something was noted or changed since your check. Please do a new check first.

## Checked or not, and what is not right
# $title, $word: what the report is about. $id, $rules: names of rows. $version: of the content. $language: a tag.
language-not-checked = This translation was not yet checked by a native clinician.
language-awaits = Some sentences are in English still.
review-due = It was to be checked again by { $date }.
differs-in-english = This part is only in English so far.
report-subject = Something in Lattea is not right
report-card = Card: { $title } ({ $id })
report-ledger = Where our sources differ: row { $id }
report-result = Result: { $word } ({ $rules })
report-version = Content { $version }, language { $language }
report-words = What is not right:
report-notice = Nothing was sent. You can copy this text or hand it on. It holds what you see here, and nothing else about you.
