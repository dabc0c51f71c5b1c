import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { withUndo } from "../../src/interchange/target-edits/undo-edits.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

beforeEach(async () => {
  put("docs/one.txt", "天亮了。\n\n人们在驿站休息。\n");
  put("docs/more/two.txt", "河东有山。\n");
  put(
    "duiyi.config.json",
    JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs/**/*.txt"], glossary: ["terms.csv"] }),
  );
  put("terms.csv", "zh,en\n驿站,post house\n水井,well\n");
  await duiyi("run");
});

describe("a package for a translator", () => {
  it("holds what is to do, the terms that stand in it, and instructions", async () => {
    translate("out/more/two.en.xlf", { "河东有山。": "Hills rise in Hedong." });
    const { out, code } = await duiyi("handoff", "--who", "Li Wei", "-o", "kit/");
    expect(code).toBe(0);
    expect(out).toContain("1 document, 2 segments, 12 characters to do");
    expect(existsSync(at("kit/one.en.xlf")) && !existsSync(at("kit/more/two.en.xlf"))).toBe(true);
    expect(read("kit/glossary.csv")).toContain("post house");
    expect(read("kit/glossary.csv")).not.toContain("well");
    expect(read("kit/memory.en.tmx")).toContain("Hills rise in Hedong.");
    expect(read("kit/README.txt")).toContain("one.en.xlf");
    expect((await duiyi("status", "--format", "json")).out).toContain('"heldBy": "Li Wei"');
  });

  it("comes home whatever of it comes back, and says what is missing", async () => {
    await duiyi("handoff", "-o", "kit/");
    translate("kit/one.en.xlf", { "天亮了。": "Day broke." });
    const { out, code } = await duiyi("handback", "kit/one.en.xlf");
    expect(code).toBe(0);
    expect(out).toContain("docs/one.txt → en: 1 taken, 1 still without a translation");
    expect(out).toContain("docs/more/two.txt: did not come back");
    expect(read("out/one.en.xlf")).toContain("Day broke.");
    const { documents } = JSON.parse((await duiyi("status", "--format", "json")).out);
    expect(
      documents.map(({ translated, heldBy }: Record<string, unknown>) => [translated, heldBy !== undefined]),
    ).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  it("comes home from an archive, and is nobody's any more when all of it is back", async () => {
    await duiyi("handoff", "docs/more/two.txt", "-o", "kit.zip");
    execFileSync("python3", ["-m", "zipfile", "-e", "kit.zip", "unpacked/there"], { cwd: at() });
    translate("unpacked/there/more/two.en.xlf", { "河东有山。": "Hills rise in Hedong." });
    execFileSync("python3", ["-m", "zipfile", "-c", "../back.zip", "there"], { cwd: at("unpacked") });
    const { out } = await duiyi("handback", "back.zip");
    expect(out).toContain("docs/more/two.txt → en: 1 taken\n");
    expect((await duiyi("status", "--format", "json")).out).not.toContain("heldBy");
    await duiyi("run");
    expect(read("out/more/two.en.txt")).toBe("Hills rise in Hedong.\n");
  });

  it("changes nothing that was translated here in the meantime, and lists it", async () => {
    await duiyi("handoff", "-o", "kit/");
    translate("kit/one.en.xlf", { "天亮了。": "Dawn came.", "人们在驿站休息。": "They rest at the post house." });
    translate("out/one.en.xlf", { "天亮了。": "Day broke." });
    const { out, err, code } = await duiyi("handback", "kit/");
    expect([code, err]).toEqual([1, expect.stringContaining("out/one.en.conflicts.csv")]);
    expect(out).toContain("here: Day broke.\n    came back: Dawn came.");
    expect(read("out/one.en.xlf")).toContain("Day broke.");
    expect(read("out/one.en.xlf")).toContain("They rest at the post house.");
    expect(read("out/one.en.conflicts.csv")).toContain("天亮了。,Day broke.,Dawn came.");
  });

  it("is taken where the source has changed since, but for what is not in it any more", async () => {
    await duiyi("handoff", "-o", "kit/");
    translate("kit/one.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    put("docs/one.txt", "天亮了。\n\n人们在驿站吃饭。\n");
    await duiyi("run");
    const { out } = await duiyi("handback", "kit/");
    expect(out).toContain(
      "1 taken, 1 still without a translation, 1 of segments that are not in the document any more",
    );
  });

  it("is refused by another project", async () => {
    await duiyi("handoff", "-o", "kit/");
    const [record = ""] = readdirSync(at(".duiyi/handoffs"));
    put("kit/duiyi.handoff.json", read(`.duiyi/handoffs/${record}`).replace(/"id": "[^"]*"/u, '"id": "other-1"'));
    const { err, code } = await duiyi("handback", "kit/");
    expect([code, err]).toEqual([2, expect.stringContaining("was not handed out by this project")]);
  });

  it("is made for a tool, of what the tool takes", async () => {
    await duiyi("handoff", "--for", "omegat", "-o", "omegat/");
    expect(existsSync(at("omegat/omegat.project")) && existsSync(at("omegat/source/more/two.en.xlf"))).toBe(true);
    expect(readdirSync(at("omegat")).filter((name) => /readme/iu.test(name))).toEqual(["README.txt"]);
    expect(read("omegat/README.txt")).toMatch(/source\/more\/two\.en\.xlf.*Project > Open/su);
    put("omegat/target/more/two.en.xlf", read("omegat/source/more/two.en.xlf"));
    translate("omegat/target/more/two.en.xlf", { "河东有山。": "Hills rise in Hedong." });
    expect((await duiyi("handback", "omegat")).out).toContain("docs/more/two.txt → en: 1 taken");
  });
});

/** Writes a translation into each empty cell of a table, as a person does in a word processor. */
function fillTable(name: string, translations: readonly string[]): void {
  const parts = unzipSync(readFileSync(at(name)));
  const rest = [...translations];
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(
    /(<w:pStyle w:val="TargetText"\/><\/w:pPr>)(<\/w:p>)/gu,
    (all, start: string, end: string) => {
      const target = rest.shift();
      return target === undefined ? all : `${start}<w:r><w:t>${target}</w:t></w:r>${end}`;
    },
  );
  writeFileSync(at(name), zipSync({ ...parts, "word/document.xml": strToU8(text) }));
}

describe("a package for a translator without a CAT tool", () => {
  it("is made of tables, which come home together or one by one", async () => {
    expect((await duiyi("handoff", "--for", "docx", "--who", "Anna", "-o", "tables/")).code).toBe(0);
    expect(readdirSync(at("tables"))).not.toContain("one.en.xlf");
    expect(read("tables/README.txt")).toContain("Word or Excel");
    fillTable("tables/one.en.docx", ["Day broke."]);
    fillTable("tables/more/two.en.docx", ["Hills rise in Hedong."]);
    expect((await duiyi("handback", "tables/more/two.en.docx")).out).toContain("docs/more/two.txt → en: 1 taken\n");
    const whole = await duiyi("handback", "tables");
    expect(whole.out).toContain("docs/one.txt → en: 1 taken, 1 still without a translation");
    expect((await duiyi("run")).out).toContain("docs/more/two.txt → en: checked, merged, published");
    expect(read("out/more/two.en.txt")).toBe("Hills rise in Hedong.\n");
  });

  it("changes nothing that was translated here in the meantime, and lists it", async () => {
    await duiyi("handoff", "--for", "docx", "-o", "tables/");
    fillTable("tables/one.en.docx", ["Day broke."]);
    translate("out/one.en.xlf", { "天亮了。": "It was morning." });
    const { out, code } = await duiyi("handback", "tables");
    expect([code, out]).toEqual([1, expect.stringContaining("came back: Day broke.")]);
    expect(read("out/one.en.xlf")).toContain("It was morning.");
    expect(read("out/one.en.conflicts.csv")).toContain("Day broke.");
  });
});

describe("the tool of the configuration", () => {
  it("is the one that packages are made for, unless another is named", async () => {
    put("duiyi.config.json", JSON.stringify({ from: "zh-CN", to: "en", sources: ["docs/**/*.txt"], kit: "memoq" }));
    await duiyi("handoff", "-o", "memoq/");
    expect(existsSync(at("memoq/one.en.xliff"))).toBe(true);
    await duiyi("handoff", "--for", "trados", "-o", "trados/");
    expect(existsSync(at("trados/one.en.xlf"))).toBe(true);
  });

  it("is refused where it is unknown, with those that there are", async () => {
    put("duiyi.config.json", JSON.stringify({ from: "zh-CN", to: "en", sources: ["docs"], kit: "wordfast" }));
    const { code, err } = await duiyi("handoff");
    expect([code, err]).toEqual([2, expect.stringContaining("memoq")]);
  });

  it("has its instructions in the language of the translator", async () => {
    put("duiyi.config.json", JSON.stringify({ from: "en", to: "zh-Hans", sources: ["english/*.txt"] }));
    put("english/one.txt", "Day broke over the ferry.\n");
    await duiyi("run");
    await duiyi("handoff", "-o", "kit/");
    expect(read("kit/README.txt")).toMatch(/译|请/u);
  });
});

describe("what is put into the folder of what returned", () => {
  it("is taken by the next run, once, whatever it is called", async () => {
    put("out/returned/from Li Wei.xlf", read("out/one.en.xlf"));
    translate("out/returned/from Li Wei.xlf", {
      "天亮了。": "Day broke.",
      "人们在驿站休息。": "People rest at the post house.",
    });
    const { out, err } = await duiyi("run");
    expect(out).toContain("docs/one.txt → en: read back, checked, merged, published");
    expect(err).toContain("2 translations were taken into docs/one.txt");
    expect(read("out/one.en.txt")).toBe("Day broke.\n\nPeople rest at the post house.\n");
    expect((await duiyi("run")).out).toContain("0 done, 2 as before");
  });

  /** What the review page of an XLIFF saves: the file with pieces of its text replaced. */
  const saved = (xliff: string, edits: Readonly<Record<string, string>>): string =>
    withUndo(
      xliff,
      Object.entries(edits).map(([was, replacement]) => {
        const start = xliff.indexOf(was);
        return { span: { start, end: start + was.length }, replacement };
      }),
    );

  it("is taken where a review page has changed translations and left notes, though nothing was handed out", async () => {
    translate("out/one.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    await duiyi("run");
    const page = read("out/one.en.xlf");
    translate("out/one.en.xlf", { "人们在驿站休息。": "They rest at the post house." });
    const note = '<note from="reviser" annotates="target">Dawn is shorter.</note>';
    const edits = { "Day broke.</target>": `Dawn came.</target>${note}` };
    put("out/returned/one.en.xlf", saved(page, edits));
    const { code, err } = await duiyi("run");
    expect([code, err]).toEqual([0, expect.not.stringContaining("conflicts")]);
    expect(err).toContain("1 translation was taken");
    expect(read("out/one.en.txt")).toBe("Dawn came.\n\nThey rest at the post house.\n");
    expect(read("out/one.en.xlf")).toContain("Dawn is shorter.");
    put("out/returned/one again.xlf", saved(page, { "Day broke.": "It dawned." }));
    expect((await duiyi("run")).err).toContain("out/one.en.conflicts.csv");
    expect(read("out/one.en.txt")).toContain("Dawn came.");
  });

  it("is taken by the run that prepares its document", async () => {
    put("docs/three.txt", "天亮了。\n");
    put("out/returned/three.xlf", read("out/one.en.xlf").replaceAll("docs/one.txt", "docs/three.txt"));
    translate("out/returned/three.xlf", { "天亮了。": "Day broke." });
    const { out, code } = await duiyi("run");
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("docs/three.txt → en: prepared, read back, checked, merged, published"),
    ]);
  });

  it("takes a review table that a reviser has changed beside its XLIFF", async () => {
    translate("out/one.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    await duiyi("publish", "out/one.en.xlf", "--to", "xlsx");
    expect((await duiyi("run")).out).not.toContain("read back");
  });

  it("is said where it is of another project", async () => {
    put("out/returned/x.xlf", read("out/one.en.xlf").replaceAll("docs/one.txt", "novel/chapter.txt"));
    const { err, code } = await duiyi("run");
    expect([code, err]).toEqual([
      5,
      expect.stringContaining("novel/chapter.txt, which is no document of this project"),
    ]);
  });
});
