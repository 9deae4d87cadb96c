# Arabic. This translation was not yet checked by a native clinician.
# Words that only the terminal shell says: headings of its pages, and how to answer line by line.
# $number: a phone number. $label: whose it is. $hours: when somebody answers. $name: a name.
# The keys stay Latin letters; what mixes Latin and digits stands between U+2068 and U+2069.

## Headings
terminal-numbers = الأرقام
terminal-do-now = ما العمل الآن
terminal-massage = التدليك
terminal-follow-up = للعرض على مختص
terminal-reasons = السبب
terminal-and-more = { $count ->
    [zero] أسئلة أخرى: { $count }
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $count } أسئلة أخرى
    [many] { $count } سؤالاً آخر
   *[other] { $count } سؤال آخر
}
terminal-more-reasons = { $count ->
    [zero] أسباب أخرى في الأسفل: { $count }.
    [one] وسبب آخر في الأسفل.
    [two] وسببان آخران في الأسفل.
    [few] و{ $count } أسباب أخرى في الأسفل.
    [many] و{ $count } سبباً آخر في الأسفل.
   *[other] و{ $count } سبب آخر في الأسفل.
}
terminal-latest = آخر الملاحظات
terminal-next = ما يمكنك فعله
terminal-cards = البطاقات
terminal-differ = أين تختلف مصادرنا
terminal-said = نص أقدم يقول: { $text }
terminal-we-do = ما نفعله: { $text }
terminal-why = السبب: { $text }
terminal-who = من يقول ذلك: { $text }
terminal-against = من يخالف: { $text }
terminal-own-numbers = أرقامك الخاصة

## Numbers
terminal-call = الاتصال بالرقم ⁨{ $number }⁩: { $label }
terminal-text = رسالة نصية إلى ⁨{ $number }⁩: { $label }
terminal-hours = { $line } ({ $hours })
terminal-not-safe = إن كانت لديك أفكار تخيفك: { $text }
terminal-my-midwife = قابلتي
terminal-own-midwife = ⁨{ $name }⁩، قابلتي

## The check, line by line
terminal-part = القسم { $part } من { $parts }: { $name }
terminal-how = الإجابة بالأرقام التي في أول السطر؛ وعدة أرقام بمسافات بينها. b للرجوع، وq للتوقف ورؤية ما نعرفه حتى الآن، وh لأرقام الاتصال. ثم Enter بعد كل إجابة.
terminal-keys = (b: رجوع، q: توقف هنا، h: أرقام)
terminal-type-number = يُكتب رقم من { $min } إلى { $max }.
terminal-type-temperature = يُكتب الرقم كما في ميزان الحرارة، بوحدة { $unit }. لوحدة أخرى تُكتب الوحدة أيضاً، مثل ⁨99.3 F⁩ أو ⁨37.4 C⁩.
terminal-type-day = يُكتب اليوم، مثل ⁨2026-05-03⁩، أو قبل كم يوماً كان.
terminal-type-hours = أو تُكتب الساعات، مثل ⁨30h⁩.
terminal-not-read = لم نتمكن من قراءة ذلك. تُرجى الإجابة بما في أول السطر.
terminal-answer-first = تُرجى كتابة إحدى الإجابات أولاً.
terminal-already = هذه النتيجة ثابتة من الآن. يمكنك التوقف بـ q، أو المتابعة من أجل ملاحظة أكمل.
terminal-resumed = بدأت هذا التقييم الساعة { $time }. نتابع من هناك. b للرجوع.
terminal-left-early = كان التوقف هنا. ما لم يُجَب عنه يُعدّ غير معروف.
terminal-more = بضعة أسئلة أخرى قد تجعل الملاحظة أكمل. m: المزيد، Enter: انتهى.
terminal-rest-quiet = وأسئلة أخرى عددها { $count }: لا، أو لا شيء هناك.
terminal-chosen = { $question } { $answer }

