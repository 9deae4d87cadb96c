# What only the apps on a phone say: places, switches, the first start, handing the phone over. Russian: not yet checked by a native clinician.

## Places and buttons
phone-settings = Настройки
phone-trends = Динамика
phone-plan = План
phone-close = Закрыть
phone-opening = Открываем…
phone-table = Показать таблицей
phone-chart = Показать графиком

## The first start
phone-welcome = Уход дома или нужна помощь?
phone-welcome-text = Lattea помогает решить, в любой час, без интернета.
phone-welcome-private = Ничто не покидает этот телефон, если вы сами это не отправите.
phone-welcome-no-doctor = Lattea – не врач. Она не называет болезни.
phone-welcome-check = Мне сейчас плохо: начать проверку
phone-welcome-set-up = Настроить, примерно 1 минута

## A feed that is going on
phone-feed-start = Запустить таймер
phone-feed-break = Перерыв
phone-feed-end = Кормление закончено
phone-feed-drop = Это было не кормление

## In a session
phone-voice = Голос
phone-buzz = Вибрация
phone-timer = Таймер

## Summary
phone-question = Мой вопрос
phone-name = Моё имя или инициалы
phone-hand-over = Показать: передать телефон
phone-hand-over-text = Тот, кто читает, видит только эту страницу. Всё остальное здесь остаётся заблокированным.
phone-hand-over-end = Заблокировать и забрать телефон
phone-send = Отправить или сохранить
phone-shares = Передано раньше
phone-shares-forget = Очистить этот список

## Backup
phone-backup-save = Сохранить резервную копию
phone-backup-key = Создать ключ восстановления
phone-backup-passphrase = Парольная фраза
phone-backup-old-key = Ключ восстановления
phone-backup-choose = Выбрать резервную копию
phone-backup-look = Сначала заглянуть в копию

## The phone's own lock; the phone says it, before the journal is open
phone-face-id = Lattea просит показать лицо, чтобы открыть ваш дневник.
