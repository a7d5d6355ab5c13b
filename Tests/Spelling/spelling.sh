#!/usr/bin/env bash
# Checks the forms made of the verb table against hunspell's Dutch dictionary and prints those it refuses, with their
# verbs. An aid for people who change the table; no test depends on it. Needs `hunspell` and `hunspell-nl`.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v hunspell >/dev/null || { echo "spelling.sh: hunspell is not installed" >&2; exit 2; }
forms=$(mktemp)
refused=$(mktemp)
trap 'rm -f "$forms" "$refused"' EXIT
swift run --quiet zenderlint-quality forms | sort -u >"$forms"
cut -f1 "$forms" | hunspell -d nl_NL -i UTF-8 -l | sort -u >"$refused"
awk -F'\t' 'NR == FNR { bad[$1]; next } $1 in bad' "$refused" "$forms"
echo "$(wc -l <"$refused") of $(cut -f1 "$forms" | sort -u | wc -l) forms refused" >&2