## A session, line by line
terminal-choose = أيّ منها؟ يُكتب رقمها، أو q لترك ذلك.
terminal-session-keys = Enter: جاهز أو متابعة. p: توقف مؤقت. s: إيقاف. من 0 إلى 10: كم يؤلم. x: تغيّر شيء. b: رجوع. k: ترك هذه الخطوة.
terminal-sign-keys = { $question } يُكتب x مع الرقم، مثل ⁨x1⁩.
terminal-time-left = الوقت الباقي: { $time }
terminal-input-over = لم يعد أحد يجيب، لذلك توقفنا هنا. وقد حُفظ ذلك.
terminal-interrupted = جاء الإيقاف من الخارج. ما تم حتى الآن محفوظ؛ يأتي تقييم جديد أولاً.
terminal-not-chosen = لم يبدأ شيء.

## What was kept
terminal-set-country = البلد: { $name }
terminal-set-midwife = حُفظ: ⁨{ $name }⁩، ⁨{ $number }⁩
terminal-set-birth = الولادة: { $date }
terminal-set-language = اللغة: { $name }
terminal-set-units = وحدة الحرارة: { $unit }
terminal-brought-back = عاد من جديد: { $title }، { $detail }
terminal-exported = { $count ->
    [zero] عدد المُدخلات المكتوبة في ⁨{ $path }⁩: { $count }.
    [one] كُتب مُدخل واحد في ⁨{ $path }⁩.
    [two] كُتب مُدخلان في ⁨{ $path }⁩.
    [few] كُتبت { $count } مُدخلات في ⁨{ $path }⁩.
    [many] كُتب { $count } مُدخلاً في ⁨{ $path }⁩.
   *[other] كُتب { $count } مُدخل في ⁨{ $path }⁩.
}
terminal-set-reminders = التذكيرات: { $text }
terminal-set-quiet = ساعات الهدوء: { $text }
terminal-set-still = رسوم بلا حركة: { $text }
terminal-set-hide-babies = كل ما يخص الأطفال مخفي: { $text }
terminal-reminders-later = لتأجيل تذكير: ⁨lattea reminders later NUMBER WAY⁩، أي رقمه ثم الطريقة. الطرق: ⁨{ $ways }⁩
terminal-reminders-no-number = لا يوجد تذكير بهذا الرقم. الأمر ⁨lattea reminders⁩ يعرض القائمة.
terminal-reminders-written = { $count ->
    [zero] عدد التذكيرات المكتوبة في ⁨{ $path }⁩: { $count }.
    [one] كُتب تذكير واحد في ⁨{ $path }⁩.
    [two] كُتب تذكيران في ⁨{ $path }⁩.
    [few] كُتبت { $count } تذكيرات في ⁨{ $path }⁩.
    [many] كُتب { $count } تذكيراً في ⁨{ $path }⁩.
   *[other] كُتب { $count } تذكير في ⁨{ $path }⁩.
} يعرض التقويم الأوقات ولا يعرض موضوعها.
terminal-preview-only = هذه معاينة: لم يتغيّر شيء. للإدخال، يُترك ⁨--preview⁩.
terminal-no-feed = لا رضعة جارية.
terminal-private = هذا الملف غير مشفَّر. من يمكنه قراءته يمكنه قراءة سجلّك.
terminal-shared = كُتب في ⁨{ $path }⁩، ودُوّن في سجلّ المشاركة لديك بالرمز ⁨{ $digest }⁩.
terminal-shared-goes = يُزال عندما تبدأ Lattea من جديد، أو بعد ساعة. يُرجى أخذه قبل ذلك.
terminal-shares-none = لم يُشارَك شيء.
terminal-shares-forgotten = مُسح سجلّ المشاركة. ما شاركته يبقى حيث وصل.
terminal-shares-unknown = لا أحد يمكنه معرفة من استلمه.
terminal-summary-written = كُتب في ⁨{ $path }⁩، تماماً كما يعرضه هذا الأمر من دون ملف.
terminal-share-locked = يُفتح الملف بعبارة المرور الخاصة به في أي برنامج لملفات ⁨age⁩. تُقال عبارة المرور للقارئ بطريق آخر غير طريق الملف.
