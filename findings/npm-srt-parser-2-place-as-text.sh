#!/usr/bin/env bash
# srt-parser-2 1.2.3 (npm), fromSrt and toSrt.
# Behaviour: the place of a cue on the screen, which SubRip writes behind the times, becomes the first line of the cue's text; written again it
#   stands below the times, where a player shows it.
# Source: VisualSubsync, help, "The SRT or Subrip subtitle format": the line of the times may end in the coordinates of the cue, X1: X2: Y1: Y2:.
# A careful guess: a parser keeps what stands behind the times or leaves it out; it is no text.
# Seen: the text of the cue begins with "X1:72 X2:648 Y1:390 Y2:460", and so does what is written.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts srt-parser-2@1.2.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const Parser = require('srt-parser-2').default;
const parser = new Parser();
const cues = parser.fromSrt('1\n00:00:01,000 --> 00:00:02,000 X1:72 X2:648 Y1:390 Y2:460\n渡船开了。\n');
const [{ text }] = cues;
const written = parser.toSrt(cues);
console.log(JSON.stringify({ text, written }));
process.exitCode = text === 'X1:72 X2:648 Y1:390 Y2:460\n渡船开了。' && /\n00:00:01,000 --> 00:00:02,000\r?\nX1:72/.test(written) ? 0 : 1;
JS
node run.cjs
