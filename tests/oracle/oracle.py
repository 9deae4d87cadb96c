#!/usr/bin/env python3
"""An independent reading of the rule table, for comparison with the product. Python standard library only.

Sections 1, 3.1, 3.2 and 7 of the table are written out here from its text, not from the product's code. The rows of
sections 3 and 4 (findings, conditions) are read either from the table itself, when it is at hand, or from content/.

    oracle.py [--table FILE | --content DIR]      one answers file a line in, one verdict a line out
    oracle.py --check-rows FILE DIR               exit 1 unless the table and content/ have the same rows
"""
import json
import operator
import pathlib
import re
import sys
import tomllib
from datetime import datetime, timedelta

TIERS = ["massage_ok", "self_care_no_massage", "within_24h", "same_day", "emergency_now"]  # T5 to T1
T5, T4, T3, T2, T1 = range(5)
LEVELS = ["none", "within_14d", "within_7d"]
NA = object()  # does not apply, or its absence counts as "no": every atom is false


# ---------------------------------------------------------------- rows

class Rows:
    """Findings: id -> {scope, type, values, low, high, fresh, kind, red}; rules and techniques as lists of dicts."""

    def __init__(self):
        self.findings, self.rules, self.techniques = {}, [], []


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def rows_of_table(path):
    """Reads the rows from the table's own Markdown."""
    text = pathlib.Path(path).read_text(encoding="utf-8")
    rows = Rows()
    findings = text[text.index("## 3. Findings"):text.index("### 3.1")]
    for line in findings.splitlines():
        if not line.startswith("| `"):
            continue
        id_, scope, kind_of, unit, fresh, kind, absent, _ = cells(line)
        row = {"scope": scope, "kind": kind.replace("-", "_"), "fresh": fresh_of(fresh), "red": None}
        red = re.search(r"([\w-]+) \(red\)", kind_of)
        words = re.sub(r"\((red|one exception, 5\.4|no order)\)|\bcontext\b|^summary ", "", kind_of).strip()
        if words.startswith("set{"):
            row |= {"type": "set", "values": re.search(r"\{(.*)\}", words)[1].split(", ")}
        elif "(time)" in words:
            row |= {"type": "time", "values": []}
        elif re.match(r"\(?int\b", words) or words.startswith("int"):
            low, high = re.search(r"(\d+)–(\d+)", unit).groups()
            row |= {"type": "int", "low": int(low), "high": int(high)}
        else:
            values = list(dict.fromkeys(re.findall(r"[\w-]+", words.strip("()"))))
            if set(values) <= {"no", "yes"}:
                row |= {"type": "yes_no", "values": ["no", "yes"]}
            else:
                row |= {"type": "one_of", "values": values}
        if red:
            row["red"] = red[1]
        rows.findings[id_.strip("`")] = row
    tier = {"T1": T1, "T2": T2, "T3": T3, "T4": T4}
    for line in text[text.index("### 4.1"):text.index("## 5. The interview")].splitlines():
        cell = cells(line) if line.startswith("|") else [""]
        id_ = cell[0]
        if id_ in ("H05", "H09"):
            continue  # the engine's own, section 1
        if re.fullmatch(r"([ESDHXB]\d\d|JT\d)", id_):
            rows.rules.append({"id": id_, "scope": cell[1], "tier": tier[cell[2]], "when": cell[3].strip("`")})
        elif re.fullmatch(r"F\d\d", id_):
            rows.rules.append({"id": id_, "scope": cell[1], "level": cell[2], "imaging": cell[3] == "yes",
                               "when": cell[4].strip("`")})
        elif re.fullmatch(r"M\d\d", id_):
            rows.techniques.append({"id": id_, "timing": cell[2], "when": cell[3].strip("`")})
    return rows


def fresh_of(text):
    match = re.fullmatch(r"(\d+) (h|d)", text)
    return int(match[1]) * (24 if match[2] == "d" else 1) if match else text


