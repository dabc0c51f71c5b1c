#!/usr/bin/env bash
# solarlunar 3.1.0 (npm), solar2lunar for days between the Chinese New Year and the start of spring (立春).
# Behaviour: the year's two signs (gzYear) change at the start of spring, its animal at the New Year, so that for these days the answer
#   joins signs with the animal of another year: 甲辰 is the year of the dragon, and it is given with 兔 or with 蛇.
# Source: the second sign names the animal (子 rat, 丑 ox, … 辰 dragon, 巳 snake): GB/T 33661-2017, 5.3 counts the years of the
#   calendar by these signs from the New Year on.
# A careful guess: two names of one year in one answer belong together, whatever day the year is thought to begin.
# Seen: 2024-02-05 甲辰 with 兔, 2025-01-30 甲辰 with 蛇, 2024-02-10 甲辰 with 龙.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts solarlunar@3.1.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const module_ = require('solarlunar');
const solarlunar = module_.default ?? module_;
const stated = [[2024, 2, 5, '甲辰', '兔'], [2024, 2, 10, '甲辰', '龙'], [2025, 1, 30, '甲辰', '蛇'], [2025, 2, 4, '乙巳', '蛇']];
for (const [year, month, day, signs, animal] of stated) {
  const { gzYear, animal: given } = solarlunar.solar2lunar(year, month, day);
  console.log(`${year}-${month}-${day} -> ${gzYear} ${given}`);
  if (gzYear !== signs || given !== animal) process.exitCode = 1;
}
JS
node run.cjs
