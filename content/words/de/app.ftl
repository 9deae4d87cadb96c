# The app's own frame: times, problems, places of the menu. This translation was not yet checked by a native clinician.
# $time: a clock time. $date: a day. $value: an answer as typed.

## Times and days. The day stands in brackets, so that "um", "bis" and "von" fit before it.
time-tomorrow = { $time } (morgen)
time-yesterday = { $time } (gestern)
time-on-day = { $time } (am { $date })
date-long = { $day }. { $month } { $year }
date-and-time = { $date }, { $time }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## The check
q-babies = Wie viele Babys sind bei dir?
quiet-lead = Schau beide Brüste an und taste sie sanft ab. Ist etwas davon da?
quiet-lead-one = Schau deine { $side ->
    [left] linke
   *[right] rechte
} Brust an und taste sie sanft ab. Ist etwas davon da?
quiet-item = { $item } ({ $place })
open-line = { $label }: { $why }

## What can't be read
problem-answer-kind = Diese Antwort passt nicht zu dieser Seite. Bitte antworte noch einmal.
problem-choose-one = Bitte wähl eine Antwort.
problem-temperature = Bitte tipp eine Zahl wie 37,4 ein.
problem-temperature-unit = { $value } passt nicht zu { $unit }. Meintest du { $other }? Dann tipp auch die Einheit ein, etwa 37,4 C oder 99,3 F.
problem-temperature-range = Kein Thermometer zeigt das an. Bitte schau noch einmal.
problem-day = Bitte gib einen Tag an, der nicht in der Zukunft liegt, wie 2026-05-03, oder vor wie vielen Tagen es war.

## Help, learn, rules
help-no-country = Kein Land gewählt
help-own-number = deine eigene Nummer
help-checked = Diese Nummern haben wir am { $date } nachgesehen.
reviewed-by = Geprüft von { $name } am { $date }
rules-line = Regeln { $version }. { $state }
reason-journal-unreadable = Dein Tagebuch lässt sich gerade nicht lesen. So wissen wir nicht, wie die letzten Tage waren, und die Massage wartet.

## The check, from the app's side
have-device = Ich habe ein Gerät, das Puls oder Blutdruck misst
baby-letter = Baby { $letter }
mind-not-kept = Deine Antwort darauf kommt nicht in dein Tagebuch. Dort steht nur, was zu tun ist, und wie bald.
mind-keep = Meine Antworten dazu, wie es mir geht, dieses Mal speichern
mind-kept = Deine Antworten dazu, wie es dir geht, werden bei diesem Check in deinem Tagebuch gespeichert.
mind-keep-not = Aus meinem Tagebuch heraushalten
not-saved = Dieses Ergebnis konnte nicht in deinem Tagebuch gespeichert werden: { $problem }.

## What to say on the phone, from the app's side
sign-temperature = Temperatur von { $value }

## The guided session, from the app's side
massage-heading = { $name }: { $side }
massage-step = Schritt { $step } von { $steps }
massage-no-check = Jede Sitzung beginnt mit einem Check. Bitte mach zuerst einen.
massage-check-open = Du hast einen Check angefangen. Bitte mach ihn zuerst fertig.
reason-look-due = Es ist Zeit, wieder nachzuschauen. Bitte mach zuerst einen neuen Check.
reason-noted-since = Seit deinem Check wurde etwas notiert oder geändert. Bitte mach zuerst einen neuen Check.

## Checked or not, and what is not right
# $title, $word: what the report is about. $id, $rules: names of rows. $version: of the content. $language: a tag.
language-not-checked = Diese Übersetzung wurde noch nicht von einer Fachperson mit dieser Muttersprache geprüft.
language-awaits = Manche Sätze sind noch auf Englisch.
review-due = Es war bis { $date } neu zu prüfen.
differs-in-english = Dieser Teil ist bisher nur auf Englisch da.
report-subject = Etwas in Lattea stimmt nicht
report-card = Karte: { $title } ({ $id })
report-ledger = Wo unsere Quellen auseinandergehen: Zeile { $id }
report-result = Ergebnis: { $word } ({ $rules })
report-version = Inhalt { $version }, Sprache { $language }
report-words = Was nicht stimmt:
report-notice = Nichts wurde gesendet. Du kannst diesen Text kopieren oder weitergeben. Er enthält, was du hier siehst, und sonst nichts über dich.
