#!/usr/bin/env python3
"""Reads every bundle with fhir.resources (PyPI), which is none of ours, and compares its values with the JSON beside it.

read_back.py FOLDER: for each NAME.fhir.json there is a NAME.json of the same document.
"""
import datetime
import json
import pathlib
import sys

from fhir.resources.R4B.bundle import Bundle


def of_kind(bundle, kind):
    return [entry.resource for entry in bundle.entry if entry.resource.get_resource_type() == kind]


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def readings_of(bundle):
    found = set()
    for observation in of_kind(bundle, "Observation"):
        code = observation.code.coding[0].code if observation.code.coding else None
        if code == "8310-5":
            found.add(("temperature", observation.effectiveDateTime, round(float(observation.valueQuantity.value) * 10), None))
        if code == "72514-3":
            side = {"80248007": "left", "73056007": "right"}[observation.bodySite.coding[0].code]
            found.add(("pain", observation.effectiveDateTime, observation.valueInteger, side))
    return found


def readings_told(values):
    found = set()
    for reading in values["readings"]:
        value = reading.get("tenths_celsius", reading.get("of_10"))
        found.add((reading["quantity"], moment(reading["at"]), value, reading.get("side")))
    return found


def main():
    folder = pathlib.Path(sys.argv[1])
    bundles = sorted(folder.glob("*.fhir.json"))
    assert len(bundles) >= 12, f"only {len(bundles)} bundles in {folder}"
    compared = 0
    for path in bundles:
        bundle = Bundle.model_validate_json(path.read_text(encoding="utf-8"))
        whole = json.loads(path.with_name(path.name.replace(".fhir.json", ".json")).read_text(encoding="utf-8"))
        values = whole["values"]
        assert bundle.type == "document" and bundle.timestamp == moment(values["made"]), path.name
        composition = bundle.entry[0].resource
        assert composition.title == whole["header"]["title"], path.name
        assert [section.title for section in composition.section] == [section["title"] for section in whole["sections"]], path.name
        read, told = readings_of(bundle), readings_told(values)
        assert read == told, f"{path.name}: {sorted(map(str, read ^ told))}"
        levels = [(risk.occurrenceDateTime, (risk.prediction[0].rationale or "").split(", ")) for risk in of_kind(bundle, "RiskAssessment")]
        levels = [(at, [rule for rule in rules if rule]) for at, rules in levels]
        expected = [level for level in (values["newest"], values["highest"]) if level]
        assert levels == [(moment(level["at"]), [rule["rule"] for rule in level["rules"]]) for level in expected], path.name
        sessions = [(one.performedDateTime, one.status) for one in of_kind(bundle, "Procedure")]
        assert [at for at, _ in sessions] == [moment(one["started"]) for one in values["sessions"]], path.name
        compared += len(read) + len(levels) + len(sessions)
    assert compared > 50, f"only {compared} values were compared"
    print(f"{len(bundles)} bundles read, {compared} values equal")


main()
