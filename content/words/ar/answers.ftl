# Arabic. Draft. Not yet reviewed by a clinician, and this translation was not yet checked by a native clinician.
# Answers: a-<finding>-<value>. Then "Because you said": said-<id>, said-<id>-<value>; .they is the supporter's form.
# The forms and the variables are explained in words/en. Lengths of time stand after a colon, in the nominative: يومان.

## who: who is fed
a-who-at-breast = إرضاع من الثدي
a-who-pumping = إرضاع بالحليب المشفوط
a-who-baby-in-unit = طفل في المستشفى
a-who-not-birth-parent = طفل ولده شخص آخر
a-who-pregnant = حمل الآن
a-who-no-baby = لا طفل للإرضاع

## The last pee
a-last-urine-lt12 = قبل أقل من 12 ساعة
a-last-urine-12to18 = قبل 12 إلى 18 ساعة
a-last-urine-ge18 = قبل 18 ساعة أو أكثر

## The last wet nappy
a-baby-last-wet-lt12 = قبل أقل من 12 ساعة
a-baby-last-wet-12to24 = قبل 12 إلى 24 ساعة
a-baby-last-wet-ge24 = قبل 24 ساعة أو أكثر

## Fever
a-temp-site-oral = في الفم
a-temp-site-ear = في الأذن
a-temp-site-forehead = على الجبهة
a-temp-site-axilla = تحت الإبط
a-rigors-none = لا
a-rigors-shivering = نعم، قشعريرة
a-rigors-uncontrollable = نعم، ارتجاف لا يمكن إيقافه

## Breast: pain
a-eased-by-analgesic-yes = نعم، يفيد
a-eased-by-analgesic-not-tried = لم يؤخذ شيء
a-eased-by-analgesic-no = لا، لا يفيد
a-pain-pattern-constant = طوال الوقت
a-pain-pattern-feeds-only = عند الرضعات
    .pumping = أثناء الشفط
    .bereaved = في بعض الأوقات

## Breast: place and firmness
a-area-none = لا يوجد
a-area-whole = في كل الثدي
a-area-areola = حول الحلمة
a-area-spot = موضع واحد
a-area-wedge = جزء على شكل شريحة
a-quadrant-uoq = الجزء العلوي الخارجي
a-quadrant-uiq = الجزء العلوي الداخلي
a-quadrant-loq = الجزء السفلي الخارجي
a-quadrant-liq = الجزء السفلي الداخلي
a-quadrant-central = حول الحلمة
a-quadrant-axilla = الإبط
a-hard-none = ليّن
a-hard-full = ممتلئ
a-hard-firm = متماسك كالأنف
a-hard-rock = صلب كالجبهة

## Breast: colour
a-colour-change-none = لا لون جديد
a-colour-change-darker = أغمق من الجلد حوله
a-colour-change-red = أحمر أو وردي
a-colour-change-purple = بنفسجي أو أزرق
a-colour-change-black = أسود أو رمادي
a-colour-share-under-third = أقل من ثلث الثدي
a-colour-share-third-or-more = ثلث الثدي أو أكثر

## Better, the same, worse
a-inflamed-trend-better = أفضل
a-inflamed-trend-same = كما هو
a-inflamed-trend-worse = أسوأ
a-lump-trend-better = أصغر
a-lump-trend-same = كما هو
a-lump-trend-worse = أكبر
a-abx-trend-better = أفضل
a-abx-trend-same = كما هي
a-abx-trend-worse = أسوأ
a-fullness-trend-better = أفضل
a-fullness-trend-same = كما هو
a-fullness-trend-worse = أسوأ

## Breast: lump, nipple, milk
a-lump-changes-with-feed-yes = نعم، أليَن
a-lump-changes-with-feed-not-yet = لم يكن إرضاع أو شفط منذ ذلك
    .pumping = لم يكن شفط منذ ذلك
    .bereaved = لم يخرج حليب منذ ذلك
a-lump-changes-with-feed-no = لا، متماسك كما كان
a-nipple-ok = لا شيء من هذه
a-nipple-bleb = بقعة بيضاء أو صفراء
a-nipple-cracked = تشقّق
a-nipple-bitten = عضّة
a-nipple-pus = سائل كثيف أو أصفر أو أخضر
a-nipple-blister-sores = فقاعات أو قروح صغيرة متجمّعة
a-milk-blood-none = لا دم
a-milk-blood-streak = خيط من الدم أو لون وردي خفيف
a-milk-blood-bloody = دم واضح

## Antibiotics for the breast
a-abx-none = لا
a-abx-finished = نعم، انتهى خلال آخر 14 يوماً
a-abx-on = نعم، مستمر الآن

## What is wanted
a-goal-fullness = تخفيف الامتلاء
a-goal-express = إخراج القليل من الحليب
a-goal-more-milk = حليب أكثر

## Pain from 0 to 10
pain-low = لا ألم
pain-high = أسوأ ما يمكنني تخيّله
pain-0 = 0: لا ألم
pain-1 = 1: لا يكاد يُحَسّ
pain-2 = 2: بسيط
pain-3 = 3: خفيف
pain-4 = 4: واضح وسهل الاحتمال
pain-5 = 5: يصعب تجاهله
pain-6 = 6: يعيق ما أفعله
pain-7 = 7: قوي
pain-8 = 8: قوي جداً
pain-9 = 9: يكاد يفوق الاحتمال
pain-10 = 10: أسوأ ما يمكنني تخيّله

## Since when: chips. A chip counts as the longest time it allows.
since-lt6h = أقل من 6 ساعات
since-6to12h = من 6 إلى 12 ساعة
since-12to24h = من 12 إلى 24 ساعة
since-1to2d = من يوم إلى يومين
since-2to3d = من يومين إلى 3 أيام
since-3to7d = من 3 إلى 7 أيام
since-1to2w = من أسبوع إلى أسبوعين
since-gt2w = أكثر من أسبوعين

## Units. $value: a number. Units are Arabic words, because "38.4 °C" turns round in a line from right to left.
unit-celsius = درجة مئوية
unit-fahrenheit = درجة فهرنهايت
value-celsius = { $value } درجة مئوية
value-fahrenheit = { $value } درجة فهرنهايت
value-mm = { $value } ملم
value-minutes = { $value ->
    [zero] { $value } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $value } دقائق
    [many] { $value } دقيقة
   *[other] { $value } دقيقة
}
value-hours = { $value ->
    [0] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $value } ساعات
    [many] { $value } ساعة
   *[other] { $value } ساعة
}
value-days = { $value ->
    [0] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $value } أيام
    [many] { $value } يوماً
   *[other] { $value } يوم
}
value-weeks = { $value ->
    [0] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $value } أسابيع
    [many] { $value } أسبوعاً
   *[other] { $value } أسبوع
}

## $value: a number. $unit: "hours", "days" or "weeks"; the core picks it, so that nobody reads "336 hours".
value-span = { $unit ->
    [weeks] { value-weeks }
    [days] { value-days }
   *[hours] { value-hours }
}