def rows_of_content(folder):
    """Reads the rows from content/."""
    folder = pathlib.Path(folder)
    rows = Rows()
    for file in sorted((folder / "findings").glob("*.toml")):
        for row in tomllib.loads(file.read_text(encoding="utf-8")).get("finding", []):
            fresh = row["fresh"]
            hours = fresh.get("hours") or (fresh["days"] * 24 if "days" in fresh else None)
            words = {"fixed": "fixed", "each_check": "each check", "with": "with temp_dC", "from_start": "from its start",
                     "history": "history"}
            kind_of, value = next(iter(row["type"].items()))
            own = {"scope": row["scope"], "kind": row["kind"], "fresh": hours or words[next(iter(fresh))],
                   "red": row["red"][0] if row.get("red") else None, "type": kind_of}
            if kind_of == "int":
                own |= {"low": value["min"], "high": value["max"]}
            else:
                own["values"] = {"yes_no": ["no", "yes"], "time": []}.get(kind_of, value)
            rows.findings[row["id"]] = own
    for file in sorted((folder / "rules").glob("*.toml")):
        for row in tomllib.loads(file.read_text(encoding="utf-8"))["rule"]:
            own = {"id": row["id"], "scope": row["scope"], "when": row["when"]}
            own |= {"tier": TIERS.index(row["tier"])} if "tier" in row else {
                "level": row["followup"], "imaging": row["imaging"]}
            rows.rules.append(own)
    for file in sorted((folder / "techniques").glob("*.toml")):
        row = tomllib.loads(file.read_text(encoding="utf-8"))
        rows.techniques.append({"id": row["id"], "timing": row["timing"], "when": row["when"]})
    return rows


def differences(one, other):
    """What two readings of the rows do not agree on."""
    found = []
    for id_ in sorted(set(one.findings) | set(other.findings)):
        a, b = one.findings.get(id_), other.findings.get(id_)
        same = a and b and {k: sorted(v) if k == "values" else v for k, v in a.items()} == \
            {k: sorted(v) if k == "values" else v for k, v in b.items()}
        if not same:
            found.append(f"finding {id_}: {a} / {b}")
    for part in ("rules", "techniques"):
        a, b = ({row["id"]: row for row in getattr(rows, part)} for rows in (one, other))
        found += [f"{part} {id_}: {a.get(id_)} / {b.get(id_)}" for id_ in sorted(set(a) | set(b)) if a.get(id_) != b.get(id_)]
    return found


# ---------------------------------------------------------------- conditions (section 2)

TOKEN = re.compile(r"\s*([(){},]|[=≠≥≤<>]|[A-Za-z0-9][\w.-]*)")


def parse(text):
    """A condition as nested tuples."""
    tokens, at = [], 0
    text = text.strip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"{text!r} at {at}")
        tokens.append(match[1])
        at = match.end()
    tokens.append(None)
    here = [0]

    def peek():
        return tokens[here[0]]

    def take(expected=None):
        token = tokens[here[0]]
        if expected and token != expected:
            raise ValueError(f"{text!r}: {token!r} instead of {expected!r}")
        here[0] += 1
        return token

    def either():
        parts = [both()]
        while peek() == "or":
            take()
            parts.append(both())
        return parts[0] if len(parts) == 1 else ("any", parts)

    def both():
        parts = [single()]
        while peek() == "and":
            take()
            parts.append(single())
        return parts[0] if len(parts) == 1 else ("all", parts)

    def single():
        if peek() == "not":
            take()
            return ("not", single())
        if peek() == "(":
            take()
            inner = either()
            take(")")
            return inner
        name = take()
        if name in ("any_side", "both_sides", "any_baby"):
            take("(")
            inner = either()
            take(")")
            return (name, inner)
        if name.startswith("tech."):
            return ("tech", name[5:])
        if peek() in ("=", "≠", "≥", "≤", "<", ">"):
            return ("compare", name, take(), take())
        if peek() in ("in", "has"):
            form = take()
            take("{")
            values = [take()]
            while peek() == ",":
                take()
                values.append(take())
            take("}")
            return (form, name, values)
        return ("yes", name)

    condition = either()
    if peek() is not None:
        raise ValueError(f"{text!r}: {peek()!r} is left over")
    return condition


