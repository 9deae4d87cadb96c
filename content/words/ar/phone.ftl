# Arabic. This translation was not yet checked by a native clinician.
# What only the apps on a phone say: places, switches, the first start, handing the phone over.

## Places and buttons
phone-settings = الإعدادات
phone-trends = التغيّر مع الوقت
phone-plan = الخطة
phone-close = إغلاق
phone-opening = جارٍ الفتح…
phone-table = عرض كجدول
phone-chart = عرض كصورة

## The first start
phone-welcome = عناية في البيت، أم طلب المساعدة؟
phone-welcome-text = تساعدك Lattea على اتخاذ القرار، في أي ساعة، من دون إنترنت.
phone-welcome-private = لا يخرج شيء من هذا الهاتف إلا إذا أرسلته أنت.
phone-welcome-no-doctor = هذا التطبيق ليس طبيباً. وهو لا يسمّي أمراضاً.
phone-welcome-check = أشعر بالمرض الآن: بدء تقييم
phone-welcome-set-up = الإعداد، نحو دقيقة واحدة

## A feed that is going on
phone-feed-start = بدء المؤقّت
phone-feed-break = استراحة
phone-feed-end = انتهت الرضعة
phone-feed-drop = لم تكن هذه رضعة

## In a session
phone-voice = الصوت
phone-buzz = الاهتزاز
phone-timer = المؤقّت

## Summary
phone-question = سؤالي
phone-name = اسمي أو أحرفه الأولى
phone-hand-over = عرضه: تسليم الهاتف إلى شخص آخر
phone-hand-over-text = يرى القارئ هذه الصفحة وحدها. كل ما عداها هنا يبقى مقفلاً.
phone-hand-over-end = القفل واسترجاع الهاتف
phone-send = إرسال أو حفظ
phone-shares = مشاركات سابقة
phone-shares-forget = مسح هذه القائمة

## Backup
phone-backup-save = حفظ نسخة احتياطية
phone-backup-key = صنع مفتاح استعادة
phone-backup-passphrase = عبارة السر
phone-backup-old-key = مفتاح الاستعادة
phone-backup-choose = اختيار نسخة احتياطية
phone-backup-look = رؤية ما فيها أولاً

## The phone's own lock; the phone says it, before the journal is open
phone-face-id = تطلب Lattea إظهار وجهك لفتح سجلّك.
