#!/usr/bin/env bash
# subsrt-ts 2.1.2 (npm), parse and convert of ASS subtitles.
# Behaviour: the first character of every dialogue line is cut off. "你好" is read as "好"; only a file with a blank
#   after the last comma, which ASS would show on the screen, is read whole.
# Source: the "Advanced SubStation Alpha" script format (v4.00+): Text is the last field and is everything after the comma
#   of the field before it, other commas included.
# A careful guess: the text after the ninth comma, letter by letter.
# Seen: one hanzi fewer in each line and in the SRT made of it. English readers would notice "ello"; 好 is a word.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subsrt-ts@2.1.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > in.ass <<'ASS'
[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,你好
Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,不行，我去
ASS
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as subsrt from 'subsrt-ts';
const { convert, parse } = subsrt.default ?? subsrt;
const ass = readFileSync('in.ass', 'utf8');
const read = parse(ass, { format: 'ass' }).filter((cue) => cue.type === 'caption').map((cue) => cue.text);
const srt = convert(ass, { format: 'srt' });
console.log(read);
console.log(srt.trim());
process.exitCode = read.join('|') === '好|行，我去' && !/你好|不行/.test(srt) ? 0 : 1;
JS
node run.mjs
