import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { openProject } from "../../src/index.js";
import { withUndo } from "../../src/interchange/target-edits/undo-edits.js";
import { duiyi as runIn } from "./duiyi.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

beforeEach(async () => {
  put("duiyi.config.json", JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs"] }));
  put("docs/one.txt", "天亮了。\n\n人们在驿站休息。\n");
  put("docs/two.txt", "河东有山。\n");
  await duiyi("run");
});

/** An XLIFF that came back, with translations in it. */
function returned(name: string, of: string, translations: Readonly<Record<string, string>>): void {
  put(`out/returned/${name}`, read(of));
  translate(`out/returned/${name}`, translations);
}

describe("a file that came back", () => {
  /** One XLIFF of both documents, as tools make them that export a whole project. */
  function both(): void {
    returned("one.xlf", "out/one.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest." });
    returned("two.xlf", "out/two.en.xlf", { "河东有山。": "Hills rise east of the river." });
    const [one, two] = ["one", "two"].map((name) => read(`out/returned/${name}.xlf`));
    const file = /<file .*<\/file>/su.exec(two ?? "")?.[0] ?? "";
    for (const name of ["one", "two"]) rmSync(at(`out/returned/${name}.xlf`));
    put("out/returned/all.xlf", one?.replace("</file>", `</file>\n${file.replaceAll("$", "$$$$")}`) ?? "");
  }

  it("is taken by each of its documents, whichever run comes to it", async () => {
    both();
    expect((await duiyi("run", "docs/two.txt")).code).toBe(0);
    expect(read("out/two.en.txt")).toBe("Hills rise east of the river.\n");
    expect((await duiyi("run")).out).toContain("docs/one.txt → en: read back, checked, merged, published\n");
    expect(read("out/one.en.txt")).toContain("People rest.");
    expect((await duiyi("run")).out).toContain("0 done, 2 as before");
  });

  it("waits where the run is about other documents", async () => {
    returned("x.xlf", "out/two.en.xlf", { "河东有山。": "Hills rise east of the river." });
    const { code, err, out } = await duiyi("run", "docs/one.txt");
    expect([code, err, out]).toEqual([0, "", expect.stringContaining("0 done, 1 as before")]);
    expect((await duiyi("run")).out).toContain("docs/two.txt → en: read back");
  });

  it("is kept as taken at once, so that a run that is killed later has taken it", async () => {
    returned("x.xlf", "out/one.en.xlf", { "天亮了。": "Day broke." });
    const seen: boolean[] = [];
    const project = await openProject(at());
    await project.run({ onProgress: () => void seen.push(existsSync(at(".duiyi/returned.json"))) });
    expect(seen.slice(0, 2)).toEqual([false, true]);
  });

  it("does not stop its document where it cannot be read", async () => {
    translate("out/one.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest." });
    put("out/returned/half.xlf", read("out/one.en.xlf").slice(0, -60));
    const { code, err, out } = await duiyi("run");
    expect([code, out]).toEqual([5, expect.stringContaining("docs/one.txt → en: checked, merged, published")]);
    expect(err).toContain("out/returned/half.xlf");
  });

  it("takes the place of what is here where a person says so, and both translations stand in the sheet", async () => {
    translate("out/one.en.xlf", { "天亮了。": "It was morning.", "人们在驿站休息。": "People rest." });
    await duiyi("run");
    returned("from Li Wei.xlf", "out/one.en.xlf", { "天亮了。": "Day broke." });
    const ran = await duiyi("run");
    expect(ran.err).toContain('“duiyi handback "out/returned/from Li Wei.xlf" --on-conflict replace”');
    expect(read("out/one.en.txt")).toContain("It was morning.");
    const back = await duiyi("handback", "out/returned/from Li Wei.xlf", "--on-conflict", "replace");
    expect([back.code, back.err]).toEqual([0, expect.stringContaining("What came back has taken its place")]);
    expect(read("out/one.en.conflicts.csv")).toContain("天亮了。,It was morning.,Day broke.");
    expect((await duiyi("run")).out).toContain("docs/one.txt → en: checked, merged, published");
    expect(read("out/one.en.txt")).toContain("Day broke.");
    expect((await duiyi("run")).out).toContain("0 done, 2 as before");
  });

  it("takes the place of what is here where it is a table too", async () => {
    await duiyi("handoff", "--for", "docx", "-o", "kit/");
    fillTable("kit/two.en.docx", "Hills rise.");
    translate("out/two.en.xlf", { "河东有山。": "There are hills." });
    expect((await duiyi("handback", "kit/two.en.docx")).code).toBe(1);
    expect((await duiyi("handback", "kit/two.en.docx", "--on-conflict", "replace")).code).toBe(0);
    expect(read("out/two.en.xlf")).toContain("Hills rise.");
  });
});

