# What only the apps on a phone say: places, switches, the first start, handing the phone over. Ukrainian: not yet checked by a native clinician.

## Places and buttons
phone-settings = Налаштування
phone-trends = Динаміка
phone-plan = План
phone-close = Закрити
phone-opening = Відкриваємо…
phone-table = Показати таблицею
phone-chart = Показати графіком

## The first start
phone-welcome = Догляд удома чи потрібна допомога?
phone-welcome-text = Lattea допомагає вирішити, будь-якої години, без інтернету.
phone-welcome-private = Ніщо не полишає цього телефона, якщо ви самі цього не надішлете.
phone-welcome-no-doctor = Lattea – не лікар. Вона не називає хвороб.
phone-welcome-check = Мені зараз зле: почати перевірку
phone-welcome-set-up = Налаштувати, приблизно 1 хвилина

## A feed that is going on
phone-feed-start = Запустити таймер
phone-feed-break = Перерва
phone-feed-end = Годування закінчено
phone-feed-drop = Це було не годування

## In a session
phone-voice = Голос
phone-buzz = Вібрація
phone-timer = Таймер

## Summary
phone-question = Моє запитання
phone-name = Моє ім'я або ініціали
phone-hand-over = Показати: передати телефон
phone-hand-over-text = Хто читає, бачить лише цю сторінку. Усе інше тут лишається заблокованим.
phone-hand-over-end = Заблокувати й забрати телефон
phone-send = Надіслати або зберегти
phone-shares = Передано раніше
phone-shares-forget = Очистити цей список

## Backup
phone-backup-save = Зберегти резервну копію
phone-backup-key = Створити ключ відновлення
phone-backup-passphrase = Парольна фраза
phone-backup-old-key = Ключ відновлення
phone-backup-choose = Вибрати резервну копію
phone-backup-look = Спершу зазирнути в копію

## The phone's own lock; the phone says it, before the journal is open
phone-face-id = Lattea просить показати обличчя, щоб відкрити ваш щоденник.
