# Arabic. This translation was not yet checked by a native clinician.
# What only a screen that is touched says: how it looks, what a button shows or copies.

## Showing and copying
phone-show-big = تكبير
phone-show-small = تصغير
phone-copy = نسخ
phone-copy-number = نسخ الرقم

## How it looks
phone-look = المظهر
phone-look-light = فاتح
phone-look-dark = داكن
phone-look-night = خافت، لليل
phone-screenshots = السماح بلقطات الشاشة
phone-screenshots-hint = ما دام هذا متوقفًا، لا تُظهر لقطات الشاشة ولا قائمة التطبيقات المفتوحة أي شيء من Lattea.

## The first start
phone-onboarding-country = أين أنت؟ نعرض أرقام الاتصال هناك.
phone-onboarding-birth = متى كانت الولادة؟ يمكن ترك هذا السؤال: عندها نتّبع الطريقة الحذرة لأول 6 أسابيع.
phone-onboarding-units = ما طريقة الإرضاع والوحدات المستعملة لديك؟
phone-done = تم
phone-begin = بدء

## The breast, to be tapped
phone-both = الجهتان
phone-tap-place = يمكن لمس الموضع، أو اختياره من القائمة.
phone-left = اليسار
phone-right = اليمين
phone-bottle = زجاجة
phone-lump = كتلة
phone-warm = دافئ
phone-hard = صلب أو متماسك
phone-new-colour = لون جديد
phone-wet = بول
phone-dirty = براز
phone-form-left = حُفظت المسودة.
phone-by-pump = بالمضخة
phone-by-hand = باليد
phone-lowers-fever = يخفّف الألم أو يخفض الحمّى
phone-antibiotic = هو مضاد حيوي

## The summary, the backup, the lock
phone-hand-over-no-lock = ليس لشاشة هذا الهاتف قفل، فلا يمكننا إبقاء الباقي خاصاً. يُرجى إرسال الصفحة بدلاً من ذلك.
phone-hand-over-pin = لتبقى هذه الصفحة وحدها مفتوحة، ثبّتيها بوسائل الهاتف. على iPhone هذا هو «الوصول الموجّه»: ثلاث ضغطات على الزر الجانبي.
phone-hand-over-note = هل تريدين تدوين ما قالوه؟
phone-hand-over-note-yes = دوّني
phone-hand-over-note-no = ليس الآن
phone-sections = ما في الملخّص
phone-form-pdf-a4 = ملف PDF على ورق A4
phone-form-pdf-letter = ملف PDF على ورق Letter
phone-form-plain = نص عادي
phone-form-csv = جدول بيانات
phone-form-fhir = ملف لحاسوب العيادة
phone-show-typed = إظهار ما أكتبه
phone-lock-now = القفل الآن
