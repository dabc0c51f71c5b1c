#!/usr/bin/env bash
# exceljs 4.4.0 (npm), workbook.xlsx.load.
# Behaviour: an inline string (t="inlineStr") that carries a pinyin or furigana reading (<rPh>) is read as an empty cell,
#   and the rest of the sheet after it is gone too, further rows included; load reports no error. Inline strings
#   without a reading, and shared strings with one, are read rightly.
# Source: ECMA-376 part 1, 18.3.1.53 "is (Rich Text Inline)" and 18.4.8 "si (String Item)": both are of type CT_Rst, which
#   holds t, r, rPh and phoneticPr; 18.4.6 says what rPh is.
# A careful guess: the reading is ignored and the text is kept, as with shared strings.
# Seen: A1 (inline) is 银行, B1 (shared, with reading) is 重庆; C1 (inline, with reading), D1 and A2 (inline) hold nothing.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 fflate@0.8.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const { strToU8, zipSync } = require('fflate');
const sheetml = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const kind = (name) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
const reading = (pinyin) => `<rPh sb="0" eb="2"><t>${pinyin}</t></rPh>`;
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind('sheet.main')}"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind('worksheet')}"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${kind('sharedStrings')}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${sheetml}" xmlns:r="${office}"><sheets><sheet name="Names" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml':
    `<sst xmlns="${sheetml}" count="1" uniqueCount="1"><si><t>重庆</t>${reading('chóng qìng')}</si></sst>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${sheetml}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>银行</t></is></c><c r="B1" t="s"><v>0</v></c>` +
    `<c r="C1" t="inlineStr"><is><t>银行</t>${reading('yín háng')}</is></c><c r="D1" t="inlineStr"><is><t>学校</t></is></c></row>` +
    `<row r="2"><c r="A2" t="inlineStr"><is><t>医院</t></is></c></row></sheetData></worksheet>`,
};
const file = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(file));
  const seen = ['A1', 'B1', 'C1', 'D1', 'A2'].map((cell) => book.worksheets[0].getCell(cell).value ?? 'nothing');
  console.log(seen.join(', '));
  process.exitCode = seen.join() === '银行,重庆,nothing,nothing,nothing' ? 0 : 1;
})();
JS
node run.cjs
