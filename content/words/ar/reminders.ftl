# Arabic. This translation was not yet checked by a native clinician.
# Reminders and the course. $from, $to, $time, $times: clock times. $day: a number of a day. $date: a day.

## Reminders: what others may see
reminder-discreet = هذا تذكير طلبته.

## Reminders: inside the app
reminder-cold-off = أبعدي الشيء البارد الآن.
reminder-look-again = أردت النظر مرة أخرى الآن. التقييم الجديد يحتاج إلى بضع دقائق.
reminder-contact = هل وصلت إلى أحد؟ يمكنك تدوين ما قيل لك.
reminder-measure-again = أردت قياس حرارتك مرة أخرى.
reminder-antibiotics = كيف الحال منذ الجرعة الأولى؟ التقييم الجديد يبيّن إن كان ذلك يحتاج إلى أن يراه مختص.
reminder-course = بعد الرضعة، قد يكون اللمس الخفيف ممكناً. يأتي تقييم جديد أولاً.
    .pumping = بعد الشفط، قد يكون اللمس الخفيف ممكناً. يأتي تقييم جديد أولاً.
reminder-feed-gap = مرّ وقت على آخر رضعة دوّنتها. هذا تلميح، وليس موعداً.
reminder-put-off = سنذكّرك الساعة { $time }. ما زال يمكنك النظر في أي وقت قبل ذلك.
reminder-settled = لم تعد هناك حاجة إلى هذا التذكير.
reminders-empty = لا شيء مقرَّر.

## Settings
setting-reminders = التذكير بـ
setting-quiet-hours = ساعات الهدوء
setting-look-may-wake = تذكير النظر قد يوقظني
setting-reduced-motion = رسوم بلا حركة
setting-hide-babies = إخفاء كل ما يخص الأطفال
reminders-cold-off = إبعاد الشيء البارد
reminders-look-again = النظر مرة أخرى
reminders-contact = تدوين مع من تحدثت
reminders-measure-again = قياس حرارتي مرة أخرى
reminders-antibiotics = النظر بعد الجرعة الأولى
reminders-course = اللمس الخفيف التالي، بعد الرضعة
    .own = اللمس الخفيف التالي
    .pumping = اللمس الخفيف التالي، بعد الشفط
reminders-feed-gap = إرضاع حديث الولادة، كتلميح لطيف
reminders-none = لا شيء
quiet-hours = من { $from } إلى { $to }
quiet-none = لا ساعات هدوء

## Later
later-hour = بعد ساعة من موعده
later-after-quiet = بعد ساعات الهدوء
later-tomorrow = بعد يوم من موعده

## The course as a plan
plan-empty = لا توجد خطة. تبدأ خطة بلمس خفيف، بعد تقييم يسمح به.
plan-about-check = يأتي تقييم جديد قبل كل مرة.
plan-about-ends = تنتهي عندما يلين الثدي، وبعد يومين على الأكثر.
plan-about-no-score = لا شيء يلزم اللحاق به. ولا بأس بترك مرة.
plan-day = اليوم رقم { $day }، { $date }
plan-day-light = قد يكون اللمس الخفيف ممكناً.
plan-day-notes = يوم للملاحظات: كيف الشعور؟
plan-open = قد يكون اللمس الخفيف ممكناً حتى الساعة { $time }.
plan-waits = لا تحسّن بعد يوم. التدليك ينتظر. من فضلك تحدثي إلى قابلتك أو طبيبك اليوم، أو غداً على الأبعد.
plan-over = انتهت أيام اللمس الخفيف. إن لم تزُل المشكلة، فيُرجى عرضها على قابلتك أو طبيبك.
plan-eased = عاد ليّناً. لا حاجة إلى شيء آخر.
plan-part-done = تم الساعة { $times }
plan-part-now = ممكن بعد الرضعة، مع تقييم جديد
    .pumping = ممكن بعد الشفط، مع تقييم جديد
    .bereaved = ممكن، مع تقييم جديد
plan-part-later = لاحقاً
part-morning = الصباح
part-afternoon = بعد الظهر
part-evening = المساء
