# The app's own frame: times, problems, places of the menu. Ukrainian: not yet checked by a native clinician.
# $time: a clock time. $date: a day. $value: an answer as typed. Months stand in the genitive, as after a day.

## Times and days
time-tomorrow = { $time } завтра
time-yesterday = { $time } учора
time-on-day = { $time }, { $date }
date-long = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

## The check
q-babies = Скільки дітей із вами?
quiet-lead = Огляньте обидві груді й легенько обмацайте. Чи є там щось із цього?
quiet-lead-one = Огляньте { $side ->
    [left] ліву
   *[right] праву
} грудь і легенько обмацайте. Чи є там щось із цього?
quiet-item = { $item } ({ $place })
open-line = { $label }: { $why }

## What can't be read
problem-answer-kind = Ця відповідь не підходить до цього екрана. Будь ласка, дайте відповідь ще раз.
problem-choose-one = Будь ласка, виберіть щось одне.
problem-temperature = Будь ласка, введіть число, наприклад 37.4.
problem-temperature-unit = { $value } не підходить для { $unit }. Може, це { $other }? Тоді введіть і одиницю, наприклад 37.4 C або 99.3 F.
problem-temperature-range = Жоден термометр такого не показує. Будь ласка, гляньте ще раз.
problem-day = Будь ласка, введіть день, який уже настав, наприклад 2026-05-03, або скільки днів тому це було.

## Help, learn, rules
help-no-country = Країну не вибрано
help-own-number = ваш власний номер
help-checked = Ці номери переглядали { $date }.
reviewed-by = Перевірка: { $name }, { $date }
rules-line = Правила { $version }. { $state }
reason-journal-unreadable = Ваш щоденник зараз не вдається прочитати. Тож ми не знаємо, як минули останні дні, і масаж почекає.

## The check, from the app's side
have-device = У мене є прилад, що міряє пульс або тиск крові
baby-letter = дитина { $letter }
mind-not-kept = Ваша відповідь на це не потрапить до вашого щоденника. У ньому буде лише те, що робити і як скоро.
mind-keep = Зберегти цього разу відповіді про те, як я почуваюся
mind-kept = Для цієї перевірки ваші відповіді про те, як ви почуваєтеся, зберігаються у вашому щоденнику.
mind-keep-not = Не зберігати їх у моєму щоденнику
not-saved = Цей результат не вдалося зберегти у вашому щоденнику: { $problem }.

## What to say on the phone, from the app's side
sign-temperature = температура { $value }

## The guided session, from the app's side
massage-heading = { $name }: { $side }
massage-step = Крок { $step } з { $steps }
massage-no-check = Кожен сеанс починається з перевірки. Будь ласка, спершу зробіть її.
massage-check-open = Ви почали перевірку. Будь ласка, спершу закінчіть її.
reason-look-due = Час оглянути ще раз. Будь ласка, спершу зробіть нову перевірку.
reason-noted-since = Після вашої перевірки щось додано або змінено. Будь ласка, спершу зробіть нову перевірку.

## Checked or not, and what is not right
# $title, $word: what the report is about. $id, $rules: names of rows. $version: of the content. $language: a tag.
language-not-checked = Цей переклад ще не перевірив клініцист, для якого ця мова рідна.
language-awaits = Деякі речення ще англійською.
review-due = Це мали перевірити знову до { $date }.
differs-in-english = Ця частина поки що лише англійською.
report-subject = Щось у Lattea неправильно
report-card = Картка: { $title } ({ $id })
report-ledger = Де наші джерела розходяться: рядок { $id }
report-result = Результат: { $word } ({ $rules })
report-version = Вміст { $version }, мова { $language }
report-words = Що неправильно:
report-notice = Нічого не надіслано. Ви можете скопіювати цей текст або передати його. У ньому те, що ви бачите тут, і нічого більше про вас.
