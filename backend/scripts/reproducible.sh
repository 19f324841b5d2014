#!/usr/bin/env bash
# Builds the program twice from nothing, at two places, and compares every file of it.
set -euo pipefail

root="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

for build in one another-place; do
  git clone -q "$root" "$work/$build"
  make -s -C "$work/$build" build >&2
  (cd "$work/$build/backend/target/quarkus-app" && find . -type f -print0 | sort -z | xargs -0 sha256sum) \
    >"$work/$build.sums"
done
diff "$work/one.sums" "$work/another-place.sums"
echo "$(wc -l <"$work/one.sums") files of the program, equal in two builds."
