# Arabic. Draft. Not yet reviewed by a clinician, and this translation was not yet checked by a native clinician.
# The care levels and the words round a result.
# $number: an emergency number. $time: a clock time, $date: a date, as shown. $baby: a name, or the message your-baby.
# $count: a number. $side: "left" or "right". $signs: a list of labels. U+2068 and U+2069 stand round $number.

## Care levels: the word; .sentence what to do; .spoken a prefix for screen readers; .baby the sentence about a baby
tier-emergency-now = المساعدة لازمة الآن
    .sentence = اطلبي المساعدة الآن. اتصلي بالرقم ⁨{ $number }⁩.
    .they = اطلبوا المساعدة لها الآن. اتصلوا بالرقم ⁨{ $number }⁩.
    .spoken = حالة طارئة.
    .baby = اطلبوا المساعدة من أجل { $baby } الآن. اتصلوا بالرقم ⁨{ $number }⁩.
tier-same-day = التحدث إلى طبيب أو قابلة اليوم
    .sentence = تحدثي إلى طبيب أو قابلة اليوم. إن لم يمكنك الوصول إلى أحد خلال 4 ساعات، فاذهبي إلى قسم الطوارئ.
    .they = ساعدوها على الاتصال بطبيب أو قابلة اليوم. إن لم يمكنها الوصول إلى أحد خلال 4 ساعات، فاذهبوا بها إلى قسم الطوارئ.
    .spoken = عاجل.
    .baby = هذا عن { $baby }. تحدثوا إلى طبيب أو قابلة اليوم. إن لم يمكن الوصول إلى أحد خلال 4 ساعات، فاذهبوا إلى قسم الطوارئ.
tier-within-24h = التحدث إلى طبيب أو قابلة خلال 24 ساعة
    .sentence = تحدثي إلى طبيب أو قابلة خلال 24 ساعة من الآن.
    .they = ساعدوها على التحدث إلى طبيب أو قابلة خلال 24 ساعة من الآن.
    .spoken = قريباً.
    .baby = هذا عن { $baby }. تحدثوا إلى طبيب أو قابلة خلال 24 ساعة من الآن.
tier-self-care-no-massage = العناية في البيت، بلا تدليك
    .sentence = العناية في البيت. لا تدليك في الوقت الحالي. أعيدي التقييم الساعة { $time }.
    .they = العناية في البيت. لا تدليك في الوقت الحالي. أعيدوا التقييم معها الساعة { $time }.
    .spoken = العناية في البيت.
    .baby = لم تذكروا لنا علامة لدى { $baby } تحتاج إلى رعاية اليوم.
tier-massage-ok = العناية في البيت، اللمس الخفيف ممكن
    .sentence = العناية في البيت. اللمس الخفيف ممكن، إن كانت هذه رغبتك. ليس ضرورياً.
    .they = العناية في البيت. اللمس الخفيف ممكن، إن كانت هذه رغبتها. ليس ضرورياً.
    .spoken = العناية في البيت.
    .baby = لم تذكروا لنا علامة لدى { $baby } تحتاج إلى رعاية اليوم.
tier-self-care-no-time = العناية في البيت. لا تدليك في الوقت الحالي. إذا تغيّر شيء، فابدئي تقييماً جديداً.
and-for-you = ولك أنت
    .they = ولها هي

## Not complete
result-incomplete = { $count ->
    [zero] لا يمكننا التأكد بعد. عدد الأسئلة بلا جواب: { $count }، لذلك نبقى في الجانب الآمن.
    [one] لا يمكننا التأكد بعد. هناك سؤال واحد بلا جواب، لذلك نبقى في الجانب الآمن.
    [two] لا يمكننا التأكد بعد. هناك سؤالان بلا جواب، لذلك نبقى في الجانب الآمن.
    [few] لا يمكننا التأكد بعد. هناك { $count } أسئلة بلا جواب، لذلك نبقى في الجانب الآمن.
    [many] لا يمكننا التأكد بعد. هناك { $count } سؤالاً بلا جواب، لذلك نبقى في الجانب الآمن.
   *[other] لا يمكننا التأكد بعد. هناك { $count } سؤال بلا جواب، لذلك نبقى في الجانب الآمن.
}
if-true-lead-emergency-now = لا يمكننا الجزم بعد. إذا كان أيّ من هذه صحيحاً، يلزم طلب المساعدة الآن:
if-true-lead-same-day = لا يمكننا الجزم بعد. إذا كان أيّ من هذه صحيحاً، يلزم التحدث إلى طبيب أو قابلة اليوم:
if-true-lead-within-24h = لا يمكننا الجزم بعد. إذا كان أيّ من هذه صحيحاً، يلزم التحدث إلى طبيب أو قابلة خلال 24 ساعة:
if-true-lead-self-care-no-massage = لا يمكننا الجزم بعد. إذا كان أيّ من هذه صحيحاً، يُترك التدليك:
if-true-lead-massage-ok = هذه ما زالت مفتوحة:
to-be-safe = من باب الأمان
not-known-heading = غير معروف
because-lead = لأنك قلت
    .they = لأنكم قلتم عنها
