#!/usr/bin/env bash
# Figures of this machine, in one run: cold start to ready on existing data, resident memory, the
# plan and the registry (with each number of facilities in BENCH_ROWS) through the API as shares of
# the database's own speed, and the compressed JavaScript of the pages that matter.
set -euo pipefail
cd "$(dirname "$0")/../../.."

app=backend/target/quarkus-app/quarkus-run.jar
data="$(mktemp -d)"
log="$data/server.log"
server=
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$data"' EXIT

start() {
  : >"$log"
  local begun
  begun="$(date +%s%N)"
  SXSH_MODE=demonstration SXSH_DATA_DIR="$data" QUARKUS_HTTP_PORT=0 java -jar "$app" >"$log" 2>&1 &
  server=$!
  local url=
  until url="$(sed -n 's/^  SXSH Cao Bằng: //p' "$log")" && [ -n "$url" ] &&
    curl -sf -o /dev/null "$url/q/health/ready"; do
    kill -0 "$server" || { cat "$log" >&2; exit 1; }
    sleep 0.05
  done
  echo $((($(date +%s%N) - begun) / 1000000))
}

stop() {
  kill "$server"
  wait "$server" || true
}

echo "Machine: $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo) GiB, $(java -version 2>&1 | head -n 1)"
start >"$data/first"
stop
echo "First start, with a new database: $(cat "$data/first") ms"
start >"$data/again"
echo "Cold start to ready: $(cat "$data/again") ms"
echo "Resident memory of the program after start: $(($(awk '/VmRSS/ {print $2}' "/proc/$server/status") / 1024)) MiB"
stop
if command -v pgbench psql >/dev/null; then
  backend/scripts/with-server.sh node backend/scripts/bench/plan.mjs
  BENCH_ROWS="${BENCH_ROWS:-1000 100000}" backend/scripts/with-server.sh node backend/scripts/bench/registry.mjs
else
  echo "The share of the database's own speed needs psql and pgbench (Debian: apt-get install postgresql-contrib)."
fi
npm --prefix frontend run -s size
