#!/usr/bin/env bash
# pofile 1.1.4 (npm), PO.parse and toString.
# Behaviour: the lines `#| msgid` and `#| msgctxt` of a fuzzy entry are dropped; the fuzzy flag and all other comments stay.
# Source: GNU gettext manual, "The Format of PO Files": `#|` lines hold the previous untranslated string of a fuzzy
#   entry, which msgmerge --previous writes so that a translator sees what changed.
# A careful guess: a library that keeps `#`, `#.`, `#:`, `#,` and `#~` lines keeps `#|` lines too.
# Seen: the entry comes back fuzzy, but nothing tells any more which source its translation belonged to.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pofile@1.1.4 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > in.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

# 译者按
#. button
#: shelf.c:8
#, fuzzy
#| msgid "还书"
msgid "续借"
msgstr "Return"
PO
node -e 'const PO = require("pofile"); console.log(PO.parse(require("fs").readFileSync("in.po", "utf8")).toString());' > out.po
cat out.po
for kept in '# 译者按' '#. button' '#: shelf.c:8' '#, fuzzy'; do grep -qF "$kept" out.po; done
if grep -q '还书' out.po; then exit 1; fi
