# Arabic. This translation was not yet checked by a native clinician.
# Words of content/contacts: labels, hours, hints, country names. Names of services stay as they are written there.

## Emergency numbers
contact-emergency = رقم الطوارئ
contact-emergency-ambulance = الإسعاف
contact-emergency-text = رقم الطوارئ، برسالة نصية
contact-emergency-text-registered = رقم الطوارئ، برسالة نصية (يلزم تسجيل هاتفك أولاً)
contact-emergency-112 = رقم الطوارئ في أوروبا وفي أماكن كثيرة أخرى
contact-emergency-911 = رقم الطوارئ في أمريكا الشمالية

## Hours
contact-hours-always = نهاراً وليلاً
contact-hours-vary = الساعات تختلف من مكان إلى آخر
contact-hours-weekend-holiday = في نهاية الأسبوع وأيام العطل
contact-hours-10-24 = كل يوم، من 10:00 إلى 24:00
contact-hours-au-panda = من الإثنين إلى الجمعة 9:00 إلى 19:30، والسبت 9:00 إلى 16:00، بتوقيت شرق أستراليا

## Hints: the first for an unknown country, the second for a country without an advice line
contact-hint-local-number = أو يمكن الاتصال برقم الطوارئ في مكانك.
contact-hint-no-advice-line = لا نعرف خط استشارات صحية للبلد كله. اتصلي بطبيبك أو قابلتك. عندما يكون الدوام منتهياً، اتصلي بالخدمة المحلية خارج الدوام أو اذهبي إلى قسم الطوارئ.

## Health advice lines
contact-nhs-111 = استشارات صحية (NHS 111)
contact-ca-811 = استشارات صحية في معظم المقاطعات (811)
contact-au-1800medicare = استشارات صحية (⁨1800MEDICARE⁩)
contact-au-healthdirect = الرقم الأقدم (healthdirect)
contact-nz-healthline = استشارات صحية (Healthline)
contact-de-116117 = طبيب مناوب (⁨116 117⁩)
contact-at-1450 = استشارات صحية (1450)
contact-fr-116117 = طبيب مناوب في بعض المناطق (⁨116 117⁩)
contact-pl-patient-line = خط المرضى، يجد أقرب عيادة ليلية
contact-it-116117 = طبيب مناوب في بعض المناطق (⁨116 117⁩)
contact-be-1733 = طبيب مناوب في أماكن كثيرة (1733)
contact-pt-sns24 = استشارات صحية (SNS 24)
contact-se-1177 = استشارات صحية (1177)
contact-no-legevakt = طبيب مناوب (legevakt)
contact-fi-116117 = استشارات صحية (⁨116 117⁩)

## Someone to talk to
contact-samaritans = شخص للتحدث معه (Samaritans)
contact-shout = شخص للتحدث معه برسائل نصية (Shout)
contact-988 = شخص للتحدث معه الآن (988)
contact-988-text = شخص للتحدث معه برسائل نصية (988)
contact-us-maternal = خط الصحة النفسية للأمومة، لمن لديهم مولود جديد أو ينتظرون مولوداً
contact-us-maternal-text = خط الصحة النفسية للأمومة، برسائل نصية
contact-ca-988 = شخص للتحدث معه الآن (988)
contact-ca-988-text = شخص للتحدث معه برسائل نصية (988)
contact-au-lifeline = شخص للتحدث معه الآن (Lifeline)
contact-au-panda = لمن لديهم مولود جديد أو ينتظرون مولوداً (PANDA)
contact-nz-1737 = شخص للتحدث معه الآن (1737)
contact-nz-1737-text = شخص للتحدث معه برسائل نصية (1737)
contact-de-telefonseelsorge = شخص للتحدث معه (TelefonSeelsorge)
contact-at-telefonseelsorge = شخص للتحدث معه (Telefonseelsorge)
contact-ch-143 = شخص للتحدث معه (143)
contact-fr-3114 = شخص للتحدث معه الآن (3114)
contact-es-024 = شخص للتحدث معه الآن (024)
contact-ua-lifeline = شخص للتحدث معه الآن (Lifeline Ukraine)
contact-pl-crisis = خط الدعم في الأزمات، شخص للتحدث معه الآن
contact-nl-113 = شخص للتحدث معه الآن (113)
contact-it-telefono-amico = شخص للتحدث معه (Telefono Amico)
contact-be-1813 = شخص للتحدث معه، بالهولندية (1813)
contact-pt-1411 = شخص للتحدث معه الآن (1411)
contact-se-90101 = شخص للتحدث معه الآن (90101)
contact-no-mental-helse = شخص للتحدث معه (Mental Helse)
contact-fi-mieli = خط الأزمات، شخص للتحدث معه، بالفنلندية (MIELI)

## Countries
country-AT = النمسا
country-AU = أستراليا
country-BE = بلجيكا
country-CA = كندا
country-CH = سويسرا
country-DE = ألمانيا
country-ES = إسبانيا
country-FI = فنلندا
country-FR = فرنسا
country-GB = المملكة المتحدة
country-IE = أيرلندا
country-IT = إيطاليا
country-NL = هولندا
country-NO = النرويج
country-NZ = نيوزيلندا
country-PL = بولندا
country-PT = البرتغال
country-SE = السويد
country-UA = أوكرانيا
country-US = الولايات المتحدة
country-unknown = بلد آخر
