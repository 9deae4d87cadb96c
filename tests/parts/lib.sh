# Shared by the parts: run a step, count it, show its output when it fails. Sourced, never run.

LOGS=$(mktemp -d)
trap 'rm -rf "$LOGS"' EXIT

# The crates that tests are made of, always named together: cargo chooses the features of what they stand on by what is
# named, and every other choice compiles all of that, and the core, once more.
OURS="--workspace --exclude lattea-bench-triage --exclude lattea-bindgen"

# tests_in FOLDER: names its test programs, as cargo wants them.
tests_in() {
  local program
  for program in "$1"/*.rs "$1"/*/main.rs; do
    [ -f "$program" ] || continue
    case "$program" in */main.rs) program=$(dirname "$program") ;; esac
    printf -- '--test %s ' "$(basename "$program" .rs)"
  done
}

note() { printf '%s %d\t%s\n' "$1" "$2" "$3" >> "$TALLY"; }

# step NAME COMMAND…: one check that passes or fails as a whole.
step() {
  local name=$1; shift
  local log="$LOGS/$(echo "$name" | tr -c 'a-zA-Z0-9\n' '-')"
  if "$@" > "$log" 2>&1; then
    note passed 1 "$name"; printf 'ok      %s\n' "$name"
  else
    note failed 1 "$name"; printf 'FAILED  %s\n' "$name"; tail -n 60 "$log" | sed 's/^/        /'
  fi
}

# show NAME COMMAND…: like step, and what it prints is shown also when it passes.
show() {
  local name=$1; shift
  local log="$LOGS/shown"
  if "$@" > "$log" 2>&1; then note passed 1 "$name"; printf 'ok      %s\n' "$name"
  else note failed 1 "$name"; printf 'FAILED  %s\n' "$name"; fi
  sed 's/^/        /' "$log"
}

# cargo_tests NAME COMMAND…: a cargo test run; each of its tests counts.
cargo_tests() {
  local name=$1; shift
  local log="$LOGS/$(echo "$name" | tr -c 'a-zA-Z0-9\n' '-')"
  local status=0
  "$@" > "$log" 2>&1 || status=$?
  local passed failed ignored
  passed=$(sed -n 's/^test result: .* \([0-9]*\) passed.*/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
  failed=$(sed -n 's/^test result: .* \([0-9]*\) failed.*/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
  ignored=$(sed -n 's/^test result: .* \([0-9]*\) ignored.*/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
  if [ "$passed" -eq 0 ] && [ "$status" -eq 0 ]; then status=1; echo "no test ran" >> "$log"; fi
  note passed "$passed" "$name"
  [ "$ignored" -gt 0 ] && note skipped "$ignored" "$name: tests marked as ignored"
  if [ "$status" -ne 0 ]; then
    [ "$failed" -eq 0 ] && failed=1
    note failed "$failed" "$name"; printf 'FAILED  %s: %d passed, %d failed\n' "$name" "$passed" "$failed"
    grep -nE '^(error|test .* FAILED|failures:|thread .* panicked|  left:| right:)' "$log" | head -40 | sed 's/^/        /'
    tail -n 40 "$log" | sed 's/^/        /'
  else
    printf 'ok      %s: %d tests\n' "$name" "$passed"
  fi
}

# surefire WORD FOLDER: how many `tests`, `failures`, `errors` or `skipped` Maven's reports in a folder count.
surefire() {
  cat "$2"/TEST-*.xml 2> /dev/null | grep -o '<testsuite [^>]*>' | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' |
    awk '{ n += $1 } END { print n + 0 }'
}

# swift_tests NAME COMMAND…: a run of Swift Testing; each of its tests counts.
swift_tests() {
  local name=$1; shift
  local log="$LOGS/swift-tests" status=0 passed failed
  "$@" > "$log" 2>&1 || status=$?
  passed=$(grep '^✔ Test [^ ].* passed after' "$log" | grep -vc '^✔ Test run with')
  failed=$(grep '^✘ Test [^ ].* failed after' "$log" | grep -vc '^✘ Test run with')
  grep -q '^✔ Test run with [1-9]' "$log" || status=1
  if [ "$status" -eq 0 ] && [ "$failed" -eq 0 ]; then
    note passed "$passed" "$name"; printf 'ok      %s: %d tests\n' "$name" "$passed"
    printf '        %d stories\n' "$(grep -c '^◇ Passing 1 argument story' "$log")"
    grep '^memory after' "$log" | sed 's/^/        /'
  else
    [ "$failed" -eq 0 ] && failed=1
    note passed "$passed" "$name"; note failed "$failed" "$name"
    printf 'FAILED  %s: %d passed, %d failed\n' "$name" "$passed" "$failed"
    grep -E '^✘|: (error|warning):|^ +(expected|told) |^↳' "$log" | head -40 | cut -c1-400 | sed 's/^/        /'
    tail -n 30 "$log" | sed 's/^/        /'
  fi
}

# skip NAME REASON: an optional step that can't run here. Never counted as passed.
skip() { note skipped 1 "$1 ($2)"; printf 'SKIPPED %s (%s)\n' "$1" "$2"; }

# need COMMAND PACKAGE: makes sure that a program is there, installing Debian's package when it may.
need() {
  command -v "$1" > /dev/null 2>&1 && return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null 2>&1; then
    { apt-get update -qq && apt-get install -y -qq "$2"; } > "$LOGS/apt" 2>&1
  fi
  command -v "$1" > /dev/null 2>&1 && return 0
  note failed 1 "'$1' is missing: install the package $2"
  printf "FAILED  '%s' is missing: install the package %s\n" "$1" "$2"
  return 1
}
