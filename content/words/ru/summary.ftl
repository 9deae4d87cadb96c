# Draft. Not yet reviewed by a clinician. Russian: the translation was not yet checked by a native clinician.
# The summary: what a parent may hand to a doctor or midwife. Plain enough for the parent, exact enough for the reader.
# It says what was noted and never names an illness or a dose.
# $time: a day and time as shown. $date: a day. $value: an answer or number as shown. $side: "left" or "right".
# $baby: a name, such as the message sum-baby-one. $count, $hours: numbers. $list: several of these, joined.

## Frame
sum-title = Сводка для врача или акушерки
sum-self-reported = С собственных слов, врачом не проверено.
sum-name = Имя
sum-birth = Роды
sum-birth-on = { $date } ({ $days ->
        [0] сегодня
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дней назад
    })
sum-birth-about = примерно { $date } ({ $days ->
        [0] сегодня
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дней назад
    })
sum-unknown = не указано
sum-covers = Период
sum-covers-range = { $from } – { $to }
sum-made = Составлено
sum-made-at = { $time } (UTC{ $offset }), Lattea { $version }, правила { $rules }
sum-rules-signed = Правила подписали врачи.
sum-rules-draft = Правила – непроверенный черновик.
sum-rules-other = Правила никто не подписал.
sum-day-short = { $day } { $month }
sum-day-time = { $date } { $time }
sum-nothing = Ничего не записано.
sum-and-more = и ещё { $count } раньше, не показано
sum-cut = { $text }… (здесь обрезано: ещё { $count ->
        [one] { $count } символ
        [few] { $count } символа
        [many] { $count } символов
       *[other] { $count } символов
    })
sum-quoted = «{ $text }»
sum-with-note = { $text } ({ $note })

## Sections: the title, and .label for the list of what to share
sum-section-situation = S: Ситуация
    .label = Как обстоят дела сейчас
sum-section-not-answered = Без ответа
    .label = Что осталось без ответа
    .locked = Показано всегда, чтобы никто не принял открытый вопрос за «нет».
sum-section-background = B: Предыстория
    .label = Кормление, здоровье и дети
    .own = Молоко и здоровье
sum-section-medicines = Лекарства
    .label = Лекарства, как их записали
sum-section-course = A: Течение (тенденция, не диагноз)
    .label = Как прошли последние дни
sum-section-tried = Что уже пробовали
    .label = Сеансы массажа и разговоры с врачом или акушеркой
sum-section-baby = Ребёнок
    .label = Подгузники, кормления и признаки ребёнка
sum-section-request = R: Запрос
    .label = Ваш вопрос и за чем проследить
sum-section-own-words = Моими словами
    .label = Ваши заметки и что сказал врач или акушерка
sum-section-private = Личные ответы
    .label = Ответы о тёмных мыслях и подавленном настроении и другие личные ответы
sum-section-baby-names = Имена
    .label = Имена, которые вы дали детям
sum-section-about = Об этой странице
    .label = Кто это говорит и по каким правилам
    .locked = Показано всегда, чтобы тот, кто читает, знал: это с собственных слов.
sum-section-readings = Подробно: показатели и кормления по одному
    .label = Подробно: каждый показатель и каждое кормление, по одному
sum-section-answers = Подробно: ответы по одному
    .label = Подробно: каждый ответ последней проверки

## The first line
sum-first-birth = У меня были роды { $date }.
sum-first-loss = Я переживаю потерю ребёнка.
sum-first-none = У меня в груди есть молоко.
sum-first-then = { $line } Что было у меня { $date }: { $signs }.
sum-first-no-sign = { $line } В последней проверке я не называю признаков, с которыми нужна помощь.

