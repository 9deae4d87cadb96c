# Arabic. Draft. Not yet reviewed by a clinician, and this translation was not yet checked by a native clinician.
# advice-<id>: what to do. .sources: keys of content/sources, separated by spaces; [D] is our own judgement.
# -pumping: for people who pump. -bereaved: for people with no baby to feed.
# $number: an emergency number. $time: a clock time. $baby: a name, or the message your-baby.

## Calling someone
advice-call-emergency = اتصلي بالرقم ⁨{ $number }⁩ الآن، أو اذهبي إلى قسم الطوارئ. لا تقودي السيارة بنفسك.
    .they = اتصلوا بالرقم ⁨{ $number }⁩ الآن، أو خذوها إلى قسم الطوارئ. ابقوا معها.
    .sources = NG255 UKST POSTBIRTH
advice-call-today = اتصلي بطبيب أو قابلة أو خط الاستشارات الصحية اليوم. قولي ما بك ومنذ متى.
    .they = اتصلوا من أجلها بطبيب أو قابلة أو خط الاستشارات الصحية اليوم. قولوا ماذا تلاحظون ومنذ متى.
    .sources = NHS-S4L CKS POSTBIRTH
advice-if-nobody-answers = إن لم يردّ أحد حتى الساعة { $time }، فلا تنتظري. اذهبي إلى قسم الطوارئ.
    .sources = [D]
advice-call-within-24h = اتصلي بطبيب أو قابلة خلال 24 ساعة من الآن. إذا ساءت الحالة، فاتصلي في وقت أقرب.
    .they = اتصلوا من أجلها بطبيب أو قابلة خلال 24 ساعة من الآن. إذا ساءت الحالة، فاتصلوا في وقت أقرب.
    .sources = CKS WHOPB RCN
advice-show-without-hurry = اعرضي هذا على طبيب أو قابلة في الأيام القادمة. لا داعي للعجلة.
    .sources = NG12 SCOTCA
advice-ask-for-scan = اسألي طبيباً أو قابلة إن كان التصوير يفيد.
    .sources = ABM30 SCOTCA NG12
advice-clinicians-yes = اسألي طبيباً أو قابلة أولاً إن كان التدليك مناسباً لك. يمكنك تدوين الجواب هنا.
    .sources = SEED [D]
advice-clinician-said-yes = قال طبيب أو قابلة نعم للتدليك اللطيف في حالتك. توقّفي إذا كان يؤلم، واسألي من جديد إذا تغيّر شيء.
    .sources = SEED [D]
advice-feeding-help = اطلبي مساعدة شخص مدرَّب على دعم الإرضاع. تغيير صغير قد يخفّف كثيراً.
    .sources = AAFP24 ABM36
advice-feeding-help-pumping = اطلبي مساعدة شخص مدرَّب على شفط الحليب. ملاءمة المضخة قد تغيّر الكثير.
    .sources = AAFP24 ABM36
advice-feeding-help-bereaved = اطلبي من قابلة المساعدة بشأن حليبك. يمكنك تركه يقلّ ببطء، أو التبرّع به، حسب رغبتك.
    .sources = ABM36 [D]
advice-tell-the-unit = اتصلي بقسم رعاية الطفل وأخبريهم، قبل أن يصل الحليب التالي إلى هناك. هم يقولون كيف يُستعمل.
    .sources = GBS-PRETERM RPS [D]
advice-ask-about-feeding-side = اسألي اليوم كيف يكون الإرضاع من هذه الجهة. وحتى ذلك الحين يمكنك استعمال الجهة الأخرى.
    .sources = HIV [D]
advice-ask-about-feeding-side-pumping = اسألي اليوم كيف يُستعمل الحليب من هذه الجهة. وحتى ذلك الحين يمكنك حفظه منفصلاً.
    .sources = HIV [D]
advice-ask-about-feeding-side-bereaved = اسألي قابلة اليوم عن طريقة العناية بهذه الجهة.
    .sources = HIV [D]

## Mind and company
advice-someone-with-you = ابقي قرب شخص تثقين به. إن لم يكن معك أحد، فاتصلي بشخص وابقي معه على الخط.
    .they = ابقوا معها. أبعدوا عن متناول اليد ما قد يؤذي، واطلبوا من شخص بالغ آخر أن يساعد.
    .sources = POSTBIRTH CDC [D]
advice-mood-support = أخبري أحداً بما في نفسك: قابلة أو طبيباً أو أحد الأصدقاء. الأوقات الحزينة بعد الولادة شائعة، والمساعدة تفيد.
    .they = استمعوا إليها، وساعدوها على إخبار قابلة أو طبيب. الأوقات الحزينة شائعة، والمساعدة تفيد.
    .sources = ABM36
advice-mood-support-bereaved = أخبري أحداً بما في نفسك: قابلة أو طبيباً أو أحد الأصدقاء. الحزن ثقيل، ولا حاجة إلى أن تحمليه وحدك.
    .sources = ABM36 [D]

## Milk and the breast
advice-keep-feeding = استمرّي في الإرضاع كما هو الآن، إلا إذا قال لك طبيب أو قابلة ألا تفعلي.
    .sources = NHS-S4L CKS WHOPB AAFP24 HSE
