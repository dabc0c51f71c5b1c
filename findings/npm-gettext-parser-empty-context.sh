#!/usr/bin/env bash
# gettext-parser 10.0.0 (npm), po.parse and po.compile.
# Behaviour: an entry with `msgctxt ""` and an entry without msgctxt are taken for one message. The later one replaces
#   the earlier, so one human translation is gone after parse + compile, without an error or a warning.
# Source: GNU gettext manual, "The Format of PO Files": an empty context string and an absent context line are not the
#   same thing, they identify two different messages. msgfmt accepts such a file and keeps both.
# A careful guess: two messages in, two messages out.
# Seen: only the second translation ("Open") is left, and it has no msgctxt line.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts gettext-parser@10.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > in.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

msgctxt ""
msgid "开"
msgstr "On"

msgid "开"
msgstr "Open"
PO
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
console.log(po.compile(po.parse(readFileSync('in.po'))).toString());
JS
node run.mjs > out.po
cat out.po
grep -q 'msgstr "Open"' out.po && ! grep -q 'msgstr "On"' out.po && ! grep -q '^msgctxt' out.po
