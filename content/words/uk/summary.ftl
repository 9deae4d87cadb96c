# Draft. Not yet reviewed by a clinician. Ukrainian: the translation was not yet checked by a native clinician.
# The summary: what a parent may hand to a doctor or midwife. Plain enough for the parent, exact enough for the reader.
# It says what was noted and never names an illness or a dose.
# $time: a day and time as shown. $date: a day. $value: an answer or number as shown. $side: "left" or "right".
# $baby: a name, such as the message sum-baby-one. $count, $hours: numbers. $list: several of these, joined.

## Frame
sum-title = Підсумок для лікаря або акушерки
sum-self-reported = З власних слів, лікарем не перевірено.
sum-name = Ім'я
sum-birth = Пологи
sum-birth-on = { $date } ({ $days ->
        [0] сьогодні
        [one] { $days } день тому
        [few] { $days } дні тому
        [many] { $days } днів тому
       *[other] { $days } днів тому
    })
sum-birth-about = приблизно { $date } ({ $days ->
        [0] сьогодні
        [one] { $days } день тому
        [few] { $days } дні тому
        [many] { $days } днів тому
       *[other] { $days } днів тому
    })
sum-unknown = не вказано
sum-covers = Період
sum-covers-range = { $from } – { $to }
sum-made = Складено
sum-made-at = { $time } (UTC{ $offset }), Lattea { $version }, правила { $rules }
sum-rules-signed = Правила підписали лікарі.
sum-rules-draft = Правила – неперевірена чернетка.
sum-rules-other = Правил ніхто не підписав.
sum-day-short = { $day } { $month }
sum-day-time = { $date } { $time }
sum-nothing = Нічого не занотовано.
sum-and-more = і ще { $count } раніше, не показано
sum-cut = { $text }… (тут обрізано: ще { $count ->
        [one] { $count } символ
        [few] { $count } символи
        [many] { $count } символів
       *[other] { $count } символів
    })
sum-quoted = «{ $text }»
sum-with-note = { $text } ({ $note })

## Sections: the title, and .label for the list of what to share
sum-section-situation = S: Ситуація
    .label = Як воно зараз
sum-section-not-answered = Без відповіді
    .label = Що лишилося без відповіді
    .locked = Показано завжди, щоб ніхто не сприйняв відкрите запитання за «ні».
sum-section-background = B: Передісторія
    .label = Годування, здоров'я й діти
    .own = Молоко й здоров'я
sum-section-medicines = Ліки
    .label = Ліки, як їх записано
sum-section-course = A: Перебіг (тенденція, не діагноз)
    .label = Як минули останні дні
sum-section-tried = Що вже пробували
    .label = Сеанси масажу й розмови з лікарем або акушеркою
sum-section-baby = Дитина
    .label = Підгузки, годування й ознаки дитини
sum-section-request = R: Запит
    .label = Ваше запитання і за чим простежити
sum-section-own-words = Моїми словами
    .label = Ваші нотатки й що сказав лікар або акушерка
sum-section-private = Приватні відповіді
    .label = Відповіді про темні думки й пригнічений настрій та інші приватні відповіді
sum-section-baby-names = Імена
    .label = Імена, які ви дали дітям
sum-section-about = Про цю сторінку
    .label = Хто це каже і за якими правилами
    .locked = Показано завжди, щоб той, хто читає, знав: це з власних слів.
sum-section-readings = Докладно: показники й годування по одному
    .label = Докладно: кожен показник і кожне годування, по одному
sum-section-answers = Докладно: відповіді по одній
    .label = Докладно: кожна відповідь останньої перевірки

## The first line
sum-first-birth = У мене були пологи { $date }.
sum-first-loss = Я переживаю втрату дитини.
sum-first-none = У моїх грудях є молоко.
sum-first-then = { $line } Що було в мене { $date }: { $signs }.
sum-first-no-sign = { $line } В останній перевірці я не називаю ознак, із якими потрібна допомога.