## Because you said: general forms. $label is the .label of the question, $value an answer.
would-change-heading = ما الذي قد يغيّر هذا
would-change-sooner = يلزم الاتصال في وقت أقرب إذا صار هذا صحيحاً: { $said } عندها يصبح المستوى: { $word }.
would-change-later = هذا مبني على: { $labels }. عندما ينتهي ذلك، قد يغيّره تقييم جديد.
answered-no = الجواب «لا» على: { $label }.

## G0 start

said-who = من يحصل على الحليب: { $value }.
said-who-at-breast = إرضاعك يكون من الثدي.
    .they = إرضاعها يكون من الثدي.
said-who-pumping = إرضاعك يكون بالحليب المشفوط.
    .they = إرضاعها يكون بالحليب المشفوط.
said-who-baby-in-unit = طفلك في قسم رعاية خاصة.
    .they = طفلها في قسم رعاية خاصة.
said-who-not-birth-parent = إرضاعك لطفل ولده شخص آخر.
    .they = إرضاعها لطفل ولده شخص آخر.
said-who-pregnant = لديك حمل.
    .they = لديها حمل.
said-who-no-baby = ليس لديك طفل للإرضاع.
    .they = ليس لديها طفل للإرضاع.
said-gave-birth-1y = كانت لديك ولادة خلال آخر 12 شهراً.
    .they = كانت لديها ولادة خلال آخر 12 شهراً.
said-gave-birth-1y-no = لم تكن لديك ولادة خلال آخر 12 شهراً.
    .they = لم تكن لديها ولادة خلال آخر 12 شهراً.
said-days-postpartum =
    { $value ->
        [0] كانت ولادتك اليوم.
        [one] كانت ولادتك قبل يوم واحد.
        [two] كانت ولادتك قبل يومين.
        [few] كانت ولادتك قبل { $value } أيام.
        [many] كانت ولادتك قبل { $value } يوماً.
       *[other] كانت ولادتك قبل { $value } يوم.
    }
    .they =
        { $value ->
            [0] كانت ولادتها اليوم.
            [one] كانت ولادتها قبل يوم واحد.
            [two] كانت ولادتها قبل يومين.
            [few] كانت ولادتها قبل { $value } أيام.
            [many] كانت ولادتها قبل { $value } يوماً.
           *[other] كانت ولادتها قبل { $value } يوم.
        }
said-lactating = يُنتج ثدياك حليباً الآن.
    .they = يُنتج ثدياها حليباً الآن.
said-lactating-no = لا يُنتج ثدياك حليباً الآن.
    .they = لا يُنتج ثدياها حليباً الآن.
said-weaning = كان لديك تقليل للحليب خلال آخر 6 أشهر.
    .they = كان لديها تقليل للحليب خلال آخر 6 أشهر.
said-weaning-no = لم يكن لديك تقليل للحليب خلال آخر 6 أشهر.
    .they = لم يكن لديها تقليل للحليب خلال آخر 6 أشهر.
said-risk-pregnant-now = لديك حمل الآن.
    .they = لديها حمل الآن.
said-risk-pregnant-now-no = ليس لديك حمل الآن.
    .they = ليس لديها حمل الآن.

## G1 body

said-confusion = تفكيرك مشوّش، أو قال أحد ذلك.
    .they = تفكيرها مشوّش، أو قال أحد ذلك.
said-drowsy = نعاسك شديد لدرجة أن إيقاظك صعب جداً.
    .they = نعاسها شديد لدرجة أن إيقاظها صعب جداً.
said-seizure = أصابتك نوبة تشنّج.
    .they = أصابتها نوبة تشنّج.
said-fainting = أصابك إغماء خلال آخر 24 ساعة.
    .they = أصابها إغماء خلال آخر 24 ساعة.
said-cant-stand = لديك ضعف أو دوار يمنعك من الوقوف.
    .they = لديها ضعف أو دوار يمنعها من الوقوف.
said-breathless = لديك ضيق في التنفّس أثناء الجلوس بهدوء.
    .they = لديها ضيق في التنفّس أثناء الجلوس بهدوء.
said-chest-pain = لديك ألم أو ضغط في الصدر.
    .they = لديها ألم أو ضغط في الصدر.
said-heart-racing = يخفق قلبك بسرعة أو بقوة أثناء الراحة.
    .they = يخفق قلبها بسرعة أو بقوة أثناء الراحة.
said-feels-dying = لديك شعور بأن الموت قد يكون قريباً منك.
    .they = لديها شعور بأن الموت قد يكون قريباً منها.
said-skin-mottled-blue-ashen = لون جلدك أو شفتيك مبقّع أو أزرق أو رمادي.
    .they = لون جلدها أو شفتيها مبقّع أو أزرق أو رمادي.
said-rash-nonblanching = لديك طفح جلدي يبقى تحت الكأس الزجاجي.
    .they = لديها طفح جلدي يبقى تحت الكأس الزجاجي.
said-rash-widespread-red = لديك طفح جلدي واسع، كحروق الشمس.
    .they = لديها طفح جلدي واسع، كحروق الشمس.
said-vomit-repeated = حدث لديك تقيّؤ 3 مرات أو أكثر خلال 24 ساعة.
    .they = حدث لديها تقيّؤ 3 مرات أو أكثر خلال 24 ساعة.
said-diarrhoea = البراز لديك رخو ومائي.
    .they = البراز لديها رخو ومائي.
said-headache-severe = لديك صداع شديد جداً، أو صداع لا يزول.
    .they = لديها صداع شديد جداً، أو صداع لا يزول.
said-vision-change = رؤيتك ضبابية، أو تظهر لك ومضات أو بقع.
    .they = رؤيتها ضبابية، أو تظهر لها ومضات أو بقع.
said-belly-pain-severe = لديك ألم قوي في البطن.
    .they = لديها ألم قوي في البطن.
said-leg-swollen-painful = إحدى ساقيك متورّمة أو دافئة أو مؤلمة.
    .they = إحدى ساقيها متورّمة أو دافئة أو مؤلمة.
said-last-urine = آخر تبوّل لديك: { $value }.
    .they = آخر تبوّل لديها: { $value }.
said-last-urine-lt12 = كان آخر تبوّل لديك قبل أقل من 12 ساعة.
    .they = كان آخر تبوّل لديها قبل أقل من 12 ساعة.
said-last-urine-12to18 = كان آخر تبوّل لديك قبل 12 إلى 18 ساعة.
    .they = كان آخر تبوّل لديها قبل 12 إلى 18 ساعة.
said-last-urine-ge18 = كان آخر تبوّل لديك قبل 18 ساعة أو أكثر.
    .they = كان آخر تبوّل لديها قبل 18 ساعة أو أكثر.
said-unwell = لديك شعور واضح بالمرض.
    .they = لديها شعور واضح بالمرض.
said-hr-bpm = نبضك { $value } في الدقيقة.
    .they = نبضها { $value } في الدقيقة.
