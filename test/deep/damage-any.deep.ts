import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { formatIds } from "../../src/formats/format-ids.js";
import { exchangeFormatIds } from "../../src/glossary/exchange/format-ids.js";
import { outputEndings, outputIds } from "../../src/pipeline/publish/output-ids.js";
import { type Run, duiyi as runIn } from "../e2e/duiyi.js";
import { harmTo } from "./harm.js";

/** The same files in every run; `DUIYI_SEED=$RANDOM` looks at others. */
const SEED = Number(process.env.DUIYI_SEED ?? 1);
/** Damages to each kind of file; there are twenty-seven kinds. `DUIYI_EACH=100` tries more of them. */
const EACH = Number(process.env.DUIYI_EACH ?? 19);
const FAULT_OF_OURS = 70;

let folder = "";
const at = (...names: string[]): string => join(folder, ...names);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const duiyi = (...args: string[]): Promise<Run> => runIn(folder, args);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-damage-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Tries each of so many damages in a file, and gives the damaged bytes back to be looked at. */
async function eachDamage(
  whole: Uint8Array,
  name: string,
  use: (bytes: Uint8Array, what: string) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(harmTo(whole), async ({ what, bytes }) => {
      writeFileSync(at(name), bytes);
      await use(bytes, `${name}: ${what}`);
    }),
    { numRuns: EACH, seed: SEED },
  );
}

/** A command that answered or refused. @throws where it broke */
async function answered(what: string, ...args: string[]): Promise<Run> {
  const run = await duiyi(...args);
  expect(run.code, `${what}\n${args.join(" ")}\n${run.err}`).not.toBe(FAULT_OF_OURS);
  return run;
}

const samplesOf = (id: string): string[] =>
  readdirSync(`test/formats/${id}`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".ts") && entry.name !== "README.md")
    .map(({ name }) => name);

describe.each(formatIds)("damage to a source of the format %s", (id) => {
  it("makes no crash, and what is read comes back byte for byte", async () => {
    const [name = ""] = samplesOf(id);
    const whole = new Uint8Array(readFileSync(`test/formats/${id}/${name}`));
    writeFileSync(at(name), whole);
    await duiyi("prepare", name, "--as", id, "--from", "zh-CN", "--to", "en", "-o", "whole");
    const texts = isPackage(whole) ? sourcesIn("whole") : [];
    let written = 0;
    await eachDamage(whole, name, async (bytes, what) => {
      rmSync(at("out"), { recursive: true, force: true });
      const prepared = await answered(what, "prepare", name, "--as", id, "--from", "zh-CN", "--to", "en", "-o", "out");
      if (prepared.code !== 0) return;
      for (const text of texts)
        expect(prepared.err === "" && !sourcesIn("out").includes(text) && text, what).toBe(false);
      const xliff = readdirSync(at("out")).find((file) => file.endsWith(".xlf"));
      const home = `home${extname(name)}`;
      const merged = await answered(what, "merge", `out/${xliff}`, "--source", name, "-o", home, "--force");
      if (merged.code === 0) written += 1;
      if (merged.code === 0) expect(Buffer.from(read(home)).equals(Buffer.from(bytes)), what).toBe(true);
      else expect(merged.err, what).not.toBe("");
    });
    expect(written).toBeGreaterThan(0);
  });
});

/** Parts of a package are held to checksums, so of its texts none may be lost or changed in silence. */
const isPackage = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 2)).toString() === "PK";

/** The sources of the XLIFF that a folder holds. */
function sourcesIn(name: string): string[] {
  const xliff = readdirSync(at(name)).find((file) => file.endsWith(".xlf")) ?? "";
  return Array.from(
    readFileSync(at(name, xliff), "utf8").matchAll(/<source[^>]*>(.*?)<\/source>/gsu),
    ([, text = ""]) => text,
  );
}

const names = [
  ["渡口", "the ferry"],
  ["驿站", "Post House"],
  ["玉泉村", "Yuquan"],
  ["河东新城", "Hedong New Town"],
  ["=山", "@Hill"],
] as const;
const glossary = `concepts:\n${names
  .map(
    ([zh, en], index) =>
      `  - id: c${index}\n    kind: place\n    terms:\n      zh:\n        - text: ${JSON.stringify(zh)}\n          status: preferred\n      en:\n        - text: ${JSON.stringify(en)}\n          status: preferred\n`,
  )
  .join("")}`;

