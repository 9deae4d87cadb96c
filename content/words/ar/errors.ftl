# Arabic. This translation was not yet checked by a native clinician.
# What stopped a screen, for the few things that a person can do something about.
# $code: a number to name when asking for help.

error-locked = تطبيق Lattea مقفل
    .text = افتحي قفل هاتفك وحاولي مرة أخرى. التقييم وأرقام الاتصال تعمل من دون ذلك.
error-key-lost = ضاع مفتاح سجلّك
    .text = سجلّك ما زال هنا كما هو. استعيدي نسخة احتياطية، أو ابدئي سجلّاً جديداً. التقييم يعمل في الحالتين.
error-journal-damaged = لا يمكن قراءة سجلّك
    .text = لم يُحذف شيء. استعيدي نسخة احتياطية، أو ابدئي سجلّاً جديداً. التقييم يعمل في الحالتين.
error-journal-newer = سجلّك من إصدار أحدث من Lattea
    .text = لم يتغيّر شيء. حدّثي Lattea لفتحه. التقييم يعمل في الحالتين.
error-storage-full = هذا الهاتف ممتلئ
    .text = مُدخلك الأخير لم يُحفظ. أفسحي بعض المساحة، ثم حاولي مرة أخرى.
error-stale = تغيّر هذا
    .text = من فضلك انظري إلى الشاشة مرة أخرى.
error-in-use = سجلّك مفتوح بالفعل
    .text = نسخة أخرى من Lattea تستعمله. أغلقي تلك أولاً.
error-internal = حدث خلل من جهتنا
    .text = الرمز { $code }. من فضلك حاولي مرة أخرى. ما حُفظ من قبل آمن.