## Signs, in the sentence "I have …". An empty one is no sign.
sum-sign-temp-dc = температура { $value }
sum-sign-pain-0-10 = біль { $value } з 10 у { side-breast.loc }
sum-sign-rigors-shivering = озноб
sum-sign-rigors-uncontrollable = тремтіння, яке не вдається спинити
sum-sign-skin-mottled-blue-ashen = плямиста, синя чи сіра шкіра
sum-sign-last-urine-12to18 = без сечі 12 годин або довше
sum-sign-last-urine-ge18 = без сечі 18 годин або довше
sum-sign-felt-fever = відчуття гарячки
sum-sign-antipyretic-6h = {""}
sum-sign-can-measure = {""}
sum-sign-warm-both = тепло обох грудей
sum-sign-full-after-feed = {""}
sum-sign-no-milk-flow = молоко не йде з { side-breast.gen }
sum-sign-lump-tender = болюча гулька або щільне місце в { side-breast.loc }
sum-sign-lump-mobile = {""}
sum-sign-hot = гаряча { side-breast }
sum-sign-swelling = набрякла { side-breast }
sum-sign-colour-change-darker = темніша шкіра на { side-breast.loc }
sum-sign-colour-change-red = червона або рожева шкіра на { side-breast.loc }
sum-sign-colour-change-purple = фіолетова або синя шкіра на { side-breast.loc }
sum-sign-colour-change-black = чорна або сіра шкіра на { side-breast.loc }
sum-sign-hard-rock = дуже тверда { side-breast }
sum-sign-nipple = { side-word.m } сосок: { $value }
sum-sign-milk-blood-streak = смужка крові в молоці ({ side-breast })
sum-sign-milk-blood-bloody = молоко з кров'ю ({ side-breast })
sum-sign-hr-bpm = пульс { $value }
sum-sign-rr-pm = вдихів за хвилину: { $value }
sum-sign-sbp = верхній тиск крові { $value }

## Situation
sum-care-now = Рівень допомоги зараз
sum-care-highest = Найвищий рівень
sum-care-at = { $level } ({ $time })
sum-care-other-rules = { $line }, за правилами { $version }
sum-massage = Масаж
sum-massage-forbidden = { side-word }: ні
sum-massage-withheld = { side-word }: почекає
sum-massage-light-only = { side-word }: легкий дотик можливий до { $time }
sum-side = { $side ->
    [left] Ліва грудь
   *[right] Права грудь
}
sum-side-then = { $side ->
    [left] Ліва, { $date }
   *[right] Права, { $date }
}
sum-no-side = нічого не питали
sum-side-fine = жодної ознаки, про яку питали
sum-area-whole = усюди
sum-area-areola = навколо соска
sum-area-spot = в одному місці
sum-area-wedge = частина, схожа на скибку
sum-quadrant-uoq = угорі ззовні
sum-quadrant-uiq = угорі всередині
sum-quadrant-loq = унизу ззовні
sum-quadrant-liq = унизу всередині
sum-quadrant-central = навколо соска
sum-quadrant-axilla = пахва
sum-quadrant-upper-outer = угорі ззовні
sum-quadrant-upper-inner = угорі всередині
sum-quadrant-lower-outer = унизу ззовні
sum-quadrant-lower-inner = унизу всередині
sum-pain = біль { $value } з 10
sum-hot = гаряча
sum-lump = гулька
sum-colour-darker = шкіра темніша, ніж раніше
sum-colour-red = шкіра червона або рожева
sum-colour-purple = шкіра фіолетова або синя
sum-colour-black = шкіра чорна або сіра
sum-colour = новий колір
sum-hard-none = м'яка
sum-hard-full = повна
sum-hard-firm = щільна
sum-hard-rock = дуже тверда
sum-hard = тверда
sum-size = завширшки { $value } мм
sum-trend-better = кращає
sum-trend-same = без змін
sum-trend-worse = гіршає
sum-since = приблизно з { $time }
sum-body = Усе тіло
sum-body-then = Тіло, { $date }
sum-body-none = { $count ->
        [one] на { $count } ознаку, про яку питали, відповідь «ні»
        [few] на всі { $count } ознаки, про які питали, відповідь «ні»
        [many] на всі { $count } ознак, про які питали, відповідь «ні»
       *[other] на всі { $count } ознак, про які питали, відповідь «ні»
    }