said-rr-pm =
    { $value ->
        [zero] عدد أنفاسك في الدقيقة: { $value }.
        [one] عدد أنفاسك في الدقيقة: نفَس واحد.
        [two] عدد أنفاسك في الدقيقة: نفَسان.
        [few] عدد أنفاسك في الدقيقة: { $value }.
        [many] عدد أنفاسك في الدقيقة: { $value }.
       *[other] عدد أنفاسك في الدقيقة: { $value }.
    }
    .they =
        { $value ->
            [zero] عدد أنفاسها في الدقيقة: { $value }.
            [one] عدد أنفاسها في الدقيقة: نفَس واحد.
            [two] عدد أنفاسها في الدقيقة: نفَسان.
            [few] عدد أنفاسها في الدقيقة: { $value }.
            [many] عدد أنفاسها في الدقيقة: { $value }.
           *[other] عدد أنفاسها في الدقيقة: { $value }.
        }
said-sbp = ضغط دمك العلوي { $value }.
    .they = ضغط دمها العلوي { $value }.

## G2 baby

said-baby-age-d =
    { $value ->
        [0] قلت إن ولادة { $baby } كانت اليوم.
        [one] قلت إن عمر { $baby } يوم واحد.
        [two] قلت إن عمر { $baby } يومان.
        [few] قلت إن عمر { $baby } { $value } أيام.
        [many] قلت إن عمر { $baby } { $value } يوماً.
       *[other] قلت إن عمر { $baby } { $value } يوم.
    }
said-baby-in-unit-now = قلت إن { $baby } في قسم رعاية خاصة الآن.
said-baby-in-unit-now-no = قلت إن { $baby } خارج قسم الرعاية الخاصة.
said-baby-preterm-or-nicu = قلت إن ولادة { $baby } كانت مبكرة، أو هناك رعاية خاصة.
said-baby-preterm-or-nicu-no = قلت إن ولادة { $baby } كانت بعد 37 أسبوعاً، ولا توجد رعاية خاصة.
said-baby-blue = قلت إن لون الشفتين أو الجلد لدى { $baby } أزرق أو رمادي أو شاحب جداً.
said-baby-floppy = قلت إن جسم { $baby } مرتخٍ.
said-baby-hard-to-wake = قلت إن إيقاظ { $baby } صعب.
said-baby-breath-fast = قلت إن تنفّس { $baby } سريع أو صعب.
said-baby-seizure = قلت إنه حدثت لدى { $baby } نوبة تشنّج، أو انتفاض يستمر عند الإمساك.
said-baby-jaundice-day1 = قلت إن جلد { $baby } كان أصفر في اليوم الأول.
said-baby-feels-hot-or-cold = قلت إن جلد { $baby } حار أو بارد عند اللمس.
said-baby-temp-dc = قست حرارة { $baby } وكانت { $value }.
said-baby-refuses-feeds-n =
    { $value ->
        [0] قلت إنه لم يكن هناك رفض لأي رضعة من { $baby }.
        [one] قلت إنه كان هناك رفض لرضعة واحدة من { $baby }.
        [two] قلت إنه كان هناك رفض لرضعتين متتاليتين من { $baby }.
        [few] قلت إنه كان هناك رفض لعدد { $value } رضعات متتالية من { $baby }.
        [many] قلت إنه كان هناك رفض لعدد { $value } رضعة متتالية من { $baby }.
       *[other] قلت إنه كان هناك رفض لعدد { $value } رضعة متتالية من { $baby }.
    }
said-baby-feeds-poorly = قلت إن مصّ { $baby } ضعيف، أو الكمية أقل من النصف.
said-baby-lethargic-irritable = قلت إن نعاس { $baby } أكثر من المعتاد، أو البكاء غريب.
said-baby-last-wet = آخر حفاض مبلل لدى { $baby }: { $value }.
said-baby-last-wet-lt12 = قلت إن آخر حفاض مبلل لدى { $baby } كان قبل أقل من 12 ساعة.
said-baby-last-wet-12to24 = قلت إن آخر حفاض مبلل لدى { $baby } كان قبل 12 إلى 24 ساعة.
said-baby-last-wet-ge24 = قلت إن آخر حفاض مبلل لدى { $baby } كان قبل 24 ساعة أو أكثر.
said-wet-nappies-24h =
    { $value ->
        [0] قلت إنه لم يكن لدى { $baby } أي حفاض مبلل خلال 24 ساعة.
        [one] قلت إنه كان لدى { $baby } حفاض مبلل واحد خلال 24 ساعة.
        [two] قلت إنه كان لدى { $baby } حفاضان مبللان خلال 24 ساعة.
        [6] قلت إنه كان لدى { $baby } 6 حفاضات مبللة أو أكثر خلال 24 ساعة.
        [few] قلت إنه كان لدى { $baby } { $value } حفاضات مبللة خلال 24 ساعة.
        [many] قلت إنه كان لدى { $baby } { $value } حفاضاً مبللاً خلال 24 ساعة.
       *[other] قلت إنه كان لدى { $baby } { $value } حفاض مبلل خلال 24 ساعة.
    }
said-baby-jaundice-spreading = قلت إن اصفرار جلد { $baby } ينتشر أو يزداد.
said-baby-weight-concern = قلت إن أحداً كان قلقاً على وزن { $baby }.

## G3 fever

said-can-measure = لديك ميزان حرارة في متناول اليد.
    .they = لديها ميزان حرارة في متناول اليد.
said-can-measure-no = لا يمكنك قياس حرارتك.
    .they = لا يمكنها قياس حرارتها.
said-temp-dc = قست حرارتك وكانت { $value }.
    .they = قياس حرارتها كان { $value }.
said-temp-site = موضع القياس: { $value }.
said-temp-site-axilla = كان القياس لديك تحت الإبط.
    .they = كان القياس لديها تحت الإبط.
said-felt-fever = كان لديك شعور بالحرارة أو القشعريرة أو التعرّق خلال آخر 24 ساعة.
    .they = كان لديها شعور بالحرارة أو القشعريرة أو التعرّق خلال آخر 24 ساعة.
said-felt-fever-no = لم يكن لديك شعور بالحرارة أو القشعريرة أو التعرّق خلال آخر 24 ساعة.
    .they = لم يكن لديها شعور بالحرارة أو القشعريرة أو التعرّق خلال آخر 24 ساعة.
said-antipyretic-6h = أخذت شيئاً للألم أو الحمّى خلال آخر 6 ساعات.
    .they = أخذت هي شيئاً للألم أو الحمّى خلال آخر 6 ساعات.
said-antipyretic-6h-no = لم تأخذي شيئاً للألم أو الحمّى خلال آخر 6 ساعات.
    .they = لم تأخذ هي شيئاً للألم أو الحمّى خلال آخر 6 ساعات.
said-rigors = قشعريرة أو ارتجاف: { $value }.
said-rigors-none = لم تصبك قشعريرة خلال آخر 24 ساعة.
    .they = لم تصبها قشعريرة خلال آخر 24 ساعة.
