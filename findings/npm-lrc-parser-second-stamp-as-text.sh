#!/usr/bin/env bash
# lrc-parser 1.0.1 (npm).
# Behaviour: the last line of a song is lost, unless a bare time follows it, since each line needs the time of the next as its end; of a
#   line that is sung twice only the first time is kept, and the second becomes words of the song.
# Source: the format as karaoke players read it: a line lasts until the next or the end; several times before one text repeat it.
# A careful guess: a file of four sung lines gives four, and [00:02.00][00:10.00]text is two of them.
# Seen: three lines of four, among them the text "[00:10.00]河水流" at 2 s; nothing at 30 s.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts lrc-parser@1.0.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const parse = require('lrc-parser');
const { scripts } = parse('[ti:河]\n[00:01.50]天亮了\n[00:02.00][00:10.00]河水流\n[00:21.12]天黑了\n[00:30.00]晚安\n');
const given = JSON.stringify(scripts.map(({ start, text }) => [start, text]));
console.log(given);
if (given !== '[[1.5,"天亮了"],[2,"[00:10.00]河水流"],[21.12,"天黑了"]]') process.exitCode = 1;
JS
node run.cjs
