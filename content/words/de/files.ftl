# Die Seite „Dateien“: was in einer Datei hinausgeht, was ein anderes Telefon bekommt, und was hereinkommt.
# $count: a number of entries. $kind: a kind of entry. $line: the number of a line. $child: the number of a child in the file.
# This translation was not yet checked by a native clinician.

## The page
files-title = Dateien
files-text = Nimm deine Notizen mit, gib einige an ein anderes Telefon weiter, oder hol Notizen von anderswo herein.
files-not-locked = Diese Dateien sind nicht verschlossen: Wer eine hat, kann sie lesen. Für eine verschlossene Kopie mach eine Sicherung.
files-nothing = In deinem Tagebuch steht noch nichts, also gibt es nichts mitzunehmen.
files-save = Datei speichern
files-send = Weitergeben
files-kind = { $kind } ({ $count })
files-made = { $count ->
    [one] Gespeichert und zur Probe gelesen: 1 Eintrag.
   *[other] Gespeichert und zur Probe gelesen: { $count } Einträge.
}

## What goes out
files-whole = Alles in einer Datei
files-whole-text = Dein ganzes Tagebuch mit deinen Einstellungen und deinen eigenen Nummern, als JSON. Lattea kann es wieder einlesen.
files-table = Eine Tabelle für ein Tabellenprogramm
files-table-text = Die Einträge einer Art, wie sie jetzt sind, als CSV.
files-partner = Für ein anderes Telefon
files-partner-text = Mahlzeiten, abgepumpte Milch, Windeln und die Babys sind dabei. Kreuz an, was noch mitdarf, nur für diese Datei.

## What comes in
files-in = Eine Datei einlesen
files-in-text = Eine Datei von Lattea (JSON oder CSV), eine Datei von einem anderen Telefon, oder eine CSV-Tabelle von Baby Buddy: Mahlzeiten, Abpumpen, Temperatur oder Windeln. Ihre Zeiten gelten als Zeiten von dort, wo du jetzt bist.
files-in-look = Du siehst zuerst, was hereinkäme. Es ändert sich nichts, bis du es sagst.
files-in-choose = Eine Datei wählen
files-in-take = Einlesen
files-ask-unit = Die Mengen in dieser Datei sind in
files-ask-child = Kind { $child } in dieser Datei ist

## What can be put right
files-problem-nothing = Für diese Datei gibt es noch nichts, also wurde keine geschrieben.
files-problem-place = Dort ließ sich die Datei nicht schreiben, also gibt es keine. Wähl einen anderen Ort.
files-problem-empty = Diese Datei ist leer. Es wurde nichts eingelesen. Wähl sie noch einmal, oder exportier sie neu.
files-problem-unknown = Diese Datei kennt Lattea nicht. Es wurde nichts eingelesen. Wähl eine Datei von Lattea, von einem anderen Telefon oder von Baby Buddy.
files-problem-newer = Diese Datei ist von einem neueren Lattea. Es wurde nichts eingelesen. Aktualisier Lattea und versuch es dann noch einmal.
files-problem-cut-short = Diese Datei bricht in Zeile { $line } ab. Es wurde nichts eingelesen. Kopier oder exportier sie noch einmal.
files-problem-unreadable = Zeile { $line } dieser Datei ist nicht so, wie Lattea sie schreibt. Es wurde nichts eingelesen. Exportier sie noch einmal.
files-problem-too-long = Eine Zeile dieser Datei ist länger, als ein Eintrag sein kann. Es wurde nichts eingelesen. Wähl eine andere Datei.
files-problem-reading = Diese Datei ließ sich nicht bis zum Ende lesen. Es wurde nichts eingelesen. Versuch es noch einmal.
