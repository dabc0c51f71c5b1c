#!/usr/bin/env bash
# ilib-xliff 1.4.1 (npm), Xliff.deserialize and serialize.
# Behaviour: the trans-units inside a <group> of XLIFF 1.2 are not read and not reported; a file that is read and written again lacks
#   them. translate="no" comes out as translate="false".
# Source: XLIFF 1.2, 2.5.3 and its schema: <body> holds <group>, <trans-unit> and <bin-unit> in any order, groups nest; translate
#   takes yes or no.
# A careful guess: a library for XLIFF 1.2 walks into groups, or refuses a file that has them.
# Seen: of two units, one in a group, one is read; the file that it writes holds one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ilib-xliff@1.4.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > two.xlf <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="menu.json" source-language="zh-CN" target-language="en" datatype="plaintext" product-name="menu">
    <body>
      <group id="file-menu"><trans-unit id="1" resname="open"><source>打开</source><target>Open</target></trans-unit></group>
      <trans-unit id="2" resname="close" translate="no"><source>关闭</source></trans-unit>
    </body>
  </file>
</xliff>
XML
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { Xliff } = require('ilib-xliff');
const xliff = new Xliff();
xliff.deserialize(readFileSync('two.xlf', 'utf8'));
const ids = xliff.getTranslationUnits().map((unit) => unit.id);
const written = xliff.serialize();
console.log(ids.join(' '), '|', written.match(/<trans-unit [^>]*>/g).join(' '));
process.exitCode = ids.join() === '2' && !written.includes('打开') && written.includes('translate="false"') ? 0 : 1;
JS
node run.cjs