said-rigors-shivering = أصابتك قشعريرة خلال آخر 24 ساعة.
    .they = أصابتها قشعريرة خلال آخر 24 ساعة.
said-rigors-uncontrollable = أصابك ارتجاف خلال آخر 24 ساعة ولم يمكنك إيقافه.
    .they = أصابها ارتجاف خلال آخر 24 ساعة ولم يمكنها إيقافه.
said-flu-like = لديك أوجاع في كل الجسم.
    .they = لديها أوجاع في كل الجسم.
said-flu-like-no = ليست لديك أوجاع في كل الجسم.
    .they = ليست لديها أوجاع في كل الجسم.
said-fever-h = مدة الحمّى أو القشعريرة أو الأوجاع حتى الآن: { value-span }.

## G4 breast

said-pain-0-10 = الألم في { side-breast } لديك { $value } من 10.
    .they = الألم في { side-breast } لديها { $value } من 10.
said-pain-at-rest = { side-breast } يؤلمك أثناء الراحة أيضاً.
    .they = { side-breast } يؤلمها أثناء الراحة أيضاً.
said-pain-at-rest-no = { side-breast } لا يؤلمك أثناء الراحة.
    .they = { side-breast } لا يؤلمها أثناء الراحة.
said-eased-by-analgesic = تخفيف المسكّن لألم { side-breast } لديك: { $value }.
    .they = تخفيف المسكّن لألم { side-breast } لديها: { $value }.
said-eased-by-analgesic-yes = مسكّنك المعتاد يخفّف ألم { side-breast }.
    .they = مسكّنها المعتاد يخفّف ألم { side-breast }.
said-eased-by-analgesic-not-tried = لم تأخذي شيئاً لألم { side-breast }.
    .they = لم تأخذ هي شيئاً لألم { side-breast }.
said-eased-by-analgesic-no = مسكّنك المعتاد لا يخفّف ألم { side-breast }.
    .they = مسكّنها المعتاد لا يخفّف ألم { side-breast }.
said-pain-pattern = وقت ألم { side-breast } لديك: { $value }.
    .they = وقت ألم { side-breast } لديها: { $value }.
said-area = موضع الألم أو التماسك في { side-breast } لديك: { $value }.
    .they = موضع الألم أو التماسك في { side-breast } لديها: { $value }.
said-area-none = لا ألم ولا تماسك في أي موضع من { side-breast } لديك.
    .they = لا ألم ولا تماسك في أي موضع من { side-breast } لديها.
said-area-whole = { side-breast } لديك مؤلم أو متماسك كله.
    .they = { side-breast } لديها مؤلم أو متماسك كله.
said-area-areola = { side-breast } لديك مؤلم أو متماسك حول الحلمة.
    .they = { side-breast } لديها مؤلم أو متماسك حول الحلمة.
said-area-spot = { side-breast } لديك مؤلم أو متماسك في موضع واحد.
    .they = { side-breast } لديها مؤلم أو متماسك في موضع واحد.
said-area-wedge = { side-breast } لديك مؤلم أو متماسك في جزء على شكل شريحة.
    .they = { side-breast } لديها مؤلم أو متماسك في جزء على شكل شريحة.
said-quadrant = الموضع في { side-breast } لديك: { $value }.
    .they = الموضع في { side-breast } لديها: { $value }.
said-hard = ملمس { side-breast } لديك: { $value }.
    .they = ملمس { side-breast } لديها: { $value }.
said-hard-none = ملمس { side-breast } لديك ليّن.
    .they = ملمس { side-breast } لديها ليّن.
said-hard-full = { side-breast } لديك ممتلئ عند اللمس.
    .they = { side-breast } لديها ممتلئ عند اللمس.
said-hard-firm = ملمس { side-breast } لديك متماسك.
    .they = ملمس { side-breast } لديها متماسك.
said-hard-rock = ملمس { side-breast } لديك صلب جداً.
    .they = ملمس { side-breast } لديها صلب جداً.
said-fullness-h = مدة امتلاء { side-breast } لديك حتى الآن: { value-span }.
    .they = مدة امتلاء { side-breast } لديها حتى الآن: { value-span }.
said-full-after-feed = { side-breast } لديك يبقى ممتلئاً بعد خروج الحليب.
    .they = { side-breast } لديها يبقى ممتلئاً بعد خروج الحليب.
said-shiny = جلد { side-breast } لديك مشدود ولامع.
    .they = جلد { side-breast } لديها مشدود ولامع.
said-swelling = { side-breast } لديك أكثر تورّماً من الآخر بوضوح.
    .they = { side-breast } لديها أكثر تورّماً من الآخر بوضوح.
said-swelling-areola = الجزء حول حلمتك { side-word } منتفخ.
    .they = الجزء حول حلمتها { side-word } منتفخ.
said-no-milk-flow = لا يخرج حليب من { side-breast } لديك.
    .they = لا يخرج حليب من { side-breast } لديها.
said-warm-both = الثديان دافئان في كل أجزائهما.
said-hot = { side-breast } لديك، أو جزء منه، أسخن بوضوح.
    .they = { side-breast } لديها، أو جزء منه، أسخن بوضوح.
said-hot-no = لا جزء أسخن في { side-breast } لديك.
    .they = لا جزء أسخن في { side-breast } لديها.
said-burning = في جلد { side-breast } لديك حرقة.
    .they = في جلد { side-breast } لديها حرقة.
said-colour-change = لون { side-breast } لديك: { $value }.
    .they = لون { side-breast } لديها: { $value }.
said-colour-change-none = لا لون جديد على { side-breast } لديك.
    .they = لا لون جديد على { side-breast } لديها.
said-colour-change-darker = جزء من { side-breast } لديك أغمق من قبل.
    .they = جزء من { side-breast } لديها أغمق من قبل.
said-colour-change-red = جزء من { side-breast } لديك أحمر أو وردي.
    .they = جزء من { side-breast } لديها أحمر أو وردي.
said-colour-change-purple = جزء من { side-breast } لديك بنفسجي أو أزرق.
    .they = جزء من { side-breast } لديها بنفسجي أو أزرق.
said-colour-change-black = جزء من { side-breast } لديك أسود أو رمادي.
    .they = جزء من { side-breast } لديها أسود أو رمادي.
said-colour-share = اللون الجديد على { side-breast } لديك يغطي: { $value }.
    .they = اللون الجديد على { side-breast } لديها يغطي: { $value }.
said-colour-share-under-third = اللون الجديد يغطي أقل من ثلث { side-breast } لديك.
    .they = اللون الجديد يغطي أقل من ثلث { side-breast } لديها.
said-colour-share-third-or-more = اللون الجديد يغطي ثلث { side-breast } لديك أو أكثر.
    .they = اللون الجديد يغطي ثلث { side-breast } لديها أو أكثر.
