#!/usr/bin/env bash
# properties-parser 0.6.0 (npm), its editor (createEditor, set, toString) and parse.
# Behaviour: a value is written without the escapes that its own reader and Java undo: each backslash in it is gone or makes another
#   character, and blanks at its head are lost. On reading, an indent of two ideographic spaces (U+3000) is taken for white space too.
# Source: java.util.Properties, Java SE 21: store writes a backslash before each backslash of a value and before blanks at its head; load
#   skips space, tab and form feed after the key, no other character.
# A careful guess: what set is given, parse gives back; the keys are escaped so, and hanzi and line ends of values are.
# Seen: C:\temp\new -> "C:", a tab, "emp", a line end, "ew"; "  缩进" -> "缩进"; an indent of two U+3000 is gone.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts properties-parser@0.6.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { createEditor, parse } = require('properties-parser');
const editor = createEditor();
const values = { folder: 'C:\\temp\\new', indent: '  缩进', two: '第一\n第二' };
for (const [key, value] of Object.entries(values)) editor.set(key, value);
const given = parse(editor.toString());
const wide = parse('wide=\u3000\u3000缩进');
console.log(JSON.stringify({ ...given, ...wide }));
process.exitCode =
  JSON.stringify({ ...given, ...wide }) === JSON.stringify({ folder: 'C:\temp\new', indent: '缩进', two: '第一\n第二', wide: '缩进' }) ? 0 : 1;
JS
node run.cjs
