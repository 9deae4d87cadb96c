# Draft. Not yet reviewed by a clinician. Russian: the translation was not yet checked by a native clinician.
# Answers: a-<finding>-<value>. Then "Because you said":
#   said-<id>           the sentence for yes; or, for other kinds, with $value
#   said-<id>-<value>   a full sentence for one value (also -no); look for it first
#   .they               the supporter's form
# { side-breast } and { side-word } stand in questions.ftl. $side: "left" or "right". $baby: a name, or the message your-baby.
# $value: a number for counts and lengths of time;
# for the other findings the answer as shown, temperatures with their unit. $unit: see value-span.
# .acc of a length of time: the accusative, as after "длиться".

## who: who is fed
a-who-at-breast = Кормление грудью
a-who-pumping = Кормление сцеженным молоком
a-who-baby-in-unit = Ребёнок в больнице
a-who-not-birth-parent = Ребёнок, которого родил другой человек
a-who-pregnant = Беременность сейчас
a-who-no-baby = Некого кормить

## The last pee
a-last-urine-lt12 = Меньше 12 часов назад
a-last-urine-12to18 = 12–18 часов назад
a-last-urine-ge18 = 18 часов назад или раньше

## The last wet nappy
a-baby-last-wet-lt12 = Меньше 12 часов назад
a-baby-last-wet-12to24 = 12–24 часа назад
a-baby-last-wet-ge24 = 24 часа назад или раньше

## Fever
a-temp-site-oral = Во рту
a-temp-site-ear = В ухе
a-temp-site-forehead = На лбу
a-temp-site-axilla = Под мышкой
a-rigors-none = Нет
a-rigors-shivering = Да, знобило
a-rigors-uncontrollable = Да, трясло, и не удавалось остановить

## Breast: pain
a-eased-by-analgesic-yes = Да, помогает
a-eased-by-analgesic-not-tried = Ничего не принято
a-eased-by-analgesic-no = Нет, не помогает
a-pain-pattern-constant = Всё время
a-pain-pattern-feeds-only = Во время кормления
    .pumping = Во время сцеживания
    .bereaved = Время от времени

## Breast: place and firmness
a-area-none = Нигде
a-area-whole = Везде
a-area-areola = Вокруг соска
a-area-spot = В одном месте
a-area-wedge = В части, похожей на ломтик
a-quadrant-uoq = Вверху снаружи
a-quadrant-uiq = Вверху внутри
a-quadrant-loq = Внизу снаружи
a-quadrant-liq = Внизу внутри
a-quadrant-central = Вокруг соска
a-quadrant-axilla = Подмышка
a-hard-none = Мягкая
a-hard-full = Полная
a-hard-firm = Плотная, как нос
a-hard-rock = Твёрдая, как лоб

## Breast: colour
a-colour-change-none = Нового цвета нет
a-colour-change-darker = Темнее, чем кожа вокруг
a-colour-change-red = Красный или розовый
a-colour-change-purple = Фиолетовый или синий
a-colour-change-black = Чёрный или серый
a-colour-share-under-third = Меньше трети груди
a-colour-share-third-or-more = Треть груди или больше

## Better, the same, worse
a-inflamed-trend-better = Лучше
a-inflamed-trend-same = Так же
a-inflamed-trend-worse = Хуже
a-lump-trend-better = Меньше
a-lump-trend-same = Такое же
a-lump-trend-worse = Больше
a-abx-trend-better = Лучше
a-abx-trend-same = Так же
a-abx-trend-worse = Хуже
a-fullness-trend-better = Лучше
a-fullness-trend-same = Так же
a-fullness-trend-worse = Хуже

## Breast: lump, nipple, milk
a-lump-changes-with-feed-yes = Да, мягче
a-lump-changes-with-feed-not-yet = С тех пор не было кормления или сцеживания
    .pumping = С тех пор не было сцеживания
    .bereaved = С тех пор молоко не выходило
a-lump-changes-with-feed-no = Нет, так же плотно
a-nipple-ok = Ничего из этого
a-nipple-bleb = Белая или жёлтая точка
a-nipple-cracked = Трещина
a-nipple-bitten = Укус
a-nipple-pus = Густая, жёлтая или зелёная жидкость
a-nipple-blister-sores = Пузырьки или мелкие ранки группой
a-milk-blood-none = Крови нет
a-milk-blood-streak = Полоска или розовый оттенок
a-milk-blood-bloody = Явно с кровью

## Antibiotics for the breast
a-abx-none = Нет
a-abx-finished = Да, закончились за последние 14 дней
a-abx-on = Да, приём продолжается

## What is wanted
a-goal-fullness = Облегчить полноту
a-goal-express = Выпустить немного молока
a-goal-more-milk = Больше молока

## Pain from 0 to 10
pain-low = боли нет
pain-high = худшая, какую можно представить
pain-0 = 0: боли нет
pain-1 = 1: едва заметна
pain-2 = 2: лёгкая
pain-3 = 3: слабая
pain-4 = 4: явная, терпеть легко
pain-5 = 5: трудно не замечать
pain-6 = 6: мешает
pain-7 = 7: сильная
pain-8 = 8: очень сильная
pain-9 = 9: почти нестерпимая
pain-10 = 10: худшая, какую можно представить

## Since when: chips. A chip counts as the longest time it allows.
since-lt6h = Меньше 6 часов
since-6to12h = 6–12 часов
since-12to24h = 12–24 часа
since-1to2d = 1–2 дня
since-2to3d = 2–3 дня
since-3to7d = 3–7 дней
since-1to2w = 1–2 недели
since-gt2w = Дольше 2 недель

## Units. $value: a number.
unit-celsius = °C
unit-fahrenheit = °F
value-celsius = { $value } °C
value-fahrenheit = { $value } °F
value-mm = { $value } мм
value-minutes = { $value ->
        [one] { $value } минута
        [few] { $value } минуты
        [many] { $value } минут
       *[other] { $value } минут
    }
value-hours = { $value ->
        [0] меньше часа
        [one] { $value } час
        [few] { $value } часа
        [many] { $value } часов
       *[other] { $value } часов
    }
    .acc = { $value ->
            [0] меньше часа
            [one] { $value } час
            [few] { $value } часа
            [many] { $value } часов
           *[other] { $value } часов
        }
