# The journal's lines and Today. $value: a number. $date: a day. $time: a clock time.
# Ukrainian: not yet checked by a native clinician.

## Kinds of entries
kind-check = Перевірка
kind-session = Масаж
kind-feed = Годування
kind-expression = Зціджування
kind-temperature = Температура
kind-symptom = Грудь
kind-medicine = Ліки
kind-nappy = Підгузок
kind-note = Нотатка
kind-contact = Розмова

## The list
journal-today = Сьогодні, { $date }
journal-yesterday = Учора, { $date }
journal-empty = Тут нічого не занотовано.
journal-hidden = Деякі записи приховано. У налаштуваннях їх можна знову показати.
journal-changed = змінено
journal-later = додано пізніше
journal-saved = Збережено: { $title }, { $detail }
journal-deleted = Видалено. Повернути можна до { $date }.
bin-lead = Видалене зберігається тут { $days } дн. Потім воно зникає назавжди.
bin-empty = За останні { $days } дн. нічого не видаляли.
bin-until = Можна повернути до { $date }

## What was noted
left-ml = зліва { $value } мл
right-ml = справа { $value } мл
by-pump = відсмоктувачем
by-hand = руками
after-medicine = після ліків
lowers-fever = знижує гарячку
is-antibiotic = антибіотик
nappy-wet = мокрий
nappy-dirty = брудний
nappy-both = мокрий і брудний
feed-left = зліва
feed-right = справа
bottle = пляшечка
bottle-ml = пляшечка { $value } мл
top-up = докорм
check-baby = дитина: { $word }
check-open = не на все є відповідь
pain-before-after = біль { $before } → { $after }
pain-before-only = біль { $before } перед тим
pain-of-ten = біль { $value } з 10
symptom-hot = тепла
symptom-hard = тверда
symptom-lump = гулька
symptom-colour = новий колір
place-upper-outer = угорі ззовні
place-upper-inner = угорі всередині
place-lower-outer = унизу ззовні
place-lower-inner = унизу всередині
place-central = навколо соска
place-axilla = пахва
ended-completed = до кінця
ended-stopped = зупинено
ended-pain = зупинено через біль
ended-sign = зупинено через ознаку
ended-cap = на сьогодні досить
ended-interrupted = перервано
ended-running = триває

## Today
last-feed = Останнє годування
last-expression = Останнє зціджування
last-temperature = Остання температура
last-symptom = Остання нотатка про грудь
last-session = Останній масаж
last-contact = Остання розмова
ago-now = щойно
ago-minutes = { $value ->
        [one] { $value } хвилину тому
        [few] { $value } хвилини тому
        [many] { $value } хвилин тому
       *[other] { $value } хвилин тому
    }
ago-hours = { $value ->
        [one] { $value } годину тому
        [few] { $value } години тому
        [many] { $value } годин тому
       *[other] { $value } годин тому
    }
ago-days = { $value ->
        [one] { $value } день тому
        [few] { $value } дні тому
        [many] { $value } днів тому
       *[other] { $value } днів тому
    }
today-empty = Почніть із перевірки або занотуйте годування. Нічого не обов'язково.
    .own = Почніть із перевірки. Нічого не обов'язково.
today-check = Почати перевірку
today-checked = Перевірка о { $time } ({ $ago })
today-changed = Це вище, ніж показала перевірка, через те, що занотовано відтоді.
today-massage = Легкий масаж, можливий до { $time }
today-contact = Чи вдалося з кимось зв'язатися? Це можна занотувати в «Розмова».
today-journal-problem = Ваш щоденник не вдається відкрити: { $problem }. Перевірка, її поради й номери все одно працюють.
today-contact-again = Минула доба, відколи ми порадили з кимось поговорити, а розмову не занотовано. Якщо ви ще не телефонували, зараз добрий час. Номери – у «Допомога».
today-held = Ваша остання перевірка лишила запитання без відповіді. Тож те, що виявила попередня, діє до { $time }.
today-held-is-over = Попередня перевірка виявила більше. Це діяло до { $time }, а ваша остання перевірка лишила запитання без відповіді. Повна перевірка скаже, як воно зараз.
today-course = Що показують ваші нотатки
today-episode = День { $day } того, що ви занотували: { side-breast }.
    .they = День { $day } того, що занотовано: { side-breast } близької людини.
today-episode-at = День { $day } того, що ви занотували: { side-breast }, { $place }.
    .they = День { $day } того, що занотовано: { side-breast } близької людини, { $place }.
today-worked-out-anew = Запис додано пізніше або змінено, тож це пораховано заново.
today-measure-at = Будь ласка, виміряйте температуру ще раз о { $time }.
today-measure-now = Час виміряти температуру ще раз.
today-rests = Без масажу до { $time }: { side-breast.loc } поки що досить.
    .they = Без масажу до { $time }: { side-breast.loc } близької людини поки що досить.
today-word = { $who }, { $date }: { $said }
hint-feed-or-express = З { side-breast.gen } годували менше, ніж звичайно, або якийсь час не годували. Може полегшити годування або трохи молока руками.
    .they = З { side-breast.gen } близької людини годували менше, ніж звичайно, або якийсь час не годували. Може полегшити годування або трохи молока руками.
hint-much-expressed = Ви зціджуєте частіше, ніж годуєте, і молока щораз більше. Фахівець із годування може допомогти знайти рівновагу.
    .they = Близька людина зціджує частіше, ніж годує, і молока щораз більше. Фахівець із годування може допомогти знайти рівновагу.
today-look-due = Час оглянути ще раз. Нова перевірка займе кілька хвилин.

## New with the plan, sessions and reminders
massage-yes = дозволили легкий масаж
massage-no = не дозволили масаж

## New with feeds, trends and settings
together-ml = разом { $value } мл
pain-at-feed-of-ten = біль під час годування { $value } з 10
today-feed-began = Останнє годування почалося { $ago }.
today-next-side = { $side ->
    [left] Якщо чергуєте: тепер ліва.
   *[right] Якщо чергуєте: тепер права.
}
feed-timer = Триває годування, з { $time }.
feed-timer-at = { $side ->
    [left] Зараз ліва.
   *[right] Зараз права.
}
feed-timer-break = Перерва.
feed-timer-sides = Ліва { $left } хв, права { $right } хв.
