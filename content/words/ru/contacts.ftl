# Words of content/contacts: labels, hours, hints, country names. Russian: not yet checked by a native clinician.

## Emergency numbers
contact-emergency = Экстренная помощь
contact-emergency-ambulance = Скорая помощь
contact-emergency-text = Экстренная помощь, сообщением
contact-emergency-text-registered = Экстренная помощь, сообщением (телефон нужно сначала зарегистрировать)
contact-emergency-112 = Экстренная помощь в Европе и многих других местах
contact-emergency-911 = Экстренная помощь в Северной Америке

## Hours
contact-hours-always = Днём и ночью
contact-hours-vary = Часы разные в разных местах
contact-hours-weekend-holiday = В выходные и праздники
contact-hours-10-24 = Каждый день, 10:00–24:00
contact-hours-au-panda = Понедельник–пятница 9:00–19:30, суббота 9:00–16:00, восточное время Австралии

## Hints: the first for an unknown country, the second for a country without an advice line
contact-hint-local-number = Или позвоните на номер экстренной помощи там, где вы находитесь.
contact-hint-no-advice-line = Мы не знаем медицинской горячей линии для всей страны. Позвоните своему врачу или акушерке. Когда у них закрыто, позвоните в местную дежурную службу или отправляйтесь в отделение неотложной помощи.

## Health advice lines
contact-nhs-111 = NHS 111, медицинские советы
contact-ca-811 = 811, медицинские советы в большинстве провинций
contact-au-1800medicare = 1800MEDICARE, медицинские советы
contact-au-healthdirect = healthdirect, более старый номер
contact-nz-healthline = Healthline, медицинские советы
contact-de-116117 = 116 117, дежурный врач
contact-at-1450 = 1450, медицинские советы
contact-fr-116117 = 116 117, дежурный врач в некоторых регионах
contact-pl-patient-line = Линия для пациентов, найдёт ближайшую ночную клинику
contact-it-116117 = 116 117, дежурный врач в некоторых регионах
contact-be-1733 = 1733, дежурный врач во многих местах
contact-pt-sns24 = SNS 24, медицинские советы
contact-se-1177 = 1177, медицинские советы
contact-no-legevakt = Дежурный врач (legevakt)
contact-fi-116117 = 116 117, медицинские советы

## Someone to talk to
contact-samaritans = Samaritans, с кем поговорить
contact-shout = Shout, с кем поговорить в сообщениях
contact-988 = 988, с кем поговорить сейчас
contact-988-text = 988, с кем поговорить в сообщениях
contact-us-maternal = Линия психического здоровья для тех, кто ждёт ребёнка или недавно стал родителем
contact-us-maternal-text = Та же линия психического здоровья для родителей, сообщением
contact-ca-988 = 988, с кем поговорить сейчас
contact-ca-988-text = 988, с кем поговорить в сообщениях
contact-au-lifeline = Lifeline, с кем поговорить сейчас
contact-au-panda = PANDA, для тех, кто ждёт ребёнка или недавно стал родителем
contact-nz-1737 = 1737, с кем поговорить сейчас
contact-nz-1737-text = 1737, с кем поговорить в сообщениях
contact-de-telefonseelsorge = TelefonSeelsorge, с кем поговорить
contact-at-telefonseelsorge = Telefonseelsorge, с кем поговорить
contact-ch-143 = 143, с кем поговорить
contact-fr-3114 = 3114, с кем поговорить сейчас
contact-es-024 = 024, с кем поговорить сейчас
contact-ua-lifeline = Lifeline Ukraine, с кем поговорить сейчас
contact-pl-crisis = Кризисная линия, с кем поговорить сейчас
contact-nl-113 = 113, с кем поговорить сейчас
contact-it-telefono-amico = Telefono Amico, с кем поговорить
contact-be-1813 = 1813, с кем поговорить, на нидерландском
contact-pt-1411 = 1411, с кем поговорить сейчас
contact-se-90101 = 90101, с кем поговорить сейчас
contact-no-mental-helse = Mental Helse, с кем поговорить
contact-fi-mieli = Кризисная линия MIELI, с кем поговорить, на финском

## Countries
country-AT = Австрия
country-AU = Австралия
country-BE = Бельгия
country-CA = Канада
country-CH = Швейцария
country-DE = Германия
country-ES = Испания
country-FI = Финляндия
country-FR = Франция
country-GB = Великобритания
country-IE = Ирландия
country-IT = Италия
country-NL = Нидерланды
country-NO = Норвегия
country-NZ = Новая Зеландия
country-PL = Польша
country-PT = Португалия
country-SE = Швеция
country-UA = Украина
country-US = США
country-unknown = Другая страна
