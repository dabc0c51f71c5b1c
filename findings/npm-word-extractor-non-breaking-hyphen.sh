#!/usr/bin/env bash
# word-extractor 1.0.4 (npm), extract() of a .docx file, getBody().
# Behaviour: the non-breaking hyphen element (<w:noBreakHyphen/>) is dropped and nothing stands for it, while a tab and a line break in the
#   same run are kept as characters. A range of years becomes one number of eight digits.
# Source: ECMA-376 part 1, 17.3.3.18 noBreakHyphen: the element is a hyphen-minus character at which no line may end.
# A careful guess: the body has a hyphen there (U+002D or U+2011), as it has U+0009 for <w:tab/>.
# Seen: <w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:tab/><w:t>年度</w:t> is read as "20242025", a tab, "年度".
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
const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" ` +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>' +
    '<w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:tab/><w:t>年度</w:t></w:r></w:p></w:body></w:document>',
};
writeFileSync('in.docx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
new WordExtractor().extract('in.docx').then((document) => {
  const body = document.getBody().trim();
  console.log(JSON.stringify(body));
  process.exitCode = body === '20242025\t年度' ? 0 : 1;
});
JS
node run.cjs