sum-worst-pain = Найгірший біль
sum-worst-pain-side = { side-word } { $value } з 10 ({ $time })
sum-worst-pain-none = 0 з 10
sum-highest-temp = Найвища темп.
sum-highest-temp-at = { $value } ({ $time })
sum-site-oral = рот
sum-site-ear = вухо
sum-site-forehead = чоло
sum-site-axilla = пахва
sum-antipyretic-yes = ліки від гарячки перед тим: так
sum-antipyretic-no = ліки від гарячки перед тим: ні
sum-antipyretic-unknown = ліки від гарячки перед тим: не сказано
sum-no-temp = не міряли
sum-why-lead = Чому, як це сказано { $time }:
sum-rule = { $words } [{ $rule }]
sum-rule-about = { $words } ({ $about }) [{ $rule }]
sum-rule-sources = { $rule }; { $list }
sum-rule-unknown = Правило з іншої версії.
sum-rule-more = Також правда, менш терміново: { $list }.
sum-why-none = { $time }: жодне правило не вимагало допомоги.
sum-why-none-more = { $time }: жодне правило не вимагало допомоги. Правда (масаж, догляд удома): { $list }.
sum-no-check = За цей час не було перевірки.

## Not answered
sum-open-lead = { $time }, і рівень міг бути вищий
sum-open-lead-level = { $time }, і це могло означати «{ $level }»
sum-open-none = { $time }: є відповіді на все, що могло змінити рівень.
sum-open-more = і ще { $count }
sum-open-not-asked = не питали
sum-open-not-sure = важко сказати
sum-open-prefer-not = без бажання казати
sum-open-skipped = пропущено
sum-open-stale = відповідь застара
sum-open-measure-again = виміряти ще раз

## Background
sum-feeding = Годування
sum-who-at-breast = грудьми
sum-who-pumping = зцідженим молоком
sum-who-baby-in-unit = дитина в лікарні
sum-who-not-birth-parent = дитину народила інша людина
sum-who-pregnant = вагітність зараз
sum-who-no-baby = немає кого годувати
sum-removals-noted = скільки разів виходило молоко за 24 год: зліва { $left }, справа { $right }
sum-removals-bottle = { $line }; пляшечка { $count }
sum-removals-side = { side-word } { $value }
sum-removals-asked = скільки разів виходило молоко за 24 год, за відповідями: { $list }
sum-gap = Найдовша перерва
sum-gap-hours = { value-span }
sum-nipples = Соски
sum-nipple-side = { side-word }: { $value }
sum-nipple-ok = без болю й ознак
sum-nipple-bleb = біла або жовта цятка
sum-nipple-cracked = тріщина
sum-nipple-bitten = укус
sum-nipple-pus = густа, жовта або зелена рідина
sum-nipple-blister-sores = пухирці або дрібні ранки
sum-health = Здоров'я
sum-health-none = { $count ->
        [one] на { $count } запитання відповідь «ні»
        [few] на всі { $count } запитання відповідь «ні»
        [many] на всі { $count } запитань відповідь «ні»
       *[other] на всі { $count } запитань відповідь «ні»
    }
sum-health-some = { $list }; { $count ->
        [0] більше нічого не питали
        [one] «ні» на { $count } інше запитання
        [few] «ні» на { $count } інші запитання
        [many] «ні» на { $count } інших запитань
       *[other] «ні» на { $count } інших запитань
    }
sum-babies = Діти
sum-baby-one = дитина
sum-baby-letter = дитина { $letter }
sum-baby-named = { $baby } ({ $name })
sum-baby-born = { $baby }, дата народження { $date }
sum-baby-early = { $baby }: раніше строку або в неонатальному відділенні
sum-baby-unit = { $baby }: зараз у неонатальному відділенні
sum-earlier = Раніше
sum-earlier-same = { side-word }: те саме місце, разів за 90 днів: { $value }
sum-earlier-total = разів за пів року: { $value }

