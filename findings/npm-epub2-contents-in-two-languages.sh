#!/usr/bin/env bash
# epub2 3.0.2 (npm), the table of contents (toc) and the order of reading (flow) of a book.
# Behaviour: a point of the table of contents that has its label in two languages is given an empty title. The points with one label keep it.
# Source: Specifications for the Digital Talking Book (ANSI/NISO Z39.86-2005), the NCX and its DTD, which EPUB 2 uses: navPoint holds one or
#   more navLabel, and xml:lang of each says for which readers it is.
# A careful guess: the first label is taken, or the one in the language of the book.
# Seen: 第一章 (zh) with Chapter 1 (en) has the title "", its only section 第一节 and the next chapter 第二章 have theirs.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts epub2@3.0.2 fflate@0.8.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { EPub } = require('epub2');
const { strToU8, zipSync } = require('fflate');
const page = (title) =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n' +
  `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh"><head><title>${title}</title></head><body><h1 id="s1">${title}</h1></body></html>`;
const label = (text, language = 'zh') => `<navLabel xml:lang="${language}"><text>${text}</text></navLabel>`;
const parts = {
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>' +
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'book.opf':
    '<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    '<dc:title>书</dc:title><dc:language>zh</dc:language><dc:identifier id="id">book-1</dc:identifier></metadata><manifest>' +
    '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>' +
    '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine toc="ncx"><itemref idref="a"/><itemref idref="b"/></spine></package>',
  'toc.ncx':
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="book-1"/></head>' +
    `<docTitle><text>书</text></docTitle><navMap><navPoint id="p1" playOrder="1">${label('第一章')}${label('Chapter 1', 'en')}<content src="a.xhtml"/>` +
    `<navPoint id="p2" playOrder="2">${label('第一节')}<content src="a.xhtml#s1"/></navPoint></navPoint>` +
    `<navPoint id="p3" playOrder="3">${label('第二章')}<content src="b.xhtml"/></navPoint></navMap></ncx>`,
  'a.xhtml': page('第一章'),
  'b.xhtml': page('第二章'),
};
const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
writeFileSync('book.epub', zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...Object.fromEntries(files) }));
EPub.createAsync('book.epub').then((book) => {
  const titles = [book.toc.map((point) => point.title), book.flow.map((chapter) => chapter.title)];
  console.log(JSON.stringify(titles));
  process.exitCode = JSON.stringify(titles) === '[["","第一节","第二章"],["","第二章"]]' ? 0 : 1;
});
JS
node run.cjs
