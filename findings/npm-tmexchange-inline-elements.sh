#!/usr/bin/env bash
# tmexchange 2.0.6 (npm), tmx2js and js2tmx.
# Behaviour: a <seg> with inline elements is read as its bare text, with the text of <hi> taken out of its place and put into a list
#   beside it; where a <ph> stood is not kept. js2tmx cannot write what tmx2js has read: it ends in a TypeError.
# Source: TMX 1.4b, section 2.3: <seg> holds text and the content elements bpt, ept, hi, it, ph, sub, ut in any order; the text of
#   <hi> is text of the segment.
# A careful guess: a package that converts TMX in both directions keeps codes where they stand, as its sister for XLIFF does, or
#   strips them and leaves the words in order.
# Seen: 今天<hi>天气</hi>很好 is read as 今天很好, with 天气 in a list of its own; writing that object ends in a TypeError.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tmexchange@2.0.6 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > memory.tmx <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="hand" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="zh-CN" datatype="plaintext"/>
  <body>
    <tu tuid="weather">
      <tuv xml:lang="zh-CN"><seg>今天<hi>天气</hi>很好</seg></tuv>
      <tuv xml:lang="en"><seg>The <hi>weather</hi> is fine today</seg></tuv>
    </tu>
  </body>
</tmx>
XML
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { tmx2js, js2tmx } = require('tmexchange');
(async () => {
  const read = await tmx2js(readFileSync('memory.tmx', 'utf8'));
  const chinese = read.resources.weather['zh-CN'];
  let written = 'written';
  try { await js2tmx(read); } catch (error) { written = error.constructor.name; }
  console.log(JSON.stringify(chinese), '| writing it again:', written);
  process.exitCode = chinese._ === '今天很好' && chinese.hi[0] === '天气' && written === 'TypeError' ? 0 : 1;
})();
JS
node run.cjs
