# Words of content/contacts: labels, hours, hints, country names. Ukrainian: not yet checked by a native clinician.

## Emergency numbers
contact-emergency = Екстрена допомога
contact-emergency-ambulance = Швидка допомога
contact-emergency-text = Екстрена допомога, повідомленням
contact-emergency-text-registered = Екстрена допомога, повідомленням (телефон треба спершу зареєструвати)
contact-emergency-112 = Екстрена допомога в Європі та багатьох інших місцях
contact-emergency-911 = Екстрена допомога в Північній Америці

## Hours
contact-hours-always = Удень і вночі
contact-hours-vary = Години різні в різних місцях
contact-hours-weekend-holiday = У вихідні та свята
contact-hours-10-24 = Щодня, 10:00–24:00
contact-hours-au-panda = Понеділок–п'ятниця 9:00–19:30, субота 9:00–16:00, східний час Австралії

## Hints: the first for an unknown country, the second for a country without an advice line
contact-hint-local-number = Або телефонуйте на номер екстреної допомоги там, де ви є.
contact-hint-no-advice-line = Ми не знаємо медичної гарячої лінії для всієї країни. Зателефонуйте своєму лікарю або акушерці. Коли в них зачинено, зателефонуйте в місцеву чергову службу або вирушайте у відділення екстреної допомоги.

## Health advice lines
contact-nhs-111 = NHS 111, медичні поради
contact-ca-811 = 811, медичні поради в більшості провінцій
contact-au-1800medicare = 1800MEDICARE, медичні поради
contact-au-healthdirect = healthdirect, старіший номер
contact-nz-healthline = Healthline, медичні поради
contact-de-116117 = 116 117, черговий лікар
contact-at-1450 = 1450, медичні поради
contact-fr-116117 = 116 117, черговий лікар у деяких регіонах
contact-pl-patient-line = Лінія для пацієнтів, знайде найближчу нічну клініку
contact-it-116117 = 116 117, черговий лікар у деяких регіонах
contact-be-1733 = 1733, черговий лікар у багатьох місцях
contact-pt-sns24 = SNS 24, медичні поради
contact-se-1177 = 1177, медичні поради
contact-no-legevakt = Черговий лікар (legevakt)
contact-fi-116117 = 116 117, медичні поради

## Someone to talk to
contact-samaritans = Samaritans, з ким поговорити
contact-shout = Shout, з ким поговорити в повідомленнях
contact-988 = 988, з ким поговорити зараз
contact-988-text = 988, з ким поговорити в повідомленнях
contact-us-maternal = Лінія психічного здоров'я для тих, хто чекає дитину або недавно став батьками
contact-us-maternal-text = Та сама лінія психічного здоров'я для батьків, повідомленням
contact-ca-988 = 988, з ким поговорити зараз
contact-ca-988-text = 988, з ким поговорити в повідомленнях
contact-au-lifeline = Lifeline, з ким поговорити зараз
contact-au-panda = PANDA, для тих, хто чекає дитину або недавно став батьками
contact-nz-1737 = 1737, з ким поговорити зараз
contact-nz-1737-text = 1737, з ким поговорити в повідомленнях
contact-de-telefonseelsorge = TelefonSeelsorge, з ким поговорити
contact-at-telefonseelsorge = Telefonseelsorge, з ким поговорити
contact-ch-143 = 143, з ким поговорити
contact-fr-3114 = 3114, з ким поговорити зараз
contact-es-024 = 024, з ким поговорити зараз
contact-ua-lifeline = Lifeline Ukraine, з ким поговорити зараз
contact-pl-crisis = Кризова лінія, з ким поговорити зараз
contact-nl-113 = 113, з ким поговорити зараз
contact-it-telefono-amico = Telefono Amico, з ким поговорити
contact-be-1813 = 1813, з ким поговорити, нідерландською
contact-pt-1411 = 1411, з ким поговорити зараз
contact-se-90101 = 90101, з ким поговорити зараз
contact-no-mental-helse = Mental Helse, з ким поговорити
contact-fi-mieli = Кризова лінія MIELI, з ким поговорити, фінською

## Countries
country-AT = Австрія
country-AU = Австралія
country-BE = Бельгія
country-CA = Канада
country-CH = Швейцарія
country-DE = Німеччина
country-ES = Іспанія
country-FI = Фінляндія
country-FR = Франція
country-GB = Велика Британія
country-IE = Ірландія
country-IT = Італія
country-NL = Нідерланди
country-NO = Норвегія
country-NZ = Нова Зеландія
country-PL = Польща
country-PT = Португалія
country-SE = Швеція
country-UA = Україна
country-US = США
country-unknown = Інша країна
