#!/usr/bin/env bash
# xlsx 0.18.5 (npm), sheet_to_html and the HTML "h" of a cell.
# Behaviour: the phonetic reading of a cell (pinyin above the characters) is run into the HTML of a string with runs of formatting, as if it
#   were its last words. In the HTML of a plain string, and in the text "v" of both, it is left out.
# Source: ECMA-376 part 1, 18.4.6 "rPh (Phonetic Run)": its text is a reading for display above the base characters sb to eb, and no part of
#   the string.
# A careful guess: the reading is left out everywhere, or shown as a reading in both strings.
# Seen: 九月 (bold) + 完工 with the reading jiǔ yuè has the value 九月完工 and the HTML <b>九月</b>…完工jiǔ yuè;
#   the plain string 九月 with the same reading has the HTML 九月.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 fflate@0.8.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { strToU8, zipSync } = require('fflate');
const XLSX = require('xlsx');
const sheetml = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const kind = (name) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
const reading = '<rPh sb="0" eb="2"><t>jiǔ yuè</t></rPh>';
const strings = [`<si><t>九月</t>${reading}</si>`, `<si><r><rPr><b/></rPr><t>九月</t></r><r><t>完工</t></r>${reading}</si>`];
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind('sheet.main')}"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind('sharedStrings')}"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind('worksheet')}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${sheetml}" xmlns:r="${office}"><sheets><sheet name="Dates" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${sheetml}" count="2" uniqueCount="2">${strings.join('')}</sst>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${sheetml}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const sheet = XLSX.read(bytes, { type: 'array' }).Sheets.Dates;
const page = XLSX.utils.sheet_to_html(sheet);
console.log(sheet.A1.v, '|', sheet.B1.v, '|', sheet.A1.h, '|', sheet.B1.h);
const values = sheet.A1.v === '九月' && sheet.B1.v === '九月完工';
const html = page.includes('>九月</td>') && page.includes('完工jiǔ yuè</td>');
process.exitCode = values && html ? 0 : 1;
JS
node run.cjs
