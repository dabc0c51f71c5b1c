import { describe, expect, it } from "vitest";
import { spawnDuiyi } from "./duiyi.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read } = workFolder();

/** Sources with controls, a noncharacter and, where a format can name one, a lone surrogate. */
const sources = [
  {
    name: "colours.txt",
    text: "\u001b[1m河东\u0001有山。\u001b[31m红\u0007色\u001b[0m\n\n\u0001\n第\u000b二段\uffff。\n",
  },
  { name: "page.md", text: "# 河\u0001东\n\n有\u001b[31m山。\u000b段\n" },
  { name: "page.html", text: '<!doctype html><p title="名\u001b称">有\u001b[31m山&#1;。\uffff天亮了。</p>' },
  { name: "film.srt", text: "1\n00:00:01,000 --> 00:00:02,000\n河\u0001东\u001b[31m有山\n" },
  { name: "film.vtt", text: "WEBVTT\n\n00:01.000 --> 00:02.000\n河\u0001东有山&#1;\n" },
  { name: "zh.json", text: '{ "a": "河\\u0001东", "b": "有\\ud800山\\uffff" }\n', as: "i18next" },
  { name: "bad\u0001\u001bname.txt", text: "河东有山。\n" },
];
const versions = ["1.2", "2.0", "2.1", "2.2"];

describe.each(sources)("control characters in $name", ({ name, text, as }) => {
  it.each(versions)("make an XLIFF %s that conforms, and come home", async (version) => {
    for (const repair of ["auto", "off"]) {
      put(name, text);
      const options = ["--xliff", version, "--repair", repair, ...(as === undefined ? [] : ["--as", as])];
      expect(await duiyi("prepare", name, "--from", "zh-CN", "--to", "en", ...options, "-o", repair)).toMatchObject({
        code: 0,
      });
      const xliff = `${repair}/${name.replace(/\.\w+$/u, "")}.en.xlf`;
      expect(await duiyi("validate", xliff)).toMatchObject({ code: 0 });
      expect((await duiyi("check", xliff, "--only", "xliff")).code).toBe(0);
      put(xliff, translated(read(xliff)));
      expect(await duiyi("merge", xliff, "-o", "home", "--force")).toMatchObject({ code: 0 });
      if (repair === "off" || !name.endsWith(".txt")) expect(read("home")).toContain(withEnglish(name, text));
    }
  });
});

/** Every target is its source after `EN`, with the codes of the source. */
const translated = (xliff: string): string =>
  xliff
    .replace(
      /(<source[^>]*>)(.*?)(<\/source>\s*)<target[^>]*>[^<]*<\/target>/gsu,
      '$1$2$3<target state="translated">EN $2</target>',
    )
    .replace(
      /(<segment [^>]*)state="initial"([^>]*>\s*<source[^>]*>)(.*?)<\/source>/gsu,
      '$1state="translated"$2$3</source><target xml:space="preserve">EN $3</target>',
    );

/** A piece of the translation that has each kind of control in it. */
function withEnglish(name: string, text: string): string {
  const pieces: Readonly<Record<string, string>> = {
    "colours.txt": "EN \u001b[1m河东\u0001有山。 EN \u001b[31m红\u0007色\u001b[0m\n\n\u0001\nEN 第\u000b二段\uffff。\n",
    "page.md": "# EN 河\u0001东\n\nEN 有\u001b[31m山。\u000b段\n",
    "page.html": 'title="EN 名\u001b称">EN 有\u001b[31m山&#1;。 EN \uffff天亮了。',
    "film.srt": "EN 河\u0001东\u001b[31m有山",
    "film.vtt": "EN 河\u0001东有山&#1;",
    "zh.json": '{ "a": "EN 河\\u0001东", "b": "EN 有\\ud800山\uffff" }',
  };
  return pieces[name] ?? `EN ${text}`;
}

describe("a text in another encoding than UTF-8", () => {
  const gbk = Buffer.from([0xba, 0xd3, 0xb6, 0xab, 0xd3, 0xd0, 0xc9, 0xbd, 0xa1, 0xa3, 0x0a]); // 河东有山。

  it("is looked up in a memory as what it says", async () => {
    put("pairs.tsv", "河东有山。\tHills rise in the east.\n");
    await duiyi("tm", "import", "pairs.tsv", "--tm", "mem");
    put("query.txt", gbk);
    const { code, out, err } = await duiyi("tm", "search", "query.txt", "--tm", "mem");
    expect({ code, source: JSON.parse(out).source }).toEqual({ code: 0, source: "河东有山。" });
    expect(err).toContain("GB18030");
    put("query.txt", Buffer.concat([gbk, Buffer.from([0xff])]));
    expect((await duiyi("tm", "search", "query.txt", "--tm", "mem")).code).toBe(3);
  });

  it("is no record: none of its lines is taken", () => {
    const record = Buffer.from('{"source":"山","target":"hill"}\n{"source":"').toString("latin1");
    const input = Buffer.from(`${record}${gbk.subarray(0, 4).toString("latin1")}","target":"Hedong"}\n`, "latin1");
    const { code, err } = spawnDuiyi(at(), ["tm", "add", "--tm", "mem"], input);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("-:2:12") });
  });
});

describe("status to a file", () => {
  it("shows control characters of names by pictures", async () => {
    put("渡\u001b[2J口.txt", "河东有山。\n");
    put("duiyi.config.json", JSON.stringify({ from: "zh-CN", to: "en", sources: ["渡*.txt"] }));
    await duiyi("status", "-o", "status.txt");
    expect(read("status.txt")).toContain("渡␛[2J口.txt");
  });
});