/** Writes a translation into the empty cell of a table. */
function fillTable(name: string, target: string): void {
  const parts = unzipSync(readFileSync(at(name)));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(
    /(<w:pStyle w:val="TargetText"\/><\/w:pPr>)(<\/w:p>)/u,
    `$1<w:r><w:t>${target}</w:t></w:r>$2`,
  );
  writeFileSync(at(name), zipSync({ ...parts, "word/document.xml": strToU8(text) }));
}

/** What the review page of an XLIFF saves: the file with a piece of its text replaced. */
function saved(xliff: string, was: string, replacement: string): string {
  const start = xliff.indexOf(was);
  return withUndo(xliff, [{ span: { start, end: start + was.length }, replacement }]);
}

/** Every file below a folder but what duiyi remembers, with its content. */
function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^\.(?:git|duiyi)\//u.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

/** A project in which something of every kind has come back. */
async function withAllKinds(): Promise<void> {
  for (const [name, text] of [
    ["three", "船来了。"],
    ["four", "雪停了。"],
  ])
    put(`docs/${name}.txt`, `${text}\n`);
  await duiyi("run");
  await duiyi("handoff", "docs/one.txt", "-o", "kit/");
  translate("kit/one.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest." });
  put("out/returned/handed out.xlf", read("kit/one.en.xlf"));
  returned("never handed out.xlf", "out/two.en.xlf", { "河东有山。": "Hills rise." });
  await duiyi("publish", "out/three.en.xlf", "--to", "docx", "-o", "out/three.en.review.docx");
  fillTable("out/three.en.review.docx", "The boat came.");
  translate("out/four.en.xlf", { "雪停了。": "Snow stopped." });
  put("out/returned/saved by the page.xlf", saved(read("out/four.en.xlf"), "Snow stopped.", "The snow has stopped."));
  await duiyi("run");
}

const PUBLISHED = ["Day broke.\n\nPeople rest.\n", "Hills rise.\n", "The boat came.\n", "The snow has stopped.\n"];
const published = () => ["one", "two", "three", "four"].map((name) => read(`out/${name}.en.txt`));

describe("a project whose folder .duiyi is gone", () => {
  it.each([{ kept: false }, { kept: true }])(
    "agrees with what it was before (what was handed out is kept: $kept)",
    async ({ kept }) => {
      await withAllKinds();
      expect(published()).toEqual(PUBLISHED);
      const before = contentsOf(at());
      const [record = ""] = readdirSync(at(".duiyi/handoffs"));
      const text = read(`.duiyi/handoffs/${record}`);
      rmSync(at(".duiyi"), { recursive: true });
      if (kept) put(`.duiyi/handoffs/${record}`, text);
      expect((await duiyi("run")).code).toBe(0);
      expect(contentsOf(at())).toEqual(before);
      expect((await duiyi("run")).out).toContain("0 done, 4 as before");
    },
  );

  it("loses nothing that was translated after something had come back", async () => {
    await withAllKinds();
    translate("out/one.en.xlf", { "天亮了。": "Dawn came." });
    translate("out/three.en.xlf", { "船来了。": "A boat arrived." });
    translate("out/four.en.xlf", { "雪停了。": "It stopped snowing." });
    await duiyi("run");
    const before = ["one", "two", "three", "four"].map((name) => read(`out/${name}.en.xlf`));
    rmSync(at(".duiyi"), { recursive: true });
    expect((await duiyi("run")).code).toBe(0);
    expect(["one", "two", "three", "four"].map((name) => read(`out/${name}.en.xlf`))).toEqual(before);
    expect(published()).toEqual([
      "Dawn came.\n\nPeople rest.\n",
      "Hills rise.\n",
      "A boat arrived.\n",
      "It stopped snowing.\n",
    ]);
  });
});

describe("two checkouts of one repository", () => {
  it("agree, with or without what is not kept in it", async () => {
    await withAllKinds();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=Li Wei", "-c", "user.email=li@example.org", ...args], { cwd: at() });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "all");
    git("clone", "-q", ".", "other");
    const before = contentsOf(at("other"));
    expect(existsSync(at("other/.duiyi/cache.json"))).toBe(false);
    expect((await runIn(at("other"), ["run"])).out).toContain("0 done, 4 as before");
    expect(contentsOf(at("other"))).toEqual(before);
    const here = JSON.parse((await duiyi("status", "--format", "json")).out);
    const there = JSON.parse((await runIn(at("other"), ["status", "--format", "json"])).out);
    expect(there.documents).toEqual(here.documents);
  });
});
