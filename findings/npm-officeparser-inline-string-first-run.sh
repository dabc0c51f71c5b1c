#!/usr/bin/env bash
# officeparser 7.8.0 (npm), parseOffice() of an .xlsx file, toText().
# Behaviour: of an inline string with several runs of formatting (<is><r>…</r><r>…</r></is>) only the text of the first run is given. The
#   same runs in the table of shared strings are all given.
# Source: ECMA-376 part 1, 18.3.1.53 "is (Rich Text Inline)" and 18.4.8 "si (String Item)": both are of type CT_Rst and may hold any number
#   of runs (18.4.4 "r"), whose texts together are the string.
# A careful guess: both cells read the same, for both strings are of one type.
# Seen: B1 (shared) reads 九月完工, A1 (inline, the same two runs) reads 九月.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts officeparser@7.8.0 fflate@0.8.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import * as parser from 'officeparser';
const sheetml = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const kind = (name) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
const runs = '<r><rPr><b/></rPr><t>九月</t></r><r><t>完工</t></r>';
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind('sheet.main')}"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind('worksheet')}"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${kind('sharedStrings')}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${sheetml}" xmlns:r="${office}"><sheets><sheet name="Dates" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${sheetml}" count="1" uniqueCount="1"><si>${runs}</si></sst>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${sheetml}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c>` +
    '<c r="B1" t="s"><v>0</v></c></row></sheetData></worksheet>',
};
writeFileSync('in.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const parse = parser.parseOffice ?? parser.default.parseOffice;
const cells = (await parse('in.xlsx')).toText().trim().split(/\s+/u);
console.log(cells.join(' | '));
process.exitCode = cells.join() === '九月,九月完工' ? 0 : 1;
JS
node run.mjs
