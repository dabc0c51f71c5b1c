import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompiledStore, GlossarySource } from "../../src/glossary/glossary-store.js";
import { openStore } from "../../src/glossary/stores.js";
import { nodeFiles } from "../../src/library/node/node-files.js";

const COUNT = 1200; // villages, which make a file that is worth keeping
const HEADER = "zh,en,note\n";

const yamlEntry = (id: number, en: string): string =>
  `  - id: village-${id}\n    kind: place\n    definition: ${"河谷之中的村庄，".repeat(6)}\n    terms:\n      en:\n        - text: ${en}\n          status: preferred\n`;
const csvRow = (id: number, en: string): string => `河谷村${id},${en},${"河谷之中的村庄".repeat(4)}\n`;
const many = (entry: (id: number, en: string) => string, en: string): string =>
  Array.from({ length: COUNT }, (_, id) => entry(id, en)).join("");

/** A glossary of each way of reading: the text, whose terms are all called alike. */
const glossaries = {
  "villages.yaml": (en: string): string => `concepts:\n${many(yamlEntry, en)}`,
  "villages.csv": (en: string): string => `${HEADER}${many(csvRow, en)}一行,太,多,格\n`,
};

function storeOf(version: string, kept: Map<string, string>): CompiledStore {
  return { version, read: (name) => kept.get(name), write: (name, compiled) => void kept.set(name, compiled) };
}

/** What a program of a version reads: the first English term, how many entries it could not take, and what it kept. */
async function reader(name: keyof typeof glossaries) {
  const path = join(mkdtempSync(join(tmpdir(), "duiyi-compiled-")), name);
  const kept = new Map<string, string>();
  const read = async (text: string, version = "1.0.0", languages = ["zh", "en"]) => {
    writeFileSync(path, text);
    const rejected: number[] = [];
    const [srcLang = "", trgLang = ""] = languages;
    const source: GlossarySource = {
      files: nodeFiles,
      shipped: { folder: "glossary", read: async () => [] },
      compiled: storeOf(version, kept),
      srcLang,
      trgLang,
      onRejected: ({ row }) => rejected.push(row),
    };
    const [first] = await (await openStore(path, source)).concepts();
    return { term: first?.terms[trgLang]?.[0]?.text, rejected };
  };
  const file = () => Array.from(kept.keys())[0] ?? "";
  return { read, kept, file };
}

describe.each(["villages.yaml", "villages.csv"] as const)("the compiled form of %s", (name) => {
  const text = glossaries[name];
  const rejected = name === "villages.csv" ? [COUNT + 2] : [];

  it("is read from the store where the content is the same, with what could not be taken", async () => {
    const { read, kept, file } = await reader(name);
    expect(await read(text("Hegu"))).toEqual({ term: "Hegu", rejected });
    kept.set(file(), (kept.get(file()) ?? "").replace("Hegu", "from the store"));
    expect(await read(text("Hegu"))).toEqual({ term: "from the store", rejected });
  });

  it.each([
    { when: "the content has changed", en: "Valley", version: "1.0.0", damage: (kept: string) => kept },
    { when: "another version wrote it", en: "Hegu", version: "1.0.1", damage: (kept: string) => kept },
    { when: "it is cut off", en: "Hegu", version: "1.0.0", damage: (kept: string) => kept.slice(0, 1000) },
    { when: "it is something else", en: "Hegu", version: "1.0.0", damage: () => "null" },
  ])("is made anew where $when", async ({ en, version, damage }) => {
    const { read, kept, file } = await reader(name);
    await read(text("Hegu"));
    const first = damage(kept.get(file()) ?? "");
    kept.set(file(), first);
    expect(await read(text(en), version)).toEqual({ term: en, rejected });
    expect(kept.get(file())).not.toBe(first);
  });

  it("is not kept of a small file", async () => {
    const { read, kept } = await reader(name);
    await read(name === "villages.csv" ? HEADER + csvRow(1, "Hegu") : `concepts:\n${yamlEntry(1, "Hegu")}`);
    expect(kept.size).toBe(0);
  });
});

describe("the compiled form of a list", () => {
  it("is made anew where a list that names no languages is read in others", async () => {
    const { read } = await reader("villages.csv");
    const bare = glossaries["villages.csv"]("Hegu").replace(HEADER, "");
    expect((await read(bare)).term).toBe("Hegu");
    expect((await read(bare, "1.0.0", ["zh", "fr"])).term).toBe("Hegu");
  });
});
