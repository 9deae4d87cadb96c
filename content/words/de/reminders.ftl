# Draft. Not yet reviewed by a clinician; the translation was not yet checked by a native clinician.

reminder-discreet = Du wolltest erinnert werden.
reminder-cold-off = Nimm die Kühlpackung jetzt weg.
reminder-look-again = Du wolltest jetzt noch einmal nachsehen. Ein neuer Check dauert ein paar Minuten.
reminder-contact = Hast du jemanden erreicht? Du kannst notieren, was man dir gesagt hat.
reminder-measure-again = Du wolltest deine Temperatur noch einmal messen.
reminder-antibiotics = Wie ist es seit der ersten Einnahme? Ein neuer Check sagt, ob jemand nachsehen muss.
reminder-course = Nach dem Stillen ist vielleicht eine leichte Berührung möglich. Vorher kommt ein neuer Check.
    .pumping = Nach dem Abpumpen ist vielleicht eine leichte Berührung möglich. Vorher kommt ein neuer Check.
reminder-feed-gap = Das letzte Stillen, das du notiert hast, ist eine Weile her. Das ist ein Hinweis und keine Uhr.
reminder-put-off = Wir erinnern dich um { $time }. Du kannst auch vorher jederzeit nachschauen.
reminder-settled = Diese Erinnerung ist nicht mehr nötig.
reminders-empty = Nichts ist geplant.
plan-empty = Es gibt keinen Plan. Einer beginnt mit einer leichten Berührung, nach einem Check, der sie erlaubt.
plan-about-check = Vor jedem Mal kommt ein neuer Check.
plan-about-ends = Er endet, wenn die Brust weich ist, und spätestens nach zwei Tagen.
plan-about-no-score = Es gibt nichts einzuhalten. Etwas auszulassen ist in Ordnung.
plan-day = Tag { $day }, { $date }
plan-day-light = Eine leichte Berührung ist vielleicht möglich.
plan-day-notes = Ein Tag für Notizen: Wie fühlt es sich an?
plan-open = Eine leichte Berührung ist bis { $time } möglich.
plan-waits = Nach einem Tag ist es nicht besser. Die Massage wartet. Bitte sprich heute oder morgen mit Hebamme, Arzt oder Ärztin.
plan-over = Die Tage für eine leichte Berührung sind vorbei. Ist es nicht weg, zeig es bitte der Hebamme oder in der Praxis.
plan-eased = Sie ist wieder weich. Mehr ist nicht nötig.
plan-part-done = Gemacht um { $times }
plan-part-now = Möglich nach dem Stillen, mit einem neuen Check
    .pumping = Möglich nach dem Abpumpen, mit einem neuen Check
    .bereaved = Möglich, mit einem neuen Check
plan-part-later = Später
part-morning = Morgen
part-afternoon = Nachmittag
part-evening = Abend

## New with feeds, trends and settings
setting-reminders = Erinnere mich an
setting-quiet-hours = Ruhezeit
setting-look-may-wake = Nachsehen darf mich wecken
setting-reduced-motion = Zeichnungen stehen still
setting-hide-babies = Alles über Babys ausblenden
reminders-cold-off = Kühlpackung wegnehmen
reminders-look-again = Noch einmal nachsehen
reminders-contact = Notieren, mit wem ich sprach
reminders-measure-again = Temperatur noch einmal messen
reminders-antibiotics = Nachsehen nach der ersten Einnahme
reminders-course = Die nächste leichte Berührung, nach dem Stillen
    .own = Die nächste leichte Berührung
    .pumping = Die nächste leichte Berührung, nach dem Abpumpen
reminders-feed-gap = Stillen eines Neugeborenen, als sanfter Hinweis
reminders-none = Nichts
quiet-hours = { $from } bis { $to }
quiet-none = Keine Ruhezeit

## Later
later-hour = Eine Stunde später
later-after-quiet = Nach der Ruhezeit
later-tomorrow = Einen Tag später