## Signs, in the sentence "I have …". An empty one is no sign.
sum-sign-temp-dc = температура { $value }
sum-sign-pain-0-10 = боль { $value } из 10 в { side-breast.loc }
sum-sign-rigors-shivering = озноб
sum-sign-rigors-uncontrollable = дрожь, которую не удаётся остановить
sum-sign-skin-mottled-blue-ashen = пятнистая, синяя или серая кожа
sum-sign-last-urine-12to18 = без мочи 12 часов или дольше
sum-sign-last-urine-ge18 = без мочи 18 часов или дольше
sum-sign-felt-fever = чувство лихорадки
sum-sign-antipyretic-6h = {""}
sum-sign-can-measure = {""}
sum-sign-warm-both = тепло обеих грудей
sum-sign-full-after-feed = {""}
sum-sign-no-milk-flow = молоко не идёт из { side-breast.gen }
sum-sign-lump-tender = больное уплотнение или плотное место в { side-breast.loc }
sum-sign-lump-mobile = {""}
sum-sign-hot = горячая { side-breast }
sum-sign-swelling = отёкшая { side-breast }
sum-sign-colour-change-darker = более тёмная кожа на { side-breast.loc }
sum-sign-colour-change-red = красная или розовая кожа на { side-breast.loc }
sum-sign-colour-change-purple = фиолетовая или синяя кожа на { side-breast.loc }
sum-sign-colour-change-black = чёрная или серая кожа на { side-breast.loc }
sum-sign-hard-rock = очень твёрдая { side-breast }
sum-sign-nipple = { side-word.m } сосок: { $value }
sum-sign-milk-blood-streak = полоска крови в молоке ({ side-breast })
sum-sign-milk-blood-bloody = молоко с кровью ({ side-breast })
sum-sign-hr-bpm = пульс { $value }
sum-sign-rr-pm = вдохов в минуту: { $value }
sum-sign-sbp = верхнее давление крови { $value }

## Situation
sum-care-now = Уровень помощи сейчас
sum-care-highest = Самый высокий уровень
sum-care-at = { $level } ({ $time })
sum-care-other-rules = { $line }, по правилам { $version }
sum-massage = Массаж
sum-massage-forbidden = { side-word }: нет
sum-massage-withheld = { side-word }: подождёт
sum-massage-light-only = { side-word }: лёгкое касание возможно до { $time }
sum-side = { $side ->
    [left] Левая грудь
   *[right] Правая грудь
}
sum-side-then = { $side ->
    [left] Левая, { $date }
   *[right] Правая, { $date }
}
sum-no-side = ничего не спрашивали
sum-side-fine = ни одного признака, о котором спрашивали
sum-area-whole = везде
sum-area-areola = вокруг соска
sum-area-spot = в одном месте
sum-area-wedge = часть, похожая на ломтик
sum-quadrant-uoq = вверху снаружи
sum-quadrant-uiq = вверху внутри
sum-quadrant-loq = внизу снаружи
sum-quadrant-liq = внизу внутри
sum-quadrant-central = вокруг соска
sum-quadrant-axilla = подмышка
sum-quadrant-upper-outer = вверху снаружи
sum-quadrant-upper-inner = вверху внутри
sum-quadrant-lower-outer = внизу снаружи
sum-quadrant-lower-inner = внизу внутри
sum-pain = боль { $value } из 10
sum-hot = горячая
sum-lump = уплотнение
sum-colour-darker = кожа темнее, чем раньше
sum-colour-red = кожа красная или розовая
sum-colour-purple = кожа фиолетовая или синяя
sum-colour-black = кожа чёрная или серая
sum-colour = новый цвет
sum-hard-none = мягкая
sum-hard-full = полная
sum-hard-firm = плотная
sum-hard-rock = очень твёрдая
sum-hard = твёрдая
sum-size = шириной { $value } мм
sum-trend-better = становится лучше
sum-trend-same = без перемен
sum-trend-worse = становится хуже
sum-since = примерно с { $time }
sum-body = Всё тело
sum-body-then = Тело, { $date }
sum-body-none = { $count ->
        [one] на { $count } признак, о котором спрашивали, ответ «нет»
        [few] на все { $count } признака, о которых спрашивали, ответ «нет»
        [many] на все { $count } признаков, о которых спрашивали, ответ «нет»
       *[other] на все { $count } признаков, о которых спрашивали, ответ «нет»
    }
