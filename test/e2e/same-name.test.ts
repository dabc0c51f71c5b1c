import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read } = workFolder();

describe("sources of one name", () => {
  it("are prepared in the folders that they stand in", async () => {
    put("guide/index.txt", "渡口\n");
    put("guide/more/index.txt", "驿站\n");
    put("guide/end.txt", "尾声\n");
    const { code } = await duiyi("prepare", "guide/index.txt", "guide/more/index.txt", "guide/end.txt", "-o", "out");
    expect(code).toBe(0);
    expect(read("out/index.en.xlf")).toContain("渡口");
    expect(read("out/more/index.en.xlf")).toContain("驿站");
    expect(read("out/end.en.xlf")).toContain("尾声");
  });

  it("in one folder are refused before anything is written, both named", async () => {
    put("a/notes.txt", "山路很长。\n");
    put("a/notes.md", "水路很短。\n");
    const { code, err } = await duiyi("prepare", "a/notes.txt", "a/notes.md", "-o", "out", "--force");
    expect(code).toBe(6);
    expect(err).toContain("a/notes.txt");
    expect(err).toContain("a/notes.md");
    expect(existsSync(at("out"))).toBe(false);
  });

  it("that are one file, named twice, are one", async () => {
    put("a/notes.txt", "山路很长。\n");
    expect((await duiyi("prepare", "a/notes.txt", "./a/notes.txt", "-o", "out")).code).toBe(0);
    expect(readdirSync(at("out"))).toContain("notes.en.xlf");
  });
});

