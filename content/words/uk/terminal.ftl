# Words that only the terminal shell says: headings of its pages, and how to answer line by line.
# $number: a phone number. $label: whose it is. $hours: when somebody answers. $name: a name.
# Ukrainian: not yet checked by a native clinician.

## Headings
terminal-numbers = Номери
terminal-do-now = Що робити зараз
terminal-massage = Масаж
terminal-follow-up = Показати комусь
terminal-reasons = Чому
terminal-and-more = { $count ->
        [one] ще { $count } запитання
        [few] ще { $count } запитання
        [many] ще { $count } запитань
       *[other] ще { $count } запитань
    }
terminal-more-reasons = { $count ->
        [one] І ще { $count } причина, нижче.
        [few] І ще { $count } причини, нижче.
        [many] І ще { $count } причин, нижче.
       *[other] І ще { $count } причин, нижче.
    }
terminal-latest = Останні нотатки
terminal-next = Що можна зробити
terminal-cards = Картки
terminal-differ = Де наші джерела розходяться
terminal-said = Давніший текст каже: { $text }
terminal-we-do = Що робимо ми: { $text }
terminal-why = Чому: { $text }
terminal-who = Хто так каже: { $text }
terminal-against = Хто не згоден: { $text }
terminal-own-numbers = Ваші власні номери

## Numbers
terminal-call = Телефонуйте { $number }: { $label }
terminal-text = Пишіть на { $number }: { $label }
terminal-hours = { $line } ({ $hours })
terminal-not-safe = Якщо вас лякають ваші думки: { $text }
terminal-my-midwife = Моя акушерка
terminal-own-midwife = { $name }, моя акушерка

## The check, line by line
terminal-part = Частина { $part } з { $parts }: { $name }
terminal-how = Відповідайте числами, що стоять на початку рядка; кілька пишіть через пробіл. b – назад, q – зупинитися й показати, що вже відомо, h – номери для дзвінка. Після кожної відповіді – Enter.
terminal-keys = (b: назад, q: зупинитися тут, h: номери для дзвінка)
terminal-type-number = Введіть число від { $min } до { $max }.
terminal-type-temperature = Введіть, як на термометрі, у { $unit }. Для іншої одиниці введіть і її, наприклад 99.3 F або 37.4 C.
terminal-type-day = Введіть день, наприклад 2026-05-03, або скільки днів тому.
terminal-type-hours = Або введіть години, наприклад 30h.
terminal-not-read = Ми не змогли це прочитати. Відповідайте тим, що стоїть на початку рядка.
terminal-answer-first = Будь ласка, спершу введіть одну з відповідей.
terminal-already = Це вже напевно. Можна зупинитися (q) або йти далі, щоб нотатка була повніша.
terminal-resumed = Ви почали цю перевірку о { $time }. Продовжуємо звідти. b – назад.
terminal-left-early = Ви зупинилися тут. Що без відповіді, вважаємо невідомим.
terminal-more = Ще кілька запитань зроблять нотатку повнішою. m: ще, Enter: готово.
terminal-rest-quiet = І ще запитань: { $count } – «ні» або нічого немає.
terminal-chosen = { $question } { $answer }

## A session, line by line
terminal-choose = Яку саме? Введіть її номер або q, щоб не робити.
terminal-session-keys = Enter: готово або далі. p: пауза. s: стоп. 0–10: як сильно болить. x: щось змінилося. b: назад. k: пропустити це.
terminal-sign-keys = { $question } Введіть x із числом, наприклад x1.
terminal-time-left = лишилося { $time }
terminal-input-over = Ніхто більше не відповідає, тож ми зупинилися тут. Усе збережено.
terminal-interrupted = Зупинено ззовні. Зроблене досі збережено; спершу – нова перевірка.
terminal-not-chosen = Нічого не почато.

## What was kept
terminal-set-country = Країна: { $name }
terminal-set-midwife = Збережено: { $name }, { $number }
terminal-set-birth = Пологи: { $date }
terminal-set-language = Мова: { $name }
terminal-set-units = Температура в { $unit }
terminal-brought-back = Повернуто: { $title }, { $detail }
terminal-exported = { $count ->
        [one] У { $path } записано { $count } запис.
        [few] У { $path } записано { $count } записи.
        [many] У { $path } записано { $count } записів.
       *[other] У { $path } записано { $count } записів.
    }
terminal-set-reminders = Нагадування: { $text }
terminal-set-quiet = Тихі години: { $text }
terminal-set-still = Малюнки не рухаються: { $text }
terminal-set-hide-babies = Усе про дітей приховано: { $text }
terminal-reminders-later = Щоб відкласти якесь: lattea reminders later НОМЕР СПОСІБ. Способи: { $ways }
terminal-reminders-no-number = Нагадування з таким номером немає. Список показує lattea reminders.
terminal-reminders-written = { $count ->
        [one] У { $path } записано { $count } нагадування.
        [few] У { $path } записано { $count } нагадування.
        [many] У { $path } записано { $count } нагадувань.
       *[other] У { $path } записано { $count } нагадувань.
    } У календарі видно час, але не те, про що нагадування.
terminal-preview-only = Це попередній перегляд: нічого не змінено. Щоб додати це, приберіть --preview.
terminal-no-feed = Годування зараз не триває.
terminal-private = Цей файл не зашифровано. Хто може прочитати його, може прочитати ваш щоденник.
terminal-shared = Записано в { $path } і занесено до списку переданого як { $digest }.
terminal-shared-goes = Файл буде видалено, коли Lattea запуститься знову, або через годину. Заберіть його раніше.
terminal-shares-none = Нічого не передано.
terminal-shares-forgotten = Список переданого стерто. Те, що ви передали, лишається там, куди потрапило.
terminal-shares-unknown = Ніхто не може знати, хто це отримав.
terminal-summary-written = Записано в { $path }, саме так, як показує ця команда без файлу.
terminal-share-locked = Файл відкривається парольною фразою в будь-якій програмі для файлів age. Скажіть її читачеві іншим шляхом, не разом із файлом.
