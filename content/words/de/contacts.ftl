# Words of content/contacts: labels, hours, hints, country names. This translation was not yet checked by a native clinician.

## Emergency numbers
contact-emergency = Notruf
contact-emergency-ambulance = Rettungsdienst
contact-emergency-text = Notruf per SMS
contact-emergency-text-registered = Notruf per SMS (dein Telefon muss vorher angemeldet sein)
contact-emergency-112 = Notruf in Europa und an vielen anderen Orten
contact-emergency-911 = Notruf in Nordamerika

## Hours
contact-hours-always = Tag und Nacht
contact-hours-vary = Die Zeiten sind von Ort zu Ort verschieden
contact-hours-weekend-holiday = An Wochenenden und Feiertagen
contact-hours-10-24 = Jeden Tag, 10:00 bis 24:00
contact-hours-au-panda = Montag bis Freitag 9:00 bis 19:30, Samstag 9:00 bis 16:00, Ortszeit Ostaustralien

## Hints: the first for an unknown country, the second for a country without an advice line
contact-hint-local-number = Oder ruf den Notruf an dem Ort an, wo du bist.
contact-hint-no-advice-line = Wir kennen keine ärztliche Beratungsnummer für das ganze Land. Ruf Arzt, Ärztin oder Hebamme an. Wenn dort zu ist, ruf den örtlichen Bereitschaftsdienst an oder geh in die Notaufnahme.

## Health advice lines
contact-nhs-111 = NHS 111, Gesundheitsberatung
contact-ca-811 = 811, Gesundheitsberatung in den meisten Provinzen
contact-au-1800medicare = 1800MEDICARE, Gesundheitsberatung
contact-au-healthdirect = healthdirect, die ältere Nummer
contact-nz-healthline = Healthline, Gesundheitsberatung
contact-de-116117 = 116 117, ärztlicher Bereitschaftsdienst
contact-at-1450 = 1450, Gesundheitsberatung
contact-fr-116117 = 116 117, Bereitschaftsdienst in manchen Regionen
contact-pl-patient-line = Patientenlinie, findet die nächste Nachtpraxis
contact-it-116117 = 116 117, Bereitschaftsdienst in manchen Regionen
contact-be-1733 = 1733, Bereitschaftsdienst an vielen Orten
contact-pt-sns24 = SNS 24, Gesundheitsberatung
contact-se-1177 = 1177, Gesundheitsberatung
contact-no-legevakt = Bereitschaftsdienst (legevakt)
contact-fi-116117 = 116 117, Gesundheitsberatung

## Someone to talk to
contact-samaritans = Samaritans, jemand zum Reden
contact-shout = Shout, jemand zum Reden per SMS
contact-988 = 988, jetzt jemand zum Reden
contact-988-text = 988, jemand zum Reden per SMS
contact-us-maternal = Maternal mental health line, für werdende und neue Eltern
contact-us-maternal-text = Maternal mental health line, per SMS
contact-ca-988 = 988, jetzt jemand zum Reden
contact-ca-988-text = 988, jemand zum Reden per SMS
contact-au-lifeline = Lifeline, jetzt jemand zum Reden
contact-au-panda = PANDA, für werdende und neue Eltern
contact-nz-1737 = 1737, jetzt jemand zum Reden
contact-nz-1737-text = 1737, jemand zum Reden per SMS
contact-de-telefonseelsorge = TelefonSeelsorge, jemand zum Reden
contact-at-telefonseelsorge = Telefonseelsorge, jemand zum Reden
contact-ch-143 = 143, jemand zum Reden
contact-fr-3114 = 3114, jetzt jemand zum Reden
contact-es-024 = 024, jetzt jemand zum Reden
contact-ua-lifeline = Lifeline Ukraine, jetzt jemand zum Reden
contact-pl-crisis = Krisentelefon, jetzt jemand zum Reden
contact-nl-113 = 113, jetzt jemand zum Reden
contact-it-telefono-amico = Telefono Amico, jemand zum Reden
contact-be-1813 = 1813, jemand zum Reden, auf Niederländisch
contact-pt-1411 = 1411, jetzt jemand zum Reden
contact-se-90101 = 90101, jetzt jemand zum Reden
contact-no-mental-helse = Mental Helse, jemand zum Reden
contact-fi-mieli = MIELI Krisentelefon, jemand zum Reden, auf Finnisch

## Countries
country-AT = Österreich
country-AU = Australien
country-BE = Belgien
country-CA = Kanada
country-CH = Schweiz
country-DE = Deutschland
country-ES = Spanien
country-FI = Finnland
country-FR = Frankreich
country-GB = Vereinigtes Königreich
country-IE = Irland
country-IT = Italien
country-NL = Niederlande
country-NO = Norwegen
country-NZ = Neuseeland
country-PL = Polen
country-PT = Portugal
country-SE = Schweden
country-UA = Ukraine
country-US = Vereinigte Staaten
country-unknown = Ein anderes Land
