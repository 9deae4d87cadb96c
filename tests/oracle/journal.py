#!/usr/bin/env python3
"""An independent reading of the journal's rows J01 to J08, for comparison with the product. Standard library only.

Written from the table's text (4.10), with its numbers written out here and times as whole minutes before now. It knows notes
about a breast, temperatures and medicines; checks are left to the cases of tests/cases/journal.

    journal.py [--sets N] [--seed N] [--no-build]     exit 1 when a random journal comes to something else in the product
"""
import argparse
import json
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOUR, DAY = 60, 24 * 60
LEVELS = ["none", "within_24h", "same_day"]


def inflamed(look):
    flags = [look.get("hot"), look.get("colour")]
    return True if True in flags else False if flags == [False, False] else None


def lump(look):
    if look.get("lump") or (look.get("hard") and look.get("quadrant")):
        return True
    return False if look.get("lump") is False else None


def buckets(series):
    """The worst value of each 15 minutes, filed under their beginning. Times count down to now."""
    out = []
    for ago, value in series:
        if out and out[-1][0] - ago < 15:
            out[-1] = (out[-1][0], max(out[-1][1], value))
        else:
            out.append((ago, value))
    return out


class Episode:
    def __init__(self, ago, look):
        self.place, self.first, self.last, self.freed = look.get("quadrant"), ago, ago, False
        self.looks = []


def episodes(looks):
    """J07: places apart; closed after 72 h free of signs, or 14 d without a word."""
    all_ = []

    def closed(episode, ago):
        return episode.last - ago >= (72 * HOUR if episode.freed else 14 * DAY)

    for ago, look in looks:
        place = look.get("quadrant")
        sign = inflamed(look) or lump(look)
        free = inflamed(look) is False and lump(look) is False
        fits = [e for e in all_ if not closed(e, ago) and (place is None or e.place is None or e.place == place)]
        # One that was closed when this was noted stays closed.
        fits = [e for e in fits if not getattr(e, "over", False)]
        for e in all_:
            if (place is None or e.place is None or e.place == place) and closed(e, ago):
                e.over = True
        for e in fits:
            e.looks.append((ago, look))
            if sign:
                e.last, e.freed, e.place = ago, False, e.place or place
            elif free:
                e.freed = True
        if sign and not fits:
            e = Episode(ago, look)
            e.looks.append((ago, look))
            all_.append(e)
    for e in all_:
        e.over = getattr(e, "over", False) or closed(e, 0)
    return all_


def running(episode, of):
    """Since how long ago a sign is there without a look that says no; None when it is not."""
    since = None
    for ago, look in episode.looks:
        is_ = of(look)
        if is_:
            since = ago if since is None else since
        elif is_ is False:
            since = None
    return since


def weigh(entries):
    entries = sorted(entries, key=lambda entry: -entry["min"])
    readings = [(e["min"], round(e["temperature"] * 10), e.get("masked")) for e in entries if "temperature" in e]
    pain_relief = [e["min"] for e in entries if e.get("medicine") == "pain_relief"]
    doses = [e["min"] for e in entries if e.get("medicine") == "antibiotic"]
    unmasked = [(ago, t) for ago, t, masked in readings
                if masked is False and not any(0 <= dose - ago <= 6 * HOUR for dose in pain_relief)]
    fevers = [ago for ago, t, _ in readings if t >= 380]
    by = {}

    def raise_(row, level):
        if level and LEVELS.index(level) > LEVELS.index(by.get(row, "none")):
            by[row] = level

    sides = []
    for side in ("left", "right"):
        looks = [(e["min"], e[side]) for e in entries if side in e]
        found = episodes(looks)
        sides.append(found)
        open_ = [e for e in found if not e.over]
        for e in open_:  # J01
            since = [s for s in (running(e, inflamed), running(e, lump)) if s is not None]
            if since and max(since) >= 24 * HOUR and e.last <= 24 * HOUR:
                raise_("J01", "same_day" if any(ago <= e.first for ago in fevers) else "within_24h")
        pains = buckets([(ago, look["pain"]) for ago, look in looks if "pain" in look])  # J02
        if pains and pains[-1][0] <= 24 * HOUR and pains[-1][1] >= 4:
            at, last = pains[-1]
            rises = any(pains[-1][0] + 2 * HOUR <= pains[-n][0] and
                        all(pains[-k][1] > pains[-k - 1][1] for k in range(1, n)) for n in range(3, len(pains) + 1))
            jumps = any(ago - at <= 12 * HOUR and last - value >= 3 for ago, value in pains)
            if rises or jumps:
                hot = [running(e, inflamed) for e in open_]
                raise_("J02", "same_day" if any(s is not None and s >= 12 * HOUR for s in hot) else "within_24h")

        def grows(flag):  # J06
            for place in [None] + sorted({look.get("quadrant") or "" for _, look in looks} - {""}):
                series = buckets([(ago, look["size"]) for ago, look in looks if look.get(flag) and "size" in look
                                  and (place is None or look.get("quadrant") == place)])
                if not series or series[-1][0] > 24 * HOUR:
                    continue
                last_ago, last = series[-1]
                larger = max((at for at, (_, value) in enumerate(series) if value > last), default=-1)
                before = [(ago - last_ago, value) for ago, value in series[larger + 1:] if ago - last_ago >= 6 * HOUR]
                if any(value < last and (apart <= 24 * HOUR or (apart, value) == before[-1]) for apart, value in before):
                    return True
            return False

        if grows("colour"):
            raise_("J06", "same_day")
        elif grows("lump"):
            raise_("J06", "same_day" if any(ago <= 24 * HOUR for ago in fevers) else "within_24h")
    for first, t1, _ in readings:  # J03
        for second, t2, _ in readings:
            if 0 < first - second <= 6 * HOUR and t1 >= 375 and t2 >= t1 + 5 and second <= 24 * HOUR:
                raise_("J03", "within_24h")
    for first in fevers:  # J04
        for second in fevers:
            if second <= 24 * HOUR and 24 * HOUR <= first - second <= 72 * HOUR:
                between = [ago for ago, t in unmasked if second < ago < first and t < 375]
                warm = [ago for ago, t, _ in readings if second < ago < first and t >= 375]
                clear = any(a - b >= 12 * HOUR and not any(b <= w <= a for w in warm) for a in between for b in between)
                if not clear:
                    raise_("J04", "same_day")
    course = []  # J05: doses less than 14 d apart, the last less than 14 d ago
    for dose in doses:
        if course and course[-1] - dose >= 14 * DAY:
            course = []
        course.append(dose)
    if course and course[-1] < 14 * DAY:
        for ago in (f for f in fevers if f <= 24 * HOUR and f <= course[0]):
            before = [f for f in fevers if f > ago]
            if course[0] - ago >= 48 * HOUR or (before and min(min(before), course[0]) - ago >= 24 * HOUR):
                raise_("J05", "same_day")
    same_site = []
    for found in sides:
        count = 0
        for e in found:
            if e.last <= 90 * DAY:
                before = [o for o in found if o.last > e.first and (o.place is None or e.place is None or o.place == e.place)
                          and o.last - e.first <= 90 * DAY]
                count = max(count, 1 + len(before))
        same_site.append(count)
    total = 0  # J08: two places at the same time are one
    for found in sides:
        until = None
        for e in (e for e in found if e.last <= 180 * DAY):
            total += until is None or e.first < until
            until = e.last if until is None else min(until, e.last)
    return {"raise": max(by.values(), key=LEVELS.index, default="none"), "by": by, "same_site": same_site, "total": total}


