# What only a screen that is touched says: how it looks, what a button shows or copies. Russian: not yet checked by a native clinician.

## Showing and copying
phone-show-big = Увеличить
phone-show-small = Уменьшить
phone-copy = Копировать
phone-copy-number = Копировать номер

## How it looks
phone-look = Вид
phone-look-light = Светлый
phone-look-dark = Тёмный
phone-look-night = Приглушённый, на ночь
phone-screenshots = Разрешить снимки экрана
phone-screenshots-hint = Пока это выключено, на снимках экрана и в списке открытых приложений ничего из Lattea не видно.

## The first start
phone-onboarding-country = Где вы? Мы покажем номера, куда там звонить.
phone-onboarding-birth = Когда были роды? Это можно пропустить: тогда мы действуем так осторожно, как в первые 6 недель.
phone-onboarding-units = Как вы кормите и какими единицами пользуетесь?
phone-done = Готово
phone-begin = Начать

## The breast, to be tapped
phone-both = Обе
phone-tap-place = Коснитесь места или выберите его в списке.
phone-left = Слева
phone-right = Справа
phone-bottle = Бутылочка
phone-lump = Уплотнение
phone-warm = Тёплая
phone-hard = Твёрдая или плотная
phone-new-colour = Новый цвет
phone-wet = Мокрый
phone-dirty = Грязный
phone-form-left = Черновик сохранён.
phone-by-pump = Молокоотсосом
phone-by-hand = Руками
phone-lowers-fever = Это от боли или жара
phone-antibiotic = Это антибиотик

## The summary, the backup, the lock
phone-hand-over-no-lock = На этом телефоне нет блокировки экрана, поэтому мы не можем скрыть остальное. Вместо этого отправьте страницу.
phone-hand-over-pin = Чтобы открытой осталась только эта страница, закрепите её средствами телефона. На iPhone это «Гид-доступ»: три нажатия на боковую кнопку.
phone-hand-over-note = Хотите записать, что вам сказали?
phone-hand-over-note-yes = Записать
phone-hand-over-note-no = Не сейчас
phone-sections = Что в сводке
phone-form-pdf-a4 = PDF на бумаге A4
phone-form-pdf-letter = PDF на бумаге Letter
phone-form-plain = Простой текст
phone-form-csv = Электронная таблица
phone-form-fhir = Файл для компьютера клиники
phone-show-typed = Показывать, что я ввожу
phone-lock-now = Заблокировать сейчас
