#!/usr/bin/env bash
# limax 4.2.3 (npm), slugs of Chinese titles.
# Behaviour: the vowel ü is dropped, so that 女 is n, 绿 and 旅 are one letter, and 战略 ends in le; u and all other vowels are kept. What
#   comes out are letters that are no syllable, and a reader of the address cannot tell 绿 from 律, nor 略 from 乐.
# Source: Scheme of the Chinese Phonetic Alphabet (1958), table of finals: ü is a vowel of its own; GB/T 28039-2011, on Chinese
#   names: it is written YU where the letter ü cannot be had. The package's README: Chinese is converted to Latin script by pinyin.
# A careful guess: since the ü of Müller is written ue, that of 女 is written too, as u, v or yu.
# Seen: 女儿国 -> n-er-guo, 律师 -> l-shi, 战略 -> zhan-le, while Müller -> mueller and 努力 -> nu-li.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts limax@4.2.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const limax = require('limax');
const stated = [['女儿国', 'n-er-guo'], ['律师', 'l-shi'], ['战略', 'zhan-le'], ['努力', 'nu-li'], ['Müller', 'mueller']];
for (const [title, seen] of stated) {
  const slug = limax(title, { tone: false });
  console.log(`${title} -> ${slug}`);
  if (slug !== seen) process.exitCode = 1;
}
JS
node run.cjs
