#!/usr/bin/env bash
# ttml2srt 1.2.4 (npm).
# Behaviour: the times of a paragraph are taken as those of the film, whatever begin its div and body have; spans with times of their own
#   are joined into one subtitle.
# Source: TTML2 (W3C, 2018), 12.1.1: the begin of a child counts from the begin of its parent, all timed elements nest.
# A careful guess: a p at 1 s in a div at 60 s is shown at 61 s.
# Seen: 00:00:01,000 instead of 00:01:01,000; one subtitle 甲乙 from 1 s to 5 s instead of two of two seconds.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ttml2srt@1.2.4 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { ttml2srt } = require('ttml2srt');
console.warn = console.info = console.log.bind(null, '#');
const file = (division, p) => `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="zh"><body><div${division}>${p}</div></body></tt>`;
const stated = [
  [' begin="00:01:00.000"', '<p begin="00:00:01.000" end="00:00:03.000">下雪了</p>', '00:00:01,000 --> 00:00:03,000 下雪了'],
  ['', '<p begin="00:00:01.000" end="00:00:05.000"><span begin="00:00:00.000" end="00:00:02.000">甲</span><span begin="00:00:02.000" end="00:00:04.000">乙</span></p>', '00:00:01,000 --> 00:00:05,000 甲乙'],
];
for (const [division, p, seen] of stated) {
  const given = ttml2srt(file(division, p)).split('\r\n').slice(1, 3).join(' ');
  console.log(given);
  if (given !== seen) process.exitCode = 1;
}
JS
node run.cjs
