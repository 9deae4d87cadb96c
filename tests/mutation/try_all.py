#!/usr/bin/env python3
"""Every mutant of some files against their tests: try_all.py TREE FOLDER CARGO_MUTANTS TESTED FILE…

TREE is a workspace, FOLDER is for what is made (beside it the builds, which all parts share), TESTED is what `cargo test` is
told: which targets, and after another `--` which tests. All mutants are written into the sources at once, each behind a number (see switch/), and the tests are then run
with one number after the other: one build instead of hundreds. A mutant of the wrong type is unviable either way; whatever
else does not compile behind its number is tried by cargo-mutants itself, a build each. Prints a line a file and what was
missed; ends with 1 when anything was.
"""
import collections
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
SWITCH = """
/// Whether this number's mutant is to be run.
pub fn mutant_is(number: usize) -> bool {
    static CHOSEN: std::sync::LazyLock<Option<usize>> =
        std::sync::LazyLock::new(|| std::env::var("LATTEA_MUTANT").ok().and_then(|number| number.parse().ok()));
    *CHOSEN == Some(number)
}
"""
# A property sees most mutants after a few cases; only what is not caught so is tried with all of them.
FEW_CASES = "16"
# A mutant that needs so many times longer than the tests do without one is taken for endless.
PATIENCE = 6
# What the compiler says of a value or an operator of the wrong type: cargo-mutants would hear the same.
WRONG_TYPE = {"E0061", "E0277", "E0282", "E0283", "E0308", "E0369", "E0368", "E0423", "E0425", "E0432", "E0433", "E0599", "E0600", "E0604", "E0605", "E0614"}


def run(command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)


