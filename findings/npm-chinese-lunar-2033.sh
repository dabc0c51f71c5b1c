#!/usr/bin/env bash
# chinese-lunar 0.1.4 (npm), solarToLunar and lunarToSolar.
# Behaviour: the leap month of 2033 stands after the seventh month, so that every date from 25 August to 21 December 2033
#   has the wrong month: the Mid-Autumn festival (8th month, day 15) falls on 7 October instead of 8 September.
# Source: GB/T 33661-2017 "Calculation and promulgation of the Chinese calendar": the month of the winter solstice is the
#   eleventh, and the first month without a major solar term after it is the leap month; in 2033 that is a leap eleventh
#   month from 22 December. The package promises 1900 to 2100.
# A careful guess: a table that is right in 1984, 2014 and 2025, where the leap month is unusual too, is right in 2033.
# Seen: 25 August is leap 7/1 (should be 8/1), 22 December is plain 11/1 (should be leap 11/1).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-lunar@0.1.4 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
process.env.TZ = 'Asia/Shanghai';
const { lunarToSolar, solarToLunar } = require('chinese-lunar');
const lunar = (y, m, d) => {
  const { leap, month, day } = solarToLunar(new Date(y, m - 1, d));
  return `${leap ? 'leap ' : ''}${month}/${day}`;
};
const midAutumn = lunarToSolar({ year: 2033, month: 8, day: 15, leap: false });
const seen = [lunar(2025, 7, 25), lunar(2033, 8, 25), lunar(2033, 12, 22), `${midAutumn.getMonth() + 1}-${midAutumn.getDate()}`];
console.log(seen.join(', '));
process.exitCode = seen.join() === 'leap 6/1,leap 7/1,11/1,10-7' ? 0 : 1;
JS
node run.cjs
