#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds one commit twice, in two folders of other names and at another time of day, and compares what comes of it byte by
# byte: the jar, the packages and each file in them. Without the cache, which differs from training to training.
#   packaging/reproducible.sh [COMMIT]       two builds anew; HEAD when not said
#   packaging/reproducible.sh ONE OTHER      two checkouts that were built before, by package.sh --no-cache
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
say() { printf '== %s\n' "$*"; }

built() { # FOLDER ZONE
  say "building in $1"
  git clone --quiet --no-hardlinks . "$1"
  git -C "$1" checkout --quiet "$commit"
  # Another zone, another language, another mask: none of it may be seen in what comes of it
  (cd "$1" && umask "$3" && env TZ="$2" LANG=C packaging/linux/package.sh --no-cache) > "$1.txt" 2>&1 \
    || { tail "$1.txt"; fail "no packages in $1"; }
}

sums() { # FOLDER
  (
    cd "$1/target"
    sha256sum stelling.jar
    cd packages
    find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 sha256sum
    # shellcheck disable=SC2016 # tar's own variable
    tar --extract --gzip --to-command='sha256sum | sed "s:-$:$TAR_FILENAME:"' --file ./*.tar.gz
    tar --list --verbose --full-time --numeric-owner --file ./*.tar.gz
  )
}

if [ $# = 2 ]; then
  one=$1
  other=$2
else
  commit=$(git rev-parse --verify "${1:-HEAD}^{commit}")
  place=$(mktemp -d)
  trap 'rm -rf "$place"' EXIT
  one=$place/one
  other="$place/quite another"
  built "$one" UTC 022
  built "$other" Pacific/Auckland 077
fi
sums "$one" > target/reproducible-one.txt
sums "$other" > target/reproducible-other.txt
if ! diff target/reproducible-one.txt target/reproducible-other.txt; then
  fail "the two builds differ"
fi
grep -E 'stelling\.jar|\.(tar\.gz|deb|rpm|json|txt)$' target/reproducible-one.txt | head -n 6
say "two builds gave the same bytes: $(wc -l < target/reproducible-one.txt) lines of sums, names, rights and times"
