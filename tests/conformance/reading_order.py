#!/usr/bin/env python3
"""Whether pdftotext reads a page in the order in which it is meant to be read.

reading_order.py FOLDER: NAME-a4.pdf and NAME-letter.pdf beside NAME.txt, the same document as text. Every section's
title comes in the order of the page, every sentence in one piece, and nothing before the title. NAME-a4.shown.txt is what
its preview shows: the same letters, not one more or less.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

FIRST_PAGE = ["situation", "not_answered", "background", "medicines", "course", "request"]


def flat(text):
    return re.sub(r"\s+", "", text)


def letters(text):
    return collections.Counter(text.replace("-", ""))


def words_of(block):
    if block["kind"] in ("paragraph", "heading"):
        return [block["text"]]
    if block["kind"] == "list":
        return block["items"]
    return []


def main():
    folder = pathlib.Path(sys.argv[1])
    pages = 0
    for name in ("story", "everything", "first-page", "fahrenheit", "cyrillic", "long"):
        whole = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        ids = lambda section: section["id"] in FIRST_PAGE
        sections = [s for s in whole["sections"] if ids(s)] + [s for s in whole["sections"] if not ids(s)]
        for size in ("a4", "letter"):
            read = subprocess.run(
                ["pdftotext", "-enc", "UTF-8", str(folder / f"{name}-{size}.pdf"), "-"], check=True, capture_output=True, text=True
            ).stdout
            read = flat(read)
            # pdftotext joins words that end a line with a hyphen.
            shown = flat((folder / f"{name}-{size}.shown.txt").read_text(encoding="utf-8"))
            differs = letters(read) - letters(shown), letters(shown) - letters(read)
            assert not any(differs), f"{name} {size}: the file and its preview differ in {differs}"
            assert read.startswith(flat(whole["header"]["title"])), f"{name} {size}: the title is not first"
            at = 0
            for section in sections:
                found = read.find(flat(section["title"]), at)
                assert found >= 0, f"{name} {size}: '{section['title']}' is not where it belongs"
                at = found
                for block in section["blocks"]:
                    for words in words_of(block):
                        assert flat(words) in read, f"{name} {size}: broken up: {words}"
            pages += 1
    arabic = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(folder / "arabic-a4.pdf"), "-"], check=True, capture_output=True, text=True
    ).stdout
    for word in ("ملخص", "للقابلة", "الطبيب"):
        assert word in arabic, "the Arabic letters are not read back as letters"
    print(f"{pages} pages read in order, Arabic as letters")


main()