value-days = { $value ->
        [0] меньше дня
        [one] { $value } день
        [few] { $value } дня
        [many] { $value } дней
       *[other] { $value } дней
    }
    .acc = { $value ->
            [0] меньше дня
            [one] { $value } день
            [few] { $value } дня
            [many] { $value } дней
           *[other] { $value } дней
        }
value-weeks = { $value ->
        [0] меньше недели
        [one] { $value } неделя
        [few] { $value } недели
        [many] { $value } недель
       *[other] { $value } недель
    }
    .acc = { $value ->
            [0] меньше недели
            [one] { $value } неделю
            [few] { $value } недели
            [many] { $value } недель
           *[other] { $value } недель
        }

## $value: a number. $unit: "hours", "days" or "weeks"; the core picks it, so that nobody reads "336 hours".
value-span = { $unit ->
    [weeks] { value-weeks }
    [days] { value-days }
   *[hours] { value-hours }
}
    .acc = { $unit ->
        [weeks] { value-weeks.acc }
        [days] { value-days.acc }
       *[hours] { value-hours.acc }
    }

## Because you said: general forms. $label is the .label of the question, $value an answer.
would-change-heading = Что изменило бы этот совет
would-change-sooner = Позвоните раньше, если станет так: { $said } Тогда это: { $word }.
would-change-later = Это зависит вот от чего: { $labels }. Когда это пройдёт, новая проверка может изменить совет.
answered-no = Нет: { $label }.

## G0 start

said-who = Кого кормят: { $value }.
said-who-at-breast = Вы кормите грудью.
    .they = Близкий человек кормит грудью.
said-who-pumping = Вы кормите сцеженным молоком.
    .they = Близкий человек кормит сцеженным молоком.
said-who-baby-in-unit = Ваш ребёнок в неонатальном отделении.
    .they = Ребёнок близкого человека в неонатальном отделении.
said-who-not-birth-parent = Вы кормите ребёнка, которого родил другой человек.
    .they = Близкий человек кормит ребёнка, которого родил другой человек.
said-who-pregnant = У вас беременность.
    .they = У близкого человека беременность.
said-who-no-baby = Вам некого кормить.
    .they = Близкому человеку некого кормить.
said-gave-birth-1y = У вас были роды за последние 12 месяцев.
    .they = У близкого человека были роды за последние 12 месяцев.
said-gave-birth-1y-no = У вас не было родов за последние 12 месяцев.
    .they = У близкого человека не было родов за последние 12 месяцев.
said-days-postpartum = { $value ->
        [0] У вас роды были сегодня.
        [one] У вас роды были { $value } день назад.
        [few] У вас роды были { $value } дня назад.
        [many] У вас роды были { $value } дней назад.
       *[other] У вас роды были { $value } дней назад.
    }
    .they = { $value ->
            [0] У близкого человека роды были сегодня.
            [one] У близкого человека роды были { $value } день назад.
            [few] У близкого человека роды были { $value } дня назад.
            [many] У близкого человека роды были { $value } дней назад.
           *[other] У близкого человека роды были { $value } дней назад.
        }
said-lactating = У вас в груди сейчас есть молоко.
    .they = В груди близкого человека сейчас есть молоко.
said-lactating-no = У вас в груди сейчас нет молока.
    .they = В груди близкого человека сейчас нет молока.
said-weaning = За последние 6 месяцев вы стали меньше кормить или сцеживать.
    .they = За последние 6 месяцев близкий человек стал меньше кормить или сцеживать.
said-weaning-no = За последние 6 месяцев вы не стали меньше кормить или сцеживать.
    .they = За последние 6 месяцев близкий человек не стал меньше кормить или сцеживать.
said-risk-pregnant-now = У вас сейчас беременность.
    .they = У близкого человека сейчас беременность.
said-risk-pregnant-now-no = У вас сейчас нет беременности.
    .they = У близкого человека сейчас нет беременности.

## G1 body

said-confusion = У вас путаются мысли, или кто-то так сказал.
    .they = У близкого человека путаются мысли, или кто-то так сказал.
said-drowsy = Вы такие сонные, что вас едва можно разбудить.
    .they = Близкий человек такой сонный, что его едва можно разбудить.
said-seizure = У вас были судороги.
    .they = У близкого человека были судороги.
said-fainting = За последние сутки у вас был обморок.
    .they = За последние сутки у близкого человека был обморок.
said-cant-stand = Из-за слабости или дурноты вы не можете стоять.
    .they = Из-за слабости или дурноты близкий человек не может стоять.
said-breathless = У вас одышка, когда вы спокойно сидите.
    .they = У близкого человека одышка, когда он спокойно сидит.
said-chest-pain = У вас боль или давление в грудной клетке.
    .they = У близкого человека боль или давление в грудной клетке.
said-heart-racing = У вас сердце колотится или бьётся очень быстро в покое.
    .they = У близкого человека сердце колотится или бьётся очень быстро в покое.
said-feels-dying = У вас чувство, что можно умереть.
    .they = У близкого человека чувство, что можно умереть.
said-skin-mottled-blue-ashen = У вас кожа или губы пятнистые, синие или серые.
    .they = У близкого человека кожа или губы пятнистые, синие или серые.
said-rash-nonblanching = У вас сыпь, которая не исчезает под стаканом.
    .they = У близкого человека сыпь, которая не исчезает под стаканом.
said-rash-widespread-red = У вас большая сыпь, как солнечный ожог.
    .they = У близкого человека большая сыпь, как солнечный ожог.
said-vomit-repeated = У вас была рвота три раза или больше за сутки.
    .they = У близкого человека была рвота три раза или больше за сутки.
said-diarrhoea = У вас жидкий, водянистый понос.
    .they = У близкого человека жидкий, водянистый понос.
said-headache-severe = У вас очень сильная головная боль или такая, что не проходит.
    .they = У близкого человека очень сильная головная боль или такая, что не проходит.
said-vision-change = Вы видите нечётко, или есть вспышки или пятна перед глазами.
    .they = Близкий человек видит нечётко, или есть вспышки или пятна перед глазами.
