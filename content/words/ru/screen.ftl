# The full-screen shell's own words: places, keys, forms. $count, $part, $parts, $min, $max: numbers. $text: as given.
# Russian: not yet checked by a native clinician.

## Places and keys
screen-today = Сегодня
screen-check = Проверка
screen-massage = Массаж
screen-journal = Дневник
screen-summary = Сводка
screen-learn = Почитать
screen-help = Помощь
screen-help-now = Помощь сейчас
screen-back = Назад
screen-quit = Выйти
screen-space = Пробел
screen-save = Сохранить
screen-more-below = ▾ ниже есть ещё
screen-more-above = ▴ выше есть ещё
screen-more-both = ▴ ▾ выше и ниже есть ещё
screen-too-small = Это окно для нас маловато. Сделайте его не меньше 40 в ширину и 10 в высоту. Если помощь нужна сейчас, звоните { $number }.
screen-did-not-work = Не получилось
screen-quote = «{ $text }»
screen-opened = открыто
screen-closed = закрыто
screen-keys = Клавиши: стрелки – движение, Enter или пробел – выбрать, Esc – назад. F1 или ? – «Помощь» отовсюду. F2 – страница темнее или светлее.

## Today
screen-check-go-on = Продолжить проверку
screen-check-start = Начать проверку
screen-check-first = Сначала начните проверку
screen-see-result = Показать результат
screen-note = Записать что-то
screen-plan = План по дням
screen-reminders = Напоминания ({ $count })
screen-reminders-title = Напоминания
screen-reminders-lead = Терминал не подаёт сигналов. Команда lattea reminders --ics запишет это время для календаря.
screen-later = Позже
screen-reminder-open = Сделать сейчас
screen-settings = Настройки
screen-not-set = не указано
screen-settings-lead = Выберите строку, чтобы изменить её.
screen-days-hint = Целое число дней. Пусто означает «не указано».

## Check
screen-check-part = Проверка: { $name }
screen-part-of = часть { $part } из { $parts }
screen-why = Почему спрашиваем
screen-why-hide = Скрыть «почему»
screen-leave = Выйти и увидеть, что известно
screen-from-to = Число от { $min } до { $max }
screen-temperature-in = В { $unit }, например 37.4
screen-day-hint = День, например 2026-05-03, или сколько дней назад
screen-optional = Это можно пропустить.
screen-pain-keys = Нажмите 0–9 или t для десяти.
screen-exact-hours = Ввести, сколько часов

## Result
screen-result = Ваш результат
screen-call-number = Позвонить
screen-text-number = Написать
screen-do-now = Что делать
screen-why-massage = Почему, о массаже
screen-follow-up = Чтобы не забыть
screen-own-number = Мои номера
screen-more-questions = Ещё вопросы
screen-change-answer = Изменить ответ
screen-change-lead = Какой ответ исправить? То, что вы ответили после него, останется.
screen-answer = Ответить
screen-mistake = Это была ошибка
screen-raised = Ваши заметки меняют совет

## Massage
screen-sources-for = За это: { $sources }
screen-sources-against = Против: { $sources }
screen-feel = Как ощущения?
screen-signs = Что-то изменилось
screen-heard = » { $text }
screen-milk-noted = Записано: { $amount } мл
screen-stop-massage = Остановить массаж

## Journal and forms
screen-delete = Удалить
screen-undo = Отменить
screen-older = Показать старее
screen-brought-back = Снова здесь: { $title }
screen-bin = Недавно удалённое
screen-bring-back = Вернуть
screen-note-lead = Что вы хотите записать?
screen-number-problem = Введите целое число или оставьте пустым.
screen-when-problem = Введите время, например 02:10, или день и время, например 2026-05-03 02:10.
screen-form-from = Откуда?
screen-form-left-minutes = Минуты слева, если знаете
screen-form-right-minutes = Минуты справа, если знаете
screen-form-bottle-ml = Бутылочка, мл, если знаете
screen-form-supplement = Это был докорм?
screen-form-left-ml = Слева, мл
screen-form-right-ml = Справа, мл
screen-form-together-ml = Из обеих в одну бутылочку, мл
screen-form-parts = По порядку, как было
screen-form-parts-hint = left 12, right 9, bottle 60 (слева, справа, бутылочка). Число, которого не знаете, пропустите.
screen-form-pain-at-feed = Боль при кормлении, от 0 до 10
screen-form-course = Для антибиотика: как часто и как долго, вашими словами
screen-form-massage = Если вы спрашивали о лёгком массаже: был ли ответ «да»?
screen-edit = Изменить
screen-form-way = Как?
screen-form-temperature = Ваша температура
screen-form-site = Где вы измеряли?
screen-form-after = Было ли перед этим что-то от боли или жара?
screen-form-side = Какая сторона?
screen-form-signs = Что вы замечаете?
screen-form-place = Где именно?
screen-form-pain = Как сильно болит?
screen-form-size = Ширина места, мм
screen-form-medicine = Название, как вы его знаете
screen-form-flags = От чего это лекарство?
screen-form-nappy = Что было в подгузнике?
screen-form-text = Ваша заметка
screen-form-who = Кто это был?
screen-form-said = Что вам сказали?
screen-form-baby = Какой ребёнок?
screen-form-kept = Эта запись начата и ещё не сохранена.
screen-form-afresh = Начать заново
screen-form-when = Когда?
screen-form-when-hint = Пусто означает сейчас. Или введите 02:10 либо 2026-05-03 02:10.
screen-form-whose = Чей это номер?
screen-form-number = Номер

## Keeping the journal
screen-keep = Резервная копия
screen-lock = Заблокировать
screen-hand-over = Показать кому-то, остальное заблокировать
screen-go-without = Продолжить без моего дневника
screen-backup-with-passphrase = Сделать копию с парольной фразой
screen-backup-with-key = Сделать копию с ключом восстановления
screen-backup-file = Файл, например lattea.age
screen-backup-passphrase = Парольная фраза
screen-backup-again = То же самое ещё раз
screen-backup-secret = Парольная фраза копии или ключ восстановления
screen-backup-make = Сделать копию
screen-backup-look = Заглянуть в копию
screen-backup-no-file = Пожалуйста, введите имя файла.
screen-backup-not-the-same = Две фразы не совпадают. Пожалуйста, введите их заново.

## Summary
screen-summary-empty = Дневник не открыт, поэтому сводить нечего.

## Learn
screen-sources = Источники
screen-for-you = Для вас сейчас
screen-all-cards = Все карточки
screen-find = Найти в списке
screen-find-none = Ни в одной карточке нет этих слов.
screen-differs = Где наш первый источник говорит другое ({ $count })
screen-differs-title = Где наш первый источник говорит другое
screen-differs-lead = Lattea началась с одной статьи. Где сегодняшние руководства говорят другое, мы следуем руководствам.
screen-differs-said = Там сказано: { $text }

## Help
screen-not-safe = Я не чувствую себя в безопасности со своими мыслями
screen-own-numbers = Ваши собственные номера
screen-own-none = Пока ни одного. Добавьте номер своей акушерки, чтобы он был здесь, когда понадобится.
screen-own-add = Добавить свой номер
screen-country = Выберите свою страну
