# صفحة الملفات: ما يخرج من السجل في ملف، وما يأخذه هاتف آخر، وما يدخل.
# $count: a number of entries. $kind: a kind of entry. $line: the number of a line. $child: the number of a child in the file.
# This translation was not yet checked by a native clinician.

## The page
files-title = الملفات
files-text = خذي ملاحظاتك معك، أو شاركي بعضها مع هاتف آخر، أو أدخلي ملاحظات من مكان آخر.
files-not-locked = هذه الملفات غير مقفلة: من لديه ملف منها يمكنه قراءته. للحصول على نسخة مقفلة اصنعي نسخة احتياطية.
files-nothing = لا شيء في سجلك بعد، فليس هناك ما يخرج.
files-save = احفظي الملف
files-send = أرسليه
files-kind = { $kind } ({ $count })
files-made = { $count ->
    [zero] حُفظ الملف وقُرئ للتحقق، ولا إدخالات فيه.
    [one] حُفظ الملف وقُرئ للتحقق: إدخال واحد.
    [two] حُفظ الملف وقُرئ للتحقق: إدخالان.
    [few] حُفظ الملف وقُرئ للتحقق: { $count } إدخالات.
    [many] حُفظ الملف وقُرئ للتحقق: { $count } إدخالًا.
   *[other] حُفظ الملف وقُرئ للتحقق: { $count } إدخال.
}

## What goes out
files-whole = كل شيء في ملف واحد
files-whole-text = سجلك كله مع إعداداتك وأرقامك الخاصة، بصيغة JSON. يمكن لـ Lattea إدخاله من جديد.
files-table = جدول لبرنامج الجداول
files-table-text = إدخالات نوع واحد كما هي الآن، بصيغة CSV.
files-partner = لهاتف آخر
files-partner-text = تذهب فيه الرضعات والحليب المسحوب والحفاضات والأطفال. ضعي علامة على ما يمكن أن يذهب معها، لهذا الملف وحده.

## What comes in
files-in = أدخلي ملفًا
files-in-text = ملف من Lattea (JSON أو CSV)، أو ملف من هاتف آخر، أو جدول CSV من Baby Buddy: الرضعات أو سحب الحليب أو الحرارة أو الحفاضات. تُقرأ أوقاته على أنها بتوقيت المكان الذي أنت فيه الآن.
files-in-look = ترين أولًا ما الذي سيدخل. لا يتغير شيء حتى تقولي ذلك.
files-in-choose = اختاري ملفًا
files-in-take = أدخليه
files-ask-unit = الكميات في هذا الملف بوحدة
files-ask-child = الطفل { $child } في هذا الملف هو

## What can be put right
files-problem-nothing = لا شيء لهذا الملف بعد، فلم يُكتب أي ملف.
files-problem-place = لم تمكن كتابة الملف هناك، فلا يوجد ملف. اختاري مكانًا آخر.
files-problem-empty = هذا الملف فارغ. لم يدخل شيء. اختاريه مرة أخرى أو صدّريه من جديد.
files-problem-unknown = هذا ليس ملفًا تعرفه Lattea. لم يدخل شيء. اختاري ملفًا من Lattea أو من هاتف آخر أو من Baby Buddy.
files-problem-newer = هذا الملف من إصدار أحدث من Lattea. لم يدخل شيء. حدّثي Lattea ثم حاولي مرة أخرى.
files-problem-cut-short = ينقطع هذا الملف عند السطر { $line }. لم يدخل شيء. انسخيه أو صدّريه مرة أخرى.
files-problem-unreadable = السطر { $line } من هذا الملف ليس كما تكتبه Lattea. لم يدخل شيء. صدّريه مرة أخرى.
files-problem-too-long = في هذا الملف سطر أطول مما يمكن أن يكون عليه أي إدخال. لم يدخل شيء. اختاري ملفًا آخر.
files-problem-reading = لم تمكن قراءة هذا الملف حتى آخره. لم يدخل شيء. حاولي مرة أخرى.
