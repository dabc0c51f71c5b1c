#!/usr/bin/env bash
# android-string-resource 2.3.10 (npm), asr2js and js2asr.
# Behaviour: the escape \u4f60 in an Android string resource loses its backslash and becomes the five letters "u4f60".
# Source: Android developer guide, "String resources", section on special characters: \uXXXX stands for the Unicode
#   character of that number; \n and \' are listed beside it.
# A careful guess: since \n and \' are decoded by the same function, \u4f60 is decoded to 你 or left as it is.
# Seen: "u4f60好", and a round trip writes u4f60好 for good; the \n next to it is decoded rightly.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts android-string-resource@2.3.10 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > strings.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<resources><string name="hello">\u4f60好\n再见</string></resources>
XML
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { asr2js, js2asr } = require('android-string-resource');
const later = (f, x) => new Promise((ok, no) => f(x, (e, r) => (e ? no(e) : ok(r))));
(async () => {
  const read = await later(asr2js, readFileSync('strings.xml', 'utf8'));
  const written = await later(js2asr, read);
  console.log(JSON.stringify(read));
  console.log(written);
  process.exitCode = read.hello === 'u4f60好\n再见' && written.includes('>u4f60好') ? 0 : 1;
})();
JS
node run.cjs