def some_journal(pick):
    spread = pick.choice([DAY, 3 * DAY, 3 * DAY, 10 * DAY, 60 * DAY, 200 * DAY])
    turns = [0, 14, 15, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 72 * HOUR]
    times = {pick.choice(turns) if pick.random() < 0.3 else pick.randint(0, spread) for _ in range(pick.randint(1, 14))}
    entries = []
    for ago in sorted(times):
        entry = {"min": ago}
        kind = pick.random()
        if kind < 0.55:
            look = {}
            for flag in ("hot", "colour", "lump", "hard"):
                if pick.random() < 0.6:
                    look[flag] = pick.random() < 0.4
            if pick.random() < 0.6:
                look["quadrant"] = pick.choice(["upper_outer", "lower_inner"])
            if pick.random() < 0.7:
                look["pain"] = pick.randint(0, 7)
            if pick.random() < 0.5:
                look["size"] = pick.choice([20, 21, 25])
            if pick.random() < 0.2:
                look = {"hot": False, "colour": False, "lump": False}
            entry[pick.choice(["left", "left", "right"])] = look
        elif kind < 0.9:
            entry["temperature"] = pick.choice([36.8, 37.4, 37.5, 37.6, 37.9, 38.0, 38.1, 38.6])
            masked = pick.choice([None, False, False, True])
            if masked is not None:
                entry["masked"] = masked
        else:
            entry["medicine"] = pick.choice(["antibiotic", "pain_relief"])
        entries.append(entry)
    return entries


def product(journals):
    def written(entry):
        return {key: value for key, value in entry.items() if key != "min"} | {"ago": f"{entry['min']}m"}
    lines = "".join(json.dumps([written(entry) for entry in journal]) + "\n" for journal in journals)
    run = subprocess.run([ROOT / "target/release/journal_lines"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def shrink(journal):
    while True:
        less = [journal[:at] + journal[at + 1:] for at in range(len(journal))]
        smaller = next((one for one, theirs in zip(less, product(less)) if one and weigh(one) != theirs), None)
        if smaller is None:
            return journal
        journal = smaller


def main():
    parser = argparse.ArgumentParser(description="compares the journal's rows with an independent reading of them")
    parser.add_argument("--sets", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-build", action="store_true")
    options = parser.parse_args()
    if not options.no_build:
        subprocess.run(["cargo", "build", "--release", "--quiet", "--workspace", "--exclude", "lattea-bench-triage", "--exclude", "lattea-bindgen", "--bins"], cwd=ROOT, check=True)
    pick = random.Random(options.seed)
    journals = [some_journal(pick) for _ in range(options.sets)]
    theirs = product(journals)
    unequal = [journal for journal, said in zip(journals, theirs) if weigh(journal) != said]
    rows = {row: sum(row in said["by"] for said in theirs) for row in ("J01", "J02", "J03", "J04", "J05", "J06")}
    print(f"{len(journals)} journals, seed {options.seed}: {len(unequal)} differences")
    print("raised by", rows, "same place again", sum(max(said["same_site"]) > 1 for said in theirs))
    if unequal:
        small = shrink(unequal[0])
        print(json.dumps(small), "\n oracle ", weigh(small), "\n product", product([small])[0], sep="")
    return 1 if unequal else 0


if __name__ == "__main__":
    sys.exit(main())
