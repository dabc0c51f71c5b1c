#!/usr/bin/env bash
# strings-file 0.0.5 (npm), parse.
# Behaviour: two entries in one line become one whose key holds the first entry and its value; the escapes \n and \U7389 stay as written,
#   while \" is undone.
# Source: Apple, Internationalization and Localization Guide, "String Resources": entries end with a semicolon, lines mean nothing;
#   \n is a new line and \U a character by its number.
# A careful guess: the semicolon ends an entry, as in each .strings file that a tool has packed.
# Seen: one key `a" = "行"; "b` with the value 列, and the value \U7389 of six characters.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts strings-file@0.0.5 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { parse } = require('strings-file');
const joined = parse('"a" = "行"; "b" = "列";\n');
const escaped = parse('"c" = "\\U7389";\n"d" = "说\\"好\\"";\n');
console.log(JSON.stringify([joined, escaped]));
process.exitCode = JSON.stringify(joined) === JSON.stringify({ 'a" = "行"; "b': '列' }) && escaped.c === '\\U7389' && escaped.d === '说"好"' ? 0 : 1;
JS
node run.cjs
