# Arabic. This translation was not yet checked by a native clinician.
# Settings and trends.
# $days: a number of days. $side: a breast, such as the message side-breast. $low, $high: the bounds of a number.

## Settings
setting-country = البلد
setting-language = اللغة
setting-temperature-unit = وحدة الحرارة
setting-volume-unit = وحدة كمية الحليب
setting-birth-date = يوم الولادة
setting-days-anchor = الأيام منذ الولادة
setting-who = طريقة الإرضاع
setting-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
unit-millilitres = مل
unit-fluid-ounces = أونصة سائلة

## What was typed
problem-whole-number = يُرجى كتابة رقم صحيح، مثل 20.
problem-number-range = يُرجى إدخال رقم من { $low } إلى { $high }.

## Trends
trend-period = { $days ->
    [zero] آخر { $days } يوم
    [one] اليوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يوماً
   *[other] آخر { $days } يوم
}
trend-temperature = درجة الحرارة
trend-pain = الألم: { $side }
trend-when = الوقت
trend-value = القيمة
trend-empty = لم يُقَس شيء في هذه المدة.

## Charts: $value and $mean: a number with its unit. $highest, $last: the same. $days: a number.
chart-temperature = درجة الحرارة
chart-temperature-sentence = الأعلى { $highest } ({ $highest_at })، الأخيرة { $last } ({ $last_at }).
chart-pain = الألم أثناء الراحة
chart-pain-at-feed = الألم أثناء الإرضاع
chart-pain-sentence = { $side ->
    [left] اليسار: الأخير { $last } من 10 ({ $at })، الأعلى { $highest }.
   *[right] اليمين: الأخير { $last } من 10 ({ $at })، الأعلى { $highest }.
}
chart-feeds = الرضعات في اليوم
chart-feeds-value = { $value ->
    [zero] { $value } رضعة
    [one] رضعة واحدة
    [two] رضعتان
    [few] { $value } رضعات
    [many] { $value } رضعة
   *[other] { $value } رضعة
}
chart-amounts = الشفط في اليوم
chart-amounts-value = { $value } مل
chart-day-only = اليوم حتى الآن: { $value }.
chart-day-sentence = { $days ->
    [zero] المتوسط في اليوم: { $mean }. الأيام المدوَّنة قبل اليوم: { $days }.
    [one] { $mean } في اليوم الوحيد المدوَّن قبل هذا اليوم.
    [two] المتوسط في اليوم: { $mean }، على مدى يومين مدوَّنين قبل هذا اليوم.
    [few] المتوسط في اليوم: { $mean }، على مدى { $days } أيام مدوَّنة قبل هذا اليوم.
    [many] المتوسط في اليوم: { $mean }، على مدى { $days } يوماً مدوَّناً قبل هذا اليوم.
   *[other] المتوسط في اليوم: { $mean }، على مدى { $days } يوم مدوَّن قبل هذا اليوم.
}
chart-line-fever = حمى ابتداءً من { $value }
chart-side = الجهة
trend-same-place = { $side ->
    [left] اليسار: عدد المرات في الموضع نفسه خلال 90 يوماً: { $count }. أخبري قابلتك أو طبيبك.
   *[right] اليمين: عدد المرات في الموضع نفسه خلال 90 يوماً: { $count }. أخبري قابلتك أو طبيبك.
}

## Files that come in. $count: how many. $row: the number of a row. $why: a reason.
import-is-journal = سجلّ كامل.
import-is-partner = ملاحظات من هاتف آخر.
import-is-table = جدول: { $kind }.
import-is-feedings = من Baby Buddy: رضعات.
import-is-pumping = من Baby Buddy: شفط.
import-is-temperature = من Baby Buddy: حرارة الطفل. تدخل على شكل ملاحظات، لأن Lattea تحفظ حرارتك أنت.
import-is-changes = من Baby Buddy: حفاضات.
import-span = من { $first } إلى { $last }.
import-would-add = جديد: { $count }
import-added = أُضيف: { $count }
import-would-change = سيتغيّر: { $count }
import-changed = تغيّر: { $count }
import-would-delete = محذوف هناك، وسيُحذف هنا أيضاً: { $count }
import-deleted = محذوف هناك، فحُذف هنا أيضاً: { $count }
import-same = موجود هنا من قبل: { $count }
import-babies = الأطفال: { $count }
import-refused = لا يمكن إدخاله: { $count }
import-row = الصف { $row }: { $why }
import-why-time = لا يمكن قراءة وقته
import-why-to-come = وقته لم يأتِ بعد
import-why-number = فيه رقم لا يمكن قراءته
import-why-range = فيه رقم كبير جداً أو صغير جداً
import-why-yes-no = ما يمكن أن يكون نعم أو لا ليس هذا ولا ذاك
import-why-method = هذه الطريقة في الإرضاع لا تُدوَّن هنا
import-why-solid-food = الطعام الصلب لا يُدوَّن هنا
import-why-nothing = لا يذكر بولاً ولا برازاً
import-why-other-child = هو عن طفل آخر
import-why-column = لا يمكن قراءة العمود ⁨{ $name }⁩ فيه
import-why-incomplete = ينقصه شيء حتى يكون مُدخلاً
import-why-cells = خلاياه أكثر أو أقل من الصف الأول
import-why-not-text = لا يمكن قراءته كنص
import-baby-temperature = حرارة الطفل

## Babies
babies-title = الأطفال
babies-name = اسم أو لقب، إن أردتِ
babies-add = أضيفي طفلًا
babies-remove = إزالة { $baby }
babies-problem-name = يمكن أن يصل الاسم إلى { $most } حرفًا، في سطر واحد.

## The lock
setting-lock-after = القفل عند الخروج
lock-after = { $minutes ->
    [0] فورًا
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}
lock-never = أبدًا
