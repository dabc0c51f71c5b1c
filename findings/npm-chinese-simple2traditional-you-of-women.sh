#!/usr/bin/env bash
# chinese-simple2traditional 2.3.2 (npm), toTraditional with and without its own list of words (setupEnhance).
# Behaviour: each 你 (you) becomes 妳, the word for a woman who is spoken to. A letter to a gentleman now speaks to a lady.
# Source: Unihan database of Unicode 15: 你 (U+4F60) has no traditional variant (kTraditionalVariant), and 妳 (U+59B3), defined as "you
#   (female)", no simplified one. 你 is written so in both scripts.
# A careful guess: a character that is the same in both scripts stays, the more so the second most common pronoun.
# Seen: 你好，王先生 -> 妳好，王先生, with the list of words too; 他们 -> 他們.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-simple2traditional@2.3.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import { toTraditional } from 'chinese-simple2traditional';
import { setupEnhance } from 'chinese-simple2traditional/enhance';
const plain = ['你好，王先生', '他们'].map((text) => toTraditional(text));
setupEnhance();
const enhanced = toTraditional('你好，王先生', true);
console.log(JSON.stringify([...plain, enhanced]));
process.exitCode = JSON.stringify([...plain, enhanced]) === '["妳好，王先生","他們","妳好，王先生"]' ? 0 : 1;
JS
node run.mjs
