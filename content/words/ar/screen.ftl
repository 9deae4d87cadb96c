# Arabic. This translation was not yet checked by a native clinician.
# The full-screen shell's own words: places, keys, forms. $count, $part, $parts, $min, $max: numbers. $text: as given.

## Places and keys
screen-today = اليوم
screen-check = التقييم
screen-massage = التدليك
screen-journal = السجلّ
screen-summary = الملخّص
screen-learn = تعلّم
screen-help = المساعدة
screen-help-now = المساعدة الآن
screen-back = رجوع
screen-quit = إنهاء
screen-space = مسافة
screen-save = حفظ
screen-more-below = ▾ المزيد في الأسفل
screen-more-above = ▴ المزيد في الأعلى
screen-more-both = ▴ ▾ المزيد في الأعلى والأسفل
screen-too-small = هذه النافذة صغيرة علينا قليلاً. يُرجى تكبيرها إلى عرض 40 وارتفاع 10 على الأقل. إن كانت المساعدة لازمة الآن، فالاتصال بالرقم ⁨{ $number }⁩.
screen-did-not-work = لم ينجح ذلك
screen-quote = «⁨{ $text }⁩»
screen-opened = مفتوح
screen-closed = مغلق
screen-keys = المفاتيح: الأسهم للتنقّل، وEnter أو مفتاح المسافة للاختيار، وEsc للرجوع. وF1 أو ⁨?⁩ لفتح المساعدة من أي مكان. وF2 لجعل الصفحة أغمق أو أفتح.

## Today
screen-check-go-on = متابعة التقييم
screen-check-start = بدء تقييم
screen-check-first = بدء تقييم أولاً
screen-see-result = رؤية النتيجة مرة أخرى
screen-note = تدوين شيء
screen-plan = خطة الأيام
screen-reminders = التذكيرات ({ $count })
screen-reminders-title = التذكيرات
screen-reminders-lead = لا يرنّ شيء من نافذة الأوامر. الأمر ⁨lattea reminders --ics⁩ يكتب هذه الأوقات لتقويم.
screen-later = لاحقاً
screen-reminder-open = القيام بذلك الآن
screen-settings = الإعدادات
screen-not-set = غير محدَّد
screen-settings-lead = يُرجى اختيار سطر لتغييره.
screen-days-hint = عدد الأيام، رقم صحيح. الفارغ يعني: غير محدَّد.

## Check
screen-check-part = التقييم: { $name }
screen-part-of = القسم { $part } من { $parts }
screen-why = لماذا نسأل
screen-why-hide = إخفاء السبب
screen-leave = الخروج ورؤية ما هو مؤكد
screen-from-to = رقم من { $min } إلى { $max }
screen-temperature-in = بوحدة { $unit }، مثل 37.4
screen-day-hint = يوم مثل ⁨2026-05-03⁩، أو قبل كم يوماً
screen-optional = يمكن ترك هذا.
screen-pain-keys = الضغط على 0 إلى 9، أو t للرقم عشرة.
screen-exact-hours = كتابة عدد الساعات

## Result
screen-result = نتيجتك
screen-call-number = اتصال
screen-text-number = رسالة نصية
screen-do-now = ما العمل
screen-why-massage = لماذا، بشأن التدليك
screen-follow-up = للتذكير
screen-own-number = أرقامي الخاصة
screen-more-questions = أسئلة أخرى
screen-change-answer = تغيير إجابة
screen-change-lead = أي إجابة تريدين تصحيحها؟ ما أجبتِ عنه بعدها يبقى.
screen-answer = أجيبي
screen-mistake = كان ذلك خطأ
screen-raised = ملاحظاتك تغيّر النصيحة

## Massage
screen-sources-for = معه: { $sources }
screen-sources-against = ضدّه: { $sources }
screen-feel = كيف الشعور؟
screen-signs = تغيّر شيء
screen-heard = » { $text }
screen-milk-noted = دُوّن: { $amount } مل
screen-stop-massage = إيقاف التدليك

