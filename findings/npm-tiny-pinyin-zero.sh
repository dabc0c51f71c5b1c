#!/usr/bin/env bash
# tiny-pinyin 1.3.2 (npm) on Node 20 and later, convertToPinyin.
# Behaviour: the Chinese zero 〇 is read `lin`, a syllable that the year 二〇二五 does not have; 零 is read `ling`.
# Source: 现代汉语词典, 7th edition: 〇 líng. The package orders characters with Intl.Collator and looks for the nearest boundary character.
# A careful guess: the two zeros have one reading, and a year in Chinese figures can be spelled.
# Seen: 二〇二五年 -> er-lin-er-wu-nian, 二零二五年 -> er-ling-er-wu-nian.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tiny-pinyin@1.3.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const pinyin = require('tiny-pinyin');
const stated = [['二〇二五年', 'er-lin-er-wu-nian'], ['二零二五年', 'er-ling-er-wu-nian']];
for (const [text, seen] of stated) {
  const given = pinyin.convertToPinyin(text, '-', true);
  console.log(`${text} -> ${given}`);
  if (given !== seen) process.exitCode = 1;
}
JS
node run.cjs
