# Settings and trends. Russian: not yet checked by a native clinician.
# $days: a number of days. $side: a breast, such as the message side-breast. $low, $high: the bounds of a number.

## Settings
setting-country = Страна
setting-language = Язык
setting-temperature-unit = Единицы температуры
setting-volume-unit = Единицы для молока
setting-birth-date = День родов
setting-days-anchor = Дни после родов
setting-who = Как вы кормите
setting-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дней
    }
unit-millilitres = мл
unit-fluid-ounces = жид. унции

## What was typed
problem-whole-number = Пожалуйста, введите целое число, например 20.
problem-number-range = Пожалуйста, введите число от { $low } до { $high }.

## Trends
trend-period = { $days ->
    [1] Сегодня
    [one] Последний { $days } день
    [few] Последние { $days } дня
    [many] Последние { $days } дней
   *[other] Последние { $days } дней
}
trend-temperature = Температура
trend-pain = Боль: { $side }
trend-when = Когда
trend-value = Значение
trend-empty = За это время ничего не измеряли.

## New with feeds, trends and settings
chart-temperature = Температура
chart-temperature-sentence = Самая высокая { $highest } ({ $highest_at }), последняя { $last } ({ $last_at }).
chart-pain = Боль в покое
chart-pain-at-feed = Боль при кормлении
chart-pain-sentence = { $side ->
    [left] Левая: последняя { $last } из 10 ({ $at }), самая сильная { $highest }.
   *[right] Правая: последняя { $last } из 10 ({ $at }), самая сильная { $highest }.
}
chart-feeds = Кормлений в день
chart-feeds-value = { $value ->
    [one] { $value } кормление
    [few] { $value } кормления
    [many] { $value } кормлений
   *[other] { $value } кормления
}
chart-amounts = Сцежено в день
chart-amounts-value = { $value } мл
chart-day-only = Сегодня пока: { $value }.
chart-day-sentence = { $days ->
    [1] { $mean } за единственный день с записью, без сегодняшнего.
    [one] { $mean } в день, за { $days } день с записями, без сегодняшнего.
    [few] { $mean } в день, за { $days } дня с записями, без сегодняшнего.
    [many] { $mean } в день, за { $days } дней с записями, без сегодняшнего.
   *[other] { $mean } в день, за { $days } дней с записями, без сегодняшнего.
}
chart-line-fever = Жар от { $value }
chart-side = Сторона
trend-same-place = { $side ->
    [left] Левая: раз в том же месте за 90 дней – { $count }. Скажите акушерке или врачу.
   *[right] Правая: раз в том же месте за 90 дней – { $count }. Скажите акушерке или врачу.
}

## Files that come in. $count: how many. $row: the number of a row. $why: a reason.
import-is-journal = Целый дневник.
import-is-partner = Заметки с другого телефона.
import-is-table = Таблица: { $kind }.
import-is-feedings = Baby Buddy: кормления.
import-is-pumping = Baby Buddy: сцеживания.
import-is-temperature = Baby Buddy: температура ребёнка. Она будет добавлена как заметки, потому что Lattea ведёт только вашу собственную.
import-is-changes = Baby Buddy: подгузники.
import-span = С { $first } до { $last }.
import-would-add = Новое: { $count }
import-added = Добавлено: { $count }
import-would-change = Изменилось бы: { $count }
import-changed = Изменено: { $count }
import-would-delete = Там удалено, исчезло бы и здесь: { $count }
import-deleted = Там удалено, поэтому исчезло и здесь: { $count }
import-same = Уже здесь: { $count }
import-babies = Дети: { $count }
import-refused = Невозможно добавить: { $count }
import-row = Строка { $row }: { $why }
import-why-time = время не удаётся прочитать
import-why-to-come = это время ещё не наступило
import-why-number = какое-то число не удаётся прочитать
import-why-range = какое-то число слишком большое или слишком маленькое
import-why-yes-no = там, где может быть «да» или «нет», стоит что-то другое
import-why-method = такой способ кормления здесь не записывают
import-why-solid-food = прикорм здесь не записывают
import-why-nothing = не сказано ни «мокрый», ни «грязный»
import-why-other-child = это о другом ребёнке
import-why-column = столбец { $name } не удаётся прочитать
import-why-incomplete = не хватает чего-то, без чего это не запись
import-why-cells = ячеек больше или меньше, чем в первой строке
import-why-not-text = не удаётся прочитать как текст
import-baby-temperature = Температура ребёнка

## Babies
babies-title = Дети
babies-name = Имя или прозвище, если хотите
babies-add = Добавить ребёнка
babies-remove = Убрать: { $baby }
babies-problem-name = В имени может быть до { $most } букв, в одной строке.

## The lock
setting-lock-after = Блокировать, когда я выхожу
lock-after = { $minutes ->
    [0] Сразу
    [one] Через { $minutes } минуту
    [few] Через { $minutes } минуты
    [many] Через { $minutes } минут
   *[other] Через { $minutes } минуты
}
lock-never = Никогда
