# Arabic. Draft. Not yet reviewed by a clinician, and this translation was not yet checked by a native clinician.
# The summary: what a parent may hand to a doctor or midwife. Plain enough for the parent, exact enough for the reader.
# It says what was noted and never names an illness or a dose.
# $time: a day and time as shown. $date: a day. $value: an answer or number as shown. $side: "left" or "right".
# $baby: a name, such as the message sum-baby-one. $count, $hours: numbers. $list: several of these, joined.
# The page takes out invisible marks, so nothing here needs them: Arabic stands first, and units are Arabic words.

## Frame
sum-title = ملخّص لطبيب أو قابلة
sum-self-reported = إفادة ذاتية، لم يتحقق منها مختص طبي.
sum-name = الاسم
sum-birth = الولادة
sum-birth-on = { $date } ({ $days ->
    [0] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يوماً
   *[other] قبل { $days } يوم
})
sum-birth-about = نحو { $date } ({ $days ->
    [0] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يوماً
   *[other] قبل { $days } يوم
})
sum-unknown = لم يُذكر
sum-covers = المدة المشمولة
sum-covers-range = من { $from } إلى { $to }
sum-made = وقت الإعداد
sum-made-at = { $time } (UTC{ $offset })، Lattea { $version }، القواعد { $rules }
sum-rules-signed = القواعد موقَّعة من مختصين طبيين.
sum-rules-draft = القواعد مسوّدة لم تُراجع.
sum-rules-other = القواعد لم يوقّعها أحد.
sum-day-short = { $day } { $month }
sum-day-time = { $date } { $time }
sum-nothing = لا شيء مدوَّن.
sum-and-more = و{ $count } أقدم، غير معروضة
sum-cut = { $text }… (قُطع هنا: { $count ->
    [zero] بقي { $count } حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقي { $count } أحرف
    [many] بقي { $count } حرفاً
   *[other] بقي { $count } حرف
})
sum-quoted = «{ $text }»
sum-with-note = { $text } ({ $note })

## Sections: the title, and .label for the list of what to share
sum-section-situation = الوضع الحالي (S)
    .label = كيف الحال الآن
sum-section-not-answered = لم يُجَب عنه
    .label = ما لم يُجَب عنه
    .locked = يظهر دائماً، حتى لا يظنّ أحد أن السؤال المفتوح يعني «لا».
sum-section-background = الخلفية (B)
    .label = الإرضاع والصحة والأطفال
    .own = الحليب والصحة
sum-section-medicines = الأدوية
    .label = الأدوية، كما كُتبت
sum-section-course = المسار (A) (اتجاه، وليس تشخيصاً)
    .label = كيف سارت الأيام الأخيرة
sum-section-tried = ما جُرّب حتى الآن
    .label = جلسات التدليك والأحاديث مع مختص طبي
sum-section-baby = الطفل
    .label = حفاضات الطفل ورضعاته وعلاماته
sum-section-request = الطلب (R)
    .label = سؤالك، وما يلزم متابعته
sum-section-own-words = بكلماتي
    .label = ملاحظاتك، وما قاله مختص طبي
sum-section-private = إجابات خاصة
    .label = الإجابات عن الأفكار المظلمة والمزاج الحزين، وإجابات خاصة أخرى
sum-section-baby-names = الأسماء
    .label = الأسماء التي سمّيت بها أطفالك
sum-section-about = عن هذه الصفحة
    .label = من يقول هذا، وبحسب أي قواعد
    .locked = يظهر دائماً، حتى يعرف القارئ أن هذه إفادة ذاتية.
sum-section-readings = التفاصيل: القياسات والرضعات واحداً واحداً
    .label = التفاصيل: كل قياس وكل رضعة، واحداً واحداً
sum-section-answers = التفاصيل: الإجابات واحدة واحدة
    .label = التفاصيل: كل جواب في أحدث تقييم

## The first line
sum-first-birth = كانت ولادتي في { $date }.
sum-first-loss = فقدت طفلي.
sum-first-none = عندي حليب في الثدي.
sum-first-then = { $line } في { $date } كان عندي: { $signs }.
sum-first-no-sign = { $line } في أحدث تقييم لم أذكر علامة تستدعي الرعاية.