def any_of(values):
    values = list(values)
    return True if True in values else None if None in values else False


def all_of(values):
    values = list(values)
    return False if False in values else None if None in values else True


def opposite(value):
    return None if value is None else not value


def atoms(condition):
    form = condition[0]
    if form in ("any", "all"):
        for part in condition[1]:
            yield from atoms(part)
    elif form in ("not", "any_side", "both_sides", "any_baby"):
        yield from atoms(condition[1])
    elif form != "tech":
        yield condition[1]


# ---------------------------------------------------------------- one check

def moment(text):
    return datetime.fromisoformat(text)


COMPARE = {"=": operator.eq, "≠": operator.ne, "≥": operator.ge, "≤": operator.le, "<": operator.lt, ">": operator.gt}
OTHER = {"left": "right", "right": "left"}
SIGNS_NOT_ASKED_IN_A_UNIT = {  # group G2 without baby_in_unit_now and baby_preterm_or_nicu
    "baby_age_d", "baby_blue", "baby_floppy", "baby_hard_to_wake", "baby_breath_fast", "baby_seizure", "baby_jaundice_day1",
    "baby_feels_hot_or_cold", "baby_temp_dC", "baby_refuses_feeds_n", "baby_feeds_poorly", "baby_lethargic_irritable",
    "baby_last_wet", "wet_nappies_24h", "baby_jaundice_spreading", "baby_weight_concern"}
KNOT_CHILDREN = {"lump_tender", "lump_since_h", "lump_trend", "lump_changes_with_feed", "galactocele_known"}
BIRTH_SIGNS = {"vag_bleed_pad_1h", "clot_egg", "lochia_foul", "wound_bad"}
OLD_KEYS = {"dur_h": ["fever_h", "inflamed_h", "lump_since_h", "fullness_h"],
            "trend_self": ["inflamed_trend", "lump_trend", "fullness_trend", "abx_trend"]}
DERIVED = {"reading", "early_pp", "fever38", "systemic", "temp_clear", "inflamed", "knot", "focal_pain", "nappies_low",
           "blood_one_sided", "blood_late"}


