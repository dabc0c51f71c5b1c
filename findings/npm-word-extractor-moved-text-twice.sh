#!/usr/bin/env bash
# word-extractor 1.0.4 (npm), extract() of a .docx file, getBody().
# Behaviour: text that was moved under change tracking stands twice in the body, at its old place and at its new one, while text that was
#   deleted is left out.
# Source: ECMA-376 part 1, 17.13.5.22 moveFrom (run content that was moved away from here) and 17.13.5.25 moveTo; 17.13.5.14 del. The text of
#   a moved run stands in <w:t> on both sides, that of a deleted run in <w:delText>.
# A careful guess: a reader of the document as it stands sees moved words once, where they were moved to.
# Seen: 甲, then 丙 moved away, then 乙, then 丙 moved here is read as 甲丙乙丙; the deleted 丁 is not there.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts word-extractor@1.0.4 fflate@0.8.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const WordExtractor = require('word-extractor');
const { strToU8, zipSync } = require('fflate');
const { writeFileSync } = require('node:fs');
const pack = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const by = (id) => `w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z"`;
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" ` +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>' +
    run('甲') +
    `<w:moveFromRangeStart ${by(1)} w:name="m"/><w:moveFrom ${by(2)}>${run('丙')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>` +
    `<w:del ${by(3)}><w:r><w:delText>丁</w:delText></w:r></w:del>` +
    run('乙') +
    `<w:moveToRangeStart ${by(4)} w:name="m"/><w:moveTo ${by(5)}>${run('丙')}</w:moveTo><w:moveToRangeEnd w:id="4"/>` +
    '</w:p></w:body></w:document>',
};
writeFileSync('in.docx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
new WordExtractor().extract('in.docx').then((document) => {
  const body = document.getBody().trim();
  console.log(body);
  process.exitCode = body === '甲丙乙丙' ? 0 : 1;
});
JS
node run.cjs