## Medicines
sum-allergies = Про алергії не питали.
sum-medicine-once = { $time }
sum-medicine-times = { $count } р., { $from } – { $to }
sum-medicine-fever = біль/гарячка
sum-medicine-antibiotic = антибіотик
sum-abx-none = без антибіотиків для лікування грудей за 14 днів ({ $time })
sum-abx-finished = антибіотики для лікування грудей, закінчилися за останні 14 днів ({ $time })
sum-abx-on = зараз антибіотики для лікування грудей
sum-abx-on-since = антибіотики для лікування грудей приблизно з { $time }
sum-abx-trend-better = краще
sum-abx-trend-same = без змін
sum-abx-trend-worse = гірше

## Course
sum-course-caption = { $hours ->
        [one] остання { $hours } година, до { $time }
        [few] останні { $hours } години, до { $time }
        [many] останні { $hours } годин, до { $time }
       *[other] останні { $hours } годин, до { $time }
    }
sum-course-until = 24 год до
sum-course-temp = Темп., { $unit }
sum-course-pain-left = Біль зліва
sum-course-pain-right = Біль справа
sum-course-feeds = Годування
sum-course-expressed = Зціджування
sum-course-none = -
sum-course-span = { $low }–{ $high }
sum-course-temp-line = Темп. від { $first } ({ $from }) до { $last } ({ $to }), найвища { $highest } ({ $at })
sum-course-temp-ends = Темп. від { $first } ({ $from }) до { $end } ({ $to })
sum-course-temp-once = Темп. { $end } ({ $from }), один вимір
sum-course-pain = Біль з 10: { $list }
sum-course-pain-line = { side-word } від { $first } ({ $from }) до { $last } ({ $to }), найвищий { $highest } ({ $at })
sum-course-pain-ends = { side-word } від { $first } ({ $from }) до { $last } ({ $to })
sum-course-pain-once = { side-word } { $first } ({ $from }), занотовано раз
sum-course-pain-same = { side-word } { $first } щоразу
sum-course-short = { $time } ({ $hours } год)
sum-course-feeds-line = { $hours ->
        [one] Занотовано за { $hours } годину: годувань { $count }, зціджувань { $expressed }
        [few] Занотовано за { $hours } години: годувань { $count }, зціджувань { $expressed }
        [many] Занотовано за { $hours } годин: годувань { $count }, зціджувань { $expressed }
       *[other] Занотовано за { $hours } годин: годувань { $count }, зціджувань { $expressed }
    }
sum-course-expressed-line = { $hours ->
        [one] Занотовано за { $hours } годину: зціджувань { $expressed }
        [few] Занотовано за { $hours } години: зціджувань { $expressed }
        [many] Занотовано за { $hours } годин: зціджувань { $expressed }
       *[other] Занотовано за { $hours } годин: зціджувань { $expressed }
    }

sum-chart-pain = Біль з 10

## Details. $amount: millilitres. $minutes: a number. $words: what was fed.
sum-readings-numbers = Показники
sum-readings-feeds = Годування й зціджене молоко
sum-readings-time = Коли
sum-readings-how = Як міряли
sum-readings-day = День
sum-readings-feed = Годування та зціджене молоко
sum-feed = годування
sum-feed-at = { $time } { $words }
sum-feed-breast = { side-word }
sum-feed-breast-minutes = { side-word } { $minutes } хв
sum-feed-bottle = пляшечка
sum-feed-bottle-ml = пляшечка { $amount } мл
sum-feed-supplement = з докормом
sum-feed-of = { $baby }: { $words }
sum-expressed = зціджено: { $list }
sum-expressed-side = { side-word } { $amount } мл
sum-answers-caption = Відповіді, дані { $time }
sum-answers-question = Запитання
sum-answers-answer = Відповідь

## Tried so far
sum-tried-sessions = Масаж
sum-tried-session = { $time }, { $technique }; { side-word }, { $minutes ->
        [0] менше хвилини
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилин
    }; { $pain }; { $end }