## Signs, in the sentence "I have …". An empty one is no sign.
sum-sign-temp-dc = حرارة { $value }
sum-sign-pain-0-10 = ألم { $value } من 10 في { side-breast }
sum-sign-rigors-shivering = قشعريرة
sum-sign-rigors-uncontrollable = ارتجاف لا يمكن إيقافه
sum-sign-skin-mottled-blue-ashen = جلد مبقّع أو أزرق أو رمادي
sum-sign-last-urine-12to18 = عدم التبوّل منذ 12 ساعة أو أكثر
sum-sign-last-urine-ge18 = عدم التبوّل منذ 18 ساعة أو أكثر
sum-sign-felt-fever = شعور بالحمّى
sum-sign-antipyretic-6h = {""}
sum-sign-can-measure = {""}
sum-sign-warm-both = دفء الثديين
sum-sign-full-after-feed = {""}
sum-sign-no-milk-flow = لا يخرج حليب من { side-breast }
sum-sign-lump-tender = كتلة مؤلمة أو موضع متماسك في { side-breast }
sum-sign-lump-mobile = {""}
sum-sign-hot = سخونة { side-breast }
sum-sign-swelling = تورّم { side-breast }
sum-sign-colour-change-darker = جلد أغمق على { side-breast }
sum-sign-colour-change-red = جلد أحمر أو وردي على { side-breast }
sum-sign-colour-change-purple = جلد بنفسجي أو أزرق على { side-breast }
sum-sign-colour-change-black = جلد أسود أو رمادي على { side-breast }
sum-sign-hard-rock = صلابة شديدة في { side-breast }
sum-sign-nipple = الحلمة { side-word } وعليها: { $value }
sum-sign-milk-blood-streak = خيط من الدم في الحليب ({ side-breast })
sum-sign-milk-blood-bloody = دم واضح في الحليب ({ side-breast })
sum-sign-hr-bpm = نبض { $value }
sum-sign-rr-pm = عدد الأنفاس في الدقيقة { $value }
sum-sign-sbp = ضغط الدم العلوي { $value }

