import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ioOver } from "../../src/cli/context.js";
import { duiyi as runIn } from "./duiyi.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);

function put(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

const xliff = (name: string, source: string, target: string): string =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${name}" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="s1"><source>${source}</source><target state="translated">${target}</target></trans-unit></body></file></xliff>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-many-"));
  put("docs/a.txt", "渡口有船。\n");
  put("docs/deep/b.md", "# 驿站\n");
  put("docs/draft/c.txt", "草稿。\n");
  put("docs/ignored.txt", "不读。\n");
  put("docs/.gitignore", "ignored.txt\n");
  writeFileSync(at("docs/picture.png"), Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"));
  put("outside/d.txt", "外面。\n");
  symlinkSync(at("outside"), at("docs/link"));
  put(
    "terms/places.yaml",
    "concepts:\n  - id: ferry\n    kind: place\n    terms:\n      zh:\n        - text: 渡口\n          status: preferred\n",
  );
});

const LEFT_OUT = "not read: 1 × picture";

describe("a command over folders and patterns", () => {
  it.each([
    { args: ["segment", "docs", "!docs/draft"], out: "渡口有船。\n驿站\n" },
    { args: ["segment", "docs/**/*.{txt,md}", "!docs/draft/**"], out: "渡口有船。\n驿站\n" },
    { args: ["repair", "docs", "!docs/draft"], out: "渡口有船。\n驿站\n" },
  ])("$args.0 reads all that is meant, in the order of names", async ({ args, out }) => {
    const run = await duiyi(...args);
    expect([run.out, run.code]).toEqual([out, 0]);
    if (args.includes("docs")) expect(run.err).toContain(LEFT_OUT);
  });

  it("says the file of each line for programs", async () => {
    const terms = await duiyi("terms", "docs", "--glossary", "terms");
    expect(JSON.parse(terms.out)).toMatchObject({ file: "docs/a.txt", line: 1, column: 1, text: "渡口" });
    const sentences = await duiyi("segment", "docs", "!docs/draft", "--format", "json");
    expect(
      sentences.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).file),
    ).toEqual(["docs/a.txt", "docs/deep/b.md"]);
    const alone = await duiyi("segment", "docs/a.txt", "--format", "json");
    expect(JSON.parse(alone.out)).toEqual({ text: "渡口有船。" });
  });

  it("goes on past a file that is not there, and says so in its exit code", async () => {
    const { code, out, err } = await duiyi("segment", "docs/a.txt", "docs/gone.txt", "docs/deep");
    expect([code, out]).toEqual([5, "渡口有船。\n驿站\n"]);
    expect(err).toContain("docs/gone.txt");
  });

  it("looks for names of the glossary in all of them", async () => {
    const { code, err } = await duiyi("glossary", "candidates", "docs", "--format", "json");
    expect(code).toBe(0);
    expect(err).toContain(LEFT_OUT);
  });

  it("writes one map of one text alone", async () => {
    expect(await duiyi("repair", "docs", "--map", "map.json")).toMatchObject({ code: 5 });
    expect(existsSync(at("map.json"))).toBe(false);
  });
});

describe("publish", () => {
  beforeEach(() => {
    put("back/a.en.xlf", xliff("a.md", "见山路。", "See the mountain path."));
    put("back/deep/b.en.xlf", xliff("b.txt", "驿站。", "The post house."));
  });

  it("keeps the folders below its output folder", async () => {
    const { code } = await duiyi("publish", "back", "-o", "pages");
    expect(code).toBe(0);
    expect(existsSync(at("pages/a.en.bilingual.html")) && existsSync(at("pages/deep/b.en.bilingual.html"))).toBe(true);
  });

  it("keeps links between pages, and leads to pages", async () => {
    put("docs/one.md", "见[山路](two.md)。\n");
    put("docs/two.md", "见[渡口](one.md)。\n");
    await duiyi("prepare", "docs/one.md", "docs/two.md", "-o", "docs");
    for (const name of ["one", "two"]) {
      const path = at(`docs/${name}.en.xlf`);
      const text = readFileSync(path, "utf8");
      const target = '<target state="translated">See <g id="1" ctype="link">it</g>.</target>';
      writeFileSync(path, text.replace(/<target[^>]*>.*?<\/target>/u, target));
    }
    expect((await duiyi("publish", "docs", "-o", "pages")).code).toBe(0);
    expect(readFileSync(at("pages/one.en.bilingual.html"), "utf8")).toContain('<a href="two.en.bilingual.html">it</a>');
    expect(readFileSync(at("pages/two.en.bilingual.html"), "utf8")).toContain(
      '<a href="one.en.bilingual.html">渡口</a>',
    );
  });
});

describe("the files of a project that came home", () => {
  it("are read without what is kept of earlier versions and of returned files, unless they are named", async () => {
    put("duiyi.config.json", JSON.stringify({ from: "zh-CN", to: "en", sources: ["docs/**/*.txt"], output: "out" }));
    put("out/a.en.xlf", xliff("docs/a.txt", "渡口有船。", "There are boats at the ferry."));
    put("out/earlier/a.en.0123abcd.xlf", xliff("docs/a.txt", "渡口有船。", "There are boats at the ferry."));
    put("out/returned/x.xlf", xliff("docs/a.txt", "渡口有船。", "There are boats at the ferry."));
    const files = async (...names: string[]) =>
      JSON.parse((await duiyi("check", ...names, "--format", "json", "--fail-on", "never")).out).summary.segments;
    expect([await files("out"), await files("out", "out/earlier/a.en.0123abcd.xlf")]).toEqual([1, 2]);
  });
});

describe("the line that shows how much is done", () => {
  it("is wiped before anything else is written", () => {
    const screen: string[] = [];
    const io = ioOver({
      out: (content) => void screen.push(content.toString()),
      err: (text) => void screen.push(text),
      exit: () => undefined,
      isTerminal: { out: true, err: true },
      screen: { hasColours: false },
    });
    io.progress("50% a.txt");
    io.out("one\n");
    io.say("two");
    expect(screen.join("")).toBe("\r\u001b[K50% a.txt\r\u001b[Kone\ntwo\n");
  });
});