class Check:
    """The answers of one file, and what follows from them. Places: "person", "left", "right", ("baby", position)."""

    def __init__(self, rows, file):
        self.rows, self.now, self.memo = rows, moment(file.get("now") or "2026-05-03T10:10:00+01:00"), {}
        self.given, self.seen_at = {}, {}
        self.settled = set()
        self.old = []  # (old key, place, value)
        history = file.get("history") or {}
        self.past = {"person": {k: v for k, v in history.items() if k not in OTHER}}
        self.past |= {side: dict(history.get(side) or {}) for side in OTHER}
        answers = file.get("answers") or {}
        of_baby = [key for key in answers if rows.findings.get(key, {}).get("scope") == "baby"]
        if file.get("babies") is not None:
            self.babies = [baby["id"] for baby in file["babies"]]
        elif of_baby:
            self.babies = ["a"]
        else:
            self.babies = None
        for key, value in answers.items():
            self.put(("baby", 0) if key in of_baby else "person", key, value)
        for side in OTHER:
            for key, value in (file.get(side) or {}).items():
                self.put(side, key, value)
        for at, baby in enumerate(file.get("babies") or []):
            for key, value in baby.items():
                if key != "id":
                    self.put(("baby", at), key, value)
        if self.babies is None:
            # 3.1: who holds no_baby, or is only pregnant: no babies. Otherwise one about whom nothing is known.
            who = self.value("person", "who")
            alone = who is not None and ("no_baby" in who or set(who) == {"pregnant"})
            self.memo.clear()
            self.babies = [] if alone else ["a"]

    def put(self, place, key, value):
        """7.1: a bare value, or one with details; null and {"unknown": …} are no value."""
        if key in OLD_KEYS:
            if value is not None:
                self.old.append((key, place, value))
            return
        if key in self.settled:
            return
        row = self.rows.findings[key]
        if key.startswith("episodes_"):
            self.past[place][key] = value["value"] if isinstance(value, dict) else value
            return
        seen = None
        if isinstance(value, dict):
            seen = value.get("observed_at")
            seen = moment(seen) if seen else None
            if value.get("unknown") == "cannot_measure":  # sets can_measure = no, whatever else stands there
                self.put(place, "can_measure", value | {"value": False, "unknown": None})
                self.settled.add("can_measure")
                return
            else:
                value = value.get("value")
        if value is None:
            return
        if row["type"] == "set":
            value = [value] if isinstance(value, str) else value
        elif isinstance(value, bool):
            value = "yes" if value else "no"
        age = self.now - seen if seen else timedelta(0)
        fresh = row["fresh"]
        if isinstance(fresh, int) and age > timedelta(hours=fresh):
            return  # older than "fresh" is unknown
        if fresh == "from its start":
            value = min(value + age // timedelta(hours=1), row["high"])
        self.given[place, key] = value
        self.seen_at[place, key] = seen or self.now

    def place_of(self, place, key):
        if key in DERIVED:
            breast = {"inflamed", "knot", "focal_pain", "blood_one_sided", "blood_late"}
            return place if key in breast or key == "nappies_low" else "person"
        return "person" if self.rows.findings[key]["scope"] == "person" else place

    def value(self, place, key):
        """A value, NA, or None for unknown."""
        place = self.place_of(place, key)
        if (place, key) not in self.memo:
            self.memo[place, key] = self.derived(place, key) if key in DERIVED else self.answer(place, key)
        return self.memo[place, key]

    def answer(self, place, key):
        row = self.rows.findings[key]
        if row["fresh"] == "history":
            past = self.past["person" if row["scope"] == "person" else place].get(key)
            past = past.get("value") if isinstance(past, dict) else past
            if past is None:
                return 0 if row["type"] == "int" else row["values"][0]
            return ("yes" if past else "no") if isinstance(past, bool) else past
        if key == "temp_site" and not known(self.value("person", "temp_dC")):
            return NA
        if (place, key) in self.given:
            return self.given[place, key]
        implied = self.implied(place, key)
        if implied is not None:
            return implied
        if self.not_asked(place, key):
            return NA
        old = self.from_old_file(place, key)
        if old is not None:
            return old
        return NA if row["kind"] in ("measured", "choice", "after") else None

    def implied(self, place, key):
        """3.1, the rows that give a value."""
        who = self.value("person", "who") if key != "who" else None
        if key == "lactating" and who and {"at_breast", "pumping"} & set(who):
            return "yes"
        if key == "risk.pregnant_now" and who:
            return "yes" if "pregnant" in who else "no"
        if key == "gave_birth_1y":
            if who and "not_birth_parent" in who:
                return "no"
            days = self.value("person", "days_postpartum")
            if known(days):
                return "yes" if days <= 365 else "no"
        if key == "baby_age_d" and who and "not_birth_parent" not in who:
            days = self.value("person", "days_postpartum")
            if known(days):
                return days
        if key == "baby_in_unit_now" and who:
            if "baby_in_unit" not in who:
                return "no"
            if len(self.babies) == 1:
                return "yes"
        if key == "baby_preterm_or_nicu" and self.value(place, "baby_in_unit_now") == "yes":
            return "yes"
        if key == "can_measure" and ("person", "temp_dC") in self.given:
            return "yes"
        return None

    def not_asked(self, place, key):
        """3.1, the rows that make a finding not apply."""
        value = self.value

        def no(*ids):
            return all(value(place, id_) == "no" for id_ in ids)
        if key == "days_postpartum":
            who = value("person", "who")
            return bool(who) and "not_birth_parent" in who
        if key in BIRTH_SIGNS:
            return no("gave_birth_1y", "risk.pregnant_now")
        if key == "harm_baby":
            return not self.babies
        if key in SIGNS_NOT_ASKED_IN_A_UNIT:
            return value(place, "baby_in_unit_now") == "yes"
        if key == "temp_dC":
            return no("can_measure")
        if key == "fever_h":
            return value("person", "fever38") == "no" and value("person", "rigors") == "none" and no("flu_like")
        if key == "colour_share":
            return value(place, "colour_change") == "none"
        if key == "colour_spread_6h":
            return value(place, "colour_change") == "none" and no("hot")
        if key in ("inflamed_h", "inflamed_trend"):
            return no("inflamed")
        if key in KNOT_CHILDREN:
            return no("knot")
        if key in ("lump_soft_fluid", "lump_mobile"):
            return no("lump")
        if key in ("fullness_h", "fullness_trend"):
            return value(place, "hard") == "none"
        if key in ("pain_at_rest", "eased_by_analgesic"):
            pain = value(place, "pain_0_10")
            return known(pain) and pain < 8
        if key == "colour_around_nipple":
            nipple = value(place, "nipple")
            return known(nipple) and not {"cracked", "bitten"} & set(nipple)
        if key == "bruise_growing":
            return no("trauma_breast")
        if key == "milk_blood_since_h":
            return value(place, "milk_blood") == "none"
        if key in ("abx_hours", "abx_trend"):
            abx = value("person", "abx")
            return known(abx) and abx != "on"
        return False

    def from_old_file(self, place, key):
        """3.1, dur_h and trend_self: the findings they fill where those apply and are absent."""
        row = self.rows.findings[key]
        for old, at, value in self.old:
            fits = row["low"] <= value <= row["high"] if row["type"] == "int" and isinstance(value, int) else \
                value in row.get("values", [])
            if key in OLD_KEYS[old] and fits and (row["scope"] == "person" or at in ("person", place)):
                return value
        return None

    def derived(self, place, key):
        """3.2."""
        def value(id_):
            return self.value(place, id_)

        def is_(id_, *values):
            found = value(id_)
            return None if found is None else found in values

        def number(id_, test):
            found = value(id_)
            return None if found is None else found is not NA and test(found)

        yes_no = {True: "yes", False: "no", None: None}
        if key == "reading":
            temp = value("temp_dC")
            if known(temp):
                if temp >= 380:
                    return "high"
                return "armpit" if value("temp_site") == "axilla" and temp >= 375 else "below"
            if temp is NA and value("can_measure") == "no":
                return "cannot"
            return None
        if key == "early_pp":
            if all_of([is_("gave_birth_1y", "yes"), number("days_postpartum", lambda d: d <= 42)]):
                return "yes"
            return "no" if any_of([is_("gave_birth_1y", "no"), number("days_postpartum", lambda d: d > 42)]) else None
        if key == "fever38":
            if any_of([is_("reading", "high"), is_("felt_fever", "yes"), is_("hist.fever_24h", "yes")]):
                return "yes"
            quiet = [is_("felt_fever", "no"), is_("rigors", "none"), is_("flu_like", "no"), is_("hist.fever_24h", "no"),
                     is_("reading", "below", "cannot")]
            return "no" if all_of(quiet) else None
        if key == "systemic":
            sides = any_of(self.value(side, "inflamed") == "yes" if self.value(side, "inflamed") else None for side in OTHER)
            return yes_no[any_of([is_("fever38", "yes"), is_("rigors", "shivering", "uncontrollable"),
                                  all_of([is_("flu_like", "yes"), sides])])]
        if key == "temp_clear":
            low = all_of([is_("reading", "below"), number("temp_dC", lambda t: t < 375)])
            if all_of([is_("antipyretic_6h", "no"), any_of([low, is_("reading", "cannot")])]):
                return "yes"
            return "no" if any_of([is_("antipyretic_6h", "yes"), number("temp_dC", lambda t: t >= 375)]) else None
        if key == "inflamed":
            bruise = all_of([is_("colour_change", "purple"), is_("trauma_breast", "no")])
            return yes_no[any_of([is_("hot", "yes"), is_("streaks", "yes"), is_("colour_change", "darker", "red", "black"),
                                  bruise])]
        if key == "knot":
            return yes_no[any_of([is_("lump", "yes"), all_of([is_("area", "spot", "wedge"), is_("hard", "firm", "rock")])])]
        if key == "focal_pain":
            return yes_no[all_of([is_("area", "areola", "spot", "wedge"), number("pain_0_10", lambda p: p >= 1)])]
        if key == "nappies_low":
            few = [all_of([number("baby_age_d", lambda a, d=d: a >= d), number("wet_nappies_24h", lambda w, d=d: w < d)])
                   for d in range(1, 7)]
            return yes_no[all_of([number("baby_age_d", lambda a: a < 180), any_of(few)])]
        if key == "blood_one_sided":
            other = self.value(OTHER[place], "milk_blood")
            return yes_no[all_of([is_("milk_blood", "streak", "bloody"), None if other is None else other == "none"])]
        days, hours = value("days_postpartum"), value("milk_blood_since_h")
        if known(days) and known(hours):
            return yes_no[days - hours // 24 > 14]
        return yes_no[False] if NA in (days, hours) else None

    def truth(self, condition, place):
        form = condition[0]
        if form == "any":
            return any_of(self.truth(part, place) for part in condition[1])
        if form == "all":
            return all_of(self.truth(part, place) for part in condition[1])
        if form == "not":
            return opposite(self.truth(condition[1], place))
        if form == "any_side":
            return any_of(self.truth(condition[1], side) for side in OTHER)
        if form == "both_sides":
            return all_of(self.truth(condition[1], side) for side in OTHER)
        if form == "any_baby":
            return any_of(self.truth(condition[1], ("baby", at)) for at in range(len(self.babies)))
        if form == "tech":
            return self.truth(next(t["parsed"] for t in self.rows.techniques if t["id"] == condition[1]), place)
        found = self.value(place, condition[1])
        if found is None:
            return None
        if found is NA:
            return False
        if form == "yes":
            return found == "yes"
        if form == "in":
            return found in condition[2]
        if form == "has":
            return bool(set(found) & set(condition[2]))
        wanted = int(condition[3]) if isinstance(found, int) else condition[3]
        return COMPARE[condition[2]](found, wanted)


def known(value):
    return value is not None and value is not NA


def prepare(rows):
    for row in rows.rules + rows.techniques:
        row["parsed"] = parse(row["when"])
        row["reads"] = set(atoms(row["parsed"]))
    return rows


# ---------------------------------------------------------------- the verdict (section 1)

def assess(rows, file):
    check = Check(rows, file)
    true, unknown, follow = [], [], []
    for rule in rows.rules:
        places = {"person": ["person"], "breast": ["left", "right"],
                  "baby": [("baby", at) for at in range(len(check.babies))]}[rule["scope"]]
        for place in places:
            truth = check.truth(rule["parsed"], place)
            if "level" in rule:
                follow += [(rule, place)] if truth else []
            elif truth is not False:
                (true if truth else unknown).append((rule, place))

    def own(hits):
        return [(rule, place) for rule, place in hits if rule["scope"] != "baby"]

    def highest(hits, otherwise):
        return max([rule["tier"] for rule, _ in hits], default=otherwise)

    def urgent_baby(rule):
        return rule["scope"] == "baby" and rule["tier"] >= T2

    complete = not own(unknown) and not any(urgent_baby(rule) for rule, _ in unknown)
    fired = [(rule["id"], place) for rule, place in own(true)]
    if own(true):
        tier = highest(own(true), T5)
    else:
        tier = T5 if complete else T4
        fired += [] if complete else [("H09", "person")]
    ceiling = max(tier, highest(own(unknown), tier))

    infants = []
    for at, id_ in enumerate(check.babies):
        mine = [[rule for rule, place in hits if place == ("baby", at)] for hits in (true, unknown)]
        level = max([rule["tier"] for rule in mine[0]], default=None)
        top = max([rule["tier"] for rule in mine[0] + mine[1]], default=None)
        infants.append({"id": id_, "tier": name(level), "ceiling": name(top), "fired": sorted(r["id"] for r in mine[0]),
                        "level": level})
    worst = max((infant["level"] for infant in infants if infant["level"] is not None), default=None)
    first = next((infant["id"] for infant in infants if infant["level"] is not None and infant["level"] == worst > tier), "self")

    massage = {}
    for side in OTHER:
        def concerns(rule, place):
            if rule["scope"] == "baby":
                return rule["tier"] >= T2
            return place in ("person", side) or rule["tier"] >= T3
        blocking = [(rule, place) for rule, place in true if concerns(rule, place)]
        opened = [(rule, place) for rule, place in unknown if concerns(rule, place)]
        forbidden = any(urgent_baby(rule) or rule["scope"] != "baby" and (rule["tier"] >= T3 or rule["id"][0] == "X")
                        for rule, place in blocking)
        allowed = not blocking and not opened
        massage[side] = {
            "permission": "forbidden" if forbidden else "light_only" if allowed else "withheld",
            "techniques": [t["id"] for t in rows.techniques if allowed and check.truth(t["parsed"], side)],
            "blocked_by": sorted({rule["id"] for rule, _ in blocking}), "open": sorted({rule["id"] for rule, _ in opened})}
    order = ["forbidden", "withheld", "light_only"]
    massage["permission"] = min((massage[side]["permission"] for side in OTHER), key=order.index)
    massage["expires_at"] = None
    if any(massage[side]["permission"] == "light_only" for side in OTHER):
        ends = [check.now + timedelta(hours=4)]
        for (place, key), seen in check.seen_at.items():
            row = rows.findings[key]
            if row["kind"] == "gate" and isinstance(row["fresh"], int):
                ends.append(seen + timedelta(hours=row["fresh"]))
        massage["expires_at"] = min(ends).timestamp()

    level = max((LEVELS.index(rule["level"]) for rule, _ in follow), default=0)
    return {
        "tier": name(tier), "ceiling": name(ceiling), "complete": complete, "first": first,
        "advice": advice(rows, check, tier, ceiling, own(unknown)),
        "infant_tier": name(worst), "infants": [{k: v for k, v in i.items() if k != "level"} for i in infants],
        "massage": massage, "fired": sorted(map(list, fired)),
        "followup": {"level": LEVELS[level], "imaging_asked": any(rule["imaging"] for rule, _ in follow),
                     "fired": sorted([rule["id"], place] for rule, place in follow)}}


def name(tier):
    return None if tier is None else TIERS[tier]


def advice(rows, check, tier, ceiling, unknown):
    """1.3: the flat advice of the ceiling only when an unknown T1/T2 rule (of the ceiling's level) already contains a
    true red-flag finding."""
    if ceiling == tier:
        return "floor"

    def red(rule, place):
        found = ((rows.findings[key]["red"], check.value(place, key)) for key in rule["reads"]
                 if key not in DERIVED and (rule["scope"] != "person" or rows.findings[key]["scope"] == "person"))
        return any(wanted is not None and value == wanted for wanted, value in found)
    decided = any(rule["tier"] == ceiling >= T2 and red(rule, place) for rule, place in unknown)
    return "ceiling" if decided else "floor_and_block"


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--check-rows"]:
        found = differences(rows_of_table(arguments[1]), rows_of_content(arguments[2]))
        print("\n".join(found) or "the table and content/ have the same rows")
        return 1 if found else 0
    content = pathlib.Path(__file__).resolve().parents[2] / "content"
    rows = rows_of_content(content)
    if arguments[:1] == ["--table"]:
        rows = rows_of_table(arguments[1])
    elif arguments[:1] == ["--content"]:
        rows = rows_of_content(arguments[1])
    prepare(rows)
    for line in sys.stdin:
        print(json.dumps(assess(rows, json.loads(line)), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
