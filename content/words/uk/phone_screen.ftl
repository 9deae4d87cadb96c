# What only a screen that is touched says: how it looks, what a button shows or copies. Ukrainian: not yet checked by a native clinician.

## Showing and copying
phone-show-big = Збільшити
phone-show-small = Зменшити
phone-copy = Копіювати
phone-copy-number = Копіювати номер

## How it looks
phone-look = Вигляд
phone-look-light = Світлий
phone-look-dark = Темний
phone-look-night = Приглушений, на ніч
phone-screenshots = Дозволити знімки екрана
phone-screenshots-hint = Поки це вимкнено, на знімках екрана й у списку відкритих застосунків нічого з Lattea не видно.

## The first start
phone-onboarding-country = Де ви? Ми покажемо номери, куди там телефонувати.
phone-onboarding-birth = Коли були пологи? Це можна пропустити: тоді ми діємо так обережно, як у перші 6 тижнів.
phone-onboarding-units = Як ви годуєте і якими одиницями користуєтеся?
phone-done = Готово
phone-begin = Почати

## The breast, to be tapped
phone-both = Обидві
phone-tap-place = Торкніться місця або виберіть його в списку.
phone-left = Зліва
phone-right = Справа
phone-bottle = Пляшечка
phone-lump = Гулька
phone-warm = Тепла
phone-hard = Тверда або щільна
phone-new-colour = Новий колір
phone-wet = Мокрий
phone-dirty = Брудний
phone-form-left = Чернетку збережено.
phone-by-pump = Відсмоктувачем
phone-by-hand = Руками
phone-lowers-fever = Це від болю або гарячки
phone-antibiotic = Це антибіотик

## The summary, the backup, the lock
phone-hand-over-no-lock = На цьому телефоні немає блокування екрана, тож ми не можемо приховати решту. Натомість надішліть сторінку.
phone-hand-over-pin = Щоб відкритою залишилася лише ця сторінка, закріпіть її засобами телефона. На iPhone це «Гід-доступ»: три натискання на бічну кнопку.
phone-hand-over-note = Хочете записати, що вам сказали?
phone-hand-over-note-yes = Записати
phone-hand-over-note-no = Не зараз
phone-sections = Що в підсумку
phone-form-pdf-a4 = PDF на папері A4
phone-form-pdf-letter = PDF на папері Letter
phone-form-plain = Простий текст
phone-form-csv = Електронна таблиця
phone-form-fhir = Файл для комп'ютера клініки
phone-show-typed = Показувати, що я вводжу
phone-lock-now = Заблокувати зараз
