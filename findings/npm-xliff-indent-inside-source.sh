#!/usr/bin/env bash
# xliff 6.4.0 (npm), jsToXliff12 and js2xliff.
# Behaviour: the indent of the file is put into the text: in a <source> with inline elements a line end and blanks stand before each element
#   that follows text, and before the end tag. Its own reader takes them out again; other readers have no reason to.
# Source: XLIFF 1.2 and 2.0: <source> has mixed content, and xml:space says how its white space is treated. By the default at best a run of
#   it is folded to one blank, and in Chinese one blank between words is a change of the text.
# A careful guess: elements that hold only elements are indented, elements that hold text are written on one line.
# Seen: 请按<g id="1">确定</g>键 has a line end and blanks between 按 and 确定; read by an XML parser and folded it is "请按 确定键".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0 @xmldom/xmldom@0.8.10 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import xmldom from '@xmldom/xmldom';
import xliff from 'xliff';
const file =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a.txt" source-language="zh" target-language="en" ' +
  'datatype="plaintext"><body><trans-unit id="1"><source>请按<g id="1">确定</g>键</source></trans-unit></body></file></xliff>';
const read = await xliff.xliff12ToJs(file);
const source = (xml) => new xmldom.DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('source')[0].textContent;
const first = source(await xliff.jsToXliff12(read));
const second = source(await xliff.js2xliff(read));
console.log(JSON.stringify([source(file), first, second]));
const folded = (text) => text.trim().replace(/[ \t\r\n]+/gu, ' ');
process.exitCode = source(file) === '请按确定键' && folded(first) === '请按 确定键' && folded(second) === '请按 确定键' ? 0 : 1;
JS
node run.mjs
