#!/usr/bin/env bash
# Runs backlint check for the action: writes the views, the job's summary and the outputs, and ends with 0 whatever the
# gate says. Reads its inputs from the environment alone: nothing of them is ever part of a script.
set -euo pipefail

views=$(mktemp -d "${RUNNER_TEMP:-/tmp}/backlint.XXXXXX")
package=$GITHUB_ACTION_PATH/package.json
version=${BACKLINT_VERSION:-$(node -p 'JSON.parse(fs.readFileSync(process.argv[1])).version' "$package")}

arguments=(check
  --format json --output "$views/report.json"
  --format github --output "$views/annotations"
  --format github-summary --output "$views/summary.md"
  --format github-comment --output "$views/comment.md")
if [ -n "${BACKLINT_SARIF:-}" ]; then arguments+=(--format sarif --output "$BACKLINT_SARIF"); fi
if [ -n "${BACKLINT_CONFIG:-}" ]; then arguments+=(--config "$BACKLINT_CONFIG"); fi
if [ -n "${BACKLINT_NEW_SINCE:-}" ]; then arguments+=(--new-since "$BACKLINT_NEW_SINCE"); fi
if [ -n "${BACKLINT_BASELINE:-}" ]; then arguments+=(--baseline "$BACKLINT_BASELINE"); fi

# Words are split at white space, and never taken for patterns of file names.
set -f
for what in ${BACKLINT_FAIL_ON:-}; do arguments+=(--fail-on "$what"); done
set +f

trimmed() {
  local text=$1
  text=${text#"${text%%[![:space:]]*}"}
  printf '%s' "${text%"${text##*[![:space:]]}"}"
}

# `--team My team`: what follows the name of the option is its value, white space and all.
while IFS= read -r line || [ -n "$line" ]; do
  line=$(trimmed "$line")
  case $line in
    "") ;;
    -*[[:space:]]*) arguments+=("${line%%[[:space:]]*}" "$(trimmed "${line#*[[:space:]]}")") ;;
    *) arguments+=("$line") ;;
  esac
done <<<"${BACKLINT_ARGS:-}"

arguments+=(--)
while IFS= read -r line || [ -n "$line" ]; do
  line=$(trimmed "$line")
  if [ -n "$line" ]; then arguments+=("$line"); fi
done <<<"${BACKLINT_SOURCES:-}"

# What npx and backlint print may hold text of a tracker: no command in it is obeyed.
token=$(node -p 'crypto.randomUUID()')
code=0
echo "::stop-commands::$token"
npx --yes "backlint@$version" "${arguments[@]}" 2>&1 || code=$?
echo
echo "::$token::"

if [ ! -s "$views/comment.md" ]; then
  said="**backlint ended with exit code $code and made no report.** The log of the job says why."
  printf '%s\n' "$said" >"$views/summary.md"
  printf '<!-- backlint -->\n\n%s\n' "$said" >"$views/comment.md"
  echo "::error title=backlint::It ended with exit code $code and made no report."
  if [ "$code" -eq 0 ]; then code=3; fi
else
  cat "$views/annotations"
fi
cat "$views/summary.md" >>"$GITHUB_STEP_SUMMARY"

passed=false
if [ "$code" -eq 0 ]; then passed=true; fi
{
  echo "exit-code=$code"
  echo "passed=$passed"
  echo "comment=$views/comment.md"
  if [ -s "$views/report.json" ]; then echo "report=$views/report.json"; fi
} >>"$GITHUB_OUTPUT"
