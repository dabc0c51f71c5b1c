#!/usr/bin/env bash
# chinese-conv 4.0.0 (npm), tify (to Traditional) and sify (to Simplified).
# Behaviour: a few words are known (头发 becomes 頭髮 only where listed), all else is turned character by character: kilometre 公里 becomes
#   公裡, empress 皇后 becomes 皇後, and the reign 乾隆 becomes 干隆 on the way to Simplified; 瞭解 stays as it is.
# Source: 通用规范汉字表 (2013), table 1: 里 and 后 keep their form for the measure and the empress, 乾 in 乾隆 is read qián and stays.
# A careful guess: a converter of whole sentences knows a unit of measure and the best known reign of the Qing.
# Seen: 三公里 -> 三公裡, 皇后 -> 皇後, 乾隆 -> 干隆, 瞭解 -> 瞭解.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-conv@4.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { sify, tify } = require('chinese-conv');
const stated = [[tify, '三公里', '三公裡'], [tify, '皇后', '皇後'], [sify, '乾隆', '干隆'], [sify, '瞭解', '瞭解'], [tify, '发展', '發展']];
for (const [convert, text, seen] of stated) {
  console.log(`${convert.name} ${text} -> ${convert(text)}`);
  if (convert(text) !== seen) process.exitCode = 1;
}
JS
node run.cjs