## Situation
sum-care-now = مستوى الرعاية الآن
sum-care-highest = أعلى مستوى
sum-care-at = { $level } ({ $time })
sum-care-other-rules = { $line }، بحسب القواعد { $version }
sum-massage = التدليك
sum-massage-forbidden = الجهة { side-word }: لا
sum-massage-withheld = الجهة { side-word }: ينتظر
sum-massage-light-only = الجهة { side-word }: اللمس الخفيف ممكن حتى { $time }
sum-side = { $side ->
    [left] الثدي الأيسر
   *[right] الثدي الأيمن
}
sum-side-then = { $side ->
    [left] الأيسر، { $date }
   *[right] الأيمن، { $date }
}
sum-no-side = لم يُسأل عن شيء
sum-side-fine = لا شيء من العلامات التي سُئل عنها
sum-area-whole = كله
sum-area-areola = حول الحلمة
sum-area-spot = في موضع واحد
sum-area-wedge = جزء على شكل شريحة
sum-quadrant-uoq = الجزء العلوي الخارجي
sum-quadrant-uiq = الجزء العلوي الداخلي
sum-quadrant-loq = الجزء السفلي الخارجي
sum-quadrant-liq = الجزء السفلي الداخلي
sum-quadrant-central = حول الحلمة
sum-quadrant-axilla = الإبط
sum-quadrant-upper-outer = الجزء العلوي الخارجي
sum-quadrant-upper-inner = الجزء العلوي الداخلي
sum-quadrant-lower-outer = الجزء السفلي الخارجي
sum-quadrant-lower-inner = الجزء السفلي الداخلي
sum-pain = الألم { $value } من 10
sum-hot = ساخن
sum-lump = كتلة
sum-colour-darker = الجلد أغمق من قبل
sum-colour-red = الجلد أحمر أو وردي
sum-colour-purple = الجلد بنفسجي أو أزرق
sum-colour-black = الجلد أسود أو رمادي
sum-colour = لون جديد
sum-hard-none = ليّن
sum-hard-full = ممتلئ
sum-hard-firm = متماسك
sum-hard-rock = صلب جداً
sum-hard = صلب
sum-size = عرضه { $value } ملم
sum-trend-better = يتحسّن
sum-trend-same = بلا تغيّر
sum-trend-worse = يسوء
sum-since = منذ نحو { $time }
sum-body = الجسم كله
sum-body-then = الجسم، { $date }
sum-body-none = { $count ->
    [zero] لم يُسأل عن أي علامة ({ $count })
    [one] العلامة الوحيدة التي سُئل عنها جوابها «لا»
    [two] العلامتان اللتان سُئل عنهما جوابهما «لا»
    [few] العلامات التي سُئل عنها ({ $count }) جوابها كلها «لا»
    [many] العلامات التي سُئل عنها ({ $count }) جوابها كلها «لا»
   *[other] العلامات التي سُئل عنها ({ $count }) جوابها كلها «لا»
}
sum-worst-pain = أسوأ ألم
sum-worst-pain-side = الجهة { side-word } { $value } من 10 ({ $time })
sum-worst-pain-none = 0 من 10
sum-highest-temp = أعلى حرارة
sum-highest-temp-at = { $value } ({ $time })
sum-site-oral = الفم
sum-site-ear = الأذن
sum-site-forehead = الجبهة
sum-site-axilla = الإبط
sum-antipyretic-yes = دواء للحمّى قبل القياس: نعم
sum-antipyretic-no = دواء للحمّى قبل القياس: لا
sum-antipyretic-unknown = دواء للحمّى قبل القياس: لم يُذكر
sum-no-temp = لا قياس
sum-why-lead = السبب، كما قيل في التطبيق في { $time }:
sum-rule = { $words } [{ $rule }]
sum-rule-about = { $words } ({ $about }) [{ $rule }]
sum-rule-sources = { $rule }؛ { $list }
sum-rule-unknown = قاعدة من إصدار آخر من المحتوى.
sum-rule-more = صحيح أيضاً، وأقل إلحاحاً: { $list }.
sum-why-none = في { $time } لم تطلب أي قاعدة رعاية.
sum-why-none-more = في { $time } لم تطلب أي قاعدة رعاية. الصحيح منها (تدليك، عناية في البيت): { $list }.
sum-no-check = لا تقييم في هذه المدة.

## Not answered
sum-open-lead = { $time }، وكان يمكن أن يكون المستوى أعلى
sum-open-lead-level = { $time }، وكان يمكن أن يعني ذلك «{ $level }»
sum-open-none = { $time }: أُجيب عن كل ما كان يمكن أن يغيّر المستوى.
sum-open-more = و{ $count } أخرى
sum-open-not-asked = لم يُسأل
sum-open-not-sure = لا أعرف
sum-open-prefer-not = أفضّل عدم الإجابة
sum-open-skipped = جرى تخطّيه
sum-open-stale = الجواب قديم جداً
sum-open-measure-again = يُعاد القياس

