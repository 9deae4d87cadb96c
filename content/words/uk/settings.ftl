# Settings and trends. Ukrainian: not yet checked by a native clinician.
# $days: a number of days. $side: a breast, such as the message side-breast. $low, $high: the bounds of a number.

## Settings
setting-country = Країна
setting-language = Мова
setting-temperature-unit = Одиниці температури
setting-volume-unit = Одиниці для молока
setting-birth-date = День пологів
setting-days-anchor = Дні після пологів
setting-who = Як ви годуєте
setting-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } днів
    }
unit-millilitres = мл
unit-fluid-ounces = рід. унції

## What was typed
problem-whole-number = Будь ласка, введіть ціле число, наприклад 20.
problem-number-range = Будь ласка, введіть число від { $low } до { $high }.

## Trends
trend-period = { $days ->
    [1] Сьогодні
    [one] Останній { $days } день
    [few] Останні { $days } дні
    [many] Останні { $days } днів
   *[other] Останні { $days } днів
}
trend-temperature = Температура
trend-pain = Біль: { $side }
trend-when = Коли
trend-value = Значення
trend-empty = За цей час нічого не міряли.

## New with feeds, trends and settings
chart-temperature = Температура
chart-temperature-sentence = Найвища { $highest } ({ $highest_at }), остання { $last } ({ $last_at }).
chart-pain = Біль у спокої
chart-pain-at-feed = Біль під час годування
chart-pain-sentence = { $side ->
    [left] Ліва: останній { $last } з 10 ({ $at }), найсильніший { $highest }.
   *[right] Права: останній { $last } з 10 ({ $at }), найсильніший { $highest }.
}
chart-feeds = Годувань за день
chart-feeds-value = { $value ->
    [one] { $value } годування
    [few] { $value } годування
    [many] { $value } годувань
   *[other] { $value } годування
}
chart-amounts = Зціджено за день
chart-amounts-value = { $value } мл
chart-day-only = Сьогодні поки що: { $value }.
chart-day-sentence = { $days ->
    [1] { $mean } за єдиний день із записом, без сьогоднішнього.
    [one] { $mean } на день, за { $days } день із записами, без сьогоднішнього.
    [few] { $mean } на день, за { $days } дні із записами, без сьогоднішнього.
    [many] { $mean } на день, за { $days } днів із записами, без сьогоднішнього.
   *[other] { $mean } на день, за { $days } днів із записами, без сьогоднішнього.
}
chart-line-fever = Гарячка від { $value }
chart-side = Бік
trend-same-place = { $side ->
    [left] Ліва: разів у тому самому місці за 90 днів – { $count }. Скажіть акушерці чи лікареві.
   *[right] Права: разів у тому самому місці за 90 днів – { $count }. Скажіть акушерці чи лікареві.
}

## Files that come in. $count: how many. $row: the number of a row. $why: a reason.
import-is-journal = Цілий щоденник.
import-is-partner = Нотатки з іншого телефона.
import-is-table = Таблиця: { $kind }.
import-is-feedings = Baby Buddy: годування.
import-is-pumping = Baby Buddy: зціджування.
import-is-temperature = Baby Buddy: температура дитини. Її буде додано як нотатки, бо Lattea веде лише вашу власну.
import-is-changes = Baby Buddy: підгузки.
import-span = З { $first } до { $last }.
import-would-add = Нове: { $count }
import-added = Додано: { $count }
import-would-change = Змінилося б: { $count }
import-changed = Змінено: { $count }
import-would-delete = Там видалено, зникло б і тут: { $count }
import-deleted = Там видалено, тож зникло й тут: { $count }
import-same = Уже тут: { $count }
import-babies = Діти: { $count }
import-refused = Неможливо додати: { $count }
import-row = Рядок { $row }: { $why }
import-why-time = час не вдається прочитати
import-why-to-come = цей час ще не настав
import-why-number = якесь число не вдається прочитати
import-why-range = якесь число завелике або замале
import-why-yes-no = там, де може бути «так» або «ні», стоїть щось інше
import-why-method = такого способу годування тут не записують
import-why-solid-food = прикорму тут не записують
import-why-nothing = не сказано ні «мокрий», ні «брудний»
import-why-other-child = це про іншу дитину
import-why-column = стовпчик { $name } не вдається прочитати
import-why-incomplete = бракує чогось, без чого це не запис
import-why-cells = клітинок більше або менше, ніж у першому рядку
import-why-not-text = не вдається прочитати як текст
import-baby-temperature = Температура дитини

## Babies
babies-title = Діти
babies-name = Ім’я або прізвисько, якщо хочете
babies-add = Додати дитину
babies-remove = Прибрати: { $baby }
babies-problem-name = В імені може бути до { $most } літер, в одному рядку.

## The lock
setting-lock-after = Блокувати, коли я виходжу
lock-after = { $minutes ->
    [0] Одразу
    [one] Через { $minutes } хвилину
    [few] Через { $minutes } хвилини
    [many] Через { $minutes } хвилин
   *[other] Через { $minutes } хвилини
}
lock-never = Ніколи