sum-tried-pain = біль { $before } до, { $after } після
sum-tried-pain-before = біль { $before } до, після не питали
sum-tried-pain-after = біль до не питали, { $after } після
sum-tried-pain-none = біль не занотовано
sum-tried-running = ще триває
sum-tried-completed = до кінця
sum-tried-stopped = зупинено за бажанням
sum-tried-pain-stop = зупинено через біль
sum-tried-sign-hurts = зупинено, бо боліло
sum-tried-sign-new-colour = зупинено через новий колір
sum-tried-sign-blood = зупинено через кров
sum-tried-sign-numb = зупинено через оніміння шкіри
sum-tried-sign-unwell = зупинено через погане самопочуття
sum-tried-cap = закінчено за межею часу
sum-tried-interrupted = перервано
sum-tried-contacts = Розмови
sum-tried-contact = { $time }, { $who }
sum-tried-contact-how = { $time }, { $who } ({ $channel })
sum-tried-no-sessions = сеансів не занотовано
sum-tried-no-contacts = розмов не занотовано

## Baby
sum-baby-counts = { $wet ->
        [one] { $wet } мокрий
        [few] { $wet } мокрі
        [many] { $wet } мокрих
       *[other] { $wet } мокрих
    }, { $dirty ->
        [one] { $dirty } брудний підгузок
        [few] { $dirty } брудні підгузки
        [many] { $dirty } брудних підгузків
       *[other] { $dirty } брудних підгузків
    }, { $feeds ->
        [one] { $feeds } годування
        [few] { $feeds } годування
        [many] { $feeds } годувань
       *[other] { $feeds } годувань
    } за 24 год
sum-baby-unsaid = Дитину не вказано
sum-baby-wet-asked = { $value ->
        [6] 6 або більше мокрих підгузків
        [one] { $value } мокрий підгузок
        [few] { $value } мокрі підгузки
        [many] { $value } мокрих підгузків
       *[other] { $value } мокрих підгузків
    } за 24 год за відповіддю { $time }
sum-baby-last-wet = останній мокрий підгузок: { $value }, за відповіддю { $time }
sum-baby-temp = температура { $value } ({ $time })
sum-baby-yes = «так»: { $list }
sum-baby-no = { $count ->
        [one] «ні» на { $count } ознаку
        [few] «ні» на всі { $count } ознаки
        [many] «ні» на всі { $count } ознак
       *[other] «ні» на всі { $count } ознак
    }
sum-baby-care = Рівень для дитини

## Request
sum-question = Моє запитання
sum-question-none = не написано
sum-flag = Простежити
sum-flag-7 = { $list } (протягом 7 днів)
sum-flag-14 = { $list } (протягом 14 днів)
sum-flag-none = нічого не позначено
sum-flag-no-contact = не занотовано розмови з лікарем або акушеркою після результату ({ $time }), який її вимагав [J15]
sum-clinician-note = Нотатка лікаря:

## Own words and private answers
sum-note = { $time }: { $text }
sum-said = { $time }, слова ({ $who }): { $text }
sum-answer = { $label }: { $value } ({ $time })
sum-mind-not-kept = Відповіді про думки й настрій не збережено. Тут лише те, до чого вони привели.

## About this page
sum-about-left-out = Не передано: { $list }.
sum-about-all = Нічого не приховано за бажанням.
sum-about-sources = Джерела: { $list }.
sum-about-source = { $key } { $from }
sum-about-own = власне судження
sum-left-situation = ситуація
sum-left-background = передісторія
sum-left-medicines = ліки
sum-left-course = перебіг
sum-left-tried = що пробували
sum-left-baby = дитина
sum-left-request = запит
sum-left-own-words = власні слова
sum-left-private = приватні відповіді (вище не враховано)
sum-left-baby-names = імена дітей

## Ready to share. $form: how it was shared. $from, $to: days.
sum-form-text = Текст
sum-form-json = JSON
sum-form-pdf = PDF
sum-form-fhir = Документ FHIR
sum-form-csv = Таблиця (CSV)
sum-shared = { $form }, { $from } – { $to }
sum-stretch = За який час
sum-stretch-visit = Відколи ви востаннє з кимось говорили: { $date }
sum-stretch-episode = Відколи це почалося: { $date }
sum-warn-long = Це довше за одну сторінку. Коротший час або менше розділів легше читати.
sum-warn-private = Тут є приватні відповіді. Діліться з тими, кому довіряєте.
sum-warn-empty = За цей час нічого не занотовано.
