"""Cuts the fonts down to the scripts that are used: subset.py FOLDER-OF-PACKAGES FOLDER-TO-WRITE-TO."""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

LATIN = (
    "0020-007E,00A0-017F,0192,0218-021B,0300-0304,0306-030C,031B,0323,0326-0328,1E80-1E85,1EA0-1EF9,0400-045F,"
    "0462-0463,0472-0475,0490-0493,049A-049B,04A2-04A3,04AE-04B1,04BA-04BB,04D8-04D9,04E8-04E9,2010-2015,2018-201E,"
    "2020-2022,2026,2030,2032-2033,2039-203A,20AC,2190-2193,2212,2248,2260,2264-2265,2713,FFFD"
)
ARABIC = "0020,00A0,060C,061B,061F,0620-065F,0660-066D,0670-06D3,06D5,06F0-06F9"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "rlig", "calt", "init", "medi", "fina", "isol", "curs", "rclt"]
PACKAGES, OUT = Path(sys.argv[1]), Path(sys.argv[2])
PLEX = "expo-google-fonts-ibm-plex-sans-0.4.1/package"
PLEX_ARABIC = "expo-google-fonts-ibm-plex-sans-arabic-0.4.2/package"
FILES = [
    (f"{PLEX}/400Regular/IBMPlexSans_400Regular.ttf", LATIN, "text-regular.ttf", "Regular"),
    (f"{PLEX}/600SemiBold/IBMPlexSans_600SemiBold.ttf", LATIN, "text-bold.ttf", "Bold"),
    (f"{PLEX_ARABIC}/400Regular/IBMPlexSansArabic_400Regular.ttf", ARABIC, "arabic-regular.ttf", "Arabic Regular"),
    (f"{PLEX_ARABIC}/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf", ARABIC, "arabic-bold.ttf", "Arabic Bold"),
]

for source, letters, name, style in FILES:
    font = TTFont(PACKAGES / source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 11, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(letters))
    subsetter.subset(font)
    # The makers reserve the name of their font for the font that they made.
    names = {1: "Lattea Text", 2: style, 3: f"Lattea Text {style}", 4: f"Lattea Text {style}", 6: "LatteaText-" + style.replace(" ", "")}
    for record in font["name"].names:
        record.string = names.get(record.nameID, record.string)
    font.save(OUT / name)
