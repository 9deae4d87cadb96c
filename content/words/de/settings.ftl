# Settings and trends. This translation was not yet checked by a native clinician.
# $days: a number of days. $side: a breast, such as the message side-breast. $low, $high: the bounds of a number.

## Settings
setting-country = Land
setting-language = Sprache
setting-temperature-unit = Temperatur in
setting-volume-unit = Milchmengen in
setting-birth-date = Tag der Geburt
setting-days-anchor = Tage seit der Geburt
setting-who = Wie du Milch gibst
setting-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
unit-millilitres = ml
unit-fluid-ounces = fl oz

## What was typed
problem-whole-number = Bitte tipp eine ganze Zahl ein, etwa 20.
problem-number-range = Bitte gib eine Zahl von { $low } bis { $high } an.

## Trends
trend-period = { $days ->
    [one] Heute
   *[other] Die letzten { $days } Tage
}
trend-temperature = Temperatur
trend-pain = Schmerz: { $side }
trend-when = Wann
trend-value = Wert
trend-empty = In dieser Zeit wurde nichts gemessen.

## Charts: $value and $mean: a number with its unit. $highest, $last: the same. $days: a number.
chart-temperature = Temperatur
chart-temperature-sentence = Am höchsten { $highest } ({ $highest_at }), zuletzt { $last } ({ $last_at }).
chart-pain = Schmerz in Ruhe
chart-pain-at-feed = Schmerz beim Stillen
chart-pain-sentence = { $side ->
    [left] Links: zuletzt { $last } von 10 ({ $at }), am höchsten { $highest }.
   *[right] Rechts: zuletzt { $last } von 10 ({ $at }), am höchsten { $highest }.
}
chart-feeds = Stillen am Tag
chart-feeds-value = { $value ->
    [one] { $value } Mal
   *[other] { $value } Mal
}
chart-amounts = Abgepumpt am Tag
chart-amounts-value = { $value } ml
chart-day-only = Heute bis jetzt: { $value }.
chart-day-sentence = { $days ->
    [one] { $mean } an dem einen Tag vor heute mit einer Notiz.
   *[other] { $mean } am Tag, im Schnitt über { $days } Tage vor heute mit einer Notiz.
}
chart-line-fever = Fieber ab { $value }
chart-side = Seite
trend-same-place = { $side ->
    [left] Links: { $count } Mal an derselben Stelle in 90 Tagen. Sag es der Hebamme oder in der Praxis.
   *[right] Rechts: { $count } Mal an derselben Stelle in 90 Tagen. Sag es der Hebamme oder in der Praxis.
}

## Files that come in. $count: how many. $row: the number of a row. $why: a reason.
import-is-journal = Ein ganzes Tagebuch.
import-is-partner = Notizen von einem anderen Telefon.
import-is-table = Eine Tabelle: { $kind }.
import-is-feedings = Baby Buddy: Mahlzeiten.
import-is-pumping = Baby Buddy: Abpumpen.
import-is-temperature = Baby Buddy: Temperaturen des Kindes. Sie werden als Notizen übernommen, weil Lattea nur deine eigenen führt.
import-is-changes = Baby Buddy: Windeln.
import-span = Von { $first } bis { $last }.
import-would-add = Neu: { $count }
import-added = Dazugekommen: { $count }
import-would-change = Würde geändert: { $count }
import-changed = Geändert: { $count }
import-would-delete = Dort gelöscht, würde auch hier gelöscht: { $count }
import-deleted = Dort gelöscht, darum auch hier gelöscht: { $count }
import-same = Schon hier: { $count }
import-babies = Babys: { $count }
import-refused = Nicht zu übernehmen: { $count }
import-row = Zeile { $row }: { $why }
import-why-time = ihre Zeit ist nicht lesbar
import-why-to-come = ihre Zeit kommt erst noch
import-why-number = eine Zahl darin ist nicht lesbar
import-why-range = eine Zahl darin ist zu groß oder zu klein
import-why-yes-no = was Ja oder Nein sein kann, ist keins von beiden
import-why-method = diese Art zu füttern wird hier nicht notiert
import-why-solid-food = feste Nahrung wird hier nicht notiert
import-why-nothing = sie sagt weder nass noch Stuhl
import-why-other-child = es geht um ein anderes Kind
import-why-column = ihre Spalte { $name } ist nicht lesbar
import-why-incomplete = es fehlt etwas, das sie zu einem Eintrag macht
import-why-cells = sie hat mehr oder weniger Zellen als die erste Zeile
import-why-not-text = sie ist nicht als Text lesbar
import-baby-temperature = Temperatur des Babys

## Babies
babies-title = Babys
babies-name = Name oder Spitzname, wenn du möchtest
babies-add = Ein Baby hinzufügen
babies-remove = { $baby } wegnehmen
babies-problem-name = Ein Name kann bis zu { $most } Buchstaben haben, in einer Zeile.

## The lock
setting-lock-after = Sperren, wenn ich weggehe
lock-after = { $minutes ->
    [0] Sofort
    [one] Nach { $minutes } Minute
   *[other] Nach { $minutes } Minuten
}
lock-never = Nie