sum-worst-pain = Худшая боль
sum-worst-pain-side = { side-word } { $value } из 10 ({ $time })
sum-worst-pain-none = 0 из 10
sum-highest-temp = Высшая темп.
sum-highest-temp-at = { $value } ({ $time })
sum-site-oral = рот
sum-site-ear = ухо
sum-site-forehead = лоб
sum-site-axilla = подмышка
sum-antipyretic-yes = средство от жара до этого: да
sum-antipyretic-no = средство от жара до этого: нет
sum-antipyretic-unknown = средство от жара до этого: не сказано
sum-no-temp = не измеряли
sum-why-lead = Почему, как сказано { $time }:
sum-rule = { $words } [{ $rule }]
sum-rule-about = { $words } ({ $about }) [{ $rule }]
sum-rule-sources = { $rule }; { $list }
sum-rule-unknown = Правило из другой версии.
sum-rule-more = Также верно, менее срочно: { $list }.
sum-why-none = { $time }: ни одно правило не требовало помощи.
sum-why-none-more = { $time }: ни одно правило не требовало помощи. Верно (массаж, уход дома): { $list }.
sum-no-check = За это время не было проверки.

## Not answered
sum-open-lead = { $time }, и уровень мог быть выше
sum-open-lead-level = { $time }, и это могло означать «{ $level }»
sum-open-none = { $time }: есть ответы на всё, что могло изменить уровень.
sum-open-more = и ещё { $count }
sum-open-not-asked = не спрашивали
sum-open-not-sure = трудно сказать
sum-open-prefer-not = без желания говорить
sum-open-skipped = пропущено
sum-open-stale = ответ слишком старый
sum-open-measure-again = измерить ещё раз

## Background
sum-feeding = Кормление
sum-who-at-breast = грудью
sum-who-pumping = сцеженным молоком
sum-who-baby-in-unit = ребёнок в больнице
sum-who-not-birth-parent = ребёнка родил другой человек
sum-who-pregnant = беременность сейчас
sum-who-no-baby = некого кормить
sum-removals-noted = сколько раз выходило молоко за 24 ч: слева { $left }, справа { $right }
sum-removals-bottle = { $line }; бутылочка { $count }
sum-removals-side = { side-word } { $value }
sum-removals-asked = сколько раз выходило молоко за 24 ч, по ответам: { $list }
sum-gap = Самый долгий перерыв
sum-gap-hours = { value-span }
sum-nipples = Соски
sum-nipple-side = { side-word }: { $value }
sum-nipple-ok = без боли и признаков
sum-nipple-bleb = белая или жёлтая точка
sum-nipple-cracked = трещина
sum-nipple-bitten = укус
sum-nipple-pus = густая, жёлтая или зелёная жидкость
sum-nipple-blister-sores = пузырьки или мелкие ранки
sum-health = Здоровье
sum-health-none = { $count ->
        [one] на { $count } вопрос ответ «нет»
        [few] на все { $count } вопроса ответ «нет»
        [many] на все { $count } вопросов ответ «нет»
       *[other] на все { $count } вопросов ответ «нет»
    }
sum-health-some = { $list }; { $count ->
        [0] больше ничего не спрашивали
        [one] «нет» на { $count } другой вопрос
        [few] «нет» на { $count } других вопроса
        [many] «нет» на { $count } других вопросов
       *[other] «нет» на { $count } других вопросов
    }
sum-babies = Дети
sum-baby-one = ребёнок
sum-baby-letter = ребёнок { $letter }
sum-baby-named = { $baby } ({ $name })
sum-baby-born = { $baby }, дата рождения { $date }
sum-baby-early = { $baby }: раньше срока или в неонатальном отделении
sum-baby-unit = { $baby }: сейчас в неонатальном отделении
sum-earlier = Раньше
sum-earlier-same = { side-word }: то же место, раз за 90 дней: { $value }
sum-earlier-total = раз за полгода: { $value }

