#!/usr/bin/env bash
# wtf_wikipedia 10.4.2 (npm), text() of a Chinese article.
# Behaviour: the full stop of Chinese and Japanese, 。, is written as an ASCII point, while ！ and ？ stay. The template ruby goes with its
#   base: the name under the reading is gone from the sentence, and nothing stands in its place.
# Source: GB/T 15834-2011, 4.1: the mark at the end of a statement is 。 in Chinese text. Wikipedia, "Template:Ruby": its first field is
#   the text, its second the reading above it.
# A careful guess: plain text of an article has the article's letters, and a template that only dresses a word leaves the word.
# Seen: 河水是大河。第二句！ -> 河水是大河. 第二句！; 他住在{{ruby|都匀|dūyún}}市。 -> 他住在市.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts wtf_wikipedia@10.4.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const wtf = require('wtf_wikipedia');
const stated = [['河水是大河。第二句！第三句？', '河水是大河. 第二句！第三句？'], ['他住在{{ruby|都匀|dūyún}}市。', '他住在市.']];
for (const [source, seen] of stated) {
  const given = wtf(source).text();
  console.log(`${source} -> ${given}`);
  if (given !== seen) process.exitCode = 1;
}
JS
node run.cjs