said-belly-pain-severe = У вас сильная боль в животе.
    .they = У близкого человека сильная боль в животе.
said-leg-swollen-painful = У вас одна нога отекла, тёплая или болит.
    .they = У близкого человека одна нога отекла, тёплая или болит.
said-last-urine = Последнее мочеиспускание: { $value }.
    .they = Последнее мочеиспускание близкого человека: { $value }.
said-last-urine-lt12 = Последнее мочеиспускание было меньше 12 часов назад.
    .they = Последнее мочеиспускание близкого человека было меньше 12 часов назад.
said-last-urine-12to18 = Последнее мочеиспускание было 12–18 часов назад.
    .they = Последнее мочеиспускание близкого человека было 12–18 часов назад.
said-last-urine-ge18 = Последнее мочеиспускание было 18 часов назад или раньше.
    .they = Последнее мочеиспускание близкого человека было 18 часов назад или раньше.
said-unwell = Вам явно плохо.
    .they = Близкому человеку явно плохо.
said-hr-bpm = Пульс у вас { $value } в минуту.
    .they = Пульс у близкого человека { $value } в минуту.
said-rr-pm = { $value ->
        [one] Вы делаете { $value } вдох в минуту.
        [few] Вы делаете { $value } вдоха в минуту.
        [many] Вы делаете { $value } вдохов в минуту.
       *[other] Вы делаете { $value } вдохов в минуту.
    }
    .they = { $value ->
            [one] Близкий человек делает { $value } вдох в минуту.
            [few] Близкий человек делает { $value } вдоха в минуту.
            [many] Близкий человек делает { $value } вдохов в минуту.
           *[other] Близкий человек делает { $value } вдохов в минуту.
        }
said-sbp = Верхнее давление крови у вас { $value }.
    .they = Верхнее давление крови у близкого человека { $value }.

## G2 baby

said-baby-age-d = { $value ->
        [0] Вы сказали, что день рождения – сегодня ({ $baby }).
        [one] Вы сказали, что возраст – { $value } день ({ $baby }).
        [few] Вы сказали, что возраст – { $value } дня ({ $baby }).
        [many] Вы сказали, что возраст – { $value } дней ({ $baby }).
       *[other] Вы сказали, что возраст – { $value } дней ({ $baby }).
    }
said-baby-in-unit-now = Вы сказали, что { $baby } сейчас в неонатальном отделении.
said-baby-in-unit-now-no = Вы сказали, что { $baby } сейчас не в неонатальном отделении.
said-baby-preterm-or-nicu = Вы сказали, что роды были раньше срока или { $baby } в неонатальном отделении.
said-baby-preterm-or-nicu-no = Вы сказали, что роды были после 37 недель и { $baby } не в неонатальном отделении.
said-baby-blue = Вы сказали, что губы или кожа синие, серые или очень бледные ({ $baby }).
said-baby-floppy = Вы сказали, что { $baby } лежит вяло, без сил.
said-baby-hard-to-wake = Вы сказали, что { $baby } просыпается с трудом.
said-baby-breath-fast = Вы сказали, что { $baby } дышит часто или тяжело.
said-baby-seizure = Вы сказали, что были судороги или { $baby } дёргается и не перестаёт, когда придержать.
said-baby-jaundice-day1 = Вы сказали, что в первый день кожа была жёлтой ({ $baby }).
said-baby-feels-hot-or-cold = Вы сказали, что тело на ощупь горячее или холодное ({ $baby }).
said-baby-temp-dc = Вы измерили: { $value } ({ $baby }).
said-baby-refuses-feeds-n = { $value ->
        [0] Вы сказали, что { $baby } не отказывается от кормлений.
        [one] Вы сказали, что { $baby } отказывается от { $value } кормления подряд.
        [few] Вы сказали, что { $baby } отказывается от { $value } кормлений подряд.
        [many] Вы сказали, что { $baby } отказывается от { $value } кормлений подряд.
       *[other] Вы сказали, что { $baby } отказывается от { $value } кормлений подряд.
    }
said-baby-feeds-poorly = Вы сказали, что { $baby } сосёт слабо или съедает меньше половины.
said-baby-lethargic-irritable = Вы сказали, что { $baby } спит больше обычного или плачет как-то странно.
said-baby-last-wet = Последний мокрый подгузник ({ $baby }): { $value }.
said-baby-last-wet-lt12 = Вы сказали, что мокрый подгузник был меньше 12 часов назад ({ $baby }).
said-baby-last-wet-12to24 = Вы сказали, что последний мокрый подгузник был 12–24 часа назад ({ $baby }).
said-baby-last-wet-ge24 = Вы сказали, что последний мокрый подгузник был 24 часа назад или раньше ({ $baby }).
said-wet-nappies-24h = { $value ->
        [0] Вы сказали, что за 24 часа не было ни одного мокрого подгузника ({ $baby }).
        [6] Вы сказали, что за 24 часа было 6 мокрых подгузников или больше ({ $baby }).
        [one] Вы сказали, что за 24 часа был { $value } мокрый подгузник ({ $baby }).
        [few] Вы сказали, что за 24 часа было { $value } мокрых подгузника ({ $baby }).
        [many] Вы сказали, что за 24 часа было { $value } мокрых подгузников ({ $baby }).
       *[other] Вы сказали, что за 24 часа было { $value } мокрых подгузников ({ $baby }).
    }
said-baby-jaundice-spreading = Вы сказали, что желтизна кожи распространяется или усиливается ({ $baby }).
said-baby-weight-concern = Вы сказали, что кто-то тревожился из-за веса ({ $baby }).

## G3 fever

said-can-measure = У вас есть под рукой термометр.
    .they = У близкого человека есть под рукой термометр.
said-can-measure-no = Вы не можете измерить температуру.
    .they = Близкий человек не может измерить температуру.
said-temp-dc = Вы измерили: { $value }.
    .they = Измерено: { $value }.
said-temp-site = Где измеряли: { $value }.
said-temp-site-axilla = Вы измеряли под мышкой.
    .they = Измеряли под мышкой.