## Medicines
sum-allergies = Об аллергиях не спрашивали.
sum-medicine-once = { $time }
sum-medicine-times = { $count } р., { $from } – { $to }
sum-medicine-fever = боль/жар
sum-medicine-antibiotic = антибиотик
sum-abx-none = без антибиотиков для лечения груди за 14 дней ({ $time })
sum-abx-finished = антибиотики для лечения груди, закончились за последние 14 дней ({ $time })
sum-abx-on = сейчас антибиотики для лечения груди
sum-abx-on-since = антибиотики для лечения груди примерно с { $time }
sum-abx-trend-better = лучше
sum-abx-trend-same = без перемен
sum-abx-trend-worse = хуже

## Course
sum-course-caption = { $hours ->
        [one] последний { $hours } час, до { $time }
        [few] последние { $hours } часа, до { $time }
        [many] последние { $hours } часов, до { $time }
       *[other] последние { $hours } часов, до { $time }
    }
sum-course-until = 24 ч до
sum-course-temp = Темп., { $unit }
sum-course-pain-left = Боль слева
sum-course-pain-right = Боль справа
sum-course-feeds = Кормления
sum-course-expressed = Сцеживания
sum-course-none = -
sum-course-span = { $low }–{ $high }
sum-course-temp-line = Темп. от { $first } ({ $from }) до { $last } ({ $to }), высшая { $highest } ({ $at })
sum-course-temp-ends = Темп. от { $first } ({ $from }) до { $end } ({ $to })
sum-course-temp-once = Темп. { $end } ({ $from }), одно измерение
sum-course-pain = Боль из 10: { $list }
sum-course-pain-line = { side-word } от { $first } ({ $from }) до { $last } ({ $to }), высшая { $highest } ({ $at })
sum-course-pain-ends = { side-word } от { $first } ({ $from }) до { $last } ({ $to })
sum-course-pain-once = { side-word } { $first } ({ $from }), записано раз
sum-course-pain-same = { side-word } { $first } каждый раз
sum-course-short = { $time } ({ $hours } ч)
sum-course-feeds-line = { $hours ->
        [one] Записано за { $hours } час: кормлений { $count }, сцеживаний { $expressed }
        [few] Записано за { $hours } часа: кормлений { $count }, сцеживаний { $expressed }
        [many] Записано за { $hours } часов: кормлений { $count }, сцеживаний { $expressed }
       *[other] Записано за { $hours } часов: кормлений { $count }, сцеживаний { $expressed }
    }
sum-course-expressed-line = { $hours ->
        [one] Записано за { $hours } час: сцеживаний { $expressed }
        [few] Записано за { $hours } часа: сцеживаний { $expressed }
        [many] Записано за { $hours } часов: сцеживаний { $expressed }
       *[other] Записано за { $hours } часов: сцеживаний { $expressed }
    }

sum-chart-pain = Боль из 10

## Details. $amount: millilitres. $minutes: a number. $words: what was fed.
sum-readings-numbers = Показатели
sum-readings-feeds = Кормления и сцеженное молоко
sum-readings-time = Когда
sum-readings-how = Как измеряли
sum-readings-day = День
sum-readings-feed = Кормления, а также сцеженное молоко
sum-feed = кормление
sum-feed-at = { $time } { $words }
sum-feed-breast = { side-word }
sum-feed-breast-minutes = { side-word } { $minutes } мин
sum-feed-bottle = бутылочка
sum-feed-bottle-ml = бутылочка { $amount } мл
sum-feed-supplement = с докормом
sum-feed-of = { $baby }: { $words }
sum-expressed = сцежено: { $list }
sum-expressed-side = { side-word } { $amount } мл
sum-answers-caption = Ответы, которые даны { $time }
sum-answers-question = Вопрос
sum-answers-answer = Ответ

## Tried so far
sum-tried-sessions = Массаж
sum-tried-session = { $time }, { $technique }; { side-word }, { $minutes ->
        [0] меньше минуты
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минут
    }; { $pain }; { $end }
