#!/usr/bin/env bash
# number-to-chinese-words 1.0.20 (npm), toWords.
# Behaviour: where the section of 萬 holds only its last digit below 億, that section is not written at all: the words say another
#   number, and nothing marks it.
# Source: GB/T 15835-2011, 5.1, and the library's own words for neighbouring numbers.
# A careful guess: 100,010,000 is 一億零一萬, since 10,001 is 一萬零一 and 100,100,000 is 一億零一十萬 in the same library.
# Seen: 100,010,000 and 100,000,000 are both 一億; 300,050,000 is 三億.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts number-to-chinese-words@1.0.20 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { toWords } = require('number-to-chinese-words');
const seen = [10_001, 100_000_000, 100_010_000, 300_050_000, 100_100_000].map((number) => toWords(number));
console.log(seen.join(' | '));
process.exitCode = seen.join(' ') === '一萬零一 一億 一億 三億 一億零一十萬' ? 0 : 1;
JS
node run.cjs
