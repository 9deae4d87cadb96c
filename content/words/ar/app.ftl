# Arabic. This translation was not yet checked by a native clinician.
# The app's own frame: times, problems, places of the menu.
# $time: a clock time. $date: a day. $value: an answer as typed. Typed examples stand between U+2068 and U+2069.

## Times and days
time-tomorrow = { $time } غداً
time-yesterday = { $time } أمس
time-on-day = { $time } في { $date }
date-long = { $day } { $month } { $year }
date-and-time = { $date }، { $time }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## The check
q-babies = كم طفلاً معك؟
quiet-lead = انظري إلى الثديين والمسيهما برفق. هل يوجد شيء من هذا؟
quiet-lead-one = انظري إلى الثدي { $side ->
    [left] الأيسر
   *[right] الأيمن
} والمسيه برفق. هل يوجد شيء من هذا؟
quiet-item = { $item } ({ $place })
open-line = { $label }: { $why }

## What can't be read
problem-answer-kind = هذا الجواب لا يناسب هذه الشاشة. يُرجى الإجابة مرة أخرى.
problem-choose-one = يُرجى اختيار واحد.
problem-temperature = يُرجى كتابة رقم مثل 37.4.
problem-temperature-unit = { $value } لا يناسب وحدة { $unit }. هل المقصود { $other }؟ عندها تُكتب الوحدة أيضاً، مثل ⁨37.4 C⁩ أو ⁨99.3 F⁩ (حرف C للمئوية، وF للفهرنهايت).
problem-temperature-range = لا يُظهر أي ميزان حرارة هذا الرقم. يُرجى النظر إليه مرة أخرى.
problem-day = يُرجى إدخال يوم ليس في المستقبل، مثل ⁨2026-05-03⁩، أو قبل كم يوماً كان.

## Help, learn, rules
help-no-country = لم يُختر البلد
help-own-number = رقمك الخاص
help-checked = كانت مراجعة هذه الأرقام في ⁨{ $date }⁩.
reviewed-by = المراجعة: ⁨{ $name }⁩ في ⁨{ $date }⁩
rules-line = القواعد ⁨{ $version }⁩. { $state }
reason-journal-unreadable = لا يمكن قراءة سجلّك الآن. لذلك لا يمكننا أن نعرف كيف مرّت الأيام الأخيرة، والتدليك ينتظر.

## The check, from the app's side
have-device = لديّ جهاز يقيس النبض أو ضغط الدم
baby-letter = الطفل { $letter }
mind-not-kept = جوابك عن هذا يبقى خارج سجلّك. يحفظ السجلّ فقط ما يلزم فعله، وبأي سرعة.
mind-keep = حفظ إجاباتي عن مشاعري، هذه المرة
mind-kept = إجاباتك عن مشاعرك تُحفظ في سجلّك، لهذا التقييم.
mind-keep-not = إبقاؤها خارج سجلّي
not-saved = تعذّر حفظ هذه النتيجة في سجلّك: { $problem }.

## What to say on the phone, from the app's side
sign-temperature = حرارة { $value }

## The guided session, from the app's side
massage-heading = { $name }: { $side }
massage-step = الخطوة { $step } من { $steps }
massage-no-check = كل جلسة تبدأ بتقييم. من فضلك ابدئي بالتقييم أولاً.
massage-check-open = هناك تقييم بدأ ولم ينتهِ. من فضلك أكمليه أولاً.
reason-look-due = حان وقت النظر مرة أخرى. من فضلك ابدئي تقييماً جديداً أولاً.
reason-noted-since = دُوّن شيء أو تغيّر منذ تقييمك. من فضلك ابدئي تقييماً جديداً أولاً.

## Checked or not, and what is not right
# $title, $word: what the report is about. $id, $rules: names of rows. $version: of the content. $language: a tag.
language-not-checked = لم يراجع هذه الترجمة بعدُ مختص صحي لغته الأم هي العربية.
language-awaits = بعض الجمل ما زالت بالإنجليزية.
review-due = كان موعد مراجعته من جديد قبل { $date }.
differs-in-english = هذا الجزء متوفر بالإنجليزية فقط حتى الآن.
report-subject = هناك شيء غير صحيح في Lattea
report-card = البطاقة: { $title } ({ $id })
report-ledger = حيث تختلف مصادرنا: الصف { $id }
report-result = النتيجة: { $word } ({ $rules })
report-version = المحتوى ⁨{ $version }⁩، اللغة ⁨{ $language }⁩
report-words = ما هو غير صحيح:
report-notice = لم يُرسَل شيء. يمكن نسخ هذا النص أو تسليمه لشخص آخر. فيه ما يظهر هنا، ولا شيء آخر عنك.
