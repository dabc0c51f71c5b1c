// Repair and sentences: throughput in one process, and whole processes beside the peers that are installed.
//   node test/bench/text.mjs            (build first)
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWords } from "../../.build/languages/zh/words.js";
import { repairText } from "../../.build/repair/index.js";
import { splitSentences } from "../../.build/segment/index.js";
import { earlierBuild, inTurns, processOf, report, timeOf } from "./measure.mjs";
import { prose } from "./prose.mjs";

const text = prose(10e6);
const megabytes = Buffer.byteLength(text) / 1e6;
const perSecond = (work) => ({ value: megabytes / (timeOf(work) / 1000), unit: "MB/s" });

report(
  "splitting sentences",
  perSecond(() => splitSentences(text)),
  {
    "one expression": perSecond(() => text.split(/(?<=[。！？]+[”）]*)/u)).value,
    "Intl.Segmenter (of 0.1 MB)": intlSegmenter(text.slice(0, 33_000)),
  },
);
report(
  "repair with repeated blocks",
  perSecond(() => repairText(text)),
);
const run = "中国人民解放军进行曲在不了有和人大为上个国我以要他时来用们".repeat(4000).slice(0, 100_000);
report("words of 100,000 characters without punctuation", { value: timeOf(() => loadWords().cut(run)), unit: "ms" });

const folder = mkdtempSync(join(tmpdir(), "duiyi-bench-"));
const earlier = earlierBuild();
try {
  const story = join(folder, "story.txt");
  writeFileSync(story, text);
  writeFileSync(join(folder, "story.po"), asPo(text));
  const { ours, before } = inTurns(["segment", story], earlier);
  const posegment = processOf("posegment", [join(folder, "story.po"), join(folder, "out.po")]);
  report(
    "duiyi segment, 10 MB, whole process",
    { value: ours.seconds, unit: "s" },
    { posegment: posegment?.seconds, "earlier build": before?.seconds },
  );
  report(
    "  memory",
    { value: ours.megabytes, unit: "MB" },
    { posegment: posegment?.megabytes, "earlier build": before?.megabytes },
  );
  const lines = inTurns(["segment", "--repair", "off", story], earlier);
  report("  without repair", { value: lines.ours.seconds, unit: "s" }, { "earlier build": lines.before?.seconds });
  report("  memory", { value: lines.ours.megabytes, unit: "MB" }, { "earlier build": lines.before?.megabytes });
} finally {
  for (const made of [folder, earlier ?? folder]) rmSync(made, { recursive: true, force: true });
}

function intlSegmenter(part) {
  const segmenter = new Intl.Segmenter("zh", { granularity: "sentence" });
  return Buffer.byteLength(part) / 1e6 / (timeOf(() => Array.from(segmenter.segment(part))) / 1000);
}

function asPo(source) {
  const units = source
    .split("\n\n")
    .filter(Boolean)
    .map((paragraph) => `msgid ${JSON.stringify(paragraph)}\nmsgstr ${JSON.stringify(paragraph)}\n`);
  return `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${Array.from(new Set(units)).join("\n")}`;
}
