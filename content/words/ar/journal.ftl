# Arabic. This translation was not yet checked by a native clinician.
# The journal's lines and Today. $value: a number. $date: a day. $time: a clock time. The arrow points as the line is read.

## Kinds of entries
kind-check = تقييم
kind-session = تدليك
kind-feed = رضعة
kind-expression = شفط
kind-temperature = حرارة
kind-symptom = الثدي
kind-medicine = دواء
kind-nappy = حفاض
kind-note = ملاحظة
kind-contact = حديث مع

## The list
journal-today = اليوم، { $date }
journal-yesterday = أمس، { $date }
journal-empty = لا شيء مدوَّن هنا.
journal-hidden = بعض المدوّنات مخفية. يمكنك إظهارها من جديد في الإعدادات.
journal-changed = معدَّل
journal-later = أُضيف لاحقاً
journal-saved = حُفظ: { $title }، { $detail }
journal-deleted = حُذف. يمكنك استعادته حتى { $date }.
bin-lead = ما تحذفينه يبقى هنا { $days } يومًا. بعد ذلك يزول نهائيًا.
bin-empty = لم يُحذف شيء في آخر { $days } يومًا.
bin-until = يمكن استرجاعه حتى { $date }

## What was noted
left-ml = اليسار { $value } مل
together-ml = معاً { $value } مل
right-ml = اليمين { $value } مل
by-pump = بالمضخة
by-hand = باليد
after-medicine = بعد دواء
lowers-fever = يخفض الحمّى
is-antibiotic = مضاد حيوي
massage-yes = قال نعم للتدليك اللطيف
massage-no = قال لا للتدليك
nappy-wet = بول
nappy-dirty = براز
nappy-both = بول وبراز
feed-left = اليسار
feed-right = اليمين
bottle = زجاجة
bottle-ml = زجاجة { $value } مل
top-up = وجبة إضافية
check-baby = الطفل: { $word }
check-open = ليست كل الأسئلة مُجابة
pain-before-after = الألم { $before } ← { $after }
pain-before-only = الألم { $before } قبلها
pain-of-ten = الألم { $value } من 10
pain-at-feed-of-ten = الألم أثناء الإرضاع { $value } من 10
symptom-hot = دافئ
symptom-hard = صلب
symptom-lump = كتلة
symptom-colour = لون جديد
place-upper-outer = علوي خارجي
place-upper-inner = علوي داخلي
place-lower-outer = سفلي خارجي
place-lower-inner = سفلي داخلي
place-central = حول الحلمة
place-axilla = الإبط
ended-completed = حتى النهاية
ended-stopped = أُوقفت
ended-pain = أُوقفت بسبب الألم
ended-sign = أُوقفت بسبب علامة
ended-cap = يكفي لليوم
ended-interrupted = انقطعت
ended-running = جارية

## Today
last-feed = آخر رضعة
last-expression = آخر شفط
last-temperature = آخر حرارة
last-symptom = آخر ملاحظة عن الثدي
last-session = آخر تدليك
last-contact = آخر حديث
ago-now = الآن
ago-minutes = { $value ->
    [zero] قبل { $value } دقيقة
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $value } دقائق
    [many] قبل { $value } دقيقة
   *[other] قبل { $value } دقيقة
}
ago-hours = { $value ->
    [zero] قبل { $value } ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $value } ساعات
    [many] قبل { $value } ساعة
   *[other] قبل { $value } ساعة
}
ago-days = { $value ->
    [zero] قبل { $value } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $value } أيام
    [many] قبل { $value } يوماً
   *[other] قبل { $value } يوم
}
today-empty = يمكنك البدء بتقييم، أو بتدوين رضعة. لا شيء إلزامي.
    .own = يمكنك البدء بتقييم. لا شيء إلزامي.
today-check = بدء تقييم
today-checked = آخر تقييم { $time } ({ $ago })
today-changed = هذا أعلى مما وجده تقييمك، بسبب ما دوّنته منذ ذلك الحين.
today-massage = تدليك لطيف، ممكن حتى الساعة { $time }
today-contact = هل وصلت إلى أحد؟ يمكنك تدوين ذلك تحت «حديث مع».
today-journal-problem = لا يمكن فتح سجلّك: { $problem }. التقييم ونصائحه والأرقام تعمل مع ذلك.
today-contact-again = مرّ يوم منذ أن قلنا إنه يلزم التحدث إلى مختص، ولم يُدوَّن أي حديث. إن لم يكن الاتصال قد تم بعد، فالآن وقت مناسب. الأرقام تحت «المساعدة».
today-held = ترك تقييمك الأخير أسئلة مفتوحة. لذلك يبقى ما وجده تقييم سابق سارياً حتى الساعة { $time }.
today-held-is-over = وجد تقييم سابق أكثر من ذلك. كان سارياً حتى الساعة { $time }، وترك تقييمك الأخير أسئلة مفتوحة. التقييم الكامل يبيّن وضعك الآن.
today-course = ما تُظهره ملاحظاتك
today-episode = { side-breast } لديك: اليوم رقم { $day } مما دوّنته عنه.
    .they = { side-breast } لديها: اليوم رقم { $day } مما دُوّن عنه.
today-episode-at = { side-breast } لديك، { $place }: اليوم رقم { $day } مما دوّنته عنه.
    .they = { side-breast } لديها، { $place }: اليوم رقم { $day } مما دُوّن عنه.
today-worked-out-anew = أُضيف مُدخل لاحقاً أو عُدّل، لذلك حُسب هذا من جديد.
today-measure-at = من فضلك قيسي حرارتك مرة أخرى الساعة { $time }.
today-measure-now = حان وقت قياس حرارتك مرة أخرى.
today-rests = لا تدليك على { side-breast } لديك حتى الساعة { $time }: أخذ ما يكفيه.
    .they = لا تدليك على { side-breast } لديها حتى الساعة { $time }: أخذ ما يكفيه.
today-word = قول ⁨{ $who }⁩ في { $date }: ⁨{ $said }⁩
hint-feed-or-express = كان الإرضاع من { side-breast } لديك أقل من المعتاد، أو توقّف لفترة. قد تخفّف عنه رضعة، أو القليل من الحليب باليد.
    .they = كان الإرضاع من { side-breast } لديها أقل من المعتاد، أو توقّف لفترة. قد تخفّف عنه رضعة، أو القليل من الحليب باليد.
hint-much-expressed = مرات الشفط لديك أكثر من مرات الإرضاع، والكمية تزداد. يمكن لخبير في الإرضاع أن يساعدك على إيجاد توازن.
    .they = مرات الشفط لديها أكثر من مرات الإرضاع، والكمية تزداد. يمكن لخبير في الإرضاع أن يساعدها على إيجاد توازن.
today-feed-began = بدأت آخر رضعة { $ago }.
today-next-side = { $side ->
    [left] إن كان هناك تناوب: دور الجهة اليسرى.
   *[right] إن كان هناك تناوب: دور الجهة اليمنى.
}
feed-timer = هناك رضعة جارية، منذ الساعة { $time }.
feed-timer-at = { $side ->
    [left] في الجهة اليسرى الآن.
   *[right] في الجهة اليمنى الآن.
}
feed-timer-break = استراحة.
feed-timer-sides = اليسار { $left } د، اليمين { $right } د.
today-look-due = حان وقت النظر مرة أخرى. التقييم الجديد يحتاج إلى بضع دقائق.