class Trial:
    def __init__(self, tree, folder, cargo_mutants, tested, files):
        self.tree, self.folder = Path(tree), Path(folder)
        self.targets, self.filters = (shlex.split(part) for part in (tested.split(" -- ") + [""])[:2])
        self.chosen = [word for file in files for word in ("--file", file)]
        self.switched = self.folder / "switched"
        self.environment = {**os.environ, "PATH": f"{Path(cargo_mutants).parent}:{os.environ['PATH']}"}
        self.results = {}

    def cargo_mutants_on(self, arguments):
        return run(["cargo", "mutants", *arguments], cwd=self.tree, env=self.environment)

    def list(self):
        listed = self.cargo_mutants_on(["--list", "--json", *self.chosen])
        if listed.returncode != 0:
            sys.exit(f"cargo-mutants lists nothing:\n{listed.stderr}")
        self.mutants = json.loads(listed.stdout)
        (self.folder / "list.json").write_text(listed.stdout)

    def write(self, left_out):
        """Writes all but some into the switched tree; the numbers that are in it."""
        (self.folder / "left_out.json").write_text(json.dumps(sorted(left_out)))
        program = HERE / "switch/Cargo.toml"
        target = {**os.environ, "CARGO_TARGET_DIR": str(self.folder.parent / "switch")}
        written = run(["cargo", "run", "--quiet", "--release", "--locked", "--manifest-path", str(program), "--", str(self.tree),
                       str(self.switched), str(self.folder / "list.json"), str(self.folder / "left_out.json")], env=target)
        if written.returncode != 0:
            sys.exit(written.stderr)
        return json.loads(written.stdout)

    def build(self):
        """All mutants in one build: the numbers that compile so, and the test programs."""
        shutil.rmtree(self.switched, ignore_errors=True)
        shutil.copytree(self.tree, self.switched)
        library = self.switched / "core/src/lib.rs"
        library.write_text(library.read_text() + SWITCH)
        # A type that is not named can't be returned in two guises.
        left_out = {number for number, mutant in enumerate(self.mutants)
                    if mutant["genre"] == "FnValue" and "impl " in (mutant["function"]["return_type"] or "")}
        target = {**os.environ, "CARGO_TARGET_DIR": str(self.folder.parent / "build")}
        while True:
            numbers = self.write(left_out)
            built = run(["cargo", "test", "--no-run", "--message-format=json", "-p", "lattea-core", *self.targets],
                        cwd=self.switched, env=target)
            said = [json.loads(line) for line in built.stdout.splitlines() if line.startswith("{")]
            if built.returncode == 0:
                programs = [line["executable"] for line in said if line.get("executable") and line["profile"]["test"]]
                return numbers, programs
            errors = [line["message"] for line in said if line["reason"] == "compiler-message" and line["message"]["level"] == "error"]
            found = set()
            for error in errors:
                for number in self.blamed(error):
                    found.add(number)
                    if (error["code"] or {}).get("code") in WRONG_TYPE:
                        self.results[number] = "unviable"
            if not found - left_out:
                sys.exit("the sources with all mutants don't compile:\n" + "\n".join(error["rendered"] for error in errors[:5]) + built.stderr[-3000:])
            left_out |= found

    def blamed(self, error):
        """The mutant that an error of the compiler lies in: the innermost one round the first place that lies in any."""
        spans = sorted(error["spans"], key=lambda span: not span["is_primary"])
        for span in spans:
            path = self.switched / span["file_name"]
            if not path.is_file():
                continue
            text = path.read_bytes()
            open_ones = []
            for mark in re.finditer(rb"/\*<(\d+)\*/|/\*(\d+)>\*/", text[:span["byte_start"]]):
                open_ones.append(int(mark[1])) if mark[1] else open_ones.pop()
            if open_ones:
                return {open_ones[-1]}
        return set()

    def test(self, programs, number, patience, cases=None):
        environment = {**os.environ, "LATTEA_MUTANT": str(number)}
        if cases:
            environment["PROPTEST_CASES"] = cases
        for program in programs:
            try:
                done = subprocess.run([program, "--quiet", *self.filters], cwd=self.switched / "core", env=environment,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=patience)
            except subprocess.TimeoutExpired:
                return "timeout"
            if done.returncode != 0:
                return "caught"
        return "missed"

    def try_switched(self):
        numbers, programs = self.build()
        took = {}
        for program in programs:
            begun = time.monotonic()
            if self.test([program], "none", None) != "missed":
                sys.exit("the tests fail without any mutant")
            took[program] = time.monotonic() - begun
        patience = max(20, PATIENCE * sum(took.values()))
        programs.sort(key=took.get)
        for done, number in enumerate(numbers):
            if done % 100 == 0:
                print(f"{done} of {len(numbers)}", file=sys.stderr, flush=True)
            result = self.test(programs, number, patience, FEW_CASES)
            self.results[number] = self.test(programs, number, patience) if result == "missed" else result
        named = {self.mutants[number]["name"]: result for number, result in self.results.items()}
        (self.folder / "results.json").write_text(json.dumps(named, indent=1))

    def try_one_by_one(self):
        """What was not written: by cargo-mutants, in the tree itself."""
        rest = [number for number in range(len(self.mutants)) if number not in self.results]
        if not rest:
            return
        names = "|".join(re.escape(self.mutants[number]["name"]) for number in rest)
        output = self.folder / "one_by_one"
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        target = {**self.environment, "CARGO_TARGET_DIR": str(self.folder.parent / "build")}
        done = run(["cargo", "mutants", "--in-place", "--minimum-test-timeout", "180", *self.chosen, "--re", f"^({names})$", "--output", str(output),
                    "--", *self.targets, *(["--", *self.filters] if self.filters else [])], cwd=self.tree, env=target)
        if done.returncode not in (0, 2, 3):
            sys.exit(f"cargo-mutants failed ({done.returncode}):\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        by_name = {self.mutants[number]["name"]: number for number in rest}
        for word in ("caught", "missed", "timeout", "unviable"):
            for name in (output / f"mutants.out/{word}.txt").read_text().splitlines():
                self.results[by_name[name]] = word
        lost = [self.mutants[number]["name"] for number in rest if number not in self.results]
        if lost:
            sys.exit("not tried at all:\n" + "\n".join(lost))

    def table(self):
        words = ("caught", "missed", "timeout", "unviable")
        print(f"{'file':40} {'mutants':>7} " + " ".join(f"{word:>8}" for word in words))
        total = collections.Counter()
        for file in dict.fromkeys(mutant["file"] for mutant in self.mutants):
            numbers = [number for number, mutant in enumerate(self.mutants) if mutant["file"] == file]
            count = collections.Counter(self.results[number] for number in numbers)
            total += count
            print(f"{file:40} {len(numbers):7} " + " ".join(f"{count[word]:8}" for word in words))
            for number in numbers:
                if self.results[number] in ("missed", "timeout"):
                    print(f"    {self.results[number]}: {self.mutants[number]['name']}")
        print(f"{'all':40} {len(self.mutants):7} " + " ".join(f"{total[word]:8}" for word in words))
        return total["missed"]


def main():
    if len(sys.argv) < 6:
        sys.exit(__doc__.splitlines()[0])
    tree, folder, cargo_mutants, tested, *files = sys.argv[1:]
    Path(folder).mkdir(parents=True, exist_ok=True)
    trial = Trial(tree, folder, cargo_mutants, tested, files)
    trial.list()
    trial.try_switched()
    trial.try_one_by_one()
    sys.exit(bool(trial.table()))


main()
