#!/usr/bin/env bash
# Runs a command against the packaged program: a server of its own, on a free port, with new data.
# The command finds it at BASE_URL. Everything ends and goes when the command has ended.
set -euo pipefail

app="$(dirname "$0")/../target/quarkus-app/quarkus-run.jar"
data="$(mktemp -d)"
log="$data/server.log"
: >"$log"

SXSH_MODE=demonstration SXSH_DATA_DIR="$data" QUARKUS_HTTP_PORT=0 java -jar "$app" >"$log" 2>&1 &
server=$!
finish() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$data"
}
trap finish EXIT

for _ in $(seq 600); do
  BASE_URL="$(sed -n 's/^  SXSH Cao Bằng: //p' "$log")"
  [ -n "$BASE_URL" ] && break
  kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
  sleep 0.1
done
[ -n "$BASE_URL" ] || { cat "$log" >&2; echo "The program did not start in 60 s." >&2; exit 1; }
export BASE_URL SERVER_PID="$server" SERVER_DATA="$data"

status=0
"$@" || status=$?
[ "$status" = 0 ] || grep -E ' (WARN|ERROR) ' "$log" | tail -n 5 >&2 || true
exit "$status"
