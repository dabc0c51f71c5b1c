#!/usr/bin/env bash
# xlsx 0.18.5 (npm), the text "w" of a cell and sheet_to_html.
# Behaviour: a number whose format asks for Chinese numerals or for the Chinese name of a weekday is shown with a dollar sign that the file
#   does not have, and a weekday as the letters of its code. A date with the same language code in brackets is right.
# Source: ECMA-376 part 1, 18.8.30 and 18.8.31 (number formats): [$sign-code] gives a currency sign and a language; without a sign, as in [$-804], it
#   gives the language only (804 is Chinese of the mainland). Excel's [DBNum1] asks for Chinese numerals, its aaaa for the name of the weekday; Excel
#   offers both formats by itself for Chinese.
# A careful guess: the formats for 一万〇二百〇五 are not supported, and the plain number 10205 is shown.
# Seen: 10205 in the format [DBNum1][$-804]General is "$10205"; a date in the format [$-804]aaaa is "$aaaa"; in the format
#   [$-804]yyyy"年"m"月"d"日" it is 2026年2月10日.
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
const codes = ['[DBNum1][$-804]General', '[DBNum2][$-804]General', '[$-804]aaaa', '[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'];
const values = [10205, 10205, 46063, 46063];
const cells = values.map((value, at) => `<c r="${'ABCD'[at]}1" s="${at + 1}"><v>${value}</v></c>`);
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${kind('styles')}"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind('worksheet')}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${sheetml}" xmlns:r="${office}"><sheets><sheet name="Sums" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${sheetml}"><numFmts count="4">${codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="5"><xf/>${codes.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetml}"><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const sheet = XLSX.read(bytes, { type: 'array' }).Sheets.Sums;
const seen = ['A1', 'B1', 'C1', 'D1'].map((name) => sheet[name].w);
console.log(seen.join(' | '));
const shown = XLSX.utils.sheet_to_html(sheet).includes('>$10205</td>');
process.exitCode = shown && seen.join() === '$10205,$10205,$aaaa,2026年2月10日' ? 0 : 1;
JS
node run.cjs
