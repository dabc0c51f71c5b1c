import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
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

  it("does what it can where one source is missing, and says which", async () => {
    const moved = read("job.xlf").replace('original="hill.txt"', 'original="gone.txt"');
    writeFileSync(at("job.xlf"), moved);
    const { code, err } = await duiyi("merge", "job.xlf");
    expect(code).toBe(5);
    expect(err).toContain("source document was not found");
    expect(read("river.en.txt")).toContain("The river is clear.");
  });

  it("does not go to one output", async () => {
    const { code, err } = await duiyi("merge", "job.xlf", "-o", "all.txt");
    expect(code).toBe(2);
    expect(err).toContain("2 documents");
    expect(existsSync(at("all.txt"))).toBe(false);
    expect((await duiyi("merge", "job.xlf", "-o", "all.txt", "--source", "river.txt")).code).toBe(0);
    expect(read("all.txt")).toBe("The river is clear. There are many fish.\n");
  });
});