said-felt-fever = За последние сутки вас бросало в жар, дрожь или пот.
    .they = За последние сутки близкого человека бросало в жар, дрожь или пот.
said-felt-fever-no = За последние сутки вас не бросало в жар, дрожь или пот.
    .they = За последние сутки близкого человека не бросало в жар, дрожь или пот.
said-antipyretic-6h = За последние 6 часов вы принимали что-то от боли или жара.
    .they = За последние 6 часов близкий человек принимал что-то от боли или жара.
said-antipyretic-6h-no = За последние 6 часов вы не принимали ничего от боли или жара.
    .they = За последние 6 часов близкий человек не принимал ничего от боли или жара.
said-rigors = Озноб или дрожь: { $value }.
said-rigors-none = За последние сутки вас не знобило.
    .they = За последние сутки близкого человека не знобило.
said-rigors-shivering = За последние сутки вас знобило.
    .they = За последние сутки близкого человека знобило.
said-rigors-uncontrollable = За последние сутки вас трясло, и не удавалось остановить.
    .they = За последние сутки близкого человека трясло, и не удавалось остановить.
said-flu-like = У вас ломит всё тело.
    .they = У близкого человека ломит всё тело.
said-flu-like-no = У вас не ломит всё тело.
    .they = У близкого человека не ломит всё тело.
said-fever-h = Лихорадка, озноб или ломота длятся { value-span.acc }.

## G4 breast

said-pain-0-10 = Боль в { side-breast.loc } – { $value } из 10.
    .they = Боль в { side-breast.loc } близкого человека – { $value } из 10.
said-pain-at-rest = В покое тоже болит { side-breast }.
    .they = В покое тоже болит { side-breast } близкого человека.
said-pain-at-rest-no = В покое не болит { side-breast }.
    .they = В покое не болит { side-breast } близкого человека.
said-eased-by-analgesic = Помогает ли обезболивающее ({ side-breast }): { $value }.
    .they = Помогает ли обезболивающее ({ side-breast } близкого человека): { $value }.
said-eased-by-analgesic-yes = Привычное обезболивающее помогает { side-breast.loc }.
    .they = Привычное обезболивающее помогает { side-breast.loc } близкого человека.
said-eased-by-analgesic-not-tried = От боли в { side-breast.loc } ничего не принято.
    .they = От боли в { side-breast.loc } близкого человека ничего не принято.
said-eased-by-analgesic-no = Привычное обезболивающее не помогает { side-breast.loc }.
    .they = Привычное обезболивающее не помогает { side-breast.loc } близкого человека.
said-pain-pattern = Когда болит { side-breast }: { $value }.
    .they = Когда болит { side-breast } близкого человека: { $value }.
said-area = Где { side-breast } болит или плотная: { $value }.
    .they = Где { side-breast } близкого человека болит или плотная: { $value }.
said-area-none = Нигде не болит и не плотная: { side-breast }.
    .they = Нигде не болит и не плотная: { side-breast } близкого человека.
said-area-whole = Болит или плотная везде: { side-breast }.
    .they = Болит или плотная везде: { side-breast } близкого человека.
said-area-areola = Болит или плотная вокруг соска: { side-breast }.
    .they = Болит или плотная вокруг соска: { side-breast } близкого человека.
said-area-spot = Болит или плотная в одном месте: { side-breast }.
    .they = Болит или плотная в одном месте: { side-breast } близкого человека.
said-area-wedge = Болит или плотная в части, похожей на ломтик: { side-breast }.
    .they = Болит или плотная в части, похожей на ломтик: { side-breast } близкого человека.
said-quadrant = Место на { side-breast.loc }: { $value }.
    .they = Место на { side-breast.loc } близкого человека: { $value }.
said-hard = Какая на ощупь { side-breast }: { $value }.
    .they = Какая на ощупь { side-breast } близкого человека: { $value }.
said-hard-none = На ощупь мягкая { side-breast }.
    .they = На ощупь мягкая { side-breast } близкого человека.
said-hard-full = На ощупь полная { side-breast }.
    .they = На ощупь полная { side-breast } близкого человека.
said-hard-firm = На ощупь плотная { side-breast }.
    .they = На ощупь плотная { side-breast } близкого человека.
said-hard-rock = На ощупь очень твёрдая { side-breast }.
    .they = На ощупь очень твёрдая { side-breast } близкого человека.
said-fullness-h = Уже { value-span.acc } полная { side-breast }.
    .they = Уже { value-span.acc } полная { side-breast } близкого человека.
said-full-after-feed = Всё ещё полная { side-breast }, хотя молоко выходило.
    .they = Всё ещё полная { side-breast } близкого человека, хотя молоко выходило.
said-shiny = Кожа { side-breast.gen } тугая и блестящая.
    .they = Кожа { side-breast.gen } близкого человека тугая и блестящая.
said-swelling = Отекла явно больше другой { side-breast }.
    .they = Отекла явно больше другой { side-breast } близкого человека.
said-swelling-areola = Вокруг { side-word.m-gen } соска припухло.
    .they = Вокруг { side-word.m-gen } соска близкого человека припухло.
said-no-milk-flow = Из { side-breast.gen } не идёт молоко.
    .they = Из { side-breast.gen } близкого человека не идёт молоко.
said-warm-both = Обе груди тёплые везде.
said-hot = Явно горячее { side-breast } или её часть.
    .they = Явно горячее { side-breast } близкого человека или её часть.
said-hot-no = Ни одна часть { side-breast.gen } не горячее.
    .they = Ни одна часть { side-breast.gen } близкого человека не горячее.
said-burning = Кожу { side-breast.gen } жжёт.
    .they = Кожу { side-breast.gen } близкого человека жжёт.
said-colour-change = Цвет кожи { side-breast.gen }: { $value }.
    .they = Цвет кожи { side-breast.gen } близкого человека: { $value }.
said-colour-change-none = На { side-breast.loc } нет нового цвета.
    .they = На { side-breast.loc } близкого человека нет нового цвета.
said-colour-change-darker = Часть { side-breast.gen } темнее, чем раньше.
    .they = Часть { side-breast.gen } близкого человека темнее, чем раньше.
