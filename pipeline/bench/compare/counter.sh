#!/usr/bin/env bash
# Words of all sources together. tr knows bytes only, so the locale is C: what is above 127 counts as
# a letter and keeps its case.
set -euo pipefail
export LC_ALL=C
find "$1" -type f -print0 | sort -z | xargs -0 cat | tr 'A-Z' 'a-z' |
  tr -cs 'a-z0-9_\200-\377' '\n' | sed '/^$/d' | sort -S 1G | uniq -c > "$2"