from-notes-lead = من ملاحظاتك
    .they = من ملاحظاتها
where-from = من أين هذا
check-again-at = إعادة التقييم الساعة { $time }.

## Why something is open
why-not-asked = لم يُسأل بعد
why-not-sure = كان الجواب «لا أعرف»
    .they = كان جوابها «لا أعرف»
why-prefer-not = فضّلت عدم الإجابة
    .they = فضّلت هي عدم الإجابة
why-skipped = تخطّيت السؤال
    .they = جرى تخطّي السؤال
why-stale = الجواب قديم جداً
why-measure-again = يُعاد القياس الساعة { $time }

## Massage, each side
massage-forbidden = { $side ->
    [left] لا تدليك في الجهة اليسرى في الوقت الحالي.
   *[right] لا تدليك في الجهة اليمنى في الوقت الحالي.
}
massage-withheld = { $side ->
    [left] التدليك في الجهة اليسرى ينتظر. هناك أمر ما زال مفتوحاً، أو الثدي يحتاج إلى راحة.
   *[right] التدليك في الجهة اليمنى ينتظر. هناك أمر ما زال مفتوحاً، أو الثدي يحتاج إلى راحة.
}
massage-light-only = { $side ->
    [left] اللمس الخفيف في الجهة اليسرى ممكن حتى الساعة { $time }، إن كانت هذه رغبتك.
   *[right] اللمس الخفيف في الجهة اليمنى ممكن حتى الساعة { $time }، إن كانت هذه رغبتك.
}

## To be shown to someone
followup-within-7d = يُرجى عرض هذا على طبيب أو قابلة خلال 7 أيام من الآن.
followup-within-14d = يُرجى عرض هذا على طبيب أو قابلة خلال 14 يوماً من الآن.
followup-imaging = يُرجى السؤال إن كان التصوير يفيد.

## State of the rules
not-reviewed = لم يراجعها مختص طبي بعد: هذه القواعد مسوّدة.
expired = كانت آخر مراجعة لهذه القواعد الصحية في { $date }. إلى أن تُراجع من جديد، نترك التدليك. نصائح طلب المساعدة ما زالت تعمل.
unreviewed-pack = لم يوقّع أحد على هذه الكلمات والقواعد بعد. هي هنا للتجربة، ولا تحلّ محل الرعاية.
content-version = القواعد ⁨{ $version }⁩، آخر مراجعة في { $date }

## How sure the sources are
grade-a = الخبراء متفقون
    .letter = الدرجة A
grade-b = دليل إرشادي واحد يقول ذلك
    .letter = الدرجة B
grade-c = الخبراء مختلفون
    .letter = الدرجة C
grade-d = تقديرنا نحن
    .letter = الدرجة D
source-differs = يقول شيئاً آخر

## Thoughts of harm, and kind words
thoughts-of-harm = شكراً لأنك أخبرتنا. لا لوم عليك. من فضلك تحدثي إلى أحد الآن.
    .they = شكراً لأنكم أخبرتمونا. لا لوم على أحد. من فضلكم ساعدوها على التحدث إلى أحد الآن.
thoughts-of-harm-near = أخبري الشخص القريب منك.

## What to say on the phone
what-to-say-lead = ما يمكن قوله
what-to-say = كانت ولادتي في { $date }، وعندي: { $signs }.
    .they = معي مَن كانت ولادتها في { $date }، وعندها: { $signs }.
what-to-say-no-date = عندي حليب في الثدي، وعندي: { $signs }.
    .they = معي مَن عندها حليب في الثدي، وعندها: { $signs }.
what-to-say-loss = فقدت طفلي، وعندي: { $signs }.
    .they = معي مَن فقدت طفلاً، وعندها: { $signs }.
what-to-say-notes = ما دوّنته، أو تقييم قبل هذا، يقول إنني أحتاج إلى التحدث إلى أحد.
    .they = ما دُوّن، أو تقييم قبل هذا، يقول إننا نحتاج إلى التحدث إلى أحد.
what-to-say-harm = عندي أفكار تخيفني، وأحتاج إلى المساعدة الآن.
    .they = معي مَن عندها أفكار تخيفها. نحتاج إلى المساعدة الآن.
