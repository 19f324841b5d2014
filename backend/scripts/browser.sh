#!/usr/bin/env bash
# Makes sure that there is a Chromium for the journeys, or says how to get one.
set -euo pipefail

if [ -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  apt-get install -qq -y --no-install-recommends chromium >/dev/null
  exit 0
fi
cat >&2 <<'TEXT'
The journeys need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium),
or set CHROMIUM to the path of a Chromium or Chrome that is already there.
TEXT
exit 1
