# What stopped a screen, for the few things that a person can do something about.
# $code: a number to name when asking for help. Ukrainian: not yet checked by a native clinician.

error-locked = Lattea заблоковано
    .text = Розблокуйте телефон і спробуйте ще раз. Перевірка й номери для дзвінка працюють і без цього.
error-key-lost = Ключа до вашого щоденника немає
    .text = Ваш щоденник досі тут, без змін. Поверніть резервну копію або почніть новий щоденник. Перевірка працює так чи так.
error-journal-damaged = Ваш щоденник не вдається прочитати
    .text = Нічого не видалено. Поверніть резервну копію або почніть новий щоденник. Перевірка працює так чи так.
error-journal-newer = Ваш щоденник – із новішої Lattea
    .text = Нічого не змінено. Оновіть Lattea, щоб відкрити його. Перевірка працює так чи так.
error-storage-full = На телефоні немає місця
    .text = Ваш останній запис не збережено. Звільніть трохи місця й спробуйте ще раз.
error-stale = Це змінилося
    .text = Будь ласка, гляньте на екран ще раз.
error-in-use = Ваш щоденник уже відкрито
    .text = Ним користується інша Lattea. Спершу закрийте її.
error-internal = У нас щось пішло не так
    .text = Код { $code }. Спробуйте ще раз. Збережене раніше – у безпеці.
