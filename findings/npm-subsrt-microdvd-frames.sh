#!/usr/bin/env bash
# subsrt 1.1.1 (npm), convert between SubRip and MicroDVD (format "sub").
# Behaviour: milliseconds are taken for seconds where frames are counted, in both directions: a subtitle of the first second stands at frame
#   25,000 of a file of 25 frames a second, after a quarter of an hour, and one of frame 25 at the first millisecond. There and back gives
#   the times of the start, so a round trip hides it. Of three lines only the first two are one subtitle; the third is a line
#   of the file that has no time.
# Source: MicroDVD, as its player and VLC read it: {start}{end}text counts frames, and | parts lines; SubRip counts milliseconds.
# A careful guess: one second is frame 25.
# Seen: 00:00:01,000 -> {25000}; {25}{50} -> 00:00:00,001; 甲|乙 and a bare 丙.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subsrt@1.1.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const subsrt = require('subsrt');
const srt = '1\n00:00:01,000 --> 00:00:02,000\n甲\n乙\n丙\n';
const frames = subsrt.convert(srt, { format: 'sub', fps: 25 }).split(/\r?\n/);
const captions = subsrt.parse('{25}{50}河水\n', { format: 'sub', fps: 25 });
console.log(JSON.stringify({ frames, captions: captions.map((caption) => [caption.start, caption.end, caption.text]) }));
process.exitCode = frames[0] === '{25000}{50000}甲|乙' && frames[1] === '丙' && captions[0].start === 1 && captions[0].end === 2 ? 0 : 1;
JS
node run.cjs
