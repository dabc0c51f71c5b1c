#!/usr/bin/env bash
# chinese-numbers-converter 2.3.1 (npm).
# Behaviour: in a number with both 亿 and 万 the two powers are multiplied instead of added in their turn, so the result is thousands of
#   times too large; with 亿 alone or 万 alone it is right.
# Source: GB/T 15835-2011, 5.1: a number is read in sections of four digits, 亿 before 万; 两亿三千万 is 230,000,000.
# A careful guess: a converter that knows 兆, 億, 萬 and mixed writing such as 1億2 reads 两亿三千万, the shape of most figures in
#   economic news, or throws.
# Seen: 两亿三千万 is 2000030000000 and 2億3000萬 is 2000000000000, while 三千万 is 30000000 and 两亿 is 200000000.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-numbers-converter@2.3.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const ChineseNumber = require('chinese-numbers-converter');
const seen = ['三千万', '两亿', '两亿三千万', '2億3000萬'].map((text) => new ChineseNumber(text).toArabicString());
console.log(seen.join(' | '));
process.exitCode = seen.join(' ') === '30000000 200000000 2000030000000 2000000000000' ? 0 : 1;
JS
node run.cjs
