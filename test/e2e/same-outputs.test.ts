import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi } from "./duiyi.js";

// What commands write of the samples and of the shared data is, byte for byte, what the build before wrote: a change that is for speed changes
// none of it. A change that means to change outputs writes the hashes anew (`npm run outputs`), and its difference shows which ones it changed.
// Of the shared data nothing else is kept. What is read of numbers there changes with every form that is learned, and is left to the evaluators.

const SHARED = resolve("../shared");
const shared = (path: string): string => join(SHARED, path);
const sample = (name: string): string => resolve("test/samples", name);

interface Work {
  readonly files: readonly string[];
  readonly commands: readonly string[];
}

const ofReturned = (name: string): readonly string[] => [
  ...["html", "text", "tmx", "tsv", "jsonl", "md"].map((to) => `publish ${name} --to ${to} -o -`),
  `publish ${name} --audience review -o review.html`,
  `check ${name} --format json --fail-on never`,
  `check ${name} --format html --fail-on never`,
  `check ${name} --profile strict --fail-on never`,
  `stats ${name}`,
  `validate ${name}`,
];
const ofSource = (name: string): readonly string[] => [
  `prepare ${name} -o out`,
  `repair ${name} --explain`,
  `segment ${name}`,
  `terms ${name}`,
  `stats ${name}`,
];
const ofTable = (name: string): readonly string[] => [
  `check ${name} --ignore number --format json --fail-on never`,
  `publish ${name} --to tmx -o -`,
];

const works: Readonly<Record<string, Work>> = {
  town: { files: ["river-town.txt", "river-town.en.xlf"].map(sample), commands: ofReturned("river-town.en.xlf") },
  "town-source": { files: [sample("river-town.txt")], commands: ofSource("river-town.txt") },
  visit: { files: ["visit.md", "visit.en.xlf"].map(sample), commands: ofReturned("visit.en.xlf") },
  "visit-source": { files: [sample("visit.md")], commands: ofSource("visit.md") },
};

const STORY = "000_d619441e4e52d61d.txt";
const tables = ["news-wmt19.dev.tsv", "news-ntrex-tw.dev.tsv", "law-tw.dev.tsv", "tico-19.dev.tsv"];
const sharedWorks: Readonly<Record<string, Work>> = {
  "shared-story": { files: [shared(`samples/${STORY}`)], commands: ofSource(STORY) },
  ...Object.fromEntries(
    tables.map((name) => [
      `shared-${name.split(".")[0]}`,
      { files: [shared(`data/${name}`)], commands: ofTable(name) },
    ]),
  ),
};

describe("outputs of the samples", () => {
  it.each(Object.entries(works))("are those of the build before: %s", isAsBefore);
});

describe.skipIf(!existsSync(SHARED))("outputs of the shared data (skipped without ../shared)", () => {
  it.each(Object.entries(sharedWorks))("are those of the build before: %s", isAsBefore);
});

async function isAsBefore(name: string, { files, commands }: Work): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-outputs-"));
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  const lines: string[] = [];
  for (const command of commands) {
    const { code, out, err } = await duiyi(folder, command.split(" "));
    lines.push(`${command}: exit ${code}, ${hashOf(out)}, ${hashOf(err)}`);
  }
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !files.some((file) => basename(file) === entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of written) lines.push(`${path.slice(folder.length + 1)}: ${hashOf(readFileSync(path))}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`same-outputs/${name}.txt`);
}

const hashOf = (content: string | Uint8Array): string =>
  content.length === 0 ? "nothing" : createHash("sha256").update(content).digest("hex").slice(0, 16);