said-colour-spread-6h = اتّسع اللون أو السخونة على { side-breast } لديك خلال آخر 6 ساعات.
    .they = اتّسع اللون أو السخونة على { side-breast } لديها خلال آخر 6 ساعات.
said-streaks = هناك خطوط على { side-breast } لديك نحو الإبط.
    .they = هناك خطوط على { side-breast } لديها نحو الإبط.
said-inflamed-h = مدة السخونة أو اللون الآخر في { side-breast } لديك حتى الآن: { value-span }.
    .they = مدة السخونة أو اللون الآخر في { side-breast } لديها حتى الآن: { value-span }.
said-inflamed-trend = اللون أو السخونة على { side-breast } لديك: { $value }.
    .they = اللون أو السخونة على { side-breast } لديها: { $value }.
said-inflamed-trend-better = اللون أو السخونة على { side-breast } لديك أفضل.
    .they = اللون أو السخونة على { side-breast } لديها أفضل.
said-inflamed-trend-same = اللون أو السخونة على { side-breast } لديك كما هو.
    .they = اللون أو السخونة على { side-breast } لديها كما هو.
said-inflamed-trend-worse = اللون أو السخونة على { side-breast } لديك أسوأ.
    .they = اللون أو السخونة على { side-breast } لديها أسوأ.
said-blister-or-numb = في جلد { side-breast } لديك فقاعات، أو هو بلا إحساس.
    .they = في جلد { side-breast } لديها فقاعات، أو هو بلا إحساس.
said-pain-out-of-proportion = الألم في { side-breast } لديك أسوأ بكثير مما يُرى.
    .they = الألم في { side-breast } لديها أسوأ بكثير مما يُرى.
said-lump = توجد كتلة في { side-breast } لديك.
    .they = توجد كتلة في { side-breast } لديها.
said-lump-no = لا توجد كتلة في { side-breast } لديك.
    .they = لا توجد كتلة في { side-breast } لديها.
said-lump-tender = الكتلة أو الموضع المتماسك في { side-breast } لديك يؤلم عند اللمس.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها يؤلم عند اللمس.
said-lump-tender-no = الكتلة أو الموضع المتماسك في { side-breast } لديك لا يؤلم.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها لا يؤلم.
said-lump-soft-fluid = الكتلة في { side-breast } لديك تنضغط مثل بالون ماء صغير.
    .they = الكتلة في { side-breast } لديها تنضغط مثل بالون ماء صغير.
said-lump-mobile = يمكن تحريك الكتلة في { side-breast } لديك.
    .they = يمكن تحريك الكتلة في { side-breast } لديها.
said-lump-mobile-no = لا يمكن تحريك الكتلة في { side-breast } لديك.
    .they = لا يمكن تحريك الكتلة في { side-breast } لديها.
said-lump-since-h = مدة وجود الكتلة أو الموضع المتماسك في { side-breast } لديك حتى الآن: { value-span }.
    .they = مدة وجود الكتلة أو الموضع المتماسك في { side-breast } لديها حتى الآن: { value-span }.
said-lump-trend = الكتلة أو الموضع المتماسك في { side-breast } لديك: { $value }.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها: { $value }.
said-lump-trend-better = الكتلة أو الموضع المتماسك في { side-breast } لديك أصغر.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها أصغر.
said-lump-trend-same = الكتلة أو الموضع المتماسك في { side-breast } لديك كما هو.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها كما هو.
said-lump-trend-worse = الكتلة أو الموضع المتماسك في { side-breast } لديك أكبر.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها أكبر.
said-lump-changes-with-feed = الكتلة أو الموضع المتماسك في { side-breast } لديك، بعد خروج الحليب: { $value }.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها، بعد خروج الحليب: { $value }.
said-lump-changes-with-feed-yes = الكتلة أو الموضع المتماسك في { side-breast } لديك يصبح أليَن عند خروج الحليب.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها يصبح أليَن عند خروج الحليب.
said-lump-changes-with-feed-not-yet = لم يخرج حليب من { side-breast } لديك منذ ظهور الكتلة أو الموضع المتماسك.
    .they = لم يخرج حليب من { side-breast } لديها منذ ظهور الكتلة أو الموضع المتماسك.
said-lump-changes-with-feed-no = الكتلة أو الموضع المتماسك في { side-breast } لديك يبقى متماسكاً عند خروج الحليب.
    .they = الكتلة أو الموضع المتماسك في { side-breast } لديها يبقى متماسكاً عند خروج الحليب.
said-swelling-skin-orange-peel = جلد { side-breast } لديك يشبه قشر البرتقال.
    .they = جلد { side-breast } لديها يشبه قشر البرتقال.
said-skin-dimple = هناك نقرة جديدة أو موضع مشدود إلى الداخل في { side-breast } لديك.
    .they = هناك نقرة جديدة أو موضع مشدود إلى الداخل في { side-breast } لديها.
said-nipple-inverted-new = حلمتك { side-word } دخلت إلى الداخل حديثاً.
    .they = حلمتها { side-word } دخلت إلى الداخل حديثاً.
said-nipple = على حلمتك { side-word }: { $value }.
    .they = على حلمتها { side-word }: { $value }.
said-nipple-ok = لا شيء من هذه على حلمتك { side-word }.
    .they = لا شيء من هذه على حلمتها { side-word }.
said-nipple-bleb = هناك بقعة بيضاء أو صفراء على حلمتك { side-word }.
    .they = هناك بقعة بيضاء أو صفراء على حلمتها { side-word }.
said-nipple-cracked = في حلمتك { side-word } تشقّق.
    .they = في حلمتها { side-word } تشقّق.
said-nipple-bitten = على حلمتك { side-word } عضّة.
    .they = على حلمتها { side-word } عضّة.
said-nipple-pus = هناك سائل كثيف أو أصفر أو أخضر على حلمتك { side-word }.
    .they = هناك سائل كثيف أو أصفر أو أخضر على حلمتها { side-word }.
said-nipple-blister-sores = هناك فقاعات أو قروح صغيرة على حلمتك { side-word }.
    .they = هناك فقاعات أو قروح صغيرة على حلمتها { side-word }.
said-colour-around-nipple = هناك لون جديد حول الموضع المؤلم على حلمتك { side-word }.
    .they = هناك لون جديد حول الموضع المؤلم على حلمتها { side-word }.
said-nipple-eczema-weeks =
    { $value ->
        [0] لا حكّة ولا تقشّر في حلمتك { side-word }.
        [one] في حلمتك { side-word } حكّة وتقشّر منذ أسبوع واحد.
        [two] في حلمتك { side-word } حكّة وتقشّر منذ أسبوعين.
        [few] في حلمتك { side-word } حكّة وتقشّر منذ { $value } أسابيع.
        [many] في حلمتك { side-word } حكّة وتقشّر منذ { $value } أسبوعاً.
       *[other] في حلمتك { side-word } حكّة وتقشّر منذ { $value } أسبوع.
    }
    .they =
        { $value ->
            [0] لا حكّة ولا تقشّر في حلمتها { side-word }.
            [one] في حلمتها { side-word } حكّة وتقشّر منذ أسبوع واحد.
            [two] في حلمتها { side-word } حكّة وتقشّر منذ أسبوعين.
            [few] في حلمتها { side-word } حكّة وتقشّر منذ { $value } أسابيع.
            [many] في حلمتها { side-word } حكّة وتقشّر منذ { $value } أسبوعاً.
           *[other] في حلمتها { side-word } حكّة وتقشّر منذ { $value } أسبوع.
        }
