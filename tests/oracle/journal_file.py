#!/usr/bin/env python3
"""The journal's file as others see it: `journal_file.py LATTEA FOLDER`.

An SQLCipher from elsewhere opens it with the key and finds the rows that Lattea exports; a wrong key and plain SQLite find
nothing; no text of an entry stands in the file or its log.
"""
import collections
import json
import pathlib
import sqlite3
import subprocess
import sys

import sqlcipher3

SECRET = "the left one is sore since Tuesday"
LATTEA, FOLDER = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]) / "seen"
FOLDER.mkdir(exist_ok=True)
JOURNAL = FOLDER / "lattea.db"
FILES = [JOURNAL, FOLDER / "lattea.db-wal"]


def lattea(*arguments):
    subprocess.run([LATTEA, "--journal", JOURNAL, *arguments], check=True, stdout=subprocess.DEVNULL)


def texts(path):
    """Every run of printable letters, as `strings` finds them, in 8 and in 16 bits a letter."""
    found = b""
    for width in ("s", "l", "b"):
        found += subprocess.run(["strings", "-n", "5", "-e", width, path], check=True, capture_output=True).stdout
    return found.decode("ascii", "replace")


def find_nothing(when):
    for path in FILES:
        if path.exists():
            seen = texts(path)
            for word in ("sore", "Tuesday", "SQLite format", "CREATE TABLE", "temperature", "entry_page"):
                assert word not in seen, f"{when}: {path.name} shows {word!r}"


for number in range(40):
    lattea("log", "note", f"{SECRET} {number} " + "and on " * 60)
for value in ("36.9", "37.4", "38.2"):
    lattea("log", "temperature", value, "--site", "ear")
find_nothing("closed")

exported = FOLDER / "journal.json"
lattea("journal", "--export", exported)
document = json.loads(exported.read_text(encoding="utf-8"))
expected = collections.Counter(entry["body"]["kind"] for entry in document["entries"])

key = (FOLDER / "lattea.db.key").read_text(encoding="ascii").split()[2]


def other(digits):
    connection = sqlcipher3.connect(str(JOURNAL))
    connection.execute(f"PRAGMA key = \"x'{digits}'\"")
    return connection


reader = other(key)
found = collections.Counter(dict(reader.execute("SELECT kind, count(*) FROM entry WHERE deleted_ms IS NULL GROUP BY kind")))
assert found == expected and found["note"] == 40, (found, expected)
kept = sorted(text for (text,) in reader.execute("SELECT text FROM note"))
assert kept == sorted(entry["body"]["data"]["text"] for entry in document["entries"] if entry["body"]["kind"] == "note")
assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
assert list(reader.execute("PRAGMA cipher_integrity_check")) == []
# An entry that stands only in the log, while it is open.
reader.execute("PRAGMA wal_autocheckpoint = 0")
reader.execute("UPDATE note SET text = text || ' Tuesday'")
reader.commit()
assert (FOLDER / "lattea.db-wal").stat().st_size > 4096
find_nothing("open")
reader.close()

for wrong in ("00" * 32, key[:-1] + ("0" if key[-1] != "0" else "1")):
    try:
        other(wrong).execute("SELECT count(*) FROM entry").fetchone()
        raise AssertionError("a wrong key opens it")
    except sqlcipher3.DatabaseError:
        pass
try:
    sqlite3.connect(JOURNAL).execute("SELECT count(*) FROM entry").fetchone()
    raise AssertionError("plain SQLite opens it")
except sqlite3.DatabaseError:
    pass
print(f"{sum(found.values())} entries of {len(found)} kinds, SQLCipher {sqlcipher3.sqlite_version}")