## Background
sum-feeding = الإرضاع
sum-who-at-breast = من الثدي
sum-who-pumping = بالحليب المشفوط
sum-who-baby-in-unit = طفل في المستشفى
sum-who-not-birth-parent = الولادة كانت لشخص آخر
sum-who-pregnant = حمل الآن
sum-who-no-baby = لا طفل للإرضاع
sum-removals-noted = مرات خروج الحليب في 24 ساعة: اليسار { $left }، اليمين { $right }
sum-removals-bottle = { $line }؛ مرات الزجاجة { $count }
sum-removals-side = الجهة { side-word } { $value }
sum-removals-asked = مرات خروج الحليب في 24 ساعة، بحسب الجواب: { $list }
sum-gap = أطول فترة
sum-gap-hours = { value-span }
sum-nipples = الحلمتان
sum-nipple-side = الجهة { side-word }: { $value }
sum-nipple-ok = لا ألم ولا علامة
sum-nipple-bleb = بقعة بيضاء أو صفراء
sum-nipple-cracked = تشقّق
sum-nipple-bitten = عضّة
sum-nipple-pus = سائل كثيف أو أصفر أو أخضر
sum-nipple-blister-sores = فقاعات أو قروح صغيرة
sum-health = الصحة
sum-health-none = { $count ->
    [zero] لم يُطرح أي سؤال ({ $count })
    [one] السؤال الوحيد المطروح جوابه «لا»
    [two] السؤالان المطروحان جوابهما «لا»
    [few] الأسئلة المطروحة ({ $count }) جوابها كلها «لا»
    [many] الأسئلة المطروحة ({ $count }) جوابها كلها «لا»
   *[other] الأسئلة المطروحة ({ $count }) جوابها كلها «لا»
}
sum-health-some = { $list }؛ { $count ->
    [0] لم يُسأل عن شيء آخر
    [one] الجواب «لا» عن سؤال آخر واحد
    [two] الجواب «لا» عن سؤالين آخرين
    [few] الجواب «لا» عن { $count } أسئلة أخرى
    [many] الجواب «لا» عن { $count } سؤالاً آخر
   *[other] الجواب «لا» عن { $count } سؤال آخر
}
sum-babies = الأطفال
sum-baby-one = الطفل
sum-baby-letter = الطفل { $letter }
sum-baby-named = { $baby } ({ $name })
sum-baby-born = { $baby }، تاريخ الولادة { $date }
sum-baby-early = { $baby }: ولادة مبكرة، أو في رعاية خاصة
sum-baby-unit = { $baby }: في قسم رعاية خاصة الآن
sum-earlier = سابقاً
sum-earlier-same = الجهة { side-word }: مرات في الموضع نفسه خلال 90 يوماً: { $value }
sum-earlier-total = عدد المرات في نصف سنة: { $value }

## Medicines
sum-allergies = لا نسأل عن الحساسية.
sum-medicine-once = { $time }
sum-medicine-times = عدد المرات { $count }، من { $from } إلى { $to }
sum-medicine-fever = للألم أو الحمّى
sum-medicine-antibiotic = مضاد حيوي
sum-abx-none = لا مضاد حيوياً من أجل الثدي خلال 14 يوماً ({ $time })
sum-abx-finished = مضاد حيوي من أجل الثدي، انتهى خلال آخر 14 يوماً ({ $time })
sum-abx-on = مضاد حيوي من أجل الثدي الآن
sum-abx-on-since = مضاد حيوي من أجل الثدي منذ نحو { $time }
sum-abx-trend-better = أفضل
sum-abx-trend-same = بلا تغيّر
sum-abx-trend-worse = أسوأ

## Course
sum-course-caption = { $hours ->
    [zero] آخر { $hours } ساعة، حتى { $time }
    [one] آخر ساعة، حتى { $time }
    [two] آخر ساعتين، حتى { $time }
    [few] آخر { $hours } ساعات، حتى { $time }
    [many] آخر { $hours } ساعة، حتى { $time }
   *[other] آخر { $hours } ساعة، حتى { $time }
}
sum-course-until = 24 ساعة حتى
sum-course-temp = الحرارة، { $unit }
sum-course-pain-left = ألم اليسار
sum-course-pain-right = ألم اليمين
sum-course-feeds = الرضعات
sum-course-expressed = إخراج الحليب
sum-course-none = -
sum-course-span = من { $low } إلى { $high }
sum-course-temp-line = الحرارة من { $first } ({ $from }) إلى { $last } ({ $to })، الأعلى { $highest } ({ $at })
sum-course-temp-ends = الحرارة من { $first } ({ $from }) إلى { $end } ({ $to })
sum-course-temp-once = الحرارة { $end } ({ $from })، قياس واحد
sum-course-pain = الألم من 10: { $list }
sum-course-pain-line = الجهة { side-word } من { $first } ({ $from }) إلى { $last } ({ $to })، الأعلى { $highest } ({ $at })
sum-course-pain-ends = الجهة { side-word } من { $first } ({ $from }) إلى { $last } ({ $to })
sum-course-pain-once = الجهة { side-word } { $first } ({ $from })، دُوّن مرة واحدة
sum-course-pain-same = الجهة { side-word } { $first } في كل مرة
sum-course-short = { $time } ({ $hours } سا)
sum-course-feeds-line = { $hours ->
    [zero] المدوَّن خلال { $hours } ساعة: الرضعات { $count }، مرات إخراج الحليب { $expressed }
    [one] المدوَّن خلال ساعة واحدة: الرضعات { $count }، مرات إخراج الحليب { $expressed }
    [two] المدوَّن خلال ساعتين: الرضعات { $count }، مرات إخراج الحليب { $expressed }
    [few] المدوَّن خلال { $hours } ساعات: الرضعات { $count }، مرات إخراج الحليب { $expressed }
    [many] المدوَّن خلال { $hours } ساعة: الرضعات { $count }، مرات إخراج الحليب { $expressed }
   *[other] المدوَّن خلال { $hours } ساعة: الرضعات { $count }، مرات إخراج الحليب { $expressed }
}
sum-course-expressed-line = { $hours ->
    [zero] المدوَّن خلال { $hours } ساعة: مرات إخراج الحليب { $expressed }
    [one] المدوَّن خلال ساعة واحدة: مرات إخراج الحليب { $expressed }
    [two] المدوَّن خلال ساعتين: مرات إخراج الحليب { $expressed }
    [few] المدوَّن خلال { $hours } ساعات: مرات إخراج الحليب { $expressed }
    [many] المدوَّن خلال { $hours } ساعة: مرات إخراج الحليب { $expressed }
   *[other] المدوَّن خلال { $hours } ساعة: مرات إخراج الحليب { $expressed }
}
sum-chart-pain = الألم من 10