said-skin-sore = هناك جلد آخر في { side-breast } لديك مجروح أو مؤلم أو عليه طفح.
    .they = هناك جلد آخر في { side-breast } لديها مجروح أو مؤلم أو عليه طفح.
said-pus = يخرج شيء كثيف أو أصفر أو أخضر من { side-breast } لديك.
    .they = يخرج شيء كثيف أو أصفر أو أخضر من { side-breast } لديها.
said-milk-blood = الدم في حليب { side-breast } لديك: { $value }.
    .they = الدم في حليب { side-breast } لديها: { $value }.
said-milk-blood-none = لا دم في حليب { side-breast } لديك.
    .they = لا دم في حليب { side-breast } لديها.
said-milk-blood-streak = هناك خيط من الدم في حليب { side-breast } لديك.
    .they = هناك خيط من الدم في حليب { side-breast } لديها.
said-milk-blood-bloody = في حليب { side-breast } لديك دم واضح.
    .they = في حليب { side-breast } لديها دم واضح.
said-trauma-breast = تعرّض { side-breast } لديك لصدمة أو ضغط قوي أو إصابة.
    .they = تعرّض { side-breast } لديها لصدمة أو ضغط قوي أو إصابة.
said-trauma-breast-no = لم يتعرّض { side-breast } لديك لصدمة أو ضغط قوي أو إصابة.
    .they = لم يتعرّض { side-breast } لديها لصدمة أو ضغط قوي أو إصابة.
said-bruise-growing = الكدمة على { side-breast } لديك تتّسع.
    .they = الكدمة على { side-breast } لديها تتّسع.
said-cord-or-arm-swelling = في الجهة { side-word }، الذراع متورّمة أو هناك حبل مؤلم.

## G5 birth signs

said-vag-bleed-pad-1h = تتشبّع الفوطة لديك بالدم خلال ساعة.
    .they = تتشبّع الفوطة لديها بالدم خلال ساعة.
said-clot-egg = خرجت منك كتلة دم بحجم البيضة.
    .they = خرجت منها كتلة دم بحجم البيضة.
said-lochia-foul = رائحة ما يخرج من المهبل لديك كريهة.
    .they = رائحة ما يخرج من المهبل لديها كريهة.
said-wound-bad = الجرح أو التمزّق من الولادة مفتوح أو ينزّ أو زاد ألمه.

## G6 background

said-galactocele-known = أظهر تصوير جيب حليب في { side-breast } لديك.
    .they = أظهر تصوير جيب حليب في { side-breast } لديها.
said-abx = ما قلته عن المضاد الحيوي من أجل الثدي: { $value }.
    .they = ما قيل عن المضاد الحيوي من أجل الثدي لديها: { $value }.
said-abx-none = ليس لديك مضاد حيوي من أجل الثدي.
    .they = ليس لديها مضاد حيوي من أجل الثدي.
said-abx-finished = خلال آخر 14 يوماً انتهى لديك مضاد حيوي من أجل الثدي.
    .they = خلال آخر 14 يوماً انتهى لديها مضاد حيوي من أجل الثدي.
said-abx-on = لديك الآن مضاد حيوي من أجل الثدي.
    .they = لديها الآن مضاد حيوي من أجل الثدي.
said-abx-hours = ما مضى على جرعتك الأولى: { value-span }.
    .they = ما مضى على جرعتها الأولى: { value-span }.
said-abx-trend = منذ الجرعة الأولى: { $value }.
said-abx-trend-better = حالتك أفضل منذ الجرعة الأولى.
    .they = حالتها أفضل منذ الجرعة الأولى.
said-abx-trend-same = حالتك كما هي منذ الجرعة الأولى.
    .they = حالتها كما هي منذ الجرعة الأولى.
said-abx-trend-worse = حالتك أسوأ منذ الجرعة الأولى.
    .they = حالتها أسوأ منذ الجرعة الأولى.
said-other-infection = لديك مرض آخر الآن.
    .they = لديها مرض آخر الآن.
said-risk-diabetes = لديك سكّري يُعالَج الآن.
    .they = لديها سكّري يُعالَج الآن.
said-risk-diabetes-no = ليس لديك سكّري يُعالَج الآن.
    .they = ليس لديها سكّري يُعالَج الآن.
said-risk-immunosuppressed = مناعة جسمك ضعيفة.
    .they = مناعة جسمها ضعيفة.
said-risk-immunosuppressed-no = مناعة جسمك ليست ضعيفة.
    .they = مناعة جسمها ليست ضعيفة.
said-risk-breast-surgery-6w = أُجريت لك جراحة في الثدي أو فحص بالإبرة خلال آخر 6 أسابيع.
    .they = أُجريت لها جراحة في الثدي أو فحص بالإبرة خلال آخر 6 أسابيع.
said-risk-breast-surgery-6w-no = لم تُجرَ لك جراحة في الثدي ولا فحص بالإبرة خلال آخر 6 أسابيع.
    .they = لم تُجرَ لها جراحة في الثدي ولا فحص بالإبرة خلال آخر 6 أسابيع.
said-risk-implant = لديك حشوة في الثدي.
    .they = لديها حشوة في الثدي.
said-risk-implant-no = ليست لديك حشوة في الثدي.
    .they = ليست لديها حشوة في الثدي.
said-risk-breast-cancer-ever = كان لديك سرطان في الثدي.
    .they = كان لديها سرطان في الثدي.
said-risk-breast-cancer-ever-no = لم يكن لديك سرطان في الثدي في أي وقت.
    .they = لم يكن لديها سرطان في الثدي في أي وقت.
said-risk-cancer-now = لديك سرطان الآن، أو علاج له.
    .they = لديها سرطان الآن، أو علاج له.
said-risk-cancer-now-no = ليس لديك سرطان الآن.
    .they = ليس لديها سرطان الآن.
said-risk-bleeding-disorder-or-thinners = لديك أدوية تميّع الدم، أو نزيف يدوم أطول مما لدى غيرك.
    .they = لديها أدوية تميّع الدم، أو نزيف يدوم أطول مما لدى غيرها.
said-risk-bleeding-disorder-or-thinners-no = ليست لديك أدوية تميّع الدم، ولا نزيف يدوم أطول مما لدى غيرك.
    .they = ليست لديها أدوية تميّع الدم، ولا نزيف يدوم أطول مما لدى غيرها.
said-risk-hiv = لديك فيروس نقص المناعة (HIV).
    .they = لديها فيروس نقص المناعة (HIV).