advice-keep-feeding-pumping = استمرّي في شفط الحليب كما هو الآن، إلا إذا قال لك طبيب أو قابلة ألا تفعلي. لا حاجة إلى شفط أكثر.
    .sources = ABM36 AAFP24 HSE
advice-keep-feeding-bereaved = أخرجي القليل من الحليب عندما يزيد الامتلاء. الأقل يكفي: الغرض هو راحتك.
    .sources = ABM36 [D]
advice-cold = ضعي شيئاً بارداً ملفوفاً بقماش على الثدي لمدة لا تزيد على 20 دقيقة. ثم أبعديه 20 دقيقة أو أكثر.
    .sources = ABM36 HSE AAFP24
advice-rest = ارتاحي قدر ما يمكنك، واشربي عند العطش. واتركي الباقي للآخرين.
    .they = ساعدوها على الراحة، وأحضروا لها شيئاً تشربه.
    .sources = NHS-S4L CKS
advice-pressure-off = أرخي حمّالة الصدر، وأبعدي الأحزمة والحقائب عن الجهة المؤلمة. نامي على ظهرك أو على الجهة الأخرى.
    .sources = NHS-S4L ABM36 [D]
advice-warmth-before-feed-only = إن كان الدفء يريحك، فاستعمليه من 5 إلى 10 دقائق قبل الرضعة. استعمليه على جلد بارد يبدو كالمعتاد، ولا تستعمليه أبداً في السرير.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-pumping = إن كان الدفء يريحك، فاستعمليه من 5 إلى 10 دقائق قبل الشفط. استعمليه على جلد بارد يبدو كالمعتاد، ولا تستعمليه أبداً في السرير.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-bereaved = قد يجلب الدفء حليباً أكثر، لذلك البرودة هي الخيار الأفضل الآن.
    .sources = [D]
advice-no-heat = لا تستعملي الحرارة على جلد ساخن أو متغيّر اللون أو فيه حرقة أو بلا إحساس.
    .sources = HSE AAFP24 [D]
advice-no-massage = لا تدلّكي هذا الثدي ولا تضغطي عليه. اتركي الجزء المؤلم وشأنه.
    .sources = ABM36 AAFP24 NDC24 SEED
advice-comfort-express = إن كان الثدي ممتلئاً أكثر من اللازم، فأخرجي القليل من الحليب باليد. توقّفي عندما يخفّ الشعور بالامتلاء. ليست هناك كمية مطلوبة.
    .sources = ABM36 AAFP24
advice-comfort-express-pumping = إن كان الثدي ممتلئاً أكثر من اللازم، فاشفطي القليل بين أوقاتك المعتادة. توقّفي عندما يخفّ الشعور بالامتلاء. ليست هناك كمية مطلوبة.
    .sources = ABM36 AAFP24
advice-comfort-express-bereaved = إن كان الثدي ممتلئاً أكثر من اللازم، فأخرجي بضع قطرات باليد. توقّفي عندما يخفّ الشعور بالامتلاء. الأقل يكفي.
    .sources = ABM36 [D]
advice-soften-areola = قبل الرضعة، اضغطي برفق حول الحلمة بأطراف أصابعك لمدة دقيقة. هذا يفسح مكاناً لفم الطفل.
    .sources = HSE ABM36
advice-soften-areola-pumping = قبل الشفط، اضغطي برفق حول الحلمة بأطراف أصابعك لمدة دقيقة. هذا يساعد الحليب على التدفّق.
    .sources = HSE ABM36
advice-soften-areola-bereaved = إن كانت الحلمة مشدودة أكثر من اللازم، فاضغطي برفق حولها بأطراف أصابعك لمدة دقيقة. عندها تخرج بضع قطرات بسهولة أكبر.
    .sources = HSE [D]
advice-do-not-squeeze = لا تعصري البقعة ولا تنكشيها ولا تفتحيها. لا تستعملي إبرة ولا أي أداة عليها.
    .sources = ABM36

## Looking again
advice-measure-again = قيسي حرارتك مرة أخرى الساعة { $time }. دوّنيها هنا لتسهل المقارنة.
    .they = قيسوا حرارتها مرة أخرى الساعة { $time }. دوّنوها هنا لتسهل المقارنة.
    .sources = QLD [D]
advice-look-again = انظري إلى الثدي والمسيه مرة أخرى الساعة { $time }. إذا ساءت الحالة في أي وقت، فابدئي تقييماً جديداً فوراً.
    .they = انظروا معها إلى الثدي مرة أخرى الساعة { $time }. إذا ساءت الحالة في أي وقت، فابدؤوا تقييماً جديداً فوراً.
    .sources = AAFP24 NHS-S4L CKS

## The baby
advice-baby-call-emergency = اتصلوا بالرقم ⁨{ $number }⁩ من أجل { $baby } الآن، أو اذهبوا إلى قسم الطوارئ. لا تنتظروا الرضعة التالية.
    .sources = UKST [M]
advice-baby-call-today = اتصلوا بطبيب أو قابلة أو خط الاستشارات الصحية بشأن { $baby } اليوم. اذكروا عدد الرضعات وعدد الحفاضات المبللة.
    .sources = GBS-PRETERM [M]
advice-baby-call-within-24h = اتصلوا بطبيب أو قابلة بشأن { $baby } خلال 24 ساعة من الآن. إذا ساء أي شيء، فاتصلوا في وقت أقرب.
    .sources = [M]
