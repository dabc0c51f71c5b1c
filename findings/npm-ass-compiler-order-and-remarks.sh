#!/usr/bin/env bash
# ass-compiler 0.1.16 (npm), parse and stringify.
# Behaviour: a script of SubStation Alpha that is read and written again has its events in another order, by their start, and a remark in
#   braces ({…} without a backslash) is gone.
# Source: the format's description ("ass-specs", events): events may stand in any order; with equal layers the later line is drawn over and
#   stacked after the earlier one. Braces without an override tag are shown by no renderer and serve as remarks.
# A careful guess: parse and stringify of one package keep the order of the lines and the remarks.
# Seen: a dialogue at 5 s, a comment at 3 s, a dialogue at 1 s come back as 1, 3, 5; {待核} is lost.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ass-compiler@0.1.16 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > in.ass <<'ASS'
[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,SimHei,20,&H00FFFFFF,&H0000FFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,2,0,2,15,15,15,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,第一句
Comment: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,说明
Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{待核}第二句
ASS
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { parse, stringify } = require('ass-compiler');
const events = stringify(parse(readFileSync('in.ass', 'utf8'))).split('\n').filter((line) => /^(Dialogue|Comment):/.test(line));
console.log(events.join('\n'));
const order = events.map((line) => line.split(',').at(-1)).join(' ');
process.exitCode = order === '第二句 说明 第一句' ? 0 : 1;
JS
node run.cjs