said-colour-change-red = Часть { side-breast.gen } красная или розовая.
    .they = Часть { side-breast.gen } близкого человека красная или розовая.
said-colour-change-purple = Часть { side-breast.gen } фиолетовая или синяя.
    .they = Часть { side-breast.gen } близкого человека фиолетовая или синяя.
said-colour-change-black = Часть { side-breast.gen } чёрная или серая.
    .they = Часть { side-breast.gen } близкого человека чёрная или серая.
said-colour-share = Новый цвет на { side-breast.loc } занимает: { $value }.
    .they = Новый цвет на { side-breast.loc } близкого человека занимает: { $value }.
said-colour-share-under-third = Новый цвет занимает меньше трети { side-breast.gen }.
    .they = Новый цвет занимает меньше трети { side-breast.gen } близкого человека.
said-colour-share-third-or-more = Новый цвет занимает треть { side-breast.gen } или больше.
    .they = Новый цвет занимает треть { side-breast.gen } близкого человека или больше.
said-colour-spread-6h = Пятно цвета или горячее место на { side-breast.loc } увеличилось за последние 6 часов.
    .they = Пятно цвета или горячее место на { side-breast.loc } близкого человека увеличилось за последние 6 часов.
said-streaks = На { side-breast.loc } есть полосы, которые идут к подмышке.
    .they = На { side-breast.loc } близкого человека есть полосы, которые идут к подмышке.
said-inflamed-h = Уже { value-span.acc } горячая или другого цвета { side-breast }.
    .they = Уже { value-span.acc } горячая или другого цвета { side-breast } близкого человека.
said-inflamed-trend = Цвет или горячее место на { side-breast.loc }: { $value }.
    .they = Цвет или горячее место на { side-breast.loc } близкого человека: { $value }.
said-inflamed-trend-better = С цветом или горячим местом на { side-breast.loc } лучше.
    .they = С цветом или горячим местом на { side-breast.loc } близкого человека лучше.
said-inflamed-trend-same = С цветом или горячим местом на { side-breast.loc } так же.
    .they = С цветом или горячим местом на { side-breast.loc } близкого человека так же.
said-inflamed-trend-worse = С цветом или горячим местом на { side-breast.loc } хуже.
    .they = С цветом или горячим местом на { side-breast.loc } близкого человека хуже.
said-blister-or-numb = Кожа { side-breast.gen } в пузырях или онемела.
    .they = Кожа { side-breast.gen } близкого человека в пузырях или онемела.
said-pain-out-of-proportion = Боль в { side-breast.loc } намного сильнее, чем то, что видно.
    .they = Боль в { side-breast.loc } близкого человека намного сильнее, чем то, что видно.
said-lump = В { side-breast.loc } есть уплотнение.
    .they = В { side-breast.loc } близкого человека есть уплотнение.
said-lump-no = В { side-breast.loc } нет уплотнения.
    .they = В { side-breast.loc } близкого человека нет уплотнения.
said-lump-tender = Уплотнение или плотное место в { side-breast.loc } болит от прикосновения.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека болит от прикосновения.
said-lump-tender-no = Уплотнение или плотное место в { side-breast.loc } не болит.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека не болит.
said-lump-soft-fluid = Уплотнение в { side-breast.loc } поддаётся, как маленький шарик с водой.
    .they = Уплотнение в { side-breast.loc } близкого человека поддаётся, как маленький шарик с водой.
said-lump-mobile = Уплотнение в { side-breast.loc } можно сдвинуть.
    .they = Уплотнение в { side-breast.loc } близкого человека можно сдвинуть.
said-lump-mobile-no = Уплотнение в { side-breast.loc } нельзя сдвинуть.
    .they = Уплотнение в { side-breast.loc } близкого человека нельзя сдвинуть.
said-lump-since-h = Уплотнение или плотное место в { side-breast.loc } уже { value-span.acc }.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека уже { value-span.acc }.
said-lump-trend = Уплотнение или плотное место в { side-breast.loc }: { $value }.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека: { $value }.
said-lump-trend-better = Уплотнение или плотное место в { side-breast.loc } уменьшается.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека уменьшается.
said-lump-trend-same = Уплотнение или плотное место в { side-breast.loc } не меняется.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека не меняется.
said-lump-trend-worse = Уплотнение или плотное место в { side-breast.loc } увеличивается.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека увеличивается.
said-lump-changes-with-feed = Уплотнение или плотное место в { side-breast.loc }, когда вышло молоко: { $value }.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека, когда вышло молоко: { $value }.
said-lump-changes-with-feed-yes = Уплотнение или плотное место в { side-breast.loc } становится мягче, когда выходит молоко.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека становится мягче, когда выходит молоко.
said-lump-changes-with-feed-not-yet = Из { side-breast.gen } не выходило молоко с тех пор, как появилось уплотнение или плотное место.
    .they = Из { side-breast.gen } близкого человека не выходило молоко с тех пор, как появилось уплотнение или плотное место.
said-lump-changes-with-feed-no = Уплотнение или плотное место в { side-breast.loc } остаётся плотным, когда выходит молоко.
    .they = Уплотнение или плотное место в { side-breast.loc } близкого человека остаётся плотным, когда выходит молоко.
said-swelling-skin-orange-peel = Кожа { side-breast.gen } похожа на апельсиновую корку.
    .they = Кожа { side-breast.gen } близкого человека похожа на апельсиновую корку.
said-skin-dimple = На { side-breast.loc } есть новая ямка или втянутое место.
    .they = На { side-breast.loc } близкого человека есть новая ямка или втянутое место.
said-nipple-inverted-new = Недавно втянулся { side-word.m } сосок.
    .they = Недавно втянулся { side-word.m } сосок близкого человека.
said-nipple = На { side-word.m-loc } соске: { $value }.
    .they = На { side-word.m-loc } соске близкого человека: { $value }.
said-nipple-ok = На { side-word.m-loc } соске ничего из этого нет.
    .they = На { side-word.m-loc } соске близкого человека ничего из этого нет.
said-nipple-bleb = На { side-word.m-loc } соске есть белая или жёлтая точка.
    .they = На { side-word.m-loc } соске близкого человека есть белая или жёлтая точка.
