# Draft. Not yet reviewed by a clinician. Ukrainian: the translation was not yet checked by a native clinician.
# Answers: a-<finding>-<value>. Then "Because you said":
#   said-<id>           the sentence for yes; or, for other kinds, with $value
#   said-<id>-<value>   a full sentence for one value (also -no); look for it first
#   .they               the supporter's form
# { side-breast } and { side-word } stand in questions.ftl. $side: "left" or "right". $baby: a name, or the message your-baby.
# $value: a number for counts and lengths of time;
# for the other findings the answer as shown, temperatures with their unit. $unit: see value-span.
# .acc of a length of time: the accusative, as after "тривати".

## who: who is fed
a-who-at-breast = Годування грудьми
a-who-pumping = Годування зцідженим молоком
a-who-baby-in-unit = Дитина в лікарні
a-who-not-birth-parent = Дитина, яку народила інша людина
a-who-pregnant = Вагітність зараз
a-who-no-baby = Немає кого годувати

## The last pee
a-last-urine-lt12 = Менш ніж 12 годин тому
a-last-urine-12to18 = 12–18 годин тому
a-last-urine-ge18 = 18 годин тому або раніше

## The last wet nappy
a-baby-last-wet-lt12 = Менш ніж 12 годин тому
a-baby-last-wet-12to24 = 12–24 години тому
a-baby-last-wet-ge24 = 24 години тому або раніше

## Fever
a-temp-site-oral = У роті
a-temp-site-ear = У вусі
a-temp-site-forehead = На чолі
a-temp-site-axilla = Під пахвою
a-rigors-none = Ні
a-rigors-shivering = Так, морозило
a-rigors-uncontrollable = Так, трусило, і не вдавалося спинити

## Breast: pain
a-eased-by-analgesic-yes = Так, допомагає
a-eased-by-analgesic-not-tried = Нічого не прийнято
a-eased-by-analgesic-no = Ні, не допомагає
a-pain-pattern-constant = Весь час
a-pain-pattern-feeds-only = Під час годування
    .pumping = Під час зціджування
    .bereaved = Час від часу

## Breast: place and firmness
a-area-none = Ніде
a-area-whole = Усюди
a-area-areola = Навколо соска
a-area-spot = В одному місці
a-area-wedge = У частині, схожій на скибку
a-quadrant-uoq = Угорі ззовні
a-quadrant-uiq = Угорі всередині
a-quadrant-loq = Унизу ззовні
a-quadrant-liq = Унизу всередині
a-quadrant-central = Навколо соска
a-quadrant-axilla = Пахва
a-hard-none = М'яка
a-hard-full = Повна
a-hard-firm = Щільна, як ніс
a-hard-rock = Тверда, як лоб

## Breast: colour
a-colour-change-none = Нового кольору немає
a-colour-change-darker = Темніший, ніж шкіра навколо
a-colour-change-red = Червоний або рожевий
a-colour-change-purple = Фіолетовий або синій
a-colour-change-black = Чорний або сірий
a-colour-share-under-third = Менш ніж третина груді
a-colour-share-third-or-more = Третина груді або більше

## Better, the same, worse
a-inflamed-trend-better = Краще
a-inflamed-trend-same = Так само
a-inflamed-trend-worse = Гірше
a-lump-trend-better = Менше
a-lump-trend-same = Таке саме
a-lump-trend-worse = Більше
a-abx-trend-better = Краще
a-abx-trend-same = Так само
a-abx-trend-worse = Гірше
a-fullness-trend-better = Краще
a-fullness-trend-same = Так само
a-fullness-trend-worse = Гірше

## Breast: lump, nipple, milk
a-lump-changes-with-feed-yes = Так, м'якше
a-lump-changes-with-feed-not-yet = Відтоді не було годування чи зціджування
    .pumping = Відтоді не було зціджування
    .bereaved = Відтоді молоко не виходило
a-lump-changes-with-feed-no = Ні, так само щільно
a-nipple-ok = Нічого з цього
a-nipple-bleb = Біла або жовта цятка
a-nipple-cracked = Тріщина
a-nipple-bitten = Укус
a-nipple-pus = Густа, жовта або зелена рідина
a-nipple-blister-sores = Пухирці або дрібні ранки купкою
a-milk-blood-none = Крові немає
a-milk-blood-streak = Смужка або рожевий відтінок
a-milk-blood-bloody = Явно з кров'ю

## Antibiotics for the breast
a-abx-none = Ні
a-abx-finished = Так, закінчилися за останні 14 днів
a-abx-on = Так, прийом триває

## What is wanted
a-goal-fullness = Полегшити повноту
a-goal-express = Випустити трохи молока
a-goal-more-milk = Більше молока

## Pain from 0 to 10
pain-low = болю немає
pain-high = найгірший, який можна уявити
pain-0 = 0: болю немає
pain-1 = 1: ледь відчутний
pain-2 = 2: легкий
pain-3 = 3: слабкий
pain-4 = 4: явний, терпіти легко
pain-5 = 5: важко не зважати
pain-6 = 6: заважає
pain-7 = 7: сильний
pain-8 = 8: дуже сильний
pain-9 = 9: майже нестерпний
pain-10 = 10: найгірший, який можна уявити

## Since when: chips. A chip counts as the longest time it allows.
since-lt6h = Менш ніж 6 годин
since-6to12h = 6–12 годин
since-12to24h = 12–24 години
since-1to2d = 1–2 дні
since-2to3d = 2–3 дні
since-3to7d = 3–7 днів
since-1to2w = 1–2 тижні
since-gt2w = Довше ніж 2 тижні

## Units. $value: a number.
unit-celsius = °C
unit-fahrenheit = °F
value-celsius = { $value } °C
value-fahrenheit = { $value } °F
value-mm = { $value } мм
value-minutes = { $value ->
        [one] { $value } хвилина
        [few] { $value } хвилини
        [many] { $value } хвилин
       *[other] { $value } хвилин
    }
