#!/usr/bin/env bash
# subtitle-converter 3.0.12 (npm), convert from ASS to SRT and WebVTT.
# Behaviour: overrides stay in the text as they are, so that a drawing becomes a cue which reads out its coordinates.
# Source: ASS (libass, "ass_parse.c"): {\p1} begins a drawing, whose letters and figures are pen moves; {\i1} and the like are never shown.
# A careful guess: a converter between formats leaves out, or translates, what the other format has no word for.
# Seen: "{\p1}m 0 0 l 40 0 40 8{\p0}" and "{\i1}" stand in both results, which status calls a success.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subtitle-converter@3.0.12 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { convert } = require('subtitle-converter');
const ass = [
  '[Script Info]', 'ScriptType: v4.00+', '',
  '[V4+ Styles]', 'Format: Name, Fontname, Fontsize', 'Style: Default,Noto Sans CJK SC,20', '',
  '[Events]', 'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
  'Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\i1}河水涨了{\\i0}',
  'Dialogue: 0,0:00:04.00,0:00:05.00,Default,,0,0,0,,{\\p1}m 0 0 l 40 0 40 8{\\p0}', '',
].join('\n');
const results = ['.srt', '.vtt'].map((to) => convert(ass, to));
results.forEach(({ subtitle, status }) => console.log(JSON.stringify({ subtitle, success: status.success })));
const isSeen = ({ subtitle, status }) => status.success && subtitle.includes('m 0 0 l 40 0 40 8') && subtitle.includes('{\\i1}河水涨了');
process.exitCode = results.every(isSeen) ? 0 : 1;
JS
node run.cjs
