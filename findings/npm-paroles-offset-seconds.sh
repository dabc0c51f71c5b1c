#!/usr/bin/env bash
# paroles 2.3.0 (npm), lyrics of LRC read and written.
# Behaviour: the offset of a song is read as milliseconds and written as seconds. The file that comes out shifts the words by half a
#   thousandth where they were to be shifted by half a second; the second time it is read the offset is nought.
# Source: the format as karaoke players read it: [offset:+500] gives milliseconds, and the package reads it so.
# A careful guess: toString writes [offset:500] or [offset:+500].
# Seen: [offset:+500] -> offset 0.5 -> [offset:0.5] -> offset 0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts paroles@2.3.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import { Lyrics } from 'paroles';
const first = new Lyrics('[offset:+500]\n[00:01.00]河水涨了');
const second = new Lyrics(first.toString());
const seen = [first.info.offset, first.toString().split('\n')[0], second.info.offset];
console.log(JSON.stringify(seen));
process.exitCode = JSON.stringify(seen) === '[0.5,"[offset:0.5]",0]' ? 0 : 1;
JS
node run.mjs