/** The pairs of a glossary in a folder. */
async function pairsIn(path: string): Promise<Set<string>> {
  const { out } = await duiyi("glossary", "list", "--glossary", path, "--format", "json");
  const { concepts } = JSON.parse(out);
  const texts = (terms: readonly { readonly text: string }[] = []): string => terms.map(({ text }) => text).join();
  return new Set(concepts.map(({ terms }: { terms: Record<string, []> }) => `${texts(terms.zh)} = ${texts(terms.en)}`));
}

describe.each(exchangeFormatIds)("damage to a glossary as %s", (id) => {
  it("makes no crash, and no entry that is whole is lost in silence", async () => {
    mkdirSync(at("whole"));
    writeFileSync(at("whole", "places.yaml"), glossary);
    const exported = `names.${id === "omegat" || id === "gls" ? "txt" : id === "tbx2" ? "tbx" : id}`;
    expect((await duiyi("glossary", "export", "--to", id, "-o", exported, "--glossary", "whole")).code).toBe(0);
    await eachDamage(read(exported), exported, async (bytes, what) => {
      rmSync(at("mine"), { recursive: true, force: true });
      mkdirSync(at("mine"));
      const { code, out, err } = await answered(what, "glossary", "import", exported, "--as", id, "--glossary", "mine");
      if (code !== 0 || `${out}${err}`.match(/reject|left out|skipp|not /u)) return;
      const found = Array.from(await pairsIn("mine"));
      const text = new TextDecoder().decode(bytes);
      for (const [zh, en] of names) {
        const isWhole = text.includes(zh) && text.includes(en);
        if (isWhole && id !== "xlsx")
          expect(
            found.some((pair) => pair.includes(zh) || pair.includes(en)),
            what,
          ).toBe(true);
      }
    });
  });
});

const job = `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="road.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${names
  .map(
    ([zh, en], index) =>
      `<trans-unit id="u${index}"><source>这里是${zh}。</source><target state="translated">This is ${en}.</target></trans-unit>`,
  )
  .join("")}</body></file></xliff>\n`;

describe.each(["docx", "xlsx"])("damage to a review table as %s", (to) => {
  it("makes no crash, and nothing of it is taken but what was written", async () => {
    writeFileSync(at("job.xlf"), job);
    const table = `table.${to}`;
    await duiyi("publish", "job.xlf", "--to", to, "-o", table);
    const whole = read(table);
    await eachDamage(whole, table, async (_bytes, what) => {
      writeFileSync(at("mine.xlf"), job);
      const { code, err } = await answered(
        what,
        "merge",
        "--from",
        table,
        "--xliff",
        "mine.xlf",
        "-o",
        "back.xlf",
        "--force",
      );
      if (code === 0 && err === "") expect(readFileSync(at("back.xlf"), "utf8"), what).toBe(job);
      expect(readFileSync(at("mine.xlf"), "utf8"), what).toBe(job);
    });
  });
});

describe("damage to files of both languages", () => {
  it.each(["tmx", "tsv"] as const)("%s makes no crash, and a whole pair comes out or is spoken of", async (to) => {
    writeFileSync(at("job.xlf"), job);
    const name = `pairs.${outputEndings[to]}`;
    await duiyi("publish", "job.xlf", "--to", to, "-o", name);
    const pieces = piecesOf(Buffer.from(read(name)).toString(), to);
    expect(pieces).toHaveLength(names.length);
    await eachDamage(read(name), name, async (bytes, what) => {
      const checked = await answered(what, "check", name);
      const { code, out, err } = await answered(what, "publish", name, "--to", "jsonl", "-o", "-");
      if (code !== 0 || `${checked.out}${checked.err}${err}`.includes("pairs.bilingual.")) return;
      const text = Buffer.from(bytes).toString();
      const found = out.split("\n").filter((line) => line !== "");
      for (const [index, [zh, en]] of names.entries())
        if (text.includes(pieces[index] ?? ""))
          expect(
            found.some((line) => line.includes(zh) && line.includes(en)),
            `${what}: ${zh}\n${text}`,
          ).toBe(true);
    });
  });

  it("XLIFF makes no crash in any output", async () => {
    writeFileSync(at("road.txt"), `${names.map(([zh]) => `这里是${zh}。`).join("\n\n")}\n`);
    let round = 0;
    await eachDamage(new TextEncoder().encode(job), "job.xlf", async (_bytes, what) => {
      for (const to of [outputIds[round % outputIds.length], outputIds[(round + 3) % outputIds.length]])
        await answered(what, "publish", "job.xlf", "--to", to ?? "html", "-o", "out.bin", "--force");
      await answered(what, "publish", "job.xlf", "--audience", "review", "-o", "out.html", "--force");
      await answered(what, round % 2 === 0 ? "validate" : "stats", "job.xlf");
      await answered(what, "merge", "job.xlf", "--source", "road.txt", "-o", "out.txt", "--force");
      copyFileSync(at("job.xlf"), at("fixed.xlf"));
      await answered(what, "check", "fixed.xlf", "--fix");
      round += 1;
    });
  });
});

