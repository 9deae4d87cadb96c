# The app's own frame: times, problems, places of the menu. Russian: not yet checked by a native clinician.
# $time: a clock time. $date: a day. $value: an answer as typed. Months stand in the genitive, as after a day.

## Times and days
time-tomorrow = { $time } завтра
time-yesterday = { $time } вчера
time-on-day = { $time }, { $date }
date-long = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## The check
q-babies = Сколько детей с вами?
quiet-lead = Осмотрите обе груди и мягко ощупайте. Есть ли там что-то из этого?
quiet-lead-one = Осмотрите { $side ->
    [left] левую
   *[right] правую
} грудь и мягко ощупайте. Есть ли там что-то из этого?
quiet-item = { $item } ({ $place })
open-line = { $label }: { $why }

## What can't be read
problem-answer-kind = Этот ответ не подходит к этому экрану. Пожалуйста, ответьте ещё раз.
problem-choose-one = Пожалуйста, выберите что-то одно.
problem-temperature = Пожалуйста, введите число, например 37.4.
problem-temperature-unit = { $value } не подходит для { $unit }. Может быть, это { $other }? Тогда введите и единицу, например 37.4 C или 99.3 F.
problem-temperature-range = Ни один термометр такого не показывает. Пожалуйста, взгляните ещё раз.
problem-day = Пожалуйста, введите день, который уже настал, например 2026-05-03, или сколько дней назад это было.

## Help, learn, rules
help-no-country = Страна не выбрана
help-own-number = ваш собственный номер
help-checked = Эти номера просматривали { $date }.
reviewed-by = Проверка: { $name }, { $date }
rules-line = Правила { $version }. { $state }
reason-journal-unreadable = Ваш дневник сейчас не удаётся прочитать. Поэтому мы не знаем, как прошли последние дни, и массаж подождёт.

## The check, from the app's side
have-device = У меня есть прибор, который измеряет пульс или давление крови
baby-letter = ребёнок { $letter }
mind-not-kept = Ваш ответ на это не попадёт в ваш дневник. В нём будет только то, что делать и как скоро.
mind-keep = Сохранить на этот раз ответы о том, как я себя чувствую
mind-kept = Для этой проверки ваши ответы о том, как вы себя чувствуете, сохраняются в вашем дневнике.
mind-keep-not = Не сохранять их в моём дневнике
not-saved = Этот результат не удалось сохранить в вашем дневнике: { $problem }.

## What to say on the phone, from the app's side
sign-temperature = температура { $value }

## The guided session, from the app's side
massage-heading = { $name }: { $side }
massage-step = Шаг { $step } из { $steps }
massage-no-check = Каждый сеанс начинается с проверки. Пожалуйста, сначала сделайте её.
massage-check-open = Вы начали проверку. Пожалуйста, сначала закончите её.
reason-look-due = Пора осмотреть ещё раз. Пожалуйста, сначала сделайте новую проверку.
reason-noted-since = После вашей проверки что-то добавлено или изменено. Пожалуйста, сначала сделайте новую проверку.

## Checked or not, and what is not right
# $title, $word: what the report is about. $id, $rules: names of rows. $version: of the content. $language: a tag.
language-not-checked = Этот перевод ещё не проверил клиницист, для которого этот язык родной.
language-awaits = Некоторые предложения ещё на английском.
review-due = Это нужно было проверить снова до { $date }.
differs-in-english = Эта часть пока только на английском.
report-subject = Что-то в Lattea неверно
report-card = Карточка: { $title } ({ $id })
report-ledger = Где наши источники расходятся: строка { $id }
report-result = Результат: { $word } ({ $rules })
report-version = Содержание { $version }, язык { $language }
report-words = Что неверно:
report-notice = Ничего не отправлено. Вы можете скопировать этот текст или передать его. В нём то, что вы видите здесь, и больше ничего о вас.
