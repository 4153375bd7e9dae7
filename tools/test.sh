#!/usr/bin/env bash
# Installs what the tests need and runs all of them; the last line sums up every test run.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

log=$(mktemp)
trap 'rm -f "$log"' EXIT

dotnet build OmniChannel.Plugins.sln --configuration Release || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
dotnet test OmniChannel.Plugins.sln --configuration Release --no-build 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# One line per test project: "Passed!  - Failed:     0, Passed:   171, Skipped:     0, Total: ..."
sum() { grep -Eo "$1: +[0-9]+, " "$log" | grep -Eo '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'; }
failed=$(sum 'Failed'); passed=$(sum 'Passed'); skipped=$(sum 'Skipped')
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