/** An XLIFF of a document for each name, each translated. */
const job = (...originals: string[]): string =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${originals
    .map(
      (original, index) =>
        `<file original="${original}" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>第${index}条路。</source><target state="translated">Road ${index}.</target></trans-unit></body></file>`,
    )
    .join("")}</xliff>`;

describe("documents of one name in an XLIFF", () => {
  it.each(["tsv", "text", "html", "xlsx", "jsonl"])("are published as %s in folders of their own", async (to) => {
    put("job.xlf", job("east/road.md", "west\\road.txt"));
    expect((await duiyi("publish", "job.xlf", "--to", to)).code).toBe(0);
    const [east = ""] = readdirSync(at("east")).filter((name) => name.startsWith("road."));
    expect(readdirSync(at("west"))).toContain(east);
  });

  it("are merged in folders of their own", async () => {
    put("job.xlf", job("east/road.txt", "west/road.txt"));
    put("east/road.txt", "第0条路。\n");
    put("west/road.txt", "第1条路。\n");
    expect((await duiyi("merge", "job.xlf")).code).toBe(0);
    expect([read("east/road.en.txt"), read("west/road.en.txt")]).toEqual(["Road 0.\n", "Road 1.\n"]);
  });

  it("choose no folder above the XLIFF", async () => {
    put("in/job.xlf", job("../../up/road.txt", "/etc/.ssh/road.txt"));
    expect((await duiyi("publish", "in/job.xlf", "--to", "tsv")).code).toBe(0);
    expect(readdirSync(at())).toEqual(["in"]);
    expect(read("in/up/road.bilingual.tsv")).toContain("Road 0.");
    expect(read("in/etc/ssh/road.bilingual.tsv")).toContain("Road 1.");
  });

  it("whose outputs would be one file are refused, both named", async () => {
    put("job.xlf", job("C:\\road.txt", "D:\\road.doc"));
    const { code, err } = await duiyi("publish", "job.xlf", "--to", "tsv");
    expect(code).toBe(6);
    expect(err).toContain("C:\\road.txt");
    expect(err).toContain("D:\\road.doc");
  });

  it.each(["./a/road.txt", "a//road.txt", "a/./road.txt", "a\\road.txt"])(
    "that are two spellings of one path are refused, both named: %s",
    async (second) => {
      put("job.xlf", job("a/road.txt", second));
      for (const command of [
        ["publish", "job.xlf", "--to", "tsv"],
        ["merge", "job.xlf", "-o", "out/"],
      ]) {
        const { code, err } = await duiyi(...command);
        expect(code).toBe(6);
        expect(err).toContain(`${second} would take the place`);
        expect(err).toContain("of a/road.txt");
      }
      expect(readdirSync(at())).toEqual(["job.xlf"]);
    },
  );

  it("of 300 letters are published under a shorter one", async () => {
    put("job.xlf", job(`${"长".repeat(300)}.txt`, "road.txt"));
    expect((await duiyi("publish", "job.xlf", "--to", "tsv")).code).toBe(0);
    expect(read(`${"长".repeat(66)}.bilingual.tsv`)).toContain("Road 0.");
  });
});

describe("two XLIFFs of one name", () => {
  it.each([["publish", "--to", "tsv"], ["merge", "-o", "out/"], ["merge"]])(
    "in one folder are refused before anything is written, both named: %s",
    async (command, ...options) => {
      put("road.txt", "第0条路。\n");
      put("job.xlf", job("road.txt"));
      put("job.xliff", job("road.txt"));
      const { code, err } = await duiyi(command, "job.xlf", "job.xliff", ...options);
      expect(code).toBe(6);
      expect(err).toContain("job.xlf");
      expect(err).toContain("job.xliff");
      expect(readdirSync(at()).toSorted()).toEqual(["job.xlf", "job.xliff", "road.txt"]);
    },
  );

  it("are merged into the folders that they stand in", async () => {
    for (const place of ["east", "west"]) {
      put(`${place}/road.txt`, "第0条路。\n");
      put(`${place}/road.en.xlf`, job("road.txt").replace("Road 0", `Road ${place}`));
    }
    expect((await duiyi("merge", "east/road.en.xlf", "west/road.en.xlf", "-o", "out")).code).toBe(0);
    expect([read("out/east/road.en.txt"), read("out/west/road.en.txt")]).toEqual(["Road east.\n", "Road west.\n"]);
  });

  it.each([["publish", "--to", "tsv"], ["merge"], ["merge", "-o", "out/"]])(
    "that hold documents of one name are refused before anything is written, both named: %s",
    async (command, ...options) => {
      put("road.txt", "第0条路。\n");
      put("job.xlf", job("road.txt", "lane.txt"));
      put("more.xlf", job("road.txt", "way.txt"));
      const { code, err } = await duiyi(command, "job.xlf", "more.xlf", ...options);
      expect(code).toBe(6);
      expect(err).toContain("road.txt (job.xlf)");
      expect(err).toContain("road.txt (more.xlf)");
      expect(readdirSync(at()).toSorted()).toEqual(["job.xlf", "more.xlf", "road.txt"]);
    },
  );

  it("that hold the same documents in two languages are merged into both", async () => {
    put("road.txt", "第0条路。\n");
    put("lane.txt", "第1条路。\n");
    put("job.en.xlf", job("road.txt", "lane.txt"));
    put("job.de.xlf", job("road.txt", "lane.txt").replaceAll('target-language="en"', 'target-language="de"'));
    expect((await duiyi("merge", "job.en.xlf", "job.de.xlf")).code).toBe(0);
    expect([read("road.en.txt"), read("lane.de.txt")]).toEqual(["Road 0.\n", "Road 1.\n"]);
  });

  it("given twice is published once", async () => {
    put("job.xlf", job("road.txt", "lane.txt"));
    expect((await duiyi("publish", "job.xlf", "./job.xlf", "--to", "tsv")).code).toBe(0);
  });
});

describe("sources of one name in a folder that is given", () => {
  it("are refused before anything is written, both named", async () => {
    put("a/deep/notes.txt", "山路很长。\n");
    put("a/deep/notes.md", "水路很短。\n");
    const { code, err } = await duiyi("prepare", "a", "-o", "out", "--force");
    expect(code).toBe(6);
    expect(err).toContain("notes.txt");
    expect(err).toContain("notes.md");
    expect(existsSync(at("out"))).toBe(false);
  });

  it("go through where only one of them is a text", async () => {
    put("a/notes.txt", "山路很长。\n");
    put("a/notes.pdf", "%PDF-1.4\n");
    expect((await duiyi("prepare", "a", "-o", "out")).code).toBe(0);
    expect(read("out/notes.en.xlf")).toContain("山路很长");
  });
});

describe("a name that cannot be looked for", () => {
  it.each([["check", "--format", "json"], ["stats"], ["publish", "--to", "tsv", "-o", "-"], ["validate"]])(
    "is the name of nothing for %s",
    async (command, ...options) => {
      put("job.xlf", job(`data:text/plain,${"%E5%AD%97".repeat(500)}`));
      expect((await duiyi(command, "job.xlf", ...options)).code).toBe(0);
    },
  );

  it("is missing where it is given as a source", async () => {
    put("job.xlf", job("road.txt"));
    expect((await duiyi("check", "job.xlf", "--source", "字".repeat(200))).code).toBe(3);
  });
});
