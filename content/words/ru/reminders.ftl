# Draft. Not yet reviewed by a clinician; the translation was not yet checked by a native clinician.
# Reminders and the course. $from, $to, $time, $times: clock times. $day: a number of a day. $date: a day.

## Reminders: what others may see
reminder-discreet = Вы просили напомнить.

## Reminders: inside the app
reminder-cold-off = Уберите теперь холодный пакет.
reminder-look-again = Вы хотели сейчас посмотреть ещё раз. Новая проверка займёт несколько минут.
reminder-contact = Вы с кем-то поговорили? Можно записать, что вам сказали.
reminder-measure-again = Вы хотели ещё раз измерить температуру.
reminder-antibiotics = Как вы после первой дозы? Новая проверка скажет, нужно ли кому-то посмотреть.
reminder-course = После кормления, возможно, подойдёт лёгкое касание. Сначала – новая проверка.
    .pumping = После сцеживания, возможно, подойдёт лёгкое касание. Сначала – новая проверка.
reminder-feed-gap = Последнее записанное кормление было уже давно. Это подсказка, а не часы.
reminder-put-off = Мы напомним в { $time }. Посмотреть можно в любое время и до этого.
reminder-settled = Это напоминание больше не нужно.
reminders-empty = Ничего не запланировано.

## Settings
setting-reminders = Напоминать о
setting-quiet-hours = Тихие часы
setting-look-may-wake = Проверка может будить
setting-reduced-motion = Рисунки не двигаются
setting-hide-babies = Скрыть всё о детях
reminders-cold-off = Убрать холодный пакет
reminders-look-again = Посмотреть ещё раз
reminders-contact = Записать разговор
reminders-measure-again = Измерить температуру ещё раз
reminders-antibiotics = Посмотреть после первой дозы
reminders-course = Следующее лёгкое касание, после кормления
    .own = Следующее лёгкое касание
    .pumping = Следующее лёгкое касание, после сцеживания
reminders-feed-gap = Кормление новорождённого, как мягкая подсказка
reminders-none = Ни о чём
quiet-hours = { $from } – { $to }
quiet-none = Без тихих часов

## Later
later-hour = На час позже
later-after-quiet = После тихих часов
later-tomorrow = На день позже

## The course as a plan
plan-empty = Плана нет. Он начинается с лёгкого касания, после проверки, которая его разрешает.
plan-about-check = Перед каждым разом – новая проверка.
plan-about-ends = Он кончается, когда грудь мягкая, и не позже чем через два дня.
plan-about-no-score = Здесь нечего соблюдать. Пропустить – нормально.
plan-day = День { $day }, { $date }
plan-day-light = Возможно, подойдёт лёгкое касание.
plan-day-notes = День для записей: какие ощущения?
plan-open = Лёгкое касание, возможно, подойдёт до { $time }.
plan-waits = За день не лучше. Массаж ждёт. Поговорите, пожалуйста, сегодня или завтра с акушеркой или врачом.
plan-over = Дни лёгкого касания прошли. Если не прошло, покажите это, пожалуйста, акушерке или врачу.
plan-eased = Снова мягко. Больше ничего не нужно.
plan-part-done = Сделано в { $times }
plan-part-now = Возможно после кормления, с новой проверкой
    .pumping = Возможно после сцеживания, с новой проверкой
    .bereaved = Возможно, с новой проверкой
plan-part-later = Позже
part-morning = Утро
part-afternoon = День
part-evening = Вечер
