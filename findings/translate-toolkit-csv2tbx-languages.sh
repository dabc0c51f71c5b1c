#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), csv2tbx.
# Behaviour: the TBX that is made of any CSV calls the source language "en" and the target language "xx"; there is no option to name them.
#   The comments of the third column are not in it, and the term itself is the id of its entry, blanks and commas included.
# Source: ISO 30042:2008 (TBX): xml:lang of <langSet> is a language tag, id of <termEntry> is an XML ID. The tool's own help offers
#   --columnorder=comment,source,target.
# A careful guess: languages can be given or are left open, and a column that can be named in the order of columns is carried over.
# Seen: 党组 in Chinese is a term of the language "en", its English of the language "xx", the comment gone.
set -euo pipefail
command -v csv2tbx >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > terms.csv <<'CSV'
source,target,comment
"党组","leading Party members group","only of the Party"
"省, 市","provinces and cities",""
CSV
csv2tbx --progress=none --columnorder=source,target,comment terms.csv terms.tbx
grep -E '<(termEntry|langSet)' terms.tbx
grep -q '<langSet xml:lang="en"><tig><term>党组' terms.tbx
grep -q '<langSet xml:lang="xx"><tig><term>leading' terms.tbx
grep -q '<termEntry id="省, 市">' terms.tbx
! grep -q 'only of the Party' terms.tbx
