#!/usr/bin/env bash
# nzh 1.0.14 (npm), cn.decodeS.
# Behaviour: numerals outside 零一二…九十百千万亿 are skipped in silence instead of being read or refused: 两百 is 0,
#   两千零五 is 5, 廿三 is 3, and the year 二〇二六 is 226.
# Source: GB/T 15835-2011 "General rules for writing numerals in publications": 〇 is the zero of years and numbers of
#   that style; 两 for 2 and 廿 for 20 stand in 现代汉语词典. The package's README
#   calls decodeS the reader of lower-case Chinese numbers and names no exception.
# A careful guess: 200, 2005, 23 and 2026; or else an error or NaN, as parseInt gives for what it cannot read.
# Seen: well-formed but wrong numbers, which a comparison of numbers in a translation takes for true ones.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts nzh@1.0.14 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { cn } = require('nzh');
const stated = [['二百零五', 205], ['两百', 0], ['两千零五', 5], ['廿三', 3], ['二〇二六', 226]];
for (const [text, number] of stated) {
  const seen = cn.decodeS(text);
  console.log(`${text} -> ${seen}`);
  if (Number(seen) !== number) process.exitCode = 1;
}
JS
node run.cjs
