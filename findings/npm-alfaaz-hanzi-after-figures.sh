#!/usr/bin/env bash
# alfaaz 1.1.0 (npm), countWords.
# Behaviour: a hanzi is a word of its own, but the one that stands right behind a figure or a Latin letter is not counted. Chinese writes no
#   blank there, so each number of a text hides one character, and a job that is paid by the character comes out too small.
# Source: the package's README: it has built-in support for texts of Chinese, Japanese and Korean. GB/T 15835-2011: measures and years
#   of Chinese text stand in figures before a hanzi.
# A careful guess: a run of figures is one word and each hanzi beside it one more, on both sides alike.
# Seen: 35人 -> 1 but 人35 -> 2; 共有35人参加12次会议 -> 8, where eight hanzi and two numbers stand.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts alfaaz@1.1.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import { countWords } from 'alfaaz';
const stated = [['35人', 1], ['人35', 2], ['共有35人参加12次会议', 8], ['共有人参加次会议', 8]];
for (const [text, seen] of stated) {
  const given = countWords(text);
  console.log(`${text} -> ${given}`);
  if (given !== seen) process.exitCode = 1;
}
JS
node run.mjs
