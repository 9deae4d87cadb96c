# The Files page: what goes out of the journal in a file, what a partner's phone gets, and what comes in.
# $count: a number of entries. $kind: a kind of entry. $line: the number of a line. $child: the number of a child in the file.

## The page
files-title = Files
files-text = Take your notes with you, share some with another phone, or bring in notes from elsewhere.
files-not-locked = These files are not locked: whoever has one can read it. For a locked copy, make a backup.
files-nothing = There is nothing in your journal yet, so there is nothing to take out.
files-save = Save the file
files-send = Send it
files-kind = { $kind } ({ $count })
files-made = { $count ->
    [one] Saved and read back: 1 entry.
   *[other] Saved and read back: { $count } entries.
}

## What goes out
files-whole = Everything in one file
files-whole-text = Your whole journal with your settings and your own numbers, as JSON. Lattea can take it in again.
files-table = A table for a spreadsheet
files-table-text = The entries of one kind, as they are now, as CSV.
files-partner = For another phone
files-partner-text = Feeds, pumped milk, nappies and the babies go along. Tick what else may go, for this file alone.

## What comes in
files-in = Take a file in
files-in-text = A file of Lattea (JSON or CSV), a file from another phone, or a CSV table of Baby Buddy: feedings, pumping, temperature or changes. Its times are read as the time where you are now.
files-in-look = You see first what would come in. Nothing changes until you say so.
files-in-choose = Choose a file
files-in-take = Take it in
files-ask-unit = The amounts in this file are in
files-ask-child = Child { $child } of this file is

## What can be put right
files-problem-nothing = There is nothing to put into this file yet, so none was written.
files-problem-place = The file could not be written there, so there is none. Choose another place.
files-problem-empty = This file is empty. Nothing came in. Choose it again, or export it again.
files-problem-unknown = This is no file that Lattea knows. Nothing came in. Choose a file of Lattea, from another phone, or of Baby Buddy.
files-problem-newer = This file is from a newer Lattea. Nothing came in. Update Lattea, then try again.
files-problem-cut-short = This file breaks off at line { $line }. Nothing came in. Copy it or export it again.
files-problem-unreadable = Line { $line } of this file is not as Lattea writes it. Nothing came in. Export it again.
files-problem-too-long = A line of this file is longer than any entry can be. Nothing came in. Choose another file.
files-problem-reading = This file could not be read to its end. Nothing came in. Try again.
