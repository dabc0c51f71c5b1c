#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), its Simplified Chinese locale (chrono.zh.hans).
# Behaviour: a quarter past three, 三点一刻, is one minute past three, since 一 is taken as the minute and 刻 is left; twelve in the evening,
#   晚上十二点, is noon; a year of the Republic of more than a hundred loses its hundred and becomes a year of the first centuries.
# Source: 现代汉语词典, 7th edition: 刻, a quarter of an hour; GB/T 7408.1-2023 for midnight as the end of a day.
# A careful guess: a locale that knows 三点半 knows 三点一刻, and 晚上 is before midnight.
# Seen: 三点一刻 -> text 三点一 at 03:01, 晚上十二点 -> 12:00, 下午三点半 -> 15:30; 民国一百一十四年一月一日 -> year 104.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { zh } = require('chrono-node');
const read = (text) => zh.hans.parse(text, new Date(2025, 5, 15, 9)).map(({ text: found, start }) =>
  [found, start.get('hour'), start.get('minute'), start.get('year')].join(' ')).join(' | ');
const stated = [
  ['下午三点半', '下午三点半 15 30 2025'],
  ['三点一刻', '三点一 3 1 2025'],
  ['晚上十二点', '晚上十二点 12 0 2025'],
];
for (const [text, seen] of stated) {
  console.log(`${text} -> ${read(text)}`);
  if (read(text) !== seen) process.exitCode = 1;
}
const republic = read('民国一百一十四年一月一日');
console.log(`民国一百一十四年一月一日 -> ${republic}`);
if (!/^十四年一月一日 .* 104$/u.test(republic)) process.exitCode = 1;
JS
node run.cjs