/** The elements or lines of a file that hold a pair each, with what parts them from the next. */
const piecesOf = (text: string, to: "tmx" | "tsv"): string[] =>
  (text.match(to === "tmx" ? /<tu[ >].*?<\/tu>/gsu : /^.*这里是.*\n/gmu) ?? []).map(String);

describe("damage to what a project keeps", () => {
  const config = JSON.stringify({
    from: "zh-CN",
    to: "en",
    checks: { only: ["number"], severity: { number: "info" } },
  });

  it.each([
    { name: "duiyi.config.json", text: config, args: ["check", "job.xlf"] },
    { name: "glossary/places.yaml", text: glossary, args: ["check", "job.xlf", "--glossary", "glossary"] },
    { name: "rules.srx", text: srx(), args: ["segment", "road.txt", "--srx", "rules.srx"] },
    { name: "before.json", text: "", args: ["check", "job.xlf", "--baseline", "before.json"] },
    { name: "duiyi.suppressions.json", text: "", args: ["check", "job.xlf"] },
    { name: "out/.duiyi.json", text: "", args: ["prepare", "road.txt", "-o", "out"] },
  ])("$name makes no crash, and what is whole in it still works or is spoken of", async ({ name, text, args }) => {
    writeFileSync(at("job.xlf"), job.replace("This is the ferry.", "This is 3 ferries."));
    writeFileSync(at("road.txt"), "这里是渡口。河东有3座山。\n");
    mkdirSync(at("glossary"));
    await duiyi("prepare", "road.txt", "-o", "out");
    const { out } = await duiyi("check", "job.xlf", "--format", "json");
    const [issue] = JSON.parse(out).issues;
    await duiyi("check", "job.xlf", "--write-baseline", "before.json");
    await duiyi("check", "job.xlf", "--suppress", issue.fingerprint, "--reason", "as it is");
    if (text !== "") writeFileSync(at(name), text);
    expect(existsSync(at(name)), name).toBe(true);
    const whole = await duiyi(...args);
    const isWhole = wholeness(read(name));
    const isSaid = saysOf[name.slice(name.lastIndexOf(".") + 1)];
    await eachDamage(read(name), name, async (bytes, what) => {
      const { code, out, err } = await answered(what, ...args);
      if (!name.startsWith("out/") && isSaid?.(bytes) === false)
        expect([2, 3, 4], `${what}\n${out}${err}`).toContain(code);
      if (isWhole(bytes) && err === whole.err)
        expect({ code, out }, what).toEqual({ code: whole.code, out: whole.out });
    });
  });
});

/** Whether bytes are a file of a kind at all, as other readers have it: what is none is refused, never read as if it were. */
const saysOf: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  json: (bytes) => doesNotThrow(() => JSON.parse(characters(bytes))),
  yaml: (bytes) => doesNotThrow(() => parseYaml(characters(bytes), { uniqueKeys: true })),
  srx: (bytes) => doesNotThrow(() => new SaxesParser({ xmlns: true }).write(characters(bytes)).close()),
};
const characters = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

function doesNotThrow(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Tells whether a damaged file says all that it said: JSON the same values, any other file the same but for white space. */
function wholeness(before: Uint8Array): (bytes: Uint8Array) => boolean {
  const valuesOf = (bytes: Uint8Array): string => {
    const text = Buffer.from(bytes).toString();
    try {
      return JSON.stringify(JSON.parse(text));
    } catch {
      return text.trim();
    }
  };
  const values = valuesOf(before);
  return (bytes) => valuesOf(bytes) === values;
}

/** Rules of sentences as SRX has them. */
function srx(): string {
  return `<?xml version="1.0"?><srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules><languagerule languagerulename="zh"><rule break="yes"><beforebreak>。</beforebreak><afterbreak></afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern="ZH.*" languagerulename="zh"/></maprules></body></srx>`;
}
