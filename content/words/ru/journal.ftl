# The journal's lines and Today. $value: a number. $date: a day. $time: a clock time.
# Russian: not yet checked by a native clinician.

## Kinds of entries
kind-check = Проверка
kind-session = Массаж
kind-feed = Кормление
kind-expression = Сцеживание
kind-temperature = Температура
kind-symptom = Грудь
kind-medicine = Лекарство
kind-nappy = Подгузник
kind-note = Заметка
kind-contact = Разговор

## The list
journal-today = Сегодня, { $date }
journal-yesterday = Вчера, { $date }
journal-empty = Здесь ничего не записано.
journal-hidden = Некоторые записи скрыты. В настройках их можно снова показать.
journal-changed = изменено
journal-later = добавлено позже
journal-saved = Сохранено: { $title }, { $detail }
journal-deleted = Удалено. Вернуть можно до { $date }.
bin-lead = Удалённое хранится здесь { $days } дн. Потом оно исчезает навсегда.
bin-empty = За последние { $days } дн. ничего не удаляли.
bin-until = Можно вернуть до { $date }

## What was noted
left-ml = слева { $value } мл
right-ml = справа { $value } мл
by-pump = молокоотсосом
by-hand = руками
after-medicine = после лекарства
lowers-fever = снижает жар
is-antibiotic = антибиотик
nappy-wet = мокрый
nappy-dirty = грязный
nappy-both = мокрый и грязный
feed-left = слева
feed-right = справа
bottle = бутылочка
bottle-ml = бутылочка { $value } мл
top-up = докорм
check-baby = ребёнок: { $word }
check-open = не на всё есть ответ
pain-before-after = боль { $before } → { $after }
pain-before-only = боль { $before } до этого
pain-of-ten = боль { $value } из 10
symptom-hot = тёплая
symptom-hard = твёрдая
symptom-lump = уплотнение
symptom-colour = новый цвет
place-upper-outer = вверху снаружи
place-upper-inner = вверху внутри
place-lower-outer = внизу снаружи
place-lower-inner = внизу внутри
place-central = вокруг соска
place-axilla = подмышка
ended-completed = до конца
ended-stopped = остановлено
ended-pain = остановлено из-за боли
ended-sign = остановлено из-за признака
ended-cap = на сегодня достаточно
ended-interrupted = прервано
ended-running = идёт

## Today
last-feed = Последнее кормление
last-expression = Последнее сцеживание
last-temperature = Последняя температура
last-symptom = Последняя заметка о груди
last-session = Последний массаж
last-contact = Последний разговор
ago-now = только что
ago-minutes = { $value ->
        [one] { $value } минуту назад
        [few] { $value } минуты назад
        [many] { $value } минут назад
       *[other] { $value } минут назад
    }
ago-hours = { $value ->
        [one] { $value } час назад
        [few] { $value } часа назад
        [many] { $value } часов назад
       *[other] { $value } часов назад
    }
ago-days = { $value ->
        [one] { $value } день назад
        [few] { $value } дня назад
        [many] { $value } дней назад
       *[other] { $value } дней назад
    }
today-empty = Начните с проверки или запишите кормление. Ничего не обязательно.
    .own = Начните с проверки. Ничего не обязательно.
today-check = Начать проверку
today-checked = Проверка в { $time } ({ $ago })
today-changed = Это выше, чем показала проверка, из-за того, что записано с тех пор.
today-massage = Лёгкий массаж, возможен до { $time }
today-contact = Удалось ли с кем-то связаться? Это можно записать в «Разговор».
today-journal-problem = Ваш дневник не удаётся открыть: { $problem }. Проверка, её советы и номера всё равно работают.
today-contact-again = Прошли сутки с тех пор, как мы посоветовали с кем-то поговорить, а разговор не записан. Если вы ещё не звонили, сейчас хорошее время. Номера – в «Помощь».
today-held = Ваша последняя проверка оставила вопросы без ответа. Поэтому то, что нашла прежняя, действует до { $time }.
today-held-is-over = Прежняя проверка нашла больше. Это действовало до { $time }, а ваша последняя проверка оставила вопросы без ответа. Полная проверка скажет, как обстоят дела сейчас.
today-course = Что показывают ваши заметки
today-episode = День { $day } того, что вы записали: { side-breast }.
    .they = День { $day } того, что записано: { side-breast } близкого человека.
today-episode-at = День { $day } того, что вы записали: { side-breast }, { $place }.
    .they = День { $day } того, что записано: { side-breast } близкого человека, { $place }.
today-worked-out-anew = Запись добавлена позже или изменена, поэтому это посчитано заново.
today-measure-at = Пожалуйста, измерьте температуру ещё раз в { $time }.
today-measure-now = Пора измерить температуру ещё раз.
today-rests = Без массажа до { $time }: { side-breast.loc } пока достаточно.
    .they = Без массажа до { $time }: { side-breast.loc } близкого человека пока достаточно.
today-word = { $who }, { $date }: { $said }
hint-feed-or-express = Из { side-breast.gen } кормили меньше обычного или какое-то время не кормили. Может облегчить кормление или немного молока руками.
    .they = Из { side-breast.gen } близкого человека кормили меньше обычного или какое-то время не кормили. Может облегчить кормление или немного молока руками.
hint-much-expressed = Вы сцеживаете чаще, чем кормите, и молока всё больше. Специалист по кормлению может помочь найти равновесие.
    .they = Близкий человек сцеживает чаще, чем кормит, и молока всё больше. Специалист по кормлению может помочь найти равновесие.
today-look-due = Пора осмотреть ещё раз. Новая проверка займёт несколько минут.

## New with the plan, sessions and reminders
massage-yes = разрешили лёгкий массаж
massage-no = не разрешили массаж

## New with feeds, trends and settings
together-ml = вместе { $value } мл
pain-at-feed-of-ten = боль при кормлении { $value } из 10
today-feed-began = Последнее кормление началось { $ago }.
today-next-side = { $side ->
    [left] Если чередуете: теперь левая.
   *[right] Если чередуете: теперь правая.
}
feed-timer = Идёт кормление, с { $time }.
feed-timer-at = { $side ->
    [left] Сейчас левая.
   *[right] Сейчас правая.
}
feed-timer-break = Перерыв.
feed-timer-sides = Левая { $left } мин, правая { $right } мин.
