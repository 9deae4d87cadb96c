# Сторінка файлів: що виходить зі щоденника у файлі, що отримує інший телефон і що додається.
# $count: a number of entries. $kind: a kind of entry. $line: the number of a line. $child: the number of a child in the file.
# This translation was not yet checked by a native clinician.

## The page
files-title = Файли
files-text = Візьміть свої записи з собою, поділіться частиною з іншим телефоном або додайте записи звідкись.
files-not-locked = Ці файли не замкнені: хто має такий файл, може його прочитати. Для замкненої копії зробіть резервну копію.
files-nothing = У вашому щоденнику ще нічого немає, тож нема чого брати.
files-save = Зберегти файл
files-send = Надіслати
files-kind = { $kind } ({ $count })
files-made = { $count ->
    [one] Збережено й перечитано: { $count } запис.
    [few] Збережено й перечитано: { $count } записи.
    [many] Збережено й перечитано: { $count } записів.
   *[other] Збережено й перечитано: { $count } запису.
}

## What goes out
files-whole = Усе в одному файлі
files-whole-text = Увесь щоденник із налаштуваннями та вашими номерами у форматі JSON. Lattea може прочитати його знову.
files-table = Таблиця для програми з таблицями
files-table-text = Записи одного виду, якими вони є зараз, у форматі CSV.
files-partner = Для іншого телефона
files-partner-text = У файл ідуть годування, зціджене молоко, підгузки й малята. Позначте, що ще можна додати, лише для цього файлу.

## What comes in
files-in = Додати з файлу
files-in-text = Файл Lattea (JSON або CSV), файл з іншого телефона або таблиця CSV з Baby Buddy: годування, зціджування, температура чи підгузки. Час у файлі читаємо як час там, де ви зараз.
files-in-look = Спершу ви побачите, що додасться. Нічого не зміниться, доки ви не скажете.
files-in-choose = Вибрати файл
files-in-take = Додати
files-ask-unit = Кількість у цьому файлі подано в
files-ask-child = Дитина { $child } у цьому файлі — це

## What can be put right
files-problem-nothing = Для цього файлу ще нічого немає, тож його не записано.
files-problem-place = Туди не вдалося записати файл, тож його немає. Виберіть інше місце.
files-problem-empty = Цей файл порожній. Нічого не додано. Виберіть його ще раз або експортуйте знову.
files-problem-unknown = Lattea не знає такого файлу. Нічого не додано. Виберіть файл Lattea, з іншого телефона або з Baby Buddy.
files-problem-newer = Цей файл із новішої Lattea. Нічого не додано. Оновіть Lattea і спробуйте ще раз.
files-problem-cut-short = Цей файл обривається на рядку { $line }. Нічого не додано. Скопіюйте або експортуйте його ще раз.
files-problem-unreadable = Рядок { $line } цього файлу не такий, як пише Lattea. Нічого не додано. Експортуйте його ще раз.
files-problem-too-long = Рядок цього файлу довший, ніж може бути запис. Нічого не додано. Виберіть інший файл.
files-problem-reading = Цей файл не вдалося дочитати до кінця. Нічого не додано. Спробуйте ще раз.
