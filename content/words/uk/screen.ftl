# The full-screen shell's own words: places, keys, forms. $count, $part, $parts, $min, $max: numbers. $text: as given.
# Ukrainian: not yet checked by a native clinician.

## Places and keys
screen-today = Сьогодні
screen-check = Перевірка
screen-massage = Масаж
screen-journal = Щоденник
screen-summary = Підсумок
screen-learn = Почитати
screen-help = Допомога
screen-help-now = Допомога зараз
screen-back = Назад
screen-quit = Вийти
screen-space = Пробіл
screen-save = Зберегти
screen-more-below = ▾ нижче є ще
screen-more-above = ▴ вище є ще
screen-more-both = ▴ ▾ вище й нижче є ще
screen-too-small = Це вікно для нас замале. Зробіть його щонайменше 40 завширшки й 10 заввишки. Якщо допомога потрібна зараз, телефонуйте { $number }.
screen-did-not-work = Не вийшло
screen-quote = «{ $text }»
screen-opened = відкрито
screen-closed = закрито
screen-keys = Клавіші: стрілки – рух, Enter або пробіл – вибрати, Esc – назад. F1 або ? – «Допомога» звідусіль. F2 – сторінка темніша або світліша.

## Today
screen-check-go-on = Продовжити перевірку
screen-check-start = Почати перевірку
screen-check-first = Спершу почніть перевірку
screen-see-result = Показати результат
screen-note = Занотувати щось
screen-plan = План по днях
screen-reminders = Нагадування ({ $count })
screen-reminders-title = Нагадування
screen-reminders-lead = Термінал не подає сигналів. Команда lattea reminders --ics запише ці години для календаря.
screen-later = Пізніше
screen-reminder-open = Зробити зараз
screen-settings = Налаштування
screen-not-set = не вказано
screen-settings-lead = Виберіть рядок, щоб змінити його.
screen-days-hint = Ціле число днів. Порожнє означає «не вказано».

## Check
screen-check-part = Перевірка: { $name }
screen-part-of = частина { $part } з { $parts }
screen-why = Чому питаємо
screen-why-hide = Сховати «чому»
screen-leave = Вийти й побачити, що відомо
screen-from-to = Число від { $min } до { $max }
screen-temperature-in = У { $unit }, наприклад 37.4
screen-day-hint = День, наприклад 2026-05-03, або скільки днів тому
screen-optional = Це можна пропустити.
screen-pain-keys = Натисніть 0–9 або t для десяти.
screen-exact-hours = Ввести, скільки годин

## Result
screen-result = Ваш результат
screen-call-number = Зателефонувати
screen-text-number = Написати
screen-do-now = Що робити
screen-why-massage = Чому, про масаж
screen-follow-up = Щоб не забути
screen-own-number = Мої номери
screen-more-questions = Ще запитання
screen-change-answer = Змінити відповідь
screen-change-lead = Яку відповідь виправити? Те, що ви відповіли після неї, залишиться.
screen-answer = Відповісти
screen-mistake = Це була помилка
screen-raised = Ваші нотатки змінюють пораду

## Massage
screen-sources-for = За це: { $sources }
screen-sources-against = Проти: { $sources }
screen-feel = Як воно?
screen-signs = Щось змінилося
screen-heard = » { $text }
screen-milk-noted = Занотовано: { $amount } мл
screen-stop-massage = Зупинити масаж

## Journal and forms
screen-delete = Видалити
screen-undo = Скасувати
screen-older = Показати старіше
screen-brought-back = Знову тут: { $title }
screen-bin = Нещодавно видалене
screen-bring-back = Повернути
screen-note-lead = Що ви хочете занотувати?
screen-number-problem = Введіть ціле число або лишіть порожнім.
screen-when-problem = Введіть час, наприклад 02:10, або день і час, наприклад 2026-05-03 02:10.
screen-form-from = Звідки?
screen-form-left-minutes = Хвилини зліва, якщо знаєте
screen-form-right-minutes = Хвилини справа, якщо знаєте
screen-form-bottle-ml = Пляшечка, мл, якщо знаєте
screen-form-supplement = Це був докорм?
screen-form-left-ml = Зліва, мл
screen-form-right-ml = Справа, мл
screen-form-together-ml = З обох в одну пляшечку, мл
screen-form-parts = По порядку, як було
screen-form-parts-hint = left 12, right 9, bottle 60 (зліва, справа, пляшечка). Число, якого не знаєте, пропустіть.
screen-form-pain-at-feed = Біль під час годування, від 0 до 10
screen-form-course = Для антибіотика: як часто й як довго, вашими словами
screen-form-massage = Якщо ви питали про легкий масаж: чи була відповідь «так»?
screen-edit = Змінити
screen-form-way = Як?
screen-form-temperature = Ваша температура
screen-form-site = Де ви міряли?
screen-form-after = Чи було перед тим щось від болю або гарячки?
screen-form-side = Який бік?
screen-form-signs = Що ви помічаєте?
screen-form-place = Де саме?
screen-form-pain = Як сильно болить?
screen-form-size = Ширина місця, мм
screen-form-medicine = Назва, як ви її знаєте
screen-form-flags = Від чого ці ліки?
screen-form-nappy = Що було в підгузку?
screen-form-text = Ваша нотатка
screen-form-who = Хто це був?
screen-form-said = Що вам сказали?
screen-form-baby = Яка дитина?
screen-form-kept = Цей запис розпочато й ще не збережено.
screen-form-afresh = Почати заново
screen-form-when = Коли?
screen-form-when-hint = Порожнє означає зараз. Або введіть 02:10 чи 2026-05-03 02:10.
screen-form-whose = Чий це номер?
screen-form-number = Номер

## Keeping the journal
screen-keep = Резервна копія
screen-lock = Заблокувати
screen-hand-over = Показати комусь, решту заблокувати
screen-go-without = Продовжити без мого щоденника
screen-backup-with-passphrase = Зробити копію з парольною фразою
screen-backup-with-key = Зробити копію з ключем відновлення
screen-backup-file = Файл, наприклад lattea.age
screen-backup-passphrase = Парольна фраза
screen-backup-again = Те саме ще раз
screen-backup-secret = Парольна фраза копії або ключ відновлення
screen-backup-make = Зробити копію
screen-backup-look = Зазирнути в копію
screen-backup-no-file = Будь ласка, введіть назву файлу.
screen-backup-not-the-same = Дві фрази не збігаються. Будь ласка, введіть їх заново.

## Summary
screen-summary-empty = Щоденник не відкрито, тож підсумовувати нічого.

## Learn
screen-sources = Джерела
screen-for-you = Для вас зараз
screen-all-cards = Усі картки
screen-find = Знайти в списку
screen-find-none = У жодній картці немає цих слів.
screen-differs = Де наше перше джерело каже інше ({ $count })
screen-differs-title = Де наше перше джерело каже інше
screen-differs-lead = Lattea почалася з однієї статті. Де сьогоднішні настанови кажуть інше, ми йдемо за настановами.
screen-differs-said = Там сказано: { $text }

## Help
screen-not-safe = Я не почуваюся безпечно зі своїми думками
screen-own-numbers = Ваші власні номери
screen-own-none = Поки що жодного. Додайте номер своєї акушерки, щоб він був тут, коли знадобиться.
screen-own-add = Додати свій номер
screen-country = Виберіть свою країну