value-hours = { $value ->
        [0] менш ніж година
        [one] { $value } година
        [few] { $value } години
        [many] { $value } годин
       *[other] { $value } годин
    }
    .acc = { $value ->
            [0] менш ніж годину
            [one] { $value } годину
            [few] { $value } години
            [many] { $value } годин
           *[other] { $value } годин
        }
value-days = { $value ->
        [0] менш ніж день
        [one] { $value } день
        [few] { $value } дні
        [many] { $value } днів
       *[other] { $value } днів
    }
    .acc = { $value ->
            [0] менш ніж день
            [one] { $value } день
            [few] { $value } дні
            [many] { $value } днів
           *[other] { $value } днів
        }
value-weeks = { $value ->
        [0] менш ніж тиждень
        [one] { $value } тиждень
        [few] { $value } тижні
        [many] { $value } тижнів
       *[other] { $value } тижнів
    }
    .acc = { $value ->
            [0] менш ніж тиждень
            [one] { $value } тиждень
            [few] { $value } тижні
            [many] { $value } тижнів
           *[other] { $value } тижнів
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
would-change-heading = Що змінило б цю пораду
would-change-sooner = Телефонуйте раніше, якщо стане так: { $said } Тоді це: { $word }.
would-change-later = Це залежить від такого: { $labels }. Коли це минеться, нова перевірка може змінити пораду.
answered-no = Ні: { $label }.

## G0 start

said-who = Кого годують: { $value }.
said-who-at-breast = Ви годуєте грудьми.
    .they = Близька людина годує грудьми.
said-who-pumping = Ви годуєте зцідженим молоком.
    .they = Близька людина годує зцідженим молоком.
said-who-baby-in-unit = Ваша дитина в неонатальному відділенні.
    .they = Дитина близької людини в неонатальному відділенні.
said-who-not-birth-parent = Ви годуєте дитину, яку народила інша людина.
    .they = Близька людина годує дитину, яку народила інша людина.
said-who-pregnant = У вас вагітність.
    .they = У близької людини вагітність.
said-who-no-baby = Вам немає кого годувати.
    .they = Близькій людині немає кого годувати.
said-gave-birth-1y = У вас були пологи за останні 12 місяців.
    .they = У близької людини були пологи за останні 12 місяців.
said-gave-birth-1y-no = У вас не було пологів за останні 12 місяців.
    .they = У близької людини не було пологів за останні 12 місяців.
said-days-postpartum = { $value ->
        [0] У вас пологи були сьогодні.
        [one] У вас пологи були { $value } день тому.
        [few] У вас пологи були { $value } дні тому.
        [many] У вас пологи були { $value } днів тому.
       *[other] У вас пологи були { $value } днів тому.
    }
    .they = { $value ->
            [0] У близької людини пологи були сьогодні.
            [one] У близької людини пологи були { $value } день тому.
            [few] У близької людини пологи були { $value } дні тому.
            [many] У близької людини пологи були { $value } днів тому.
           *[other] У близької людини пологи були { $value } днів тому.
        }
said-lactating = У ваших грудях зараз є молоко.
    .they = У грудях близької людини зараз є молоко.
said-lactating-no = У ваших грудях зараз немає молока.
    .they = У грудях близької людини зараз немає молока.
said-weaning = За останні 6 місяців ви стали менше годувати чи зціджувати.
    .they = За останні 6 місяців близька людина стала менше годувати чи зціджувати.
said-weaning-no = За останні 6 місяців ви не стали менше годувати чи зціджувати.
    .they = За останні 6 місяців близька людина не стала менше годувати чи зціджувати.
said-risk-pregnant-now = У вас зараз вагітність.
    .they = У близької людини зараз вагітність.
said-risk-pregnant-now-no = У вас зараз немає вагітності.
    .they = У близької людини зараз немає вагітності.

## G1 body

said-confusion = У вас плутаються думки, або хтось так сказав.
    .they = У близької людини плутаються думки, або хтось так сказав.
said-drowsy = Ви такі сонні, що вас ледве можна розбудити.
    .they = Близька людина така сонна, що її ледве можна розбудити.
said-seizure = У вас були судоми.
    .they = У близької людини були судоми.
said-fainting = За останню добу ви непритомніли.
    .they = За останню добу близька людина непритомніла.
said-cant-stand = Через слабкість чи запаморочення ви не можете стояти.
    .they = Через слабкість чи запаморочення близька людина не може стояти.
said-breathless = У вас задишка, коли ви сидите спокійно.
    .they = У близької людини задишка, коли вона сидить спокійно.
said-chest-pain = У вас біль або тиск у грудній клітці.
    .they = У близької людини біль або тиск у грудній клітці.
said-heart-racing = У вас серце калатає або дуже швидко б'ється у спокої.
    .they = У близької людини серце калатає або дуже швидко б'ється у спокої.
said-feels-dying = У вас відчуття, що ви можете померти.
    .they = У близької людини відчуття, що вона може померти.
said-skin-mottled-blue-ashen = У вас шкіра або губи плямисті, сині чи сірі.
    .they = У близької людини шкіра або губи плямисті, сині чи сірі.
said-rash-nonblanching = У вас висип, який не зникає під склянкою.
    .they = У близької людини висип, який не зникає під склянкою.
said-rash-widespread-red = У вас великий висип, як сонячний опік.
    .they = У близької людини великий висип, як сонячний опік.
said-vomit-repeated = У вас було блювання три рази або більше за добу.
    .they = У близької людини було блювання три рази або більше за добу.
said-diarrhoea = У вас рідкий, водянистий пронос.
    .they = У близької людини рідкий, водянистий пронос.
said-headache-severe = У вас дуже сильний біль голови або такий, що не минає.
    .they = У близької людини дуже сильний біль голови або такий, що не минає.
said-vision-change = Ви бачите нечітко, або є спалахи чи цятки перед очима.
    .they = Близька людина бачить нечітко, або є спалахи чи цятки перед очима.
said-belly-pain-severe = У вас сильний біль у животі.
    .they = У близької людини сильний біль у животі.
said-leg-swollen-painful = У вас одна нога набрякла, тепла або болить.
    .they = У близької людини одна нога набрякла, тепла або болить.
said-last-urine = Останнє сечовипускання: { $value }.
    .they = Останнє сечовипускання близької людини: { $value }.
said-last-urine-lt12 = Останнє сечовипускання було менш ніж 12 годин тому.
    .they = Останнє сечовипускання близької людини було менш ніж 12 годин тому.
said-last-urine-12to18 = Останнє сечовипускання було 12–18 годин тому.
    .they = Останнє сечовипускання близької людини було 12–18 годин тому.
said-last-urine-ge18 = Останнє сечовипускання було 18 годин тому або раніше.
    .they = Останнє сечовипускання близької людини було 18 годин тому або раніше.
said-unwell = Вам явно зле.
    .they = Близькій людині явно зле.
said-hr-bpm = Пульс у вас { $value } за хвилину.
    .they = Пульс у близької людини { $value } за хвилину.
said-rr-pm = { $value ->
        [one] Ви робите { $value } вдих за хвилину.
        [few] Ви робите { $value } вдихи за хвилину.
        [many] Ви робите { $value } вдихів за хвилину.
       *[other] Ви робите { $value } вдихів за хвилину.
    }
    .they = { $value ->
            [one] Близька людина робить { $value } вдих за хвилину.
            [few] Близька людина робить { $value } вдихи за хвилину.
            [many] Близька людина робить { $value } вдихів за хвилину.
           *[other] Близька людина робить { $value } вдихів за хвилину.
        }
said-sbp = Верхній тиск крові у вас { $value }.
    .they = Верхній тиск крові у близької людини { $value }.

## G2 baby

said-baby-age-d = { $value ->
        [0] Ви сказали, що день народження – сьогодні ({ $baby }).
        [one] Ви сказали, що { $baby } має { $value } день.
        [few] Ви сказали, що { $baby } має { $value } дні.
        [many] Ви сказали, що { $baby } має { $value } днів.
       *[other] Ви сказали, що { $baby } має { $value } днів.
    }
said-baby-in-unit-now = Ви сказали, що { $baby } зараз у неонатальному відділенні.
said-baby-in-unit-now-no = Ви сказали, що { $baby } зараз не в неонатальному відділенні.
said-baby-preterm-or-nicu = Ви сказали, що пологи були раніше строку або { $baby } у неонатальному відділенні.
said-baby-preterm-or-nicu-no = Ви сказали, що пологи були після 37 тижнів і { $baby } не в неонатальному відділенні.
said-baby-blue = Ви сказали, що { $baby } має сині, сірі або дуже бліді губи чи шкіру.
said-baby-floppy = Ви сказали, що { $baby } лежить мляво, без сили.
said-baby-hard-to-wake = Ви сказали, що { $baby } прокидається важко.
said-baby-breath-fast = Ви сказали, що { $baby } дихає часто або важко.
said-baby-seizure = Ви сказали, що були судоми або { $baby } смикається й не перестає, коли притримати.
said-baby-jaundice-day1 = Ви сказали, що в перший день шкіра була жовта ({ $baby }).
said-baby-feels-hot-or-cold = Ви сказали, що тіло на дотик гаряче або холодне ({ $baby }).
said-baby-temp-dc = Ви виміряли: { $value } ({ $baby }).
said-baby-refuses-feeds-n = { $value ->
        [0] Ви сказали, що { $baby } не відмовляється від годувань.
        [one] Ви сказали, що { $baby } відмовляється від { $value } годування поспіль.
        [few] Ви сказали, що { $baby } відмовляється від { $value } годувань поспіль.
        [many] Ви сказали, що { $baby } відмовляється від { $value } годувань поспіль.
       *[other] Ви сказали, що { $baby } відмовляється від { $value } годувань поспіль.
    }
said-baby-feeds-poorly = Ви сказали, що { $baby } смокче слабо або з'їдає менш ніж половину.
said-baby-lethargic-irritable = Ви сказали, що { $baby } спить більше, ніж звичайно, або плаче якось дивно.
said-baby-last-wet = Останній мокрий підгузок ({ $baby }): { $value }.
said-baby-last-wet-lt12 = Ви сказали, що мокрий підгузок був менш ніж 12 годин тому ({ $baby }).
said-baby-last-wet-12to24 = Ви сказали, що останній мокрий підгузок був 12–24 години тому ({ $baby }).
said-baby-last-wet-ge24 = Ви сказали, що останній мокрий підгузок був 24 години тому або раніше ({ $baby }).
said-wet-nappies-24h = { $value ->
        [0] Ви сказали, що за 24 години не було жодного мокрого підгузка ({ $baby }).
        [6] Ви сказали, що за 24 години було 6 мокрих підгузків або більше ({ $baby }).
        [one] Ви сказали, що за 24 години був { $value } мокрий підгузок ({ $baby }).
        [few] Ви сказали, що за 24 години було { $value } мокрі підгузки ({ $baby }).
        [many] Ви сказали, що за 24 години було { $value } мокрих підгузків ({ $baby }).
       *[other] Ви сказали, що за 24 години було { $value } мокрих підгузків ({ $baby }).
    }
said-baby-jaundice-spreading = Ви сказали, що жовтизна шкіри поширюється або сильнішає ({ $baby }).
said-baby-weight-concern = Ви сказали, що хтось тривожився через вагу ({ $baby }).

## G3 fever

said-can-measure = У вас є під рукою термометр.
    .they = У близької людини є під рукою термометр.
said-can-measure-no = Ви не можете виміряти температуру.
    .they = Близька людина не може виміряти температуру.
said-temp-dc = Ви виміряли: { $value }.
    .they = Виміряно: { $value }.
said-temp-site = Де міряли: { $value }.
said-temp-site-axilla = Ви міряли під пахвою.
    .they = Міряли під пахвою.
said-felt-fever = За останню добу вас кидало в жар, дрож або піт.
    .they = За останню добу близьку людину кидало в жар, дрож або піт.
said-felt-fever-no = За останню добу вас не кидало в жар, дрож або піт.
    .they = За останню добу близьку людину не кидало в жар, дрож або піт.
said-antipyretic-6h = За останні 6 годин ви приймали щось від болю або гарячки.
    .they = За останні 6 годин близька людина приймала щось від болю або гарячки.
said-antipyretic-6h-no = За останні 6 годин ви не приймали нічого від болю або гарячки.
    .they = За останні 6 годин близька людина не приймала нічого від болю або гарячки.
said-rigors = Озноб або тремтіння: { $value }.
said-rigors-none = За останню добу вас не морозило.
    .they = За останню добу близьку людину не морозило.
said-rigors-shivering = За останню добу вас морозило.
    .they = За останню добу близьку людину морозило.
said-rigors-uncontrollable = За останню добу вас трусило, і не вдавалося спинити.
    .they = За останню добу близьку людину трусило, і не вдавалося спинити.
said-flu-like = У вас ломить усе тіло.
    .they = У близької людини ломить усе тіло.
said-flu-like-no = У вас не ломить усе тіло.
    .they = У близької людини не ломить усе тіло.
said-fever-h = Гарячка, озноб або ломота тривають { value-span.acc }.

## G4 breast

said-pain-0-10 = Біль у { side-breast.loc } – { $value } з 10.
    .they = Біль у { side-breast.loc } близької людини – { $value } з 10.
said-pain-at-rest = У спокої теж болить { side-breast }.
    .they = У спокої теж болить { side-breast } близької людини.
said-pain-at-rest-no = У спокої не болить { side-breast }.
    .they = У спокої не болить { side-breast } близької людини.
said-eased-by-analgesic = Чи допомагає знеболювальне ({ side-breast }): { $value }.
    .they = Чи допомагає знеболювальне ({ side-breast } близької людини): { $value }.
said-eased-by-analgesic-yes = Звичне знеболювальне допомагає { side-breast.loc }.
    .they = Звичне знеболювальне допомагає { side-breast.loc } близької людини.
said-eased-by-analgesic-not-tried = Від болю в { side-breast.loc } нічого не прийнято.
    .they = Від болю в { side-breast.loc } близької людини нічого не прийнято.
said-eased-by-analgesic-no = Звичне знеболювальне не допомагає { side-breast.loc }.
    .they = Звичне знеболювальне не допомагає { side-breast.loc } близької людини.
said-pain-pattern = Коли болить { side-breast }: { $value }.
    .they = Коли болить { side-breast } близької людини: { $value }.
said-area = Де { side-breast } болить або щільна: { $value }.
    .they = Де { side-breast } близької людини болить або щільна: { $value }.
said-area-none = Ніде не болить і не щільна: { side-breast }.
    .they = Ніде не болить і не щільна: { side-breast } близької людини.
said-area-whole = Болить або щільна всюди: { side-breast }.
    .they = Болить або щільна всюди: { side-breast } близької людини.
said-area-areola = Болить або щільна навколо соска: { side-breast }.
    .they = Болить або щільна навколо соска: { side-breast } близької людини.
said-area-spot = Болить або щільна в одному місці: { side-breast }.
    .they = Болить або щільна в одному місці: { side-breast } близької людини.
said-area-wedge = Болить або щільна в частині, схожій на скибку: { side-breast }.
    .they = Болить або щільна в частині, схожій на скибку: { side-breast } близької людини.
said-quadrant = Місце на { side-breast.loc }: { $value }.
    .they = Місце на { side-breast.loc } близької людини: { $value }.
said-hard = Яка на дотик { side-breast }: { $value }.
    .they = Яка на дотик { side-breast } близької людини: { $value }.
said-hard-none = На дотик м'яка { side-breast }.
    .they = На дотик м'яка { side-breast } близької людини.
said-hard-full = На дотик повна { side-breast }.
    .they = На дотик повна { side-breast } близької людини.
said-hard-firm = На дотик щільна { side-breast }.
    .they = На дотик щільна { side-breast } близької людини.
said-hard-rock = На дотик дуже тверда { side-breast }.
    .they = На дотик дуже тверда { side-breast } близької людини.
said-fullness-h = Уже { value-span.acc } повна { side-breast }.
    .they = Уже { value-span.acc } повна { side-breast } близької людини.
said-full-after-feed = Досі повна { side-breast }, хоч молоко виходило.
    .they = Досі повна { side-breast } близької людини, хоч молоко виходило.
said-shiny = Шкіра { side-breast.gen } туга й лискуча.
    .they = Шкіра { side-breast.gen } близької людини туга й лискуча.
said-swelling = Явно дужче, ніж друга, набрякла { side-breast }.
    .they = Явно дужче, ніж друга, набрякла { side-breast } близької людини.
said-swelling-areola = Навколо { side-word.m-gen } соска припухло.
    .they = Навколо { side-word.m-gen } соска близької людини припухло.
said-no-milk-flow = З { side-breast.gen } не йде молоко.
    .they = З { side-breast.gen } близької людини не йде молоко.
said-warm-both = Обидві груді теплі всюди.
said-hot = Явно гарячіша { side-breast } або її частина.
    .they = Явно гарячіша { side-breast } близької людини або її частина.
said-hot-no = Жодна частина { side-breast.gen } не гарячіша.
    .they = Жодна частина { side-breast.gen } близької людини не гарячіша.
said-burning = Шкіру { side-breast.gen } пече.
    .they = Шкіру { side-breast.gen } близької людини пече.
said-colour-change = Колір шкіри { side-breast.gen }: { $value }.
    .they = Колір шкіри { side-breast.gen } близької людини: { $value }.
said-colour-change-none = На { side-breast.loc } немає нового кольору.
    .they = На { side-breast.loc } близької людини немає нового кольору.
said-colour-change-darker = Частина { side-breast.gen } темніша, ніж раніше.
    .they = Частина { side-breast.gen } близької людини темніша, ніж раніше.
said-colour-change-red = Частина { side-breast.gen } червона або рожева.
    .they = Частина { side-breast.gen } близької людини червона або рожева.
said-colour-change-purple = Частина { side-breast.gen } фіолетова або синя.
    .they = Частина { side-breast.gen } близької людини фіолетова або синя.
said-colour-change-black = Частина { side-breast.gen } чорна або сіра.
    .they = Частина { side-breast.gen } близької людини чорна або сіра.
said-colour-share = Новий колір на { side-breast.loc } займає: { $value }.
    .they = Новий колір на { side-breast.loc } близької людини займає: { $value }.
said-colour-share-under-third = Новий колір займає менш ніж третину { side-breast.gen }.
    .they = Новий колір займає менш ніж третину { side-breast.gen } близької людини.
said-colour-share-third-or-more = Новий колір займає третину { side-breast.gen } або більше.
    .they = Новий колір займає третину { side-breast.gen } близької людини або більше.
said-colour-spread-6h = Колір або жар на { side-breast.loc } поширився за останні 6 годин.
    .they = Колір або жар на { side-breast.loc } близької людини поширився за останні 6 годин.
said-streaks = На { side-breast.loc } є смуги, що йдуть до пахви.
    .they = На { side-breast.loc } близької людини є смуги, що йдуть до пахви.
said-inflamed-h = Уже { value-span.acc } гаряча або іншого кольору { side-breast }.
    .they = Уже { value-span.acc } гаряча або іншого кольору { side-breast } близької людини.
said-inflamed-trend = Колір або жар на { side-breast.loc }: { $value }.
    .they = Колір або жар на { side-breast.loc } близької людини: { $value }.
said-inflamed-trend-better = З кольором або жаром на { side-breast.loc } краще.
    .they = З кольором або жаром на { side-breast.loc } близької людини краще.
said-inflamed-trend-same = З кольором або жаром на { side-breast.loc } так само.
    .they = З кольором або жаром на { side-breast.loc } близької людини так само.
said-inflamed-trend-worse = З кольором або жаром на { side-breast.loc } гірше.
    .they = З кольором або жаром на { side-breast.loc } близької людини гірше.
said-blister-or-numb = Шкіра { side-breast.gen } в пухирях або оніміла.
    .they = Шкіра { side-breast.gen } близької людини в пухирях або оніміла.
said-pain-out-of-proportion = Біль у { side-breast.loc } набагато сильніший, ніж те, що видно.
    .they = Біль у { side-breast.loc } близької людини набагато сильніший, ніж те, що видно.
said-lump = У { side-breast.loc } є гулька.
    .they = У { side-breast.loc } близької людини є гулька.
said-lump-no = У { side-breast.loc } немає гульки.
    .they = У { side-breast.loc } близької людини немає гульки.
said-lump-tender = Гулька або щільне місце в { side-breast.loc } болить від дотику.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини болить від дотику.
said-lump-tender-no = Гулька або щільне місце в { side-breast.loc } не болить.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини не болить.
said-lump-soft-fluid = Гулька в { side-breast.loc } піддається, як маленька кулька з водою.
    .they = Гулька в { side-breast.loc } близької людини піддається, як маленька кулька з водою.
said-lump-mobile = Гульку в { side-breast.loc } можна посунути.
    .they = Гульку в { side-breast.loc } близької людини можна посунути.
said-lump-mobile-no = Гульку в { side-breast.loc } не можна посунути.
    .they = Гульку в { side-breast.loc } близької людини не можна посунути.
said-lump-since-h = Гулька або щільне місце в { side-breast.loc } вже { value-span.acc }.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини вже { value-span.acc }.
said-lump-trend = Гулька або щільне місце в { side-breast.loc }: { $value }.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини: { $value }.
said-lump-trend-better = Гулька або щільне місце в { side-breast.loc } меншає.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини меншає.
said-lump-trend-same = Гулька або щільне місце в { side-breast.loc } не змінюється.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини не змінюється.
said-lump-trend-worse = Гулька або щільне місце в { side-breast.loc } більшає.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини більшає.
said-lump-changes-with-feed = Гулька або щільне місце в { side-breast.loc }, коли вийшло молоко: { $value }.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини, коли вийшло молоко: { $value }.
said-lump-changes-with-feed-yes = Гулька або щільне місце в { side-breast.loc } м'якшає, коли виходить молоко.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини м'якшає, коли виходить молоко.
said-lump-changes-with-feed-not-yet = З { side-breast.gen } не виходило молоко, відколи з'явилася гулька або щільне місце.
    .they = З { side-breast.gen } близької людини не виходило молоко, відколи з'явилася гулька або щільне місце.
said-lump-changes-with-feed-no = Гулька або щільне місце в { side-breast.loc } лишається щільним, коли виходить молоко.
    .they = Гулька або щільне місце в { side-breast.loc } близької людини лишається щільним, коли виходить молоко.
said-swelling-skin-orange-peel = Шкіра { side-breast.gen } схожа на апельсинову кірку.
    .they = Шкіра { side-breast.gen } близької людини схожа на апельсинову кірку.
said-skin-dimple = На { side-breast.loc } є нова ямка або втягнуте місце.
    .they = На { side-breast.loc } близької людини є нова ямка або втягнуте місце.
said-nipple-inverted-new = Нещодавно втягнувся { side-word.m } сосок.
    .they = Нещодавно втягнувся { side-word.m } сосок близької людини.
said-nipple = На { side-word.m-loc } соску: { $value }.
    .they = На { side-word.m-loc } соску близької людини: { $value }.
said-nipple-ok = На { side-word.m-loc } соску нічого з цього немає.
    .they = На { side-word.m-loc } соску близької людини нічого з цього немає.
said-nipple-bleb = На { side-word.m-loc } соску є біла або жовта цятка.
    .they = На { side-word.m-loc } соску близької людини є біла або жовта цятка.
said-nipple-cracked = На { side-word.m-loc } соску є тріщина.
    .they = На { side-word.m-loc } соску близької людини є тріщина.
said-nipple-bitten = На { side-word.m-loc } соску є укус.
    .they = На { side-word.m-loc } соску близької людини є укус.
said-nipple-pus = На { side-word.m-loc } соску є густа, жовта або зелена рідина.
    .they = На { side-word.m-loc } соску близької людини є густа, жовта або зелена рідина.
said-nipple-blister-sores = На { side-word.m-loc } соску є пухирці або дрібні ранки.
    .they = На { side-word.m-loc } соску близької людини є пухирці або дрібні ранки.
said-colour-around-nipple = Навколо болючого місця на { side-word.m-loc } соску є новий колір.
    .they = Навколо болючого місця на { side-word.m-loc } соску близької людини є новий колір.
said-nipple-eczema-weeks = { $value ->
        [0] Не свербить і не лущиться { side-word.m } сосок.
        [one] Уже { $value } тиждень свербить і лущиться { side-word.m } сосок.
        [few] Уже { $value } тижні свербить і лущиться { side-word.m } сосок.
        [many] Уже { $value } тижнів свербить і лущиться { side-word.m } сосок.
       *[other] Уже { $value } тижнів свербить і лущиться { side-word.m } сосок.
    }
    .they = { $value ->
            [0] Не свербить і не лущиться { side-word.m } сосок близької людини.
            [one] Уже { $value } тиждень свербить і лущиться { side-word.m } сосок близької людини.
            [few] Уже { $value } тижні свербить і лущиться { side-word.m } сосок близької людини.
            [many] Уже { $value } тижнів свербить і лущиться { side-word.m } сосок близької людини.
           *[other] Уже { $value } тижнів свербить і лущиться { side-word.m } сосок близької людини.
        }
said-skin-sore = Шкіра в іншому місці { side-breast.gen } ушкоджена, болить або з висипом.
    .they = Шкіра в іншому місці { side-breast.gen } близької людини ушкоджена, болить або з висипом.
said-pus = З { side-breast.gen } виходить щось густе, жовте або зелене.
    .they = З { side-breast.gen } близької людини виходить щось густе, жовте або зелене.
said-milk-blood = Кров у молоці з { side-breast.gen }: { $value }.
    .they = Кров у молоці з { side-breast.gen } близької людини: { $value }.
said-milk-blood-none = У молоці з { side-breast.gen } немає крові.
    .they = У молоці з { side-breast.gen } близької людини немає крові.
said-milk-blood-streak = У молоці з { side-breast.gen } є смужка крові.
    .they = У молоці з { side-breast.gen } близької людини є смужка крові.
said-milk-blood-bloody = Молоко з { side-breast.gen } явно з кров'ю.
    .they = Молоко з { side-breast.gen } близької людини явно з кров'ю.
said-trauma-breast = Був удар, стискання або травма ({ side-breast }).
    .they = Був удар, стискання або травма ({ side-breast } близької людини).
said-trauma-breast-no = Не було удару, стискання чи травми ({ side-breast }).
    .they = Не було удару, стискання чи травми ({ side-breast } близької людини).
said-bruise-growing = Синець на { side-breast.loc } більшає.
    .they = Синець на { side-breast.loc } близької людини більшає.
said-cord-or-arm-swelling = Набрякла рука або є болючий тяж ({ side-word }).

## G5 birth signs

said-vag-bleed-pad-1h = У вас прокладка промокає кров'ю за годину.
    .they = У близької людини прокладка промокає кров'ю за годину.
said-clot-egg = У вас вийшов згусток крові завбільшки з яйце.
    .they = У близької людини вийшов згусток крові завбільшки з яйце.
said-lochia-foul = У вас погано пахнуть виділення з піхви.
    .they = У близької людини погано пахнуть виділення з піхви.
said-wound-bad = Розріз або розрив після пологів розійшовся, сочиться або болить дужче.

## G6 background

said-galactocele-known = УЗД або інше обстеження показало кишеньку з молоком у { side-breast.loc }.
    .they = УЗД або інше обстеження показало кишеньку з молоком у { side-breast.loc } близької людини.
said-abx = Що ви сказали про антибіотики для лікування грудей: { $value }.
    .they = Що сказала близька людина про антибіотики для лікування грудей: { $value }.
said-abx-none = Ви не приймаєте антибіотиків для лікування грудей.
    .they = Близька людина не приймає антибіотиків для лікування грудей.
said-abx-finished = За останні 14 днів ви закінчили антибіотики для лікування грудей.
    .they = За останні 14 днів близька людина закінчила антибіотики для лікування грудей.
said-abx-on = Ви зараз приймаєте антибіотики для лікування грудей.
    .they = Близька людина зараз приймає антибіотики для лікування грудей.
said-abx-hours = Перша доза у вас була { value-span.acc } тому.
    .they = Перша доза у близької людини була { value-span.acc } тому.
said-abx-trend = З часу першої дози: { $value }.
said-abx-trend-better = З часу першої дози вам краще.
    .they = З часу першої дози близькій людині краще.
said-abx-trend-same = З часу першої дози вам так само.
    .they = З часу першої дози близькій людині так само.
said-abx-trend-worse = З часу першої дози вам гірше.
    .they = З часу першої дози близькій людині гірше.
said-other-infection = Ви зараз хворієте на щось інше.
    .they = Близька людина зараз хворіє на щось інше.
said-risk-diabetes = У вас діабет, який зараз лікують.
    .they = У близької людини діабет, який зараз лікують.
said-risk-diabetes-no = У вас немає діабету, який зараз лікують.
    .they = У близької людини немає діабету, який зараз лікують.
said-risk-immunosuppressed = У вас слабкий захист організму.
    .they = У близької людини слабкий захист організму.
said-risk-immunosuppressed-no = У вас захист організму не слабкий.
    .they = У близької людини захист організму не слабкий.
said-risk-breast-surgery-6w = У вас була операція на грудях або проба голкою за останні 6 тижнів.
    .they = У близької людини була операція на грудях або проба голкою за останні 6 тижнів.
said-risk-breast-surgery-6w-no = За останні 6 тижнів у вас не було ні операції, ні проби голкою на грудях.
    .they = За останні 6 тижнів у близької людини не було ні операції, ні проби голкою на грудях.
said-risk-implant = У вас є імплант у груді.
    .they = У близької людини є імплант у груді.
said-risk-implant-no = У вас немає імпланта в груді.
    .they = У близької людини немає імпланта в груді.
said-risk-breast-cancer-ever = У вас був рак молочної залози.
    .they = У близької людини був рак молочної залози.
said-risk-breast-cancer-ever-no = У вас ніколи не було раку молочної залози.
    .they = У близької людини ніколи не було раку молочної залози.
said-risk-cancer-now = У вас зараз рак або лікування від нього.
    .they = У близької людини зараз рак або лікування від нього.
said-risk-cancer-now-no = У вас зараз немає раку.
    .they = У близької людини зараз немає раку.
said-risk-bleeding-disorder-or-thinners = Ви приймаєте ліки, що розріджують кров, або кров спиняється довше, ніж в інших.
    .they = Близька людина приймає ліки, що розріджують кров, або кров спиняється довше, ніж в інших.
said-risk-bleeding-disorder-or-thinners-no = Ви не приймаєте ліків, що розріджують кров, і кров у вас не тече довше, ніж в інших.
    .they = Близька людина не приймає ліків, що розріджують кров, і кров у неї не тече довше, ніж в інших.
said-risk-hiv = Ви живете з ВІЛ.
    .they = Близька людина живе з ВІЛ.
said-risk-hiv-no = У вас немає ВІЛ.
    .they = У близької людини немає ВІЛ.

## G7 mind

said-worried = Ви відчуваєте, що щось справді не так.
    .they = Ви відчуваєте, що з близькою людиною щось справді не так.
said-self-harm = У вас були думки заподіяти собі шкоду.
    .they = Близька людина говорила про те, щоб заподіяти собі шкоду.
said-harm-baby = У вас були думки заподіяти шкоду дитині.
    .they = Близька людина говорила про те, щоб заподіяти шкоду дитині.
said-hears-sees-things = Ви чуєте або бачите те, чого інші не чують і не бачать.
    .they = Близька людина чує або бачить те, чого інші не чують і не бачать.

## After the result

said-fullness-trend = Повнота { side-breast.gen }: { $value }.
    .they = Повнота { side-breast.gen } близької людини: { $value }.
said-fullness-trend-better = З повнотою { side-breast.gen } краще.
    .they = З повнотою { side-breast.gen } близької людини краще.
said-fullness-trend-same = З повнотою { side-breast.gen } так само.
    .they = З повнотою { side-breast.gen } близької людини так само.
said-fullness-trend-worse = З повнотою { side-breast.gen } гірше.
    .they = З повнотою { side-breast.gen } близької людини гірше.
said-lump-size-mm = Гулька в { side-breast.loc } завширшки { $value } мм.
    .they = Гулька в { side-breast.loc } близької людини завширшки { $value } мм.
said-milk-blood-since-h = Кров у молоці з { side-breast.gen } вже { value-span.acc }.
    .they = Кров у молоці з { side-breast.gen } близької людини вже { value-span.acc }.
said-axillary-node = Під пахвою { side-word } є набряклий вузол.
    .they = Під пахвою { side-word } в близької людини є набряклий вузол.
said-axilla-swelling-weeks = { $value ->
        [0] Не набрякла { side-word.f } пахва.
        [one] Уже { $value } тиждень набрякла { side-word.f } пахва.
        [few] Уже { $value } тижні набрякла { side-word.f } пахва.
        [many] Уже { $value } тижнів набрякла { side-word.f } пахва.
       *[other] Уже { $value } тижнів набрякла { side-word.f } пахва.
    }
    .they = { $value ->
            [0] Не набрякла { side-word.f } пахва близької людини.
            [one] Уже { $value } тиждень набрякла { side-word.f } пахва близької людини.
            [few] Уже { $value } тижні набрякла { side-word.f } пахва близької людини.
            [many] Уже { $value } тижнів набрякла { side-word.f } пахва близької людини.
           *[other] Уже { $value } тижнів набрякла { side-word.f } пахва близької людини.
        }
said-pain-each-feed-days = { $value ->
        [0] Під час годування { side-word } не болить.
        [one] Під час годування { side-word } болить уже { $value } день.
        [few] Під час годування { side-word } болить уже { $value } дні.
        [many] Під час годування { side-word } болить уже { $value } днів.
       *[other] Під час годування { side-word } болить уже { $value } днів.
    }
    .pumping = { $value ->
            [0] Під час зціджування { side-word } не болить.
            [one] Під час зціджування { side-word } болить уже { $value } день.
            [few] Під час зціджування { side-word } болить уже { $value } дні.
            [many] Під час зціджування { side-word } болить уже { $value } днів.
           *[other] Під час зціджування { side-word } болить уже { $value } днів.
        }
    .bereaved = { $value ->
            [0] Грудь { side-word } не болить.
            [one] Грудь { side-word } болить уже { $value } день.
            [few] Грудь { side-word } болить уже { $value } дні.
            [many] Грудь { side-word } болить уже { $value } днів.
           *[other] Грудь { side-word } болить уже { $value } днів.
        }
said-removals-24h = { $value ->
        [0] За 24 години молоко не виходило жодного разу ({ side-breast }).
        [one] За 24 години молоко виходило { $value } раз ({ side-breast }).
        [few] За 24 години молоко виходило { $value } рази ({ side-breast }).
        [many] За 24 години молоко виходило { $value } разів ({ side-breast }).
       *[other] За 24 години молоко виходило { $value } разів ({ side-breast }).
    }
    .they = { $value ->
            [0] За 24 години молоко не виходило жодного разу ({ side-breast } близької людини).
            [one] За 24 години молоко виходило { $value } раз ({ side-breast } близької людини).
            [few] За 24 години молоко виходило { $value } рази ({ side-breast } близької людини).
            [many] За 24 години молоко виходило { $value } разів ({ side-breast } близької людини).
           *[other] За 24 години молоко виходило { $value } разів ({ side-breast } близької людини).
        }
said-gap-longest-h = Найдовша перерва тривала { value-span.acc }.
    .they = Найдовша перерва в близької людини тривала { value-span.acc }.
said-last-milk-removal = Молоко востаннє виходило: { $value }.
said-goal = Чого вам хотілося б: { $value }.
    .they = Чого близькій людині хотілося б: { $value }.
said-goal-fullness = Вам хотілося б полегшити повноту.
    .they = Близькій людині хотілося б полегшити повноту.
said-goal-express = Вам хотілося б випустити трохи молока.
    .they = Близькій людині хотілося б випустити трохи молока.
said-goal-more-milk = Вам хотілося б більше молока.
    .they = Близькій людині хотілося б більше молока.
said-risk-family-breast-cancer-early = У близького родича був рак молочної залози до 50 років.
said-risk-caesarean-or-surgery-6w = У вас був кесарів розтин або інша операція за останні 6 тижнів.
    .they = У близької людини був кесарів розтин або інша операція за останні 6 тижнів.
said-risk-mrsa = Аналіз виявив у вас MRSA.
    .they = Аналіз виявив у близької людини MRSA.
said-age-years = { $value ->
        [one] Вам { $value } рік.
        [few] Вам { $value } роки.
        [many] Вам { $value } років.
       *[other] Вам { $value } років.
    }
    .they = { $value ->
            [one] Близькій людині { $value } рік.
            [few] Близькій людині { $value } роки.
            [many] Близькій людині { $value } років.
           *[other] Близькій людині { $value } років.
        }
said-low-mood-2w = Вам було тяжко на душі більшість днів протягом двох тижнів.
    .they = Близькій людині було тяжко на душі більшість днів протягом двох тижнів.

## From your notes (history)

said-hist-fever-24h = У ваших нотатках є гарячка за останні 24 години.
    .they = У нотатках близької людини є гарячка за останні 24 години.
said-hist-worst-24h = У ваших нотатках за останні 24 години: { $value }.
    .they = У нотатках близької людини за останні 24 години: { $value }.
said-hist-worst-24h-within-24h = За останні 24 години перевірка сказала: поговорити з кимось протягом доби.
said-hist-worst-24h-same-day = За останні 24 години перевірка сказала: поговорити з кимось сьогодні.
said-hist-worst-24h-emergency-now = За останні 24 години перевірка сказала: потрібна негайна допомога.
said-hist-hold = Попередня перевірка досі діє: { $value }.
said-hist-hold-within-24h = Попередня перевірка досі діє: поговорити з кимось протягом доби.
said-hist-hold-same-day = Попередня перевірка досі діє: поговорити з кимось сьогодні.
said-hist-raise = Ваші нотатки підвищують рівень: { $value }.
    .they = Нотатки близької людини підвищують рівень: { $value }.
said-hist-raise-within-24h = Ваші нотатки показують зміну: поговорити з кимось протягом доби.
    .they = Нотатки близької людини показують зміну: поговорити з кимось протягом доби.
said-hist-raise-same-day = Ваші нотатки показують зміну: поговорити з кимось сьогодні.
    .they = Нотатки близької людини показують зміну: поговорити з кимось сьогодні.
said-hist-abscess-episode = У ваших нотатках є густа рідина або гулька з рідиною ({ side-breast }).
    .they = У нотатках близької людини є густа рідина або гулька з рідиною ({ side-breast }).
said-hist-last-session-harm = Ваші нотатки показують, що останній сеанс був болючий або лишив слід ({ side-breast }).
    .they = Нотатки близької людини показують, що останній сеанс був болючий або лишив слід ({ side-breast }).
said-hist-lock = Поки що досить: { side-breast } відпочиває.
    .they = Поки що досить: { side-breast } близької людини відпочиває.
said-episodes-same-site-90d = { $value ->
        [0] За 90 днів у ваших нотатках немає проблем у цьому місці { side-breast.gen }.
        [one] За 90 днів у ваших нотатках { $value } раз є проблема в цьому місці { side-breast.gen }.
        [few] За 90 днів у ваших нотатках { $value } рази є проблема в цьому місці { side-breast.gen }.
        [many] За 90 днів у ваших нотатках { $value } разів є проблема в цьому місці { side-breast.gen }.
       *[other] За 90 днів у ваших нотатках { $value } разів є проблема в цьому місці { side-breast.gen }.
    }
    .they = { $value ->
            [0] За 90 днів у нотатках близької людини немає проблем у цьому місці { side-breast.gen }.
            [one] За 90 днів у нотатках близької людини { $value } раз є проблема в цьому місці { side-breast.gen }.
            [few] За 90 днів у нотатках близької людини { $value } рази є проблема в цьому місці { side-breast.gen }.
            [many] За 90 днів у нотатках близької людини { $value } разів є проблема в цьому місці { side-breast.gen }.
           *[other] За 90 днів у нотатках близької людини { $value } разів є проблема в цьому місці { side-breast.gen }.
        }
said-episodes-total-180d = { $value ->
        [0] За пів року в ваших нотатках немає проблем із грудьми.
        [one] За пів року в ваших нотатках { $value } раз є проблема з грудьми.
        [few] За пів року в ваших нотатках { $value } рази є проблема з грудьми.
        [many] За пів року в ваших нотатках { $value } разів є проблема з грудьми.
       *[other] За пів року в ваших нотатках { $value } разів є проблема з грудьми.
    }
    .they = { $value ->
            [0] За пів року в нотатках близької людини немає проблем із грудьми.
            [one] За пів року в нотатках близької людини { $value } раз є проблема з грудьми.
            [few] За пів року в нотатках близької людини { $value } рази є проблема з грудьми.
            [many] За пів року в нотатках близької людини { $value } разів є проблема з грудьми.
           *[other] За пів року в нотатках близької людини { $value } разів є проблема з грудьми.
        }
