#!/usr/bin/env bash
# Intl.Segmenter with granularity "sentence" of Node 20 and later (ICU), locale zh.
# Behaviour: an opening mark right behind a full stop goes to the sentence before it: each speech that follows a Chinese sentence loses its “,
#   「 or （ to the sentence before, which now ends in it. In English, where a blank stands between them, the mark opens its sentence.
# Source: GB/T 15834-2011, 5.1: the first half of a pair of marks stands before what it holds and never at the end of a line.
#   Unicode UAX 29, rule SB9, has it so nevertheless: its class Close holds opening marks as well as closing ones.
# A careful guess: a pair of marks is not parted, as it is not in English; zh has a tailoring for it.
# Seen: 她走了。“下雪了。”他说。 -> 她走了。“ and 下雪了。” and 他说。
set -euo pipefail
command -v node >/dev/null || { echo "skipped: needs node"; exit 0; }
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] || { echo "skipped: needs Node 20 or later"; exit 0; }

node -e '
const stated = [
  ["她走了。“下雪了。”他说。", ["她走了。“", "下雪了。”", "他说。"]],
  ["她走了。（后来回来了。）大家吃饭。", ["她走了。（", "后来回来了。）", "大家吃饭。"]],
  ["She left. “It snows.” He said.", ["She left. ", "“It snows.” ", "He said."]],
];
const sentences = new Intl.Segmenter("zh", { granularity: "sentence" });
for (const [text, seen] of stated) {
  const given = JSON.stringify([...sentences.segment(text)].map((part) => part.segment));
  console.log(given);
  if (given !== JSON.stringify(seen)) process.exitCode = 1;
}'