said-nipple-cracked = На { side-word.m-loc } соске есть трещина.
    .they = На { side-word.m-loc } соске близкого человека есть трещина.
said-nipple-bitten = На { side-word.m-loc } соске есть укус.
    .they = На { side-word.m-loc } соске близкого человека есть укус.
said-nipple-pus = На { side-word.m-loc } соске есть густая, жёлтая или зелёная жидкость.
    .they = На { side-word.m-loc } соске близкого человека есть густая, жёлтая или зелёная жидкость.
said-nipple-blister-sores = На { side-word.m-loc } соске есть пузырьки или мелкие ранки.
    .they = На { side-word.m-loc } соске близкого человека есть пузырьки или мелкие ранки.
said-colour-around-nipple = Вокруг больного места на { side-word.m-loc } соске есть новый цвет.
    .they = Вокруг больного места на { side-word.m-loc } соске близкого человека есть новый цвет.
said-nipple-eczema-weeks = { $value ->
        [0] Не чешется и не шелушится { side-word.m } сосок.
        [one] Уже { $value } неделю чешется и шелушится { side-word.m } сосок.
        [few] Уже { $value } недели чешется и шелушится { side-word.m } сосок.
        [many] Уже { $value } недель чешется и шелушится { side-word.m } сосок.
       *[other] Уже { $value } недель чешется и шелушится { side-word.m } сосок.
    }
    .they = { $value ->
            [0] Не чешется и не шелушится { side-word.m } сосок близкого человека.
            [one] Уже { $value } неделю чешется и шелушится { side-word.m } сосок близкого человека.
            [few] Уже { $value } недели чешется и шелушится { side-word.m } сосок близкого человека.
            [many] Уже { $value } недель чешется и шелушится { side-word.m } сосок близкого человека.
           *[other] Уже { $value } недель чешется и шелушится { side-word.m } сосок близкого человека.
        }
said-skin-sore = В другом месте { side-breast.gen } кожа повреждена, болит или с сыпью.
    .they = В другом месте { side-breast.gen } близкого человека кожа повреждена, болит или с сыпью.
said-pus = Из { side-breast.gen } выходит что-то густое, жёлтое или зелёное.
    .they = Из { side-breast.gen } близкого человека выходит что-то густое, жёлтое или зелёное.
said-milk-blood = Кровь в молоке из { side-breast.gen }: { $value }.
    .they = Кровь в молоке из { side-breast.gen } близкого человека: { $value }.
said-milk-blood-none = В молоке из { side-breast.gen } нет крови.
    .they = В молоке из { side-breast.gen } близкого человека нет крови.
said-milk-blood-streak = В молоке из { side-breast.gen } есть полоска крови.
    .they = В молоке из { side-breast.gen } близкого человека есть полоска крови.
said-milk-blood-bloody = Молоко из { side-breast.gen } явно с кровью.
    .they = Молоко из { side-breast.gen } близкого человека явно с кровью.
said-trauma-breast = Был удар, сдавливание или травма ({ side-breast }).
    .they = Был удар, сдавливание или травма ({ side-breast } близкого человека).
said-trauma-breast-no = Не было удара, сдавливания или травмы ({ side-breast }).
    .they = Не было удара, сдавливания или травмы ({ side-breast } близкого человека).
said-bruise-growing = Синяк на { side-breast.loc } увеличивается.
    .they = Синяк на { side-breast.loc } близкого человека увеличивается.
said-cord-or-arm-swelling = Отекла рука, или есть болезненный тяж ({ side-word }).

## G5 birth signs

said-vag-bleed-pad-1h = У вас прокладка промокает кровью за час.
    .they = У близкого человека прокладка промокает кровью за час.
said-clot-egg = У вас вышел сгусток крови величиной с яйцо.
    .they = У близкого человека вышел сгусток крови величиной с яйцо.
said-lochia-foul = У вас плохо пахнут выделения из влагалища.
    .they = У близкого человека плохо пахнут выделения из влагалища.
said-wound-bad = Разрез или разрыв после родов разошёлся, мокнет или болит сильнее.

## G6 background

said-galactocele-known = УЗИ или другое обследование показало карман с молоком в { side-breast.loc }.
    .they = УЗИ или другое обследование показало карман с молоком в { side-breast.loc } близкого человека.
said-abx = Что вы сказали об антибиотиках для лечения груди: { $value }.
    .they = Что было сказано об антибиотиках для лечения груди: { $value }.
said-abx-none = Вы не принимаете антибиотики для лечения груди.
    .they = Близкий человек не принимает антибиотики для лечения груди.
said-abx-finished = За последние 14 дней вы закончили антибиотики для лечения груди.
    .they = За последние 14 дней близкий человек закончил антибиотики для лечения груди.
said-abx-on = Вы сейчас принимаете антибиотики для лечения груди.
    .they = Близкий человек сейчас принимает антибиотики для лечения груди.
said-abx-hours = Первая доза у вас была { value-span.acc } назад.
    .they = Первая доза у близкого человека была { value-span.acc } назад.
said-abx-trend = С момента первой дозы: { $value }.
said-abx-trend-better = С момента первой дозы вам лучше.
    .they = С момента первой дозы близкому человеку лучше.
said-abx-trend-same = С момента первой дозы вам так же.
    .they = С момента первой дозы близкому человеку так же.
said-abx-trend-worse = С момента первой дозы вам хуже.
    .they = С момента первой дозы близкому человеку хуже.
said-other-infection = Вы сейчас болеете чем-то другим.
    .they = Близкий человек сейчас болеет чем-то другим.
said-risk-diabetes = У вас диабет, который сейчас лечат.
    .they = У близкого человека диабет, который сейчас лечат.
said-risk-diabetes-no = У вас нет диабета, который сейчас лечат.
    .they = У близкого человека нет диабета, который сейчас лечат.
said-risk-immunosuppressed = У вас слабая защита организма.
    .they = У близкого человека слабая защита организма.
said-risk-immunosuppressed-no = У вас защита организма не слабая.
    .they = У близкого человека защита организма не слабая.
