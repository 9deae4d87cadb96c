# Words that only the terminal shell says: headings of its pages, and how to answer line by line.
# $number: a phone number. $label: whose it is. $hours: when somebody answers. $name: a name.
# Russian: not yet checked by a native clinician.

## Headings
terminal-numbers = Номера
terminal-do-now = Что делать сейчас
terminal-massage = Массаж
terminal-follow-up = Показать кому-то
terminal-reasons = Почему
terminal-and-more = { $count ->
        [one] ещё { $count } вопрос
        [few] ещё { $count } вопроса
        [many] ещё { $count } вопросов
       *[other] ещё { $count } вопросов
    }
terminal-more-reasons = { $count ->
        [one] И ещё { $count } причина, ниже.
        [few] И ещё { $count } причины, ниже.
        [many] И ещё { $count } причин, ниже.
       *[other] И ещё { $count } причин, ниже.
    }
terminal-latest = Последние заметки
terminal-next = Что можно сделать
terminal-cards = Карточки
terminal-differ = Где наши источники расходятся
terminal-said = Более старый текст говорит: { $text }
terminal-we-do = Что делаем мы: { $text }
terminal-why = Почему: { $text }
terminal-who = Кто так говорит: { $text }
terminal-against = Кто не согласен: { $text }
terminal-own-numbers = Ваши собственные номера

## Numbers
terminal-call = Звоните { $number }: { $label }
terminal-text = Пишите на { $number }: { $label }
terminal-hours = { $line } ({ $hours })
terminal-not-safe = Если вас пугают ваши мысли: { $text }
terminal-my-midwife = Моя акушерка
terminal-own-midwife = { $name }, моя акушерка

## The check, line by line
terminal-part = Часть { $part } из { $parts }: { $name }
terminal-how = Отвечайте числами, которые стоят в начале строки; несколько пишите через пробел. b – назад, q – остановиться и показать, что уже известно, h – номера для звонка. После каждого ответа – Enter.
terminal-keys = (b: назад, q: остановиться здесь, h: номера для звонка)
terminal-type-number = Введите число от { $min } до { $max }.
terminal-type-temperature = Введите, как на термометре, в { $unit }. Для другой единицы введите и её, например 99.3 F или 37.4 C.
terminal-type-day = Введите день, например 2026-05-03, или сколько дней назад.
terminal-type-hours = Или введите часы, например 30h.
terminal-not-read = Мы не смогли это прочитать. Отвечайте тем, что стоит в начале строки.
terminal-answer-first = Пожалуйста, сначала введите один из ответов.
terminal-already = Это уже точно. Можно остановиться (q) или идти дальше, чтобы запись была полнее.
terminal-resumed = Вы начали эту проверку в { $time }. Продолжаем оттуда. b – назад.
terminal-left-early = Вы остановились здесь. Что без ответа, считаем неизвестным.
terminal-more = Ещё несколько вопросов сделают запись полнее. m: ещё, Enter: готово.
terminal-rest-quiet = И ещё вопросов: { $count } – «нет» или ничего нет.
terminal-chosen = { $question } { $answer }

## A session, line by line
terminal-choose = Какую именно? Введите её номер или q, чтобы не делать.
terminal-session-keys = Enter: готово или дальше. p: пауза. s: стоп. 0–10: как сильно болит. x: что-то изменилось. b: назад. k: пропустить это.
terminal-sign-keys = { $question } Введите x с числом, например x1.
terminal-time-left = осталось { $time }
terminal-input-over = Никто больше не отвечает, поэтому мы остановились здесь. Всё сохранено.
terminal-interrupted = Остановлено извне. То, что уже сделано, сохранено; сначала – новая проверка.
terminal-not-chosen = Ничего не начато.

## What was kept
terminal-set-country = Страна: { $name }
terminal-set-midwife = Сохранено: { $name }, { $number }
terminal-set-birth = Роды: { $date }
terminal-set-language = Язык: { $name }
terminal-set-units = Температура в { $unit }
terminal-brought-back = Возвращено: { $title }, { $detail }
terminal-exported = { $count ->
        [one] В { $path } записана { $count } запись.
        [few] В { $path } записаны { $count } записи.
        [many] В { $path } записано { $count } записей.
       *[other] В { $path } записано { $count } записей.
    }
terminal-set-reminders = Напоминания: { $text }
terminal-set-quiet = Тихие часы: { $text }
terminal-set-still = Рисунки не двигаются: { $text }
terminal-set-hide-babies = Всё о детях скрыто: { $text }
terminal-reminders-later = Чтобы отложить какое-то: lattea reminders later НОМЕР СПОСОБ. Способы: { $ways }
terminal-reminders-no-number = Напоминания с таким номером нет. Список показывает lattea reminders.
terminal-reminders-written = { $count ->
        [one] В { $path } записано { $count } напоминание.
        [few] В { $path } записаны { $count } напоминания.
        [many] В { $path } записано { $count } напоминаний.
       *[other] В { $path } записано { $count } напоминаний.
    } В календаре видно время, но не то, о чём напоминание.
terminal-preview-only = Это предварительный просмотр: ничего не изменено. Чтобы добавить это, уберите --preview.
terminal-no-feed = Кормление сейчас не идёт.
terminal-private = Этот файл не зашифрован. Кто может прочитать его, может прочитать ваш дневник.
terminal-shared = Записано в { $path } и внесено в список переданного как { $digest }.
terminal-shared-goes = Файл будет удалён, когда Lattea запустится снова, или через час. Заберите его раньше.
terminal-shares-none = Ничего не передано.
terminal-shares-forgotten = Список переданного стёрт. То, что вы передали, остаётся там, куда попало.
terminal-shares-unknown = Никто не может знать, кто это получил.
terminal-summary-written = Записано в { $path }, точно так, как показывает эта команда без файла.
terminal-share-locked = Файл открывается парольной фразой в любой программе для файлов age. Сообщите её читателю другим путём, не вместе с файлом.
