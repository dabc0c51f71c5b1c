#!/usr/bin/env bash
# gettext-converter 1.3.4 (npm), po2i18next and po2js.
# Behaviour: a translation marked fuzzy is delivered like any other by po2i18next, and nothing in the result tells it from a reviewed one.
# Source: GNU gettext manual, "Fuzzy Entries": a fuzzy translation is not used; msgfmt leaves it out unless --use-fuzzy is given.
# A careful guess: what makes resources for a program out of a PO file leaves out what msgfmt leaves out, or has an option to.
# Seen: {"Save":"保存","Delete":"打开"} where "Delete" is fuzzy.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts gettext-converter@1.3.4 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const module_ = require('gettext-converter');
const gettext = module_.default ?? module_;
const po = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: zh\\n"

msgid "Save"
msgstr "保存"

#, fuzzy
msgid "Delete"
msgstr "打开"
`;
const given = JSON.stringify(gettext.po2i18next(po));
console.log(given);
if (given !== '{"Save":"保存","Delete":"打开"}') process.exitCode = 1;
JS
node run.cjs
