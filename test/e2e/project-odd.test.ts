import { renameSync, rmSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { type Files, InputError, nodeFiles, openProject } from "../../src/index.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

beforeEach(async () => {
  put("duiyi.config.json", JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs"] }));
  put("docs/letter.txt", "天亮了。\n");
  await duiyi("run");
});

describe("sources that begin with another folder than before", () => {
  it("take their translations with them", async () => {
    translate("out/letter.en.xlf", { "天亮了。": "Day broke." });
    await duiyi("run");
    put("notes/readme.txt", "船来了。\n");
    put("duiyi.config.json", JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs", "notes"] }));
    const { out, err, code } = await duiyi("run");
    expect([code, err]).toEqual([0, expect.stringContaining("the translation was taken over from out/letter.en.xlf")]);
    expect(out).toContain("docs/letter.txt → en: read back, prepared, checked, merged, published\n");
    expect(read("out/docs/letter.en.txt")).toBe("Day broke.\n");
    expect((await duiyi("run")).out).toContain("0 done, 2 as before");
    put("duiyi.config.json", JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs"] }));
    translate("out/letter.en.xlf", { "天亮了。": "It was morning." });
    expect((await duiyi("run")).err).not.toContain("taken over");
    expect(read("out/letter.en.txt")).toBe("It was morning.\n");
  });

  it("take no translation of another document, and none that is empty", async () => {
    put("letter.txt", "船来了。\n");
    put(
      "duiyi.config.json",
      JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs", "letter.txt"] }),
    );
    translate("out/letter.en.xlf", { "天亮了。": "Day broke." });
    const { out } = await duiyi("run", "docs");
    expect(out).toContain("docs/letter.txt → en: read back, prepared");
    rmSync(at("out/docs"), { recursive: true });
    put("out/letter.en.xlf", read("out/letter.en.xlf").replace("docs/letter.txt", "notes/letter.txt"));
    expect((await duiyi("run", "docs")).out).toContain("docs/letter.txt → en: prepared\n");
    expect(read("out/docs/letter.en.xlf")).not.toContain("Day broke.");
  });
});

describe("a file among the sources that no format reads", () => {
  it("is counted by what it is, and fails a run that names it", async () => {
    put("docs/words.yaml", "morning: 天亮了\nrain: 下雨了\n");
    const counted = await duiyi("run");
    expect([counted.code, counted.out]).toEqual([
      0,
      expect.stringContaining("not read: 1 × file of keys and values\n"),
    ]);
    const named = await duiyi("run", "docs/words.yaml");
    expect([named.code, named.err]).toEqual([5, expect.stringContaining("docs/words.yaml: This is a file of keys")]);
    expect((await duiyi("run")).code).toBe(0);
  });
});

describe("a source that is gone", () => {
  it("is said once, and what was made of it stays", async () => {
    put("docs/more.txt", "船来了。\n");
    await duiyi("run");
    rmSync(at("docs/more.txt"));
    const { out, err, code } = await duiyi("run");
    expect([code, out]).toEqual([0, expect.stringContaining("1 document (en): 0 done, 1 as before")]);
    expect(err).toBe("docs/more.txt is not among the sources any more. What was made of it stays where it is.\n");
    expect(read("out/more.en.xlf")).toContain("船来了。");
    expect((await duiyi("run")).err).toBe("");
  });
});

describe("what comes home and is nothing that comes home", () => {
  it("is said to be none", async () => {
    put("notice.html", "<!DOCTYPE html><p>停水通知</p>\n");
    const { code, out, err } = await duiyi("handback", "notice.html");
    expect([code, out, err]).toEqual([3, expect.stringContaining("Give an archive, a folder, an XLIFF"), ""]);
  });
});

describe("two sources with one output", () => {
  it("leave the translation to the one that it is of, and the other fails", async () => {
    translate("out/letter.en.xlf", { "天亮了。": "Day broke." });
    put("docs/letter.md", "# 船来了\n");
    const before = read("out/letter.en.xlf");
    const { code, err } = await duiyi("run");
    expect([code, read("out/letter.en.xlf")]).toEqual([5, before]);
    expect(err).toContain("What is made of docs/letter.md would take the place of what is made of docs/letter.txt");
    rmSync(at("docs/letter.md"));
    expect((await duiyi("run")).code).toBe(0);
    expect(read("out/letter.en.txt")).toBe("Day broke.\n");
  });

  it("have what is theirs as soon as the other has another name", async () => {
    put("docs/letter.md", "# 船来了\n");
    await duiyi("run");
    renameSync(at("docs/letter.txt"), at("docs/note.txt"));
    const { code } = await duiyi("run");
    expect([code, read("out/letter.en.xlf").includes("船来了"), read("out/note.en.xlf").includes("天亮了")]).toEqual([
      0,
      true,
      true,
    ]);
  });
});

describe("what lies among the files that came back", () => {
  it.each([
    { what: "is no XLIFF", content: "Day broke.\n", says: "out/returned/back.xlf: The file is no" },
    {
      what: "is cut off",
      content: '<?xml version="1.0"?>\n<xliff version="1.2">\n<file',
      says: "out/returned/back.xlf:3",
    },
    { what: "has no units", content: '<xliff version="1.2"></xliff>', says: "The file holds no units" },
    {
      what: "is of another project",
      content:
        '<xliff version="1.2"><file original="docs/other.txt" source-language="zh-CN" target-language="en"><body/></file></xliff>',
      says: "This file is of docs/other.txt, which is no document of this project",
    },
  ])("is named where it $what, and the rest is done", async ({ content, says }) => {
    put("out/returned/back.xlf", content);
    put("docs/new.txt", "船来了。\n");
    const { code, out, err } = await duiyi("run");
    expect(code).toBe(5);
    expect(out).toContain("docs/new.txt → en: prepared");
    expect(err).toContain(says);
  });
});

describe("a run on one machine", () => {
  it("flushes the new files of a document together", async () => {
    const together: string[][] = [];
    const flushAhead: NonNullable<Files["flushAhead"]> = (files, options) => {
      together.push(files.map(({ path }) => path.slice(at().length + 1)));
      return nodeFiles.flushAhead?.(files, options) ?? Promise.resolve(() => undefined);
    };
    put("docs/new.txt", "船来了。\n");
    await (await openProject(at(), { files: { ...nodeFiles, flushAhead } })).run();
    expect(together.map((paths) => paths.toSorted())).toEqual([
      ["out/new.en.html", "out/new.en.xlf", "out/new.queries.csv", "out/new.queries.html"],
    ]);
    expect(read("out/new.en.xlf")).toContain("船来了");
  });
});

describe("a project that one may only read", () => {
  const refuse = (outputs: readonly { readonly path: string }[]): never => {
    throw new InputError("output.unwritable", { reason: "EROFS" }, { file: outputs[0]?.path ?? "" });
  };
  const files: Files = { ...nodeFiles, write: refuse, replace: refuse };

  it("can be looked at, and run where nothing is to do", async () => {
    const ran = await (await openProject(at(), { files })).run();
    expect(ran.documents.map(({ status, error }) => [status.standing, error])).toEqual([["prepared", undefined]]);
    rmSync(at(".duiyi/cache.json"));
    put("docs/more.txt", "船来了。\n");
    const looked = await (await openProject(at(), { files })).status();
    expect(looked.documents.map(({ status }) => status.standing)).toEqual(["prepared", "new"]);
  });

  it("says of each document that it cannot be written", async () => {
    put("docs/more.txt", "船来了。\n");
    const { documents } = await (await openProject(at(), { files })).run();
    expect(documents.map(({ error }) => error?.code)).toEqual([undefined, "output.unwritable"]);
  });
});
