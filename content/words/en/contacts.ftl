# Words of content/contacts: labels, hours, hints, country names.

## Emergency numbers
contact-emergency = Emergency number
contact-emergency-ambulance = Ambulance
contact-emergency-text = Emergency number, by text
contact-emergency-text-registered = Emergency number, by text (your phone has to be signed up first)
contact-emergency-112 = Emergency number in Europe and many other places
contact-emergency-911 = Emergency number in North America

## Hours
contact-hours-always = Day and night
contact-hours-vary = Hours differ from place to place
contact-hours-weekend-holiday = At weekends and on holidays
contact-hours-10-24 = Every day, 10:00 to 24:00
contact-hours-au-panda = Monday to Friday 9:00 to 19:30, Saturday 9:00 to 16:00, Eastern time

## Hints: the first for an unknown country, the second for a country without an advice line
contact-hint-local-number = Or call the emergency number where you are.
contact-hint-no-advice-line = We know no health advice line for the whole country. Call your doctor or midwife. When they are closed, call the local out-of-hours service or go to the emergency department.

## Health advice lines
contact-nhs-111 = NHS 111, health advice
contact-ca-811 = 811, health advice in most provinces
contact-au-1800medicare = 1800MEDICARE, health advice
contact-au-healthdirect = healthdirect, the older number
contact-nz-healthline = Healthline, health advice
contact-de-116117 = 116 117, doctor on call
contact-at-1450 = 1450, health advice
contact-fr-116117 = 116 117, doctor on call in some regions
contact-pl-patient-line = Patient line, finds the next night clinic
contact-it-116117 = 116 117, doctor on call in some regions
contact-be-1733 = 1733, doctor on call in many places
contact-pt-sns24 = SNS 24, health advice
contact-se-1177 = 1177, health advice
contact-no-legevakt = Doctor on call (legevakt)
contact-fi-116117 = 116 117, health advice

## Someone to talk to
contact-samaritans = Samaritans, someone to talk to
contact-shout = Shout, someone to talk to by text
contact-988 = 988, someone to talk to now
contact-988-text = 988, someone to talk to by text
contact-us-maternal = Maternal mental health line, for new and expecting parents
contact-us-maternal-text = Maternal mental health line, by text
contact-ca-988 = 988, someone to talk to now
contact-ca-988-text = 988, someone to talk to by text
contact-au-lifeline = Lifeline, someone to talk to now
contact-au-panda = PANDA, for new and expecting parents
contact-nz-1737 = 1737, someone to talk to now
contact-nz-1737-text = 1737, someone to talk to by text
contact-de-telefonseelsorge = TelefonSeelsorge, someone to talk to
contact-at-telefonseelsorge = Telefonseelsorge, someone to talk to
contact-ch-143 = 143, someone to talk to
contact-fr-3114 = 3114, someone to talk to now
contact-es-024 = 024, someone to talk to now
contact-ua-lifeline = Lifeline Ukraine, someone to talk to now
contact-pl-crisis = Crisis support line, someone to talk to now
contact-nl-113 = 113, someone to talk to now
contact-it-telefono-amico = Telefono Amico, someone to talk to
contact-be-1813 = 1813, someone to talk to, in Dutch
contact-pt-1411 = 1411, someone to talk to now
contact-se-90101 = 90101, someone to talk to now
contact-no-mental-helse = Mental Helse, someone to talk to
contact-fi-mieli = MIELI crisis line, someone to talk to, in Finnish

## Countries
country-AT = Austria
country-AU = Australia
country-BE = Belgium
country-CA = Canada
country-CH = Switzerland
country-DE = Germany
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-IE = Ireland
country-IT = Italy
country-NL = Netherlands
country-NO = Norway
country-NZ = New Zealand
country-PL = Poland
country-PT = Portugal
country-SE = Sweden
country-UA = Ukraine
country-US = United States
country-unknown = Another country
