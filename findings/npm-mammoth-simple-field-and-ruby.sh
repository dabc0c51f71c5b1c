#!/usr/bin/env bash
# mammoth 1.13.0 (npm), convertToHtml and extractRawText.
# Behaviour: the result of a field is kept where the field is written with fldChar and lost where the same field is a fldSimple. Of a word
#   with a phonetic guide both the reading and the word itself are lost. A list of messages tells of it; extractRawText's text shows a gap.
# Source: ECMA-376 part 1, 17.16.18 and 17.16.19: fldChar and fldSimple are two ways to write one field, the runs in a fldSimple are its
#   result. 17.3.3.25 "ruby" and 17.3.3.27 "rubyBase": the base is text of the line.
# A careful guess: both fields read the same; a reading that has no place in the output is dropped, the word under it stays.
# Seen: 共<fldSimple>三</fldSimple>页 is 共页, with fldChar 共三页; 住在 + 大埔 (read dà bù) + 县 is 住在县.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 fflate@0.8.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { strToU8, zipSync } = require('fflate');
const mammoth = require('mammoth');
const pack = 'http://schemas.openxmlformats.org/package/2006';
const text = (words) => `<w:r><w:t>${words}</w:t></w:r>`;
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const simple = `<w:fldSimple w:instr=" NUMPAGES ">${text('三')}</w:fldSimple>`;
const long = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r>${mark('separate')}${text('三')}${mark('end')}`;
const ruby =
  '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="zh-CN"/></w:rubyPr>' +
  `<w:rt>${text('dà bù')}</w:rt><w:rubyBase>${text('大埔')}</w:rubyBase></w:ruby></w:r>`;
const lines = [text('共') + simple + text('页'), text('共') + long + text('页'), text('住在') + ruby + text('县')];
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" ` +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
    `${lines.map((line) => `<w:p>${line}</w:p>`).join('')}</w:body></w:document>`,
};
const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
(async () => {
  const html = (await mammoth.convertToHtml({ buffer })).value;
  const raw = (await mammoth.extractRawText({ buffer })).value.trim().split(/\n+/u);
  console.log(html);
  console.log(raw.join(' | '));
  process.exitCode = html === '<p>共页</p><p>共三页</p><p>住在县</p>' && raw.join() === '共页,共三页,住在县' ? 0 : 1;
})();
JS
node run.cjs
