#!/usr/bin/env bash
# prettify-pinyin 0.1.5 (npm), prettify (tone numbers to tone marks).
# Behaviour: a syllable without a number, which is how the neutral tone is written, loses its vowel and gets the word "undefined" in its
#   place. With the number 5 behind it, it is written rightly.
# Source: GB/T 16159-2012 "Basic rules of the Chinese phonetic alphabet orthography": the neutral tone has no mark; texts with tone numbers
#   leave the number out likewise, or write 5 or 0.
# A careful guess: a syllable without a number comes through as it is.
# Seen: wo3 men de lao3 shi1 -> wǒ mundefined dundefine lǎo shī; ni3 hao3 ma5 -> nǐ hǎo ma.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts prettify-pinyin@0.1.5 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { prettify } = require('prettify-pinyin');
const stated = [['wo3 men de lao3 shi1', 'wǒ mundefined dundefine lǎo shī'], ['ni3 hao3 ma5', 'nǐ hǎo ma']];
for (const [numbered, seen] of stated) {
  const given = prettify(numbered);
  console.log(`${numbered} -> ${given}`);
  if (given !== seen) process.exitCode = 1;
}
JS
node run.cjs