said-risk-breast-surgery-6w = У вас была операция на груди или проба иглой за последние 6 недель.
    .they = У близкого человека была операция на груди или проба иглой за последние 6 недель.
said-risk-breast-surgery-6w-no = За последние 6 недель у вас не было ни операции, ни пробы иглой на груди.
    .they = За последние 6 недель у близкого человека не было ни операции, ни пробы иглой на груди.
said-risk-implant = У вас есть имплант в груди.
    .they = У близкого человека есть имплант в груди.
said-risk-implant-no = У вас нет импланта в груди.
    .they = У близкого человека нет импланта в груди.
said-risk-breast-cancer-ever = У вас был рак молочной железы.
    .they = У близкого человека был рак молочной железы.
said-risk-breast-cancer-ever-no = У вас никогда не было рака молочной железы.
    .they = У близкого человека никогда не было рака молочной железы.
said-risk-cancer-now = У вас сейчас рак или лечение от него.
    .they = У близкого человека сейчас рак или лечение от него.
said-risk-cancer-now-no = У вас сейчас нет рака.
    .they = У близкого человека сейчас нет рака.
said-risk-bleeding-disorder-or-thinners = Вы принимаете средства, разжижающие кровь, или кровь останавливается дольше, чем у других.
    .they = Близкий человек принимает средства, разжижающие кровь, или кровь останавливается дольше, чем у других.
said-risk-bleeding-disorder-or-thinners-no = Вы не принимаете средств, разжижающих кровь, и кровь у вас не идёт дольше, чем у других.
    .they = Близкий человек не принимает средств, разжижающих кровь, и кровь у него не идёт дольше, чем у других.
said-risk-hiv = Вы живёте с ВИЧ.
    .they = Близкий человек живёт с ВИЧ.
said-risk-hiv-no = У вас нет ВИЧ.
    .they = У близкого человека нет ВИЧ.

## G7 mind

said-worried = Вы чувствуете, что что-то действительно не так.
    .they = Вы чувствуете, что с близким человеком что-то действительно не так.
said-self-harm = У вас были мысли причинить себе вред.
    .they = Близкий человек говорил о том, чтобы причинить себе вред.
said-harm-baby = У вас были мысли причинить вред ребёнку.
    .they = Близкий человек говорил о том, чтобы причинить вред ребёнку.
said-hears-sees-things = Вы слышите или видите то, чего другие не слышат и не видят.
    .they = Близкий человек слышит или видит то, чего другие не слышат и не видят.

## After the result

said-fullness-trend = Полнота { side-breast.gen }: { $value }.
    .they = Полнота { side-breast.gen } близкого человека: { $value }.
said-fullness-trend-better = С полнотой { side-breast.gen } лучше.
    .they = С полнотой { side-breast.gen } близкого человека лучше.
said-fullness-trend-same = С полнотой { side-breast.gen } так же.
    .they = С полнотой { side-breast.gen } близкого человека так же.
said-fullness-trend-worse = С полнотой { side-breast.gen } хуже.
    .they = С полнотой { side-breast.gen } близкого человека хуже.
said-lump-size-mm = Уплотнение в { side-breast.loc } шириной { $value } мм.
    .they = Уплотнение в { side-breast.loc } близкого человека шириной { $value } мм.
said-milk-blood-since-h = Кровь в молоке из { side-breast.gen } уже { value-span.acc }.
    .they = Кровь в молоке из { side-breast.gen } близкого человека уже { value-span.acc }.
said-axillary-node = Под мышкой { side-word } есть опухший узел.
    .they = Под мышкой { side-word } у близкого человека есть опухший узел.
said-axilla-swelling-weeks = { $value ->
        [0] Нет отёка: { side-word.f } подмышка.
        [one] Уже { $value } неделю отёкшая { side-word.f } подмышка.
        [few] Уже { $value } недели отёкшая { side-word.f } подмышка.
        [many] Уже { $value } недель отёкшая { side-word.f } подмышка.
       *[other] Уже { $value } недель отёкшая { side-word.f } подмышка.
    }
    .they = { $value ->
            [0] Нет отёка: { side-word.f } подмышка близкого человека.
            [one] Уже { $value } неделю отёкшая { side-word.f } подмышка близкого человека.
            [few] Уже { $value } недели отёкшая { side-word.f } подмышка близкого человека.
            [many] Уже { $value } недель отёкшая { side-word.f } подмышка близкого человека.
           *[other] Уже { $value } недель отёкшая { side-word.f } подмышка близкого человека.
        }
said-pain-each-feed-days = { $value ->
        [0] Кормить { side-word } не больно.
        [one] Кормить { side-word } больно уже { $value } день.
        [few] Кормить { side-word } больно уже { $value } дня.
        [many] Кормить { side-word } больно уже { $value } дней.
       *[other] Кормить { side-word } больно уже { $value } дней.
    }
    .pumping = { $value ->
            [0] Сцеживать { side-word } не больно.
            [one] Сцеживать { side-word } больно уже { $value } день.
            [few] Сцеживать { side-word } больно уже { $value } дня.
            [many] Сцеживать { side-word } больно уже { $value } дней.
           *[other] Сцеживать { side-word } больно уже { $value } дней.
        }
    .bereaved = { $value ->
            [0] Грудь { side-word } не болит.
            [one] Грудь { side-word } болит уже { $value } день.
            [few] Грудь { side-word } болит уже { $value } дня.
            [many] Грудь { side-word } болит уже { $value } дней.
           *[other] Грудь { side-word } болит уже { $value } дней.
        }
said-removals-24h = { $value ->
        [0] За 24 часа молоко не выходило ни разу ({ side-breast }).
        [one] За 24 часа молоко выходило { $value } раз ({ side-breast }).
        [few] За 24 часа молоко выходило { $value } раза ({ side-breast }).
        [many] За 24 часа молоко выходило { $value } раз ({ side-breast }).
       *[other] За 24 часа молоко выходило { $value } раз ({ side-breast }).
    }
    .they = { $value ->
            [0] За 24 часа молоко не выходило ни разу ({ side-breast } близкого человека).
            [one] За 24 часа молоко выходило { $value } раз ({ side-breast } близкого человека).
            [few] За 24 часа молоко выходило { $value } раза ({ side-breast } близкого человека).
            [many] За 24 часа молоко выходило { $value } раз ({ side-breast } близкого человека).
           *[other] За 24 часа молоко выходило { $value } раз ({ side-breast } близкого человека).
        }