said-risk-hiv-no = ليس لديك فيروس نقص المناعة (HIV).
    .they = ليس لديها فيروس نقص المناعة (HIV).

## G7 mind

said-worried = لديك شعور بأن هناك شيئاً غير سليم حقاً.
    .they = لديكم شعور بأن هناك شيئاً غير سليم حقاً لديها.
said-self-harm = جاءتك أفكار بإيذاء نفسك.
    .they = تحدّثت هي عن إيذاء نفسها.
said-harm-baby = جاءتك أفكار بإيذاء طفلك.
    .they = تحدّثت هي عن إيذاء الطفل.
said-hears-sees-things = تصلك أصوات أو تظهر لك أشياء لا يسمعها أو يراها الآخرون.
    .they = تصلها أصوات أو تظهر لها أشياء لا يسمعها أو يراها الآخرون.

## After the result

said-fullness-trend = امتلاء { side-breast } لديك: { $value }.
    .they = امتلاء { side-breast } لديها: { $value }.
said-fullness-trend-better = امتلاء { side-breast } لديك أفضل.
    .they = امتلاء { side-breast } لديها أفضل.
said-fullness-trend-same = امتلاء { side-breast } لديك كما هو.
    .they = امتلاء { side-breast } لديها كما هو.
said-fullness-trend-worse = امتلاء { side-breast } لديك أسوأ.
    .they = امتلاء { side-breast } لديها أسوأ.
said-lump-size-mm = عرض الكتلة في { side-breast } لديك { $value } ملم.
    .they = عرض الكتلة في { side-breast } لديها { $value } ملم.
said-milk-blood-since-h = مدة وجود الدم في حليب { side-breast } لديك حتى الآن: { value-span }.
    .they = مدة وجود الدم في حليب { side-breast } لديها حتى الآن: { value-span }.
said-axillary-node = هناك غدّة متورّمة تحت إبطك في الجهة { side-word }.
    .they = هناك غدّة متورّمة تحت إبطها في الجهة { side-word }.
said-axilla-swelling-weeks =
    { $value ->
        [0] لا تورّم تحت إبطك في الجهة { side-word }.
        [one] هناك تورّم تحت إبطك في الجهة { side-word } منذ أسبوع واحد.
        [two] هناك تورّم تحت إبطك في الجهة { side-word } منذ أسبوعين.
        [few] هناك تورّم تحت إبطك في الجهة { side-word } منذ { $value } أسابيع.
        [many] هناك تورّم تحت إبطك في الجهة { side-word } منذ { $value } أسبوعاً.
       *[other] هناك تورّم تحت إبطك في الجهة { side-word } منذ { $value } أسبوع.
    }
    .they =
        { $value ->
            [0] لا تورّم تحت إبطها في الجهة { side-word }.
            [one] هناك تورّم تحت إبطها في الجهة { side-word } منذ أسبوع واحد.
            [two] هناك تورّم تحت إبطها في الجهة { side-word } منذ أسبوعين.
            [few] هناك تورّم تحت إبطها في الجهة { side-word } منذ { $value } أسابيع.
            [many] هناك تورّم تحت إبطها في الجهة { side-word } منذ { $value } أسبوعاً.
           *[other] هناك تورّم تحت إبطها في الجهة { side-word } منذ { $value } أسبوع.
        }
said-pain-each-feed-days =
    { $value ->
        [0] الرضعات في الجهة { side-word } لا تؤلم.
        [one] الرضعات في الجهة { side-word } تؤلم منذ يوم واحد.
        [two] الرضعات في الجهة { side-word } تؤلم منذ يومين.
        [few] الرضعات في الجهة { side-word } تؤلم منذ { $value } أيام.
        [many] الرضعات في الجهة { side-word } تؤلم منذ { $value } يوماً.
       *[other] الرضعات في الجهة { side-word } تؤلم منذ { $value } يوم.
    }
    .pumping =
        { $value ->
            [0] الشفط في الجهة { side-word } لا يؤلم.
            [one] الشفط في الجهة { side-word } يؤلم منذ يوم واحد.
            [two] الشفط في الجهة { side-word } يؤلم منذ يومين.
            [few] الشفط في الجهة { side-word } يؤلم منذ { $value } أيام.
            [many] الشفط في الجهة { side-word } يؤلم منذ { $value } يوماً.
           *[other] الشفط في الجهة { side-word } يؤلم منذ { $value } يوم.
        }
    .bereaved =
        { $value ->
            [0] الثدي في الجهة { side-word } لا يؤلم.
            [one] الثدي في الجهة { side-word } يؤلم منذ يوم واحد.
            [two] الثدي في الجهة { side-word } يؤلم منذ يومين.
            [few] الثدي في الجهة { side-word } يؤلم منذ { $value } أيام.
            [many] الثدي في الجهة { side-word } يؤلم منذ { $value } يوماً.
           *[other] الثدي في الجهة { side-word } يؤلم منذ { $value } يوم.
        }
said-removals-24h =
    { $value ->
        [0] لم يخرج الحليب من { side-breast } لديك أي مرة خلال 24 ساعة.
        [one] خرج الحليب من { side-breast } لديك مرة واحدة خلال 24 ساعة.
        [two] خرج الحليب من { side-breast } لديك مرتين خلال 24 ساعة.
        [few] خرج الحليب من { side-breast } لديك { $value } مرات خلال 24 ساعة.
        [many] خرج الحليب من { side-breast } لديك { $value } مرة خلال 24 ساعة.
       *[other] خرج الحليب من { side-breast } لديك { $value } مرة خلال 24 ساعة.
    }
    .they =
        { $value ->
            [0] لم يخرج الحليب من { side-breast } لديها أي مرة خلال 24 ساعة.
            [one] خرج الحليب من { side-breast } لديها مرة واحدة خلال 24 ساعة.
            [two] خرج الحليب من { side-breast } لديها مرتين خلال 24 ساعة.
            [few] خرج الحليب من { side-breast } لديها { $value } مرات خلال 24 ساعة.
            [many] خرج الحليب من { side-breast } لديها { $value } مرة خلال 24 ساعة.
           *[other] خرج الحليب من { side-breast } لديها { $value } مرة خلال 24 ساعة.
        }
said-gap-longest-h = أطول فترة لديك: { value-span }.
    .they = أطول فترة لديها: { value-span }.
said-last-milk-removal = آخر مرة خرج فيها الحليب: { $value }.
said-goal = رغبتك: { $value }.
    .they = رغبتها: { $value }.
said-goal-fullness = رغبتك هي تخفيف الامتلاء.
    .they = رغبتها هي تخفيف الامتلاء.
said-goal-express = رغبتك هي إخراج القليل من الحليب.
    .they = رغبتها هي إخراج القليل من الحليب.
said-goal-more-milk = رغبتك هي حليب أكثر.
    .they = رغبتها هي حليب أكثر.
