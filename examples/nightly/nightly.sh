#!/bin/sh
# The report of the night, for cron and systemd. Runs in the directory of backlint.config.yaml and writes there.
# Exit 0: done. 2: usage or configuration. 3: not enough could be read. 69: the message was not taken.
set -u

# Yesterday's message is no news.
rm -f slack.json || exit
code=0
backlint nightly --format html --output report.html --format slack --output slack.json --format json --output report.json || code=$?

# After exit 3 as well: the report says what is missing.
if [ -s slack.json ] && [ -n "${SLACK_WEBHOOK_URL:-}" ]; then
  curl -fsS -H 'Content-type: application/json' --data @slack.json "$SLACK_WEBHOOK_URL" || [ "$code" -ne 0 ] || code=69
fi
exit "$code"
