import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { openPackage, replaceParts } from "../../src/office/index.js";
import { duiyi as runIn } from "./duiyi.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);
const read = (name: string): string => readFileSync(at(name), "utf8");

/** Two documents, translated, in one XLIFF, as a tool joins them. */
async function joined(version: "1.2" | "2.1"): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), "duiyi-several-"));
  writeFileSync(at("hill.txt"), "羊从山上下来了。\n");
  writeFileSync(at("river.txt"), "河水很清。鱼很多。\n");
  await duiyi("prepare", "hill.txt", "river.txt", "--xliff", version);
  const [hill, river] = ["hill.en.xlf", "river.en.xlf"].map(read);
  const second = /<file.*<\/file>/su.exec(river ?? "")?.[0].replace('id="f1"', 'id="f2"') ?? "";
  const translations = ["The sheep came down the hill.", "The river is clear.", "There are many fish."];
  let index = 0;
  const done = (hill ?? "")
    .replace("</xliff>", `${second}</xliff>`)
    .replace(/<target state="new">/gu, () => `<target state="translated">${translations[index++]}`)
    .replace(/<\/source>\s*<\/segment>/gu, () => `</source><target>${translations[index++]}</target></segment>`);
  writeFileSync(at("job.xlf"), done);
}

/** Changes a text of an office document as a reviser does, and gives all its texts. */
function edit(name: string, from: string, to: string): string {
  const whole = openPackage(new Uint8Array(readFileSync(at(name))), { name });
  const texts = new Map(Array.from(whole.entries.keys(), (part) => [part, new TextDecoder().decode(whole.part(part))]));
  const changed = Array.from(texts).filter(([, text]) => text.includes(from));
  expect(changed).not.toEqual([]);
  const parts = changed.map(([part, text]) => [part, Buffer.from(text.replace(from, to))] as const);
  writeFileSync(at(name), replaceParts(whole, new Map(parts)));
  return Array.from(texts.values()).join("");
}

describe.each(["1.2", "2.1"] as const)("an XLIFF %s of several documents", (version) => {
  beforeEach(() => joined(version));

  it("is checked against the source of each", async () => {
    const clean = JSON.parse((await duiyi("check", "job.xlf", "--format", "json", "--only", "xliff,segment")).out);
    expect(clean).toMatchObject({ issues: [], summary: { segments: 3 } });
    writeFileSync(at("job.xlf"), read("job.xlf").replace("There are many fish.", ""));
    const { issues } = JSON.parse((await duiyi("check", "job.xlf", "--format", "json", "--only", "xliff,segment")).out);
    expect(issues).toMatchObject([{ rule: "segment/untranslated", file: "river.txt", line: 1, column: 6 }]);
  });

  it("is merged into each source", async () => {
    expect((await duiyi("merge", "job.xlf")).code).toBe(0);
    expect(read("hill.en.txt")).toBe("The sheep came down the hill.\n");
    expect(read("river.en.txt")).toBe("The river is clear. There are many fish.\n");
  });

  it("is published as a page each", async () => {
    expect((await duiyi("publish", "job.xlf")).code).toBe(0);
    expect(read("hill.bilingual.html")).toContain("The sheep came down the hill.");
    expect(read("river.bilingual.html")).toContain("The river is clear.");
    expect(read("river.bilingual.html")).not.toContain("sheep");
  });

  it("gives the page of each for revisers its own part to save", async () => {
    expect((await duiyi("publish", "job.xlf", "--audience", "review")).code).toBe(0);
    const { xliff } = JSON.parse(
      /id="dy-payload"[^>]*>(.*?)<\/script>/su.exec(read("river.bilingual.html"))?.[1] ?? "",
    );
    expect(xliff.name).toBe("job.2.xlf");
    expect(JSON.parse(gunzipSync(Buffer.from(xliff.packed, "base64")).toString()).text).not.toContain("hill.txt");
  });

  it.each(["docx", "xlsx"])("is published as a table each in %s, whose edits go to its own document", async (to) => {
    const twice = read("job.xlf").replaceAll("河水很清。", "羊从山上下来了。");
    writeFileSync(at("job.xlf"), twice.replaceAll(/s[0-9a-f]{10}/gu, "s0a1b2c3d4e")); // the ids of sentences that are alike
    expect((await duiyi("publish", "job.xlf", "--to", to)).code).toBe(0);
    edit(`river.review.${to}`, "The river is clear.", "The river runs clear.");
    expect(edit(`hill.review.${to}`, "The sheep came down the hill.", "The sheep came down.")).not.toContain("river");
    for (const table of ["river", "hill"])
      expect(
        await duiyi("merge", "--from", `${table}.review.${to}`, "--xliff", "job.xlf", "-o", "back.xlf"),
      ).toMatchObject({ code: 0 });
    expect(read("back.xlf")).toBe(
      read("job.xlf")
        .replace("The river is clear.", "The river runs clear.")
        .replace("came down the hill.", "came down."),
    );
  });

  it("does what it can where one source is missing, and says which", async () => {
    const moved = read("job.xlf").replace('original="hill.txt"', 'original="gone.txt"');
    writeFileSync(at("job.xlf"), moved);
    const { code, err } = await duiyi("merge", "job.xlf");
    expect(code).toBe(5);
    expect(err).toContain("source document was not found");
    expect(read("river.en.txt")).toContain("The river is clear.");
  });

  it("goes into a folder that is named", async () => {
    expect((await duiyi("merge", "job.xlf", "-o", "english")).code).toBe(0);
    expect(read("english/hill.en.txt")).toBe("The sheep came down the hill.\n");
    expect((await duiyi("publish", "job.xlf", "--to", "tsv", "-o", "tables/")).code).toBe(0);
    expect(read("tables/river.bilingual.tsv")).toContain("There are many fish.");
  });

  it("does not go to one output", async () => {
    const { code, err } = await duiyi("merge", "job.xlf", "-o", "all.txt");
    expect(code).toBe(2);
    expect(err).toContain("2 documents (hill.txt, river.txt)");
    expect(existsSync(at("all.txt"))).toBe(false);
    expect((await duiyi("merge", "job.xlf", "-o", "all.txt", "--source", "river.txt")).code).toBe(0);
    expect(read("all.txt")).toBe("The river is clear. There are many fish.\n");
  });
});