sum-tried-pain = боль { $before } до, { $after } после
sum-tried-pain-before = боль { $before } до, после не спрашивали
sum-tried-pain-after = боль до не спрашивали, { $after } после
sum-tried-pain-none = боль не записана
sum-tried-running = ещё идёт
sum-tried-completed = до конца
sum-tried-stopped = остановлено по желанию
sum-tried-pain-stop = остановлено из-за боли
sum-tried-sign-hurts = остановлено, потому что было больно
sum-tried-sign-new-colour = остановлено из-за нового цвета
sum-tried-sign-blood = остановлено из-за крови
sum-tried-sign-numb = остановлено из-за онемения кожи
sum-tried-sign-unwell = остановлено из-за плохого самочувствия
sum-tried-cap = закончено по пределу времени
sum-tried-interrupted = прервано
sum-tried-contacts = Разговоры
sum-tried-contact = { $time }, { $who }
sum-tried-contact-how = { $time }, { $who } ({ $channel })
sum-tried-no-sessions = сеансов не записано
sum-tried-no-contacts = разговоров не записано

## Baby
sum-baby-counts = { $wet ->
        [one] { $wet } мокрый
        [few] { $wet } мокрых
        [many] { $wet } мокрых
       *[other] { $wet } мокрых
    }, { $dirty ->
        [one] { $dirty } грязный подгузник
        [few] { $dirty } грязных подгузника
        [many] { $dirty } грязных подгузников
       *[other] { $dirty } грязных подгузников
    }, { $feeds ->
        [one] { $feeds } кормление
        [few] { $feeds } кормления
        [many] { $feeds } кормлений
       *[other] { $feeds } кормлений
    } за 24 ч
sum-baby-unsaid = Ребёнок не указан
sum-baby-wet-asked = { $value ->
        [6] 6 или больше мокрых подгузников
        [one] { $value } мокрый подгузник
        [few] { $value } мокрых подгузника
        [many] { $value } мокрых подгузников
       *[other] { $value } мокрых подгузников
    } за 24 ч по ответу { $time }
sum-baby-last-wet = последний мокрый подгузник: { $value }, по ответу { $time }
sum-baby-temp = температура { $value } ({ $time })
sum-baby-yes = «да»: { $list }
sum-baby-no = { $count ->
        [one] «нет» на { $count } признак
        [few] «нет» на все { $count } признака
        [many] «нет» на все { $count } признаков
       *[other] «нет» на все { $count } признаков
    }
sum-baby-care = Уровень для ребёнка

## Request
sum-question = Мой вопрос
sum-question-none = не написан
sum-flag = Проследить
sum-flag-7 = { $list } (в течение 7 дней)
sum-flag-14 = { $list } (в течение 14 дней)
sum-flag-none = ничего не отмечено
sum-flag-no-contact = не записан разговор с врачом или акушеркой после результата ({ $time }), который его требовал [J15]
sum-clinician-note = Заметка врача:

## Own words and private answers
sum-note = { $time }: { $text }
sum-said = { $time }, слова ({ $who }): { $text }
sum-answer = { $label }: { $value } ({ $time })
sum-mind-not-kept = Ответы о мыслях и настроении не сохранены. Здесь только то, к чему они привели.

## About this page
sum-about-left-out = Не передано: { $list }.
sum-about-all = Ничего не скрыто по желанию.
sum-about-sources = Источники: { $list }.
sum-about-source = { $key } { $from }
sum-about-own = собственное суждение
sum-left-situation = ситуация
sum-left-background = предыстория
sum-left-medicines = лекарства
sum-left-course = течение
sum-left-tried = что пробовали
sum-left-baby = ребёнок
sum-left-request = запрос
sum-left-own-words = собственные слова
sum-left-private = личные ответы (выше не учтены)
sum-left-baby-names = имена детей

## Ready to share. $form: how it was shared. $from, $to: days.
sum-form-text = Текст
sum-form-json = JSON
sum-form-pdf = PDF
sum-form-fhir = Документ FHIR
sum-form-csv = Таблица (CSV)
sum-shared = { $form }, { $from } – { $to }
sum-stretch = За какое время
sum-stretch-visit = С тех пор как вы в последний раз с кем-то говорили: { $date }
sum-stretch-episode = С тех пор как это началось: { $date }
sum-warn-long = Это длиннее одной страницы. Более короткое время или меньше разделов легче читать.
sum-warn-private = Здесь есть личные ответы. Делитесь с теми, кому доверяете.
sum-warn-empty = За это время ничего не записано.
