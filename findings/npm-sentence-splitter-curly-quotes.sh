#!/usr/bin/env bash
# sentence-splitter 5.0.1 (npm), the splitter under textlint's rules for Japanese and Chinese.
# Behaviour: a full stop inside “ ” ends the sentence between the stop and the closing mark, which then begins the next sentence. Inside
#   「 」, 『 』 or straight quotation marks it does not.
# Source: GB/T 15834-2011, 4.8: “ ” are the quotation marks of mainland Chinese; 4.1: the stop of a quoted sentence stands inside them.
# A careful guess: the two kinds of quotation mark are treated alike.
# Seen: 她说：“下雪了。”说完关窗。 becomes 她说：“下雪了。 and ”说完关窗。 while 她说：「下雪了。」说完关窗。 stays whole.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sentence-splitter@5.0.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import { split } from 'sentence-splitter';
const sentences = (text) => split(text).filter(({ type }) => type === 'Sentence').map(({ raw }) => raw).join(' | ');
const stated = [
  ['她说：“下雪了。”说完关窗。', '她说：“下雪了。 | ”说完关窗。'],
  ['她说：「下雪了。」说完关窗。', '她说：「下雪了。」说完关窗。'],
  ['她说："下雪了。"说完关窗。', '她说："下雪了。"说完关窗。'],
];
for (const [text, seen] of stated) {
  console.log(`${text} -> ${sentences(text)}`);
  if (sentences(text) !== seen) process.exitCode = 1;
}
JS
node run.mjs