## Details. $amount: millilitres. $minutes: a number. $words: what was fed.
sum-readings-numbers = القياسات
sum-readings-feeds = الرضعات والحليب المُخرَج
sum-readings-time = الوقت
sum-readings-how = طريقة القياس
sum-readings-day = اليوم
sum-readings-feed = الرضعات، والحليب المُخرَج
sum-feed = رضعة
sum-feed-at = { $time } { $words }
sum-feed-breast = الجهة { side-word }
sum-feed-breast-minutes = الجهة { side-word } { $minutes } د
sum-feed-bottle = زجاجة
sum-feed-bottle-ml = زجاجة { $amount } مل
sum-feed-supplement = مع وجبة إضافية
sum-feed-of = { $baby }: { $words }
sum-expressed = حليب مُخرَج: { $list }
sum-expressed-side = الجهة { side-word } { $amount } مل
sum-answers-caption = كما كانت الإجابة في { $time }
sum-answers-question = السؤال
sum-answers-answer = الجواب

## Tried so far
sum-tried-sessions = التدليك
sum-tried-session = { $time }، { $technique }؛ الجهة { side-word }، { $minutes ->
    [0] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}؛ { $pain }؛ { $end }
sum-tried-pain = الألم { $before } قبلها، { $after } بعدها
sum-tried-pain-before = الألم { $before } قبلها، ولم يُسأل عنه بعدها
sum-tried-pain-after = لم يُسأل عن الألم قبلها، { $after } بعدها
sum-tried-pain-none = لم يُدوَّن الألم
sum-tried-running = لم تنتهِ بعد
sum-tried-completed = وصلت إلى نهايتها
sum-tried-stopped = أُوقفت بالاختيار
sum-tried-pain-stop = أُوقفت بسبب الألم
sum-tried-sign-hurts = أُوقفت لأنها آلمت
sum-tried-sign-new-colour = أُوقفت بسبب لون جديد
sum-tried-sign-blood = أُوقفت بسبب الدم
sum-tried-sign-numb = أُوقفت لأن الجلد بلا إحساس
sum-tried-sign-unwell = أُوقفت بسبب الشعور بالمرض
sum-tried-cap = انتهت ببلوغ الحد الزمني
sum-tried-interrupted = انقطعت
sum-tried-contacts = أحاديث مع
sum-tried-contact = { $time }، { $who }
sum-tried-contact-how = { $time }، { $who } ({ $channel })
sum-tried-no-sessions = لا جلسة مدوَّنة
sum-tried-no-contacts = لا أحد مدوَّن

