#!/usr/bin/env bash
# @lazy-cjk/zh2num 1.0.2 (npm), zh2num.
# Behaviour: in a number of figures with 万 or 亿 behind them, as newspapers write most large numbers, the word is replaced by a nought:
#   1.2 billion becomes 120. The same number all in hanzi is right. Of the colloquial shapes, 三千五 is 3,500 and 三百五 is 305.
# Source: GB/T 15835-2011: figures of many digits may take 万 and 亿 as units. Numerals as every textbook has them: a last digit
#   without its unit has the unit below the one before it, so 三百五 is 350.
# A careful guess: 12亿 is 1,200,000,000, or is left as it is; and one rule holds for all units.
# Seen: 12亿 -> "120", 35万 -> "350", 3.5万 -> "3.50"; 十二亿 -> 1200000000; 三千五 -> 3500, 三百五 -> 305.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @lazy-cjk/zh2num@1.0.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { zh2num } = require('@lazy-cjk/zh2num');
const stated = [['12亿', '"120"'], ['35万', '"350"'], ['3.5万', '"3.50"'], ['十二亿', '1200000000'], ['三千五', '3500'], ['三百五', '305']];
for (const [text, seen] of stated) {
  const given = JSON.stringify(zh2num(text));
  console.log(`${text} -> ${given}`);
  if (given !== seen) process.exitCode = 1;
}
JS
node run.cjs