said-risk-family-breast-cancer-early = أصيب قريب من الدرجة الأولى بسرطان الثدي قبل سن 50.
said-risk-caesarean-or-surgery-6w = أُجريت لك قيصرية أو جراحة أخرى خلال آخر 6 أسابيع.
    .they = أُجريت لها قيصرية أو جراحة أخرى خلال آخر 6 أسابيع.
said-risk-mrsa = أظهر فحص وجود جرثومة MRSA لديك.
    .they = أظهر فحص وجود جرثومة MRSA لديها.
said-age-years =
    { $value ->
        [zero] عمرك { $value } سنة.
        [one] عمرك سنة واحدة.
        [two] عمرك سنتان.
        [few] عمرك { $value } سنوات.
        [many] عمرك { $value } سنة.
       *[other] عمرك { $value } سنة.
    }
    .they =
        { $value ->
            [zero] عمرها { $value } سنة.
            [one] عمرها سنة واحدة.
            [two] عمرها سنتان.
            [few] عمرها { $value } سنوات.
            [many] عمرها { $value } سنة.
           *[other] عمرها { $value } سنة.
        }
said-low-mood-2w = كان مزاجك حزيناً في معظم الأيام منذ أسبوعين.
    .they = كان مزاجها حزيناً في معظم الأيام منذ أسبوعين.

## From your notes (history)

said-hist-fever-24h = ملاحظاتك تُظهر حمّى خلال آخر 24 ساعة.
    .they = ملاحظاتها تُظهر حمّى خلال آخر 24 ساعة.
said-hist-worst-24h = ملاحظاتك في آخر 24 ساعة تُظهر: { $value }.
    .they = ملاحظاتها في آخر 24 ساعة تُظهر: { $value }.
said-hist-worst-24h-within-24h = خلال آخر 24 ساعة قال تقييم: يلزم التحدث إلى مختص خلال 24 ساعة.
said-hist-worst-24h-same-day = خلال آخر 24 ساعة قال تقييم: يلزم التحدث إلى مختص اليوم.
said-hist-worst-24h-emergency-now = خلال آخر 24 ساعة قال تقييم: يلزم طلب المساعدة الآن.
said-hist-hold = تقييم سابق ما زال سارياً: { $value }.
said-hist-hold-within-24h = تقييم سابق ما زال سارياً: يلزم التحدث إلى مختص خلال 24 ساعة.
said-hist-hold-same-day = تقييم سابق ما زال سارياً: يلزم التحدث إلى مختص اليوم.
said-hist-raise = ملاحظاتك ترفع المستوى: { $value }.
    .they = ملاحظاتها ترفع المستوى: { $value }.
said-hist-raise-within-24h = ملاحظاتك تُظهر تغيّراً: يلزم التحدث إلى مختص خلال 24 ساعة.
    .they = ملاحظاتها تُظهر تغيّراً: يلزم التحدث إلى مختص خلال 24 ساعة.
said-hist-raise-same-day = ملاحظاتك تُظهر تغيّراً: يلزم التحدث إلى مختص اليوم.
    .they = ملاحظاتها تُظهر تغيّراً: يلزم التحدث إلى مختص اليوم.
said-hist-abscess-episode = ملاحظاتك تُظهر سائلاً كثيفاً، أو كتلة فيها سائل، في { side-breast } لديك.
    .they = ملاحظاتها تُظهر سائلاً كثيفاً، أو كتلة فيها سائل، في { side-breast } لديها.
said-hist-last-session-harm = ملاحظاتك تُظهر أن الجلسة الأخيرة على { side-breast } آلمت أو تركت أثراً.
    .they = ملاحظاتها تُظهر أن الجلسة الأخيرة على { side-breast } آلمت أو تركت أثراً.
said-hist-lock = { side-breast } لديك أخذ ما يكفيه في الوقت الحالي.
    .they = { side-breast } لديها أخذ ما يكفيه في الوقت الحالي.
said-episodes-same-site-90d =
    { $value ->
        [0] ملاحظاتك لا تُظهر مشكلة في هذا الموضع من { side-breast } خلال 90 يوماً.
        [one] ملاحظاتك تُظهر مشكلة في هذا الموضع من { side-breast } مرة واحدة خلال 90 يوماً.
        [two] ملاحظاتك تُظهر مشكلة في هذا الموضع من { side-breast } مرتين خلال 90 يوماً.
        [few] ملاحظاتك تُظهر مشكلة في هذا الموضع من { side-breast } { $value } مرات خلال 90 يوماً.
        [many] ملاحظاتك تُظهر مشكلة في هذا الموضع من { side-breast } { $value } مرة خلال 90 يوماً.
       *[other] ملاحظاتك تُظهر مشكلة في هذا الموضع من { side-breast } { $value } مرة خلال 90 يوماً.
    }
    .they =
        { $value ->
            [0] ملاحظاتها لا تُظهر مشكلة في هذا الموضع من { side-breast } خلال 90 يوماً.
            [one] ملاحظاتها تُظهر مشكلة في هذا الموضع من { side-breast } مرة واحدة خلال 90 يوماً.
            [two] ملاحظاتها تُظهر مشكلة في هذا الموضع من { side-breast } مرتين خلال 90 يوماً.
            [few] ملاحظاتها تُظهر مشكلة في هذا الموضع من { side-breast } { $value } مرات خلال 90 يوماً.
            [many] ملاحظاتها تُظهر مشكلة في هذا الموضع من { side-breast } { $value } مرة خلال 90 يوماً.
           *[other] ملاحظاتها تُظهر مشكلة في هذا الموضع من { side-breast } { $value } مرة خلال 90 يوماً.
        }
said-episodes-total-180d =
    { $value ->
        [0] ملاحظاتك لا تُظهر مشكلة في الثدي خلال نصف سنة.
        [one] ملاحظاتك تُظهر مشكلة في الثدي مرة واحدة خلال نصف سنة.
        [two] ملاحظاتك تُظهر مشكلة في الثدي مرتين خلال نصف سنة.
        [few] ملاحظاتك تُظهر مشكلة في الثدي { $value } مرات خلال نصف سنة.
        [many] ملاحظاتك تُظهر مشكلة في الثدي { $value } مرة خلال نصف سنة.
       *[other] ملاحظاتك تُظهر مشكلة في الثدي { $value } مرة خلال نصف سنة.
    }
    .they =
        { $value ->
            [0] ملاحظاتها لا تُظهر مشكلة في الثدي خلال نصف سنة.
            [one] ملاحظاتها تُظهر مشكلة في الثدي مرة واحدة خلال نصف سنة.
            [two] ملاحظاتها تُظهر مشكلة في الثدي مرتين خلال نصف سنة.
            [few] ملاحظاتها تُظهر مشكلة في الثدي { $value } مرات خلال نصف سنة.
            [many] ملاحظاتها تُظهر مشكلة في الثدي { $value } مرة خلال نصف سنة.
           *[other] ملاحظاتها تُظهر مشكلة في الثدي { $value } مرة خلال نصف سنة.
        }