## Journal and forms
screen-delete = حذف
screen-undo = تراجع
screen-older = عرض الأقدم
screen-brought-back = عاد من جديد: { $title }
screen-bin = المحذوف حديثًا
screen-bring-back = استرجاع
screen-note-lead = ماذا ندوّن؟
screen-number-problem = يُرجى كتابة رقم صحيح، أو ترك الحقل فارغاً.
screen-when-problem = يُرجى كتابة وقت مثل 02:10، أو يوم ووقت مثل ⁨2026-05-03 02:10⁩.
screen-form-from = من أين؟
screen-form-left-minutes = الدقائق في الجهة اليسرى، إن كانت معروفة
screen-form-right-minutes = الدقائق في الجهة اليمنى، إن كانت معروفة
screen-form-bottle-ml = الزجاجة، مل، إن كانت معروفة
screen-form-supplement = هل كانت وجبة إضافية؟
screen-form-left-ml = اليسار، مل
screen-form-right-ml = اليمين، مل
screen-form-together-ml = معاً في زجاجة واحدة، مل
screen-form-parts = بالترتيب كما جرى
screen-form-parts-hint = ⁨left 12, right 9, bottle 60⁩. يمكن ترك أي رقم غير معروف.
screen-form-pain-at-feed = الألم أثناء الإرضاع، من 0 إلى 10
screen-form-course = للمضاد الحيوي: كم مرة ولأي مدة، بكلماتك
screen-form-massage = إذا سألت عن التدليك اللطيف: هل كان الجواب نعم؟
screen-edit = تعديل
screen-form-way = كيف؟
screen-form-temperature = درجة حرارتك
screen-form-site = أين كان القياس؟
screen-form-after = هل أُخذ قبل ذلك شيء للألم أو الحمّى؟
screen-form-side = أي جهة؟
screen-form-signs = ماذا لاحظت؟
screen-form-place = أين فيه؟
screen-form-pain = كم يؤلم؟
screen-form-size = عرض الموضع، بالملم
screen-form-medicine = اسمه، كما هو معروف لديك
screen-form-flags = لماذا يؤخذ؟
screen-form-nappy = ماذا كان في الحفاض؟
screen-form-text = ملاحظتك
screen-form-who = مع من كان؟
screen-form-said = ما الذي قيل؟
screen-form-baby = أي طفل؟
screen-form-kept = هذا مما كُتب قبلًا ولم يُحفظ بعد.
screen-form-afresh = البدء من جديد
screen-form-when = متى؟
screen-form-when-hint = الفارغ يعني الآن. أو يُكتب 02:10، أو ⁨2026-05-03 02:10⁩.
screen-form-whose = رقم من هذا؟
screen-form-number = الرقم

## Keeping the journal
screen-keep = نسخة احتياطية
screen-lock = قفل
screen-hand-over = عرضه على شخص، وقفل الباقي
screen-go-without = المتابعة من دون سجلّي
screen-backup-with-passphrase = إعداد نسخة احتياطية بعبارة سر
screen-backup-with-key = إعداد نسخة احتياطية بمفتاح استعادة
screen-backup-file = الملف، مثل ⁨lattea.age⁩
screen-backup-passphrase = عبارة السر
screen-backup-again = العبارة نفسها مرة أخرى
screen-backup-secret = عبارة السر أو مفتاح الاستعادة لها
screen-backup-make = إعداد النسخة الاحتياطية
screen-backup-look = رؤية ما فيها
screen-backup-no-file = يُرجى كتابة اسم الملف.
screen-backup-not-the-same = العبارتان غير متطابقتين. يُرجى كتابتهما من جديد.

## Summary
screen-summary-empty = لا سجلّ مفتوح، لذلك لا شيء لتلخيصه.

## Learn
screen-sources = المصادر
screen-for-you = لكِ الآن
screen-all-cards = كل البطاقات
screen-find = ابحثي في القائمة
screen-find-none = لا توجد بطاقة فيها هذه الكلمات.
screen-differs = أين يختلف مصدرنا الأول ({ $count })
screen-differs-title = أين يختلف مصدرنا الأول
screen-differs-lead = بدأت Lattea من مقالة واحدة. حيث تقول إرشادات اليوم شيئاً آخر، نتبع الإرشادات.
screen-differs-said = كانت المقالة تقول: { $text }

## Help
screen-not-safe = لا أشعر بالأمان مع أفكاري
screen-own-numbers = أرقامك الخاصة
screen-own-none = لا شيء بعد. أضيفي رقم قابلتك، ليكون هنا عند الحاجة إليه.
screen-own-add = إضافة رقم خاص
screen-country = اختيار بلدك
