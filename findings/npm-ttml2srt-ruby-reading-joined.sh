#!/usr/bin/env bash
# ttml2srt 1.2.4 (npm).
# Behaviour: of spans with tts:ruby the first tag is written into the subtitle as it stands and the reading is joined to its base, so that
#   a viewer reads a tag and 河hé; entities are left undone, so that "&amp;" is seen; and words in italics get blanks on both sides, which
#   Chinese does not have.
# Source: TTML2 (W3C, 2018), 10.2.35: the text of a ruby annotation is not part of its base's line; XML 1.0, 4.1. SubRip has no entities.
# A careful guess: a converter either drops the reading or brackets it, writes & as &, and keeps hanzi beside hanzi.
# Seen: <span tts:ruby="base">河hé</span> 水 · 甲 &amp; 乙 · 看 <i>那山</i> 上
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ttml2srt@1.2.4 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { ttml2srt } = require('ttml2srt');
console.warn = console.info = console.log.bind(null, '#');
const file = (body) => `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="zh"><body><div>
<p begin="00:00:01.000" end="00:00:03.000">${body}</p></div></body></tt>`;
const stated = [
  ['<span tts:ruby="container"><span tts:ruby="base">河</span><span tts:ruby="text">hé</span></span>水', '<span tts:ruby="base">河hé</span> 水'],
  ['甲 &amp; 乙', '甲 &amp; 乙'],
  ['看<span tts:fontStyle="italic">那山</span>上', '看 <i>那山</i> 上'],
];
for (const [body, seen] of stated) {
  const text = ttml2srt(file(body)).split('\r\n')[2];
  console.log(`${body} -> ${text}`);
  if (text !== seen) process.exitCode = 1;
}
JS
node run.cjs
