import {
  type Checked,
  type Concept,
  type Config,
  type Duiyi,
  type Files,
  findConfig,
  InputError,
  type Issue,
  linePlaceOf,
  nodeFiles,
  open,
  type Prepared,
  type ReturnedFile,
} from "duiyi";

const concepts: readonly Concept[] = [
  {
    id: "xining",
    kind: "place",
    terms: { zh: [{ text: "西宁", status: "preferred" }], en: [{ text: "Xining", status: "preferred" }] },
  },
];
const files: Files = { ...nodeFiles, versionsOf: () => [] };
const config: Config = await findConfig(".", files);
const duiyi: Duiyi = open({ locale: "zh-Hans", glossary: concepts, config, files, today: () => "2026-01-31" });
const story = { name: "story.txt", bytes: new TextEncoder().encode("他来自西宁。") };

try {
  const prepared: Prepared = await duiyi.prepare(story, { to: "en-GB", for: "omegat" });
  const text: string | undefined = prepared.deliveries[0]?.text;
  const returned: ReturnedFile = {
    xliff: { name: "story.en.xlf", bytes: new TextEncoder().encode(text) },
    source: story,
  };
  const checked: Checked = await duiyi.check(returned, { only: ["term"] });
  const issues: readonly Issue[] = checked.issues;
  const review = await duiyi.review([checked]);
  for await (const piece of duiyi.reports.sarif(review)) process.stdout.write(piece);
  for await (const { line, column, concept } of duiyi.terms(story))
    process.stdout.write(`${line}:${column} ${concept.id}, ${issues.length}\n`);
  for await (const sentence of duiyi.segment(story)) process.stdout.write(sentence);
  const published: string | Uint8Array = await duiyi.publish(returned, { to: "tmx", minState: "reviewed" });
  const found = await duiyi.glossary.candidates([await duiyi.read(story)], { minCount: 2 });
  const change = await duiyi.glossary.add({ kind: "place", terms: concepts[0]?.terms ?? {} }, { dryRun: true });
  const names = found.map(({ text: name }) => name);
  const rules = await duiyi.explain("term");
  process.stdout.write(`${published.length} ${names} ${change.files} ${rules.length}\n`);
} catch (error) {
  if (error instanceof InputError)
    process.stderr.write(`${error.message} (${error.code} ${linePlaceOf(error.place)?.line})\n`);
}