said-gap-longest-h = Самый долгий перерыв длился { value-span.acc }.
    .they = Самый долгий перерыв у близкого человека длился { value-span.acc }.
said-last-milk-removal = Молоко в последний раз выходило: { $value }.
said-goal = Чего вам хотелось бы: { $value }.
    .they = Чего близкому человеку хотелось бы: { $value }.
said-goal-fullness = Вам хотелось бы облегчить полноту.
    .they = Близкому человеку хотелось бы облегчить полноту.
said-goal-express = Вам хотелось бы выпустить немного молока.
    .they = Близкому человеку хотелось бы выпустить немного молока.
said-goal-more-milk = Вам хотелось бы больше молока.
    .they = Близкому человеку хотелось бы больше молока.
said-risk-family-breast-cancer-early = У близкого родственника был рак молочной железы до 50 лет.
said-risk-caesarean-or-surgery-6w = У вас было кесарево сечение или другая операция за последние 6 недель.
    .they = У близкого человека было кесарево сечение или другая операция за последние 6 недель.
said-risk-mrsa = Анализ нашёл у вас MRSA.
    .they = Анализ нашёл у близкого человека MRSA.
said-age-years = { $value ->
        [one] Вам { $value } год.
        [few] Вам { $value } года.
        [many] Вам { $value } лет.
       *[other] Вам { $value } лет.
    }
    .they = { $value ->
            [one] Близкому человеку { $value } год.
            [few] Близкому человеку { $value } года.
            [many] Близкому человеку { $value } лет.
           *[other] Близкому человеку { $value } лет.
        }
said-low-mood-2w = Вам было тяжело на душе большинство дней за две недели.
    .they = Близкому человеку было тяжело на душе большинство дней за две недели.

## From your notes (history)

said-hist-fever-24h = В ваших заметках есть лихорадка за последние 24 часа.
    .they = В заметках близкого человека есть лихорадка за последние 24 часа.
said-hist-worst-24h = В ваших заметках за последние 24 часа: { $value }.
    .they = В заметках близкого человека за последние 24 часа: { $value }.
said-hist-worst-24h-within-24h = За последние 24 часа проверка сказала: поговорить с кем-то в течение суток.
said-hist-worst-24h-same-day = За последние 24 часа проверка сказала: поговорить с кем-то сегодня.
said-hist-worst-24h-emergency-now = За последние 24 часа проверка сказала: нужна немедленная помощь.
said-hist-hold = Прежняя проверка всё ещё действует: { $value }.
said-hist-hold-within-24h = Прежняя проверка всё ещё действует: поговорить с кем-то в течение суток.
said-hist-hold-same-day = Прежняя проверка всё ещё действует: поговорить с кем-то сегодня.
said-hist-raise = Ваши заметки повышают уровень: { $value }.
    .they = Заметки близкого человека повышают уровень: { $value }.
said-hist-raise-within-24h = Ваши заметки показывают перемену: поговорить с кем-то в течение суток.
    .they = Заметки близкого человека показывают перемену: поговорить с кем-то в течение суток.
said-hist-raise-same-day = Ваши заметки показывают перемену: поговорить с кем-то сегодня.
    .they = Заметки близкого человека показывают перемену: поговорить с кем-то сегодня.
said-hist-abscess-episode = В ваших заметках есть густая жидкость или уплотнение с жидкостью ({ side-breast }).
    .they = В заметках близкого человека есть густая жидкость или уплотнение с жидкостью ({ side-breast }).
said-hist-last-session-harm = Ваши заметки показывают, что прошлый сеанс был болезненным или оставил след ({ side-breast }).
    .they = Заметки близкого человека показывают, что прошлый сеанс был болезненным или оставил след ({ side-breast }).
said-hist-lock = Пока достаточно: { side-breast } отдыхает.
    .they = Пока достаточно: { side-breast } близкого человека отдыхает.
said-episodes-same-site-90d = { $value ->
        [0] За 90 дней в ваших заметках нет проблем в этом месте { side-breast.gen }.
        [one] За 90 дней в ваших заметках { $value } раз есть проблема в этом месте { side-breast.gen }.
        [few] За 90 дней в ваших заметках { $value } раза есть проблема в этом месте { side-breast.gen }.
        [many] За 90 дней в ваших заметках { $value } раз есть проблема в этом месте { side-breast.gen }.
       *[other] За 90 дней в ваших заметках { $value } раз есть проблема в этом месте { side-breast.gen }.
    }
    .they = { $value ->
            [0] За 90 дней в заметках близкого человека нет проблем в этом месте { side-breast.gen }.
            [one] За 90 дней в заметках близкого человека { $value } раз есть проблема в этом месте { side-breast.gen }.
            [few] За 90 дней в заметках близкого человека { $value } раза есть проблема в этом месте { side-breast.gen }.
            [many] За 90 дней в заметках близкого человека { $value } раз есть проблема в этом месте { side-breast.gen }.
           *[other] За 90 дней в заметках близкого человека { $value } раз есть проблема в этом месте { side-breast.gen }.
        }
said-episodes-total-180d = { $value ->
        [0] За полгода в ваших заметках нет проблем с грудью.
        [one] За полгода в ваших заметках { $value } раз есть проблема с грудью.
        [few] За полгода в ваших заметках { $value } раза есть проблема с грудью.
        [many] За полгода в ваших заметках { $value } раз есть проблема с грудью.
       *[other] За полгода в ваших заметках { $value } раз есть проблема с грудью.
    }
    .they = { $value ->
            [0] За полгода в заметках близкого человека нет проблем с грудью.
            [one] За полгода в заметках близкого человека { $value } раз есть проблема с грудью.
            [few] За полгода в заметках близкого человека { $value } раза есть проблема с грудью.
            [many] За полгода в заметках близкого человека { $value } раз есть проблема с грудью.
           *[other] За полгода в заметках близкого человека { $value } раз есть проблема с грудью.
        }