## Baby
sum-baby-counts = { $wet ->
    [zero] لا حفاض مبللاً ({ $wet })
    [one] حفاض مبلل واحد
    [two] حفاضان مبللان
    [few] { $wet } حفاضات مبللة
    [many] { $wet } حفاضاً مبللاً
   *[other] { $wet } حفاض مبلل
}، { $dirty ->
    [zero] لا حفاض فيه براز ({ $dirty })
    [one] حفاض واحد فيه براز
    [two] حفاضان فيهما براز
    [few] { $dirty } حفاضات فيها براز
    [many] { $dirty } حفاضاً فيها براز
   *[other] { $dirty } حفاض فيها براز
}، { $feeds ->
    [zero] لا رضعة ({ $feeds })
    [one] رضعة واحدة
    [two] رضعتان
    [few] { $feeds } رضعات
    [many] { $feeds } رضعة
   *[other] { $feeds } رضعة
} في 24 ساعة
sum-baby-unsaid = لم يُذكر أي طفل
sum-baby-wet-asked = { $value ->
    [zero] لا حفاض مبللاً ({ $value })
    [one] حفاض مبلل واحد
    [two] حفاضان مبللان
    [6] 6 حفاضات مبللة أو أكثر
    [few] { $value } حفاضات مبللة
    [many] { $value } حفاضاً مبللاً
   *[other] { $value } حفاض مبلل
} في 24 ساعة بحسب الجواب { $time }
sum-baby-last-wet = آخر حفاض مبلل: { $value }، بحسب الجواب { $time }
sum-baby-temp = الحرارة { $value } ({ $time })
sum-baby-yes = الجواب «نعم» عن: { $list }
sum-baby-no = { $count ->
    [zero] لم يُسأل عن أي علامة ({ $count })
    [one] الجواب «لا» عن العلامة الوحيدة التي سُئل عنها
    [two] الجواب «لا» عن العلامتين كلتيهما
    [few] الجواب «لا» عن كل العلامات ({ $count })
    [many] الجواب «لا» عن كل العلامات ({ $count })
   *[other] الجواب «لا» عن كل العلامات ({ $count })
}
sum-baby-care = مستوى رعاية الطفل

## Request
sum-question = سؤالي
sum-question-none = لم يُكتب سؤال
sum-flag = للمتابعة
sum-flag-7 = { $list } (خلال 7 أيام)
sum-flag-14 = { $list } (خلال 14 يوماً)
sum-flag-none = لا شيء للمتابعة
sum-flag-no-contact = لم يُدوَّن حديث مع طبيب أو قابلة منذ نتيجة { $time } التي طلبت ذلك [J15]
sum-clinician-note = ملاحظة المختص الطبي:

## Own words and private answers
sum-note = { $time }: { $text }
sum-said = { $time }، قول { $who }: { $text }
sum-answer = { $label }: { $value } ({ $time })
sum-mind-not-kept = لم تُحفظ الإجابات عن الأفكار والمزاج. هنا فقط ما نتج عنها.

## About this page
sum-about-left-out = لم تُشارَك: { $list }.
sum-about-all = لم يُحجب شيء بالاختيار.
sum-about-sources = المصادر: { $list }.
sum-about-source = { $key } { $from }
sum-about-own = تقدير خاص
sum-left-situation = الوضع الحالي
sum-left-background = الخلفية
sum-left-medicines = الأدوية
sum-left-course = المسار
sum-left-tried = ما جُرّب
sum-left-baby = الطفل
sum-left-request = الطلب
sum-left-own-words = الكلمات الخاصة
sum-left-private = الإجابات الخاصة (لم تُحتسب أعلاه)
sum-left-baby-names = أسماء الأطفال

## Ready to share. $form: how it was shared. $from, $to: days.
sum-form-text = نص
sum-form-json = JSON
sum-form-pdf = PDF
sum-form-fhir = وثيقة FHIR
sum-form-csv = جدول (CSV)
sum-shared = { $form }، من { $from } إلى { $to }
sum-stretch = منذ متى
sum-stretch-visit = منذ آخر مرة تحدثتِ فيها مع أحد: { $date }
sum-stretch-episode = منذ بدأ هذا: { $date }
sum-warn-long = هذا أطول من صفحة واحدة. مدة أقصر، أو أقسام أقل، تجعل القراءة أسهل.
sum-warn-private = في هذا إجابات خاصة. الأفضل مشاركته مع شخص موضع ثقة.
sum-warn-empty = لا شيء مدوَّن في هذه المدة.
