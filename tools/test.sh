#!/usr/bin/env bash
# Installs what the tests need and runs all of them. Before the last line, what failed is told once more; the last line sums up every test run.
set -uo pipefail
cd "$(dirname "$0")/.."
# The sums are read from what the tools print, so that has to be English.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/log

dotnet build OmniChannel.Plugins.sln --configuration Release || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
rm -rf tests/*/bin/Release/net10.0/TestResults/failures
dotnet test OmniChannel.Plugins.sln --configuration Release --no-build --logger trx --results-directory "$work/results" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# Types, lint and tests of the scripts and pages.
npm test --prefix webresources --silent 2>&1 | tee "$work/node"
[ "${PIPESTATUS[0]}" -eq 0 ] || status=1
cat "$work/node" >>"$log"

# One line per test project: "Passed!  - Failed:     0, Passed:   171, Skipped:     0, Total: ..."; from Node: "# pass 12", "# fail 0", "# skipped 0".
sum() { grep -Eo "$1: +[0-9]+, |^# $2 [0-9]+$" "$log" | grep -Eo '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'; }
failed=$(sum 'Failed' 'fail'); passed=$(sum 'Passed' 'pass'); skipped=$(sum 'Skipped' 'skipped')
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi

if [ "$failed" -ne 0 ]; then
  echo "What failed:"
  node tools/failures.mjs "$work/results" tests/*/bin/Release/net10.0/TestResults/failures
  # Test runs that broke off, and what Node found.
  grep -Ei 'run (was )?aborted|host process crashed|: error ' "$log" | head -20
  grep -A 8 '^not ok ' "$work/node"
  grep -q '^# tests ' "$work/node" || tail -40 "$work/node"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
