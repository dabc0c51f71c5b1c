import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatIds } from "../../src/formats/format-ids.js";
import { exchangeFormatIds } from "../../src/glossary/exchange/format-ids.js";
import { kitIds } from "../../src/pipeline/kits/kit-ids.js";
import { outputEndings, outputIds } from "../../src/pipeline/publish/output-ids.js";

/** A command that writes, and what is done before it. */
export interface WritingCommand {
  readonly args: readonly string[];
  /** More arguments, which stand in the folder by then. */
  readonly more?: (folder: string) => readonly string[];
  /** The format whose sample it reads. */
  readonly sample?: string;
  /** What it reads from standard input. */
  readonly input?: string;
  readonly before?: readonly (readonly string[])[];
  /** What a person does after that. */
  readonly afterwards?: (folder: string) => void;
  /** Whether the folder is a project, with a translation that came back. */
  readonly isProject?: true;
  /** Whether it writes some files at one stage and again at a later one. */
  readonly isStaged?: true;
  /** A command that takes back what it did: where it has run whole after a kill, this gives each document back. */
  readonly undo?: readonly string[];
  /** A command that prints what a memory holds, whose files are only added to. */
  readonly asks?: readonly string[];
}

const put = (folder: string, name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** A folder as a translator has it: sources, a glossary, a translated XLIFF with what can be corrected. */
export function makeJob(folder: string, sample?: string): void {
  put(folder, "road.txt", "河东有山。渡口有3条船。\n\n人们在驿站休息。\n");
  put(folder, "lane.txt", "小路通向渡口。\n");
  put(
    folder,
    "road.en.txt",
    "Hills rise in Hedong. There are 3 boats at the ferry.\n\nPeople rest at the Post House.\n",
  );
  if (sample !== undefined) cpSync(`test/formats/${sample}/${sampleOf(sample)}`, join(folder, sampleOf(sample)));
  put(
    folder,
    "glossary/places.yaml",
    "concepts:\n  - id: ferry\n    kind: place\n    terms:\n      zh:\n        - text: 渡口\n          status: preferred\n      en:\n        - text: the ferry\n          status: preferred\n  - id: boat\n    kind: general\n    terms:\n      zh:\n        - text: 船\n          status: preferred\n      en:\n        - text: vessels\n          status: preferred\n        - text: boats\n          status: deprecated\n",
  );
  put(folder, "more.csv", "zh,en\n驿站,Post House\n河东,Hedong\n");
  put(folder, "pairs.tsv", "小路很长。\tThe lane is long.\n渡口很静。\tThe ferry is quiet.\n");
  const units = [
    ["河东有山。", "Hills  rise in Hedong ."],
    ["渡口有3条船。", "There are 3 boats at the ferry．"],
    ["人们在驿站休息。", "People rest at the Post House."],
  ].map(
    ([source, target], index) =>
      `<trans-unit id="u${index}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`,
  );
  const file = (original: string, body: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${original}" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${body}</body></file></xliff>\n`;
  put(folder, "road.en.xlf", file("road.txt", units.join("")));
  put(folder, "lane.en.xlf", file("lane.txt", units[1] ?? ""));
}

/** Makes a project of the folder: what came back is taken, checked, merged and published by the run that prepares its source. */
export function makeProject(folder: string): void {
  const sources = ["road.txt", "lane.txt"];
  const config = { locale: "en", from: "zh-CN", to: ["en", "ja"], sources, glossary: ["glossary"] };
  put(folder, "duiyi.config.json", JSON.stringify(config));
  put(folder, "out/returned/back.xlf", readFileSync(join(folder, "road.en.xlf"), "utf8"));
}

/** A translator fills what a package holds. */
function translatePackage(folder: string): void {
  const path = "kit/lane.en.xlf";
  const text = readFileSync(join(folder, path), "utf8");
  const target = '<target state="translated">The lane leads to the ferry.</target>';
  put(folder, path, text.replace(/<target[^>]*(?:\/>|>[^<]*<\/target>)/gu, target));
}

const fingerprintsIn = (folder: string, name: string): string[] =>
  Array.from(
    readFileSync(join(folder, name), "utf8").matchAll(/"([\da-f]{10,})"/gu),
    ([, fingerprint = ""]) => fingerprint,
  );

/** A terminologist approves every row of a list of candidates, each with a rendering. */
function approveAll(folder: string): void {
  const [head = "", ...rows] = readFileSync(join(folder, "candidates.csv"), "utf8").trimEnd().split(/\r?\n/u);
  const columns = head.replace(/^\ufeff/u, "").split(",");
  const approved = rows.map((row, index) => {
    const cells = row.split(",");
    cells[columns.indexOf("decision")] = "approve";
    cells[columns.indexOf("en")] ||= `Name ${index}`;
    return cells.join(",");
  });
  put(folder, "candidates.csv", [head, ...approved, ""].join("\r\n"));
}

/** Two people edit one glossary, each another concept. */
function editTwice(folder: string): void {
  const base = readFileSync(join(folder, "glossary/places.yaml"), "utf8");
  put(folder, "base.yaml", base);
  put(folder, "ours.yaml", base.replace("text: the ferry", "text: the ferry landing"));
  put(folder, "theirs.yaml", base.replace("kind: place", "kind: general"));
}

const sampleOf = (id: string): string =>
  readdirSync(`test/formats/${id}`, { withFileTypes: true }).find(
    (entry) => entry.isFile() && !entry.name.endsWith(".ts") && entry.name !== "README.md",
  )?.name ?? "";

/** The road of a document of each format, there and back. */
const roads: readonly WritingCommand[] = formatIds.flatMap((id) => {
  const name = sampleOf(id);
  const prepare = ["prepare", name, "--as", id, "--from", "zh-CN", "--to", "en", "-o", "out"];
  const xliff = `out/${name.replace(/\.[^.]*$/u, "")}.en.xlf`;
  return [
    { args: prepare, sample: id },
    {
      args: ["merge", xliff, "--source", name, "--accept-source", "-o", `back-${name}`],
      before: [prepare],
      sample: id,
    },
  ];
});

/** Every output of a translation. */
const outputs: readonly WritingCommand[] = outputIds.map((to) => ({
  args: ["publish", "road.en.xlf", "--to", to, "-o", `out.${outputEndings[to]}`],
}));

const documents: readonly WritingCommand[] = [
  { args: ["prepare", "road.txt", "lane.txt", "--from", "zh-CN", "--to", "en", "-o", "out", "--glossary", "glossary"] },
  { args: ["prepare", "road.txt", "--for", "omegat", "--from", "zh-CN", "--to", "en", "-o", "kit"] },
  ...kitIds
    .filter((kit) => kit !== "omegat")
    .map((kit) => {
      const sample = kit === "i18next" ? kit : undefined; // the one kit that is for documents of one format
      const name = sample === undefined ? "road.txt" : sampleOf(sample);
      const args = ["prepare", name, "--for", kit, "--from", "zh-CN", "--to", "en", "-o", "kit"];
      return { args, ...(sample !== undefined && { sample }) };
    }),
  {
    args: [
      "prepare",
      "road.txt",
      "--previous",
      "road.en.xlf",
      "--xliff",
      "2.1",
      "--from",
      "zh-CN",
      "--to",
      "en",
      "-o",
      "out",
    ],
  },
  { args: ["merge", "road.en.xlf", "--source", "road.txt", "-o", "done.txt"] },
  { args: ["merge", "road.en.xlf", "--source", "road.txt", "--salvage", "-o", "done.txt"] },
  {
    args: ["merge", "--from", "table.xlsx", "--xliff", "road.en.xlf", "-o", "back.xlf"],
    before: [["publish", "road.en.xlf", "--to", "xlsx", "-o", "table.xlsx"]],
  },
  {
    args: ["merge", "--from", "table.docx", "--xliff", "road.en.xlf", "-o", "back.xlf"],
    before: [["publish", "road.en.xlf", "--to", "docx", "-o", "table.docx"]],
  },
  { args: ["publish", "road.en.xlf", "-o", "page.html"] },
  { args: ["publish", "road.en.xlf", "--audience", "review", "-o", "review.html"] },
  { args: ["publish", "road.en.xlf", "--to", "xlsx", "-o", "table.xlsx", "--index", "index.html"] },
  { args: ["check", "road.en.xlf", "--fix"] },
  { args: ["check", "road.en.xlf", "--write-baseline", "known.json"] },
  {
    args: ["check", "road.en.xlf", "--reason", "as it is", "--suppress"],
    before: [["check", "road.en.xlf", "--write-baseline", "known.json"]],
    more: (folder) => fingerprintsIn(folder, "known.json").slice(0, 1),
  },
  { args: ["repair", "road.txt", "--map", "map.json"] },
  { args: ["align", "road.txt", "road.en.txt", "-o", "pairs.tmx"] },
  { args: ["align", "road.txt", "road.en.txt", "--to", "xliff", "-o", "pairs.xlf", "--sheet", "doubts.html"] },
  { args: ["align", "road.txt", "road.en.txt", "-o", "pairs.tmx", "--sheet", "doubts.xlsx"] },
  { args: ["demo", "-o", "demo"] },
];

const glossary = ["--glossary", "glossary"];
const changing = [
  "glossary",
  "impact",
  "boat",
  "road.en.xlf",
  "lane.en.xlf",
  "--to",
  "vessels",
  "--apply",
  ...glossary,
];
const changingBack = ["glossary", "impact", "--undo", "boat.changes.json", ...glossary];
const terms: readonly WritingCommand[] = [
  { args: ["glossary", "add", "--zh", "河西", "--en", "Hexi", ...glossary] },
  { args: ["glossary", "edit", "ferry", "--note", "by the bridge", ...glossary] },
  { args: ["glossary", "status", "ferry", "the ferry", "admitted", ...glossary] },
  { args: ["glossary", "rename", "ferry", "crossing", ...glossary] },
  { args: ["glossary", "import", "more.csv", ...glossary] },
  { args: ["glossary", "remove", "ferry", ...glossary] },
  ...exchangeFormatIds.map((to) => ({ args: ["glossary", "export", "--to", to, "-o", `names.${to}`, ...glossary] })),
  ...exchangeFormatIds.map((as) => ({
    args: ["glossary", "import", `names.${as}`, "--as", as, "--glossary", "mine"],
    before: [["glossary", "export", "--to", as, "-o", `names.${as}`, ...glossary]],
    afterwards: (folder: string) => void mkdirSync(join(folder, "mine")),
  })),
  {
    args: ["glossary", "approve", "candidates.csv", ...glossary],
    before: [["glossary", "candidates", "road.txt", "-o", "candidates.csv", ...glossary]],
    afterwards: approveAll,
  },
  { args: ["glossary", "merge", "base.yaml", "ours.yaml", "theirs.yaml"], afterwards: editTwice },
  { args: ["glossary", "candidates", "road.txt", "-o", "candidates.xlsx", ...glossary] },
  { args: ["glossary", "candidates", "road.txt", "-o", "candidates.csv", ...glossary] },
  { args: changing, undo: changingBack },
  { args: changingBack, before: [changing] },
];

const store = ["--tm", "mem"];
const all = ["tm", "export", "--to", "jsonl", ...store];
const record =
  '{"source":"河水很清。","target":"The river is clear.","sourceLang":"zh-CN","targetLang":"en","state":"translated"}\n';
const memories: readonly WritingCommand[] = [
  { args: ["tm", "import", "road.en.xlf", "pairs.tsv", ...store], asks: all },
  { args: ["tm", "import", "road.en.xlf", ...store], before: [["tm", "import", "pairs.tsv", ...store]], asks: all },
  { args: ["tm", "add", ...store], input: record, asks: all },
  {
    args: ["tm", "prune", "--state", "translated", ...store],
    before: [["tm", "import", "pairs.tsv", "--state", "translated", ...store]],
    asks: all,
  },
  { args: ["tm", "rebuild", ...store], before: [["tm", "import", "pairs.tsv", ...store]], asks: all },
  ...["tmx", "jsonl", "tsv"].map((to) => ({
    args: ["tm", "export", "--to", to, "-o", `out.${to}`, ...store],
    before: [["tm", "import", "pairs.tsv", ...store]],
  })),
];

const packing = ["handoff", "lane.txt", "--to", "en", "-o", "kit/"];
const projects: readonly WritingCommand[] = [
  { args: ["init", "--yes", "--from", "zh-CN", "--to", "en", "--sources", "*.txt"] },
  { args: ["run"], isProject: true, isStaged: true },
  { args: ["status", "-o", "status.txt"], before: [["run"]], isProject: true },
  { args: ["status", "--format", "html", "-o", "status.html"], before: [["run"]], isProject: true },
  { args: packing, before: [["run"]], isProject: true },
  {
    args: ["handoff", "lane.txt", "--to", "en", "--for", "omegat", "-o", "kit.zip"],
    before: [["run"]],
    isProject: true,
  },
  { args: ["handback", "kit/"], before: [["run"], packing], isProject: true, afterwards: translatePackage },
];

/** Every command that writes documents, once in a way that makes several files where it can. */
export const documentCommands: readonly WritingCommand[] = [...roads, ...outputs, ...documents];

/** Every command that writes glossaries, memories and what projects keep. */
export const storeCommands: readonly WritingCommand[] = [...terms, ...memories, ...projects];
