#!/usr/bin/env bash
# @microsoft/recognizers-text-number 1.3.1 (npm), recognizeNumber for zh-cn.
# Behaviour: 廿三 (23) is 3, a year in figures one by one, 二〇二五, is no number at all, and the word 万一 (in case) is 11,000. What stands
#   in the textbooks, 三亿五千万 and 一百二, is read well.
# Source: 现代汉语词典, 7th edition: 廿 twenty, 万一 conjunction; GB/T 15835-2011, 5.2 for 〇 in years.
# A careful guess: a numeral is read whole or left, and a conjunction is no number.
# Seen: 廿三 -> 3, 二〇二五 -> nothing, 万一 -> 11000, 一百二 -> 120, 三亿五千万 -> 350000000.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-number@1.3.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { recognizeNumber } = require('@microsoft/recognizers-text-number');
const read = (text) => recognizeNumber(text, 'zh-cn').map(({ resolution }) => resolution.value).join(' ');
const stated = [['廿三', '3'], ['二〇二五', ''], ['万一', '11000'], ['一百二', '120'], ['三亿五千万', '350000000']];
for (const [text, seen] of stated) {
  console.log(`${text} -> ${read(text) || 'nothing'}`);
  if (read(text) !== seen) process.exitCode = 1;
}
JS
node run.cjs
