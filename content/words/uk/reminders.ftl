# Draft. Not yet reviewed by a clinician; the translation was not yet checked by a native clinician.
# Reminders and the course. $from, $to, $time, $times: clock times. $day: a number of a day. $date: a day.

## Reminders: what others may see
reminder-discreet = Ви просили нагадати.

## Reminders: inside the app
reminder-cold-off = Заберіть тепер холодний пакет.
reminder-look-again = Ви хотіли зараз подивитися ще раз. Нова перевірка забере кілька хвилин.
reminder-contact = Ви з кимось поговорили? Можна записати, що вам сказали.
reminder-measure-again = Ви хотіли ще раз поміряти температуру.
reminder-antibiotics = Як ви після першої дози? Нова перевірка скаже, чи треба комусь подивитися.
reminder-course = Після годування, можливо, годиться легкий дотик. Спершу – нова перевірка.
    .pumping = Після зціджування, можливо, годиться легкий дотик. Спершу – нова перевірка.
reminder-feed-gap = Останнє записане годування було вже давненько. Це підказка, а не годинник.
reminder-put-off = Ми нагадаємо о { $time }. Подивитися можна будь-коли й до того.
reminder-settled = Це нагадування вже не потрібне.
reminders-empty = Нічого не заплановано.

## Settings
setting-reminders = Нагадувати про
setting-quiet-hours = Тихі години
setting-look-may-wake = Перевірка може будити
setting-reduced-motion = Малюнки не рухаються
setting-hide-babies = Приховати все про дітей
reminders-cold-off = Забрати холодний пакет
reminders-look-again = Подивитися ще раз
reminders-contact = Записати розмову
reminders-measure-again = Поміряти температуру ще раз
reminders-antibiotics = Подивитися після першої дози
reminders-course = Наступний легкий дотик, після годування
    .own = Наступний легкий дотик
    .pumping = Наступний легкий дотик, після зціджування
reminders-feed-gap = Годування новонародженого, як м'яка підказка
reminders-none = Ні про що
quiet-hours = { $from } – { $to }
quiet-none = Без тихих годин

## Later
later-hour = На годину пізніше
later-after-quiet = Після тихих годин
later-tomorrow = На день пізніше

## The course as a plan
plan-empty = Плану немає. Він починається з легкого дотику, після перевірки, яка його дозволяє.
plan-about-check = Перед кожним разом – нова перевірка.
plan-about-ends = Він закінчується, коли груди м'які, і щонайпізніше за два дні.
plan-about-no-score = Тут нема чого дотримуватися. Пропустити – нормально.
plan-day = День { $day }, { $date }
plan-day-light = Можливо, годиться легкий дотик.
plan-day-notes = День для записів: які відчуття?
plan-open = Легкий дотик, можливо, годиться до { $time }.
plan-waits = За день не краще. Масаж чекає. Поговоріть, будь ласка, сьогодні або завтра з акушеркою чи лікарем.
plan-over = Дні легкого дотику минули. Якщо не минулося, покажіть це, будь ласка, акушерці чи лікареві.
plan-eased = Знову м'яко. Більше нічого не треба.
plan-part-done = Зроблено о { $times }
plan-part-now = Можливо після годування, з новою перевіркою
    .pumping = Можливо після зціджування, з новою перевіркою
    .bereaved = Можливо, з новою перевіркою
plan-part-later = Пізніше
part-morning = Ранок
part-afternoon = День
part-evening = Вечір
