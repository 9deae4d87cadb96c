# Words of content/contacts: labels, hours, hints, country names. This translation was not yet checked by a native clinician.

## Emergency numbers
contact-emergency = Número de emergencias
contact-emergency-ambulance = Ambulancia
contact-emergency-text = Número de emergencias, por SMS
contact-emergency-text-registered = Número de emergencias, por SMS (tu teléfono tiene que estar registrado antes)
contact-emergency-112 = Número de emergencias en Europa y muchos otros lugares
contact-emergency-911 = Número de emergencias en América del Norte

## Hours
contact-hours-always = Día y noche
contact-hours-vary = El horario cambia de un lugar a otro
contact-hours-weekend-holiday = Fines de semana y días festivos
contact-hours-10-24 = Todos los días, de 10:00 a 24:00
contact-hours-au-panda = De lunes a viernes de 9:00 a 19:30, sábados de 9:00 a 16:00, hora del este de Australia

## Hints: the first for an unknown country, the second for a country without an advice line
contact-hint-local-number = O llama al número de emergencias del lugar donde estás.
contact-hint-no-advice-line = No conocemos una línea de consejo de salud para todo el país. Llama a tu médico o a tu matrona. Cuando no atiendan, llama al servicio de guardia local o ve a urgencias.

## Health advice lines
contact-nhs-111 = NHS 111, consejo de salud
contact-ca-811 = 811, consejo de salud en la mayoría de las provincias
contact-au-1800medicare = 1800MEDICARE, consejo de salud
contact-au-healthdirect = healthdirect, el número más antiguo
contact-nz-healthline = Healthline, consejo de salud
contact-de-116117 = 116 117, médico de guardia
contact-at-1450 = 1450, consejo de salud
contact-fr-116117 = 116 117, médico de guardia en algunas regiones
contact-pl-patient-line = Línea del paciente, busca la consulta de noche más cercana
contact-it-116117 = 116 117, médico de guardia en algunas regiones
contact-be-1733 = 1733, médico de guardia en muchos lugares
contact-pt-sns24 = SNS 24, consejo de salud
contact-se-1177 = 1177, consejo de salud
contact-no-legevakt = Médico de guardia (legevakt)
contact-fi-116117 = 116 117, consejo de salud

## Someone to talk to
contact-samaritans = Samaritans, alguien con quien hablar
contact-shout = Shout, alguien con quien hablar por SMS
contact-988 = 988, alguien con quien hablar ahora
contact-988-text = 988, alguien con quien hablar por SMS
contact-us-maternal = Línea de salud mental materna, para quien tiene o espera un bebé
contact-us-maternal-text = Línea de salud mental materna, por SMS
contact-ca-988 = 988, alguien con quien hablar ahora
contact-ca-988-text = 988, alguien con quien hablar por SMS
contact-au-lifeline = Lifeline, alguien con quien hablar ahora
contact-au-panda = PANDA, para quien tiene o espera un bebé
contact-nz-1737 = 1737, alguien con quien hablar ahora
contact-nz-1737-text = 1737, alguien con quien hablar por SMS
contact-de-telefonseelsorge = TelefonSeelsorge, alguien con quien hablar
contact-at-telefonseelsorge = Telefonseelsorge, alguien con quien hablar
contact-ch-143 = 143, alguien con quien hablar
contact-fr-3114 = 3114, alguien con quien hablar ahora
contact-es-024 = 024, alguien con quien hablar ahora
contact-ua-lifeline = Lifeline Ukraine, alguien con quien hablar ahora
contact-pl-crisis = Línea de apoyo en crisis, alguien con quien hablar ahora
contact-nl-113 = 113, alguien con quien hablar ahora
contact-it-telefono-amico = Telefono Amico, alguien con quien hablar
contact-be-1813 = 1813, alguien con quien hablar, en neerlandés
contact-pt-1411 = 1411, alguien con quien hablar ahora
contact-se-90101 = 90101, alguien con quien hablar ahora
contact-no-mental-helse = Mental Helse, alguien con quien hablar
contact-fi-mieli = Línea de crisis MIELI, alguien con quien hablar, en finés

## Countries
country-AT = Austria
country-AU = Australia
country-BE = Bélgica
country-CA = Canadá
country-CH = Suiza
country-DE = Alemania
country-ES = España
country-FI = Finlandia
country-FR = Francia
country-GB = Reino Unido
country-IE = Irlanda
country-IT = Italia
country-NL = Países Bajos
country-NO = Noruega
country-NZ = Nueva Zelanda
country-PL = Polonia
country-PT = Portugal
country-SE = Suecia
country-UA = Ucrania
country-US = Estados Unidos
country-unknown = Otro país
