import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

/** Puts records into the memory `tm`. */
async function remember(...records: readonly object[]): Promise<void> {
  put("records.jsonl", records.map((record) => `${JSON.stringify({ state: "reviewed", ...record })}\n`).join(""));
  expect((await duiyi("tm", "import", "records.jsonl", "--tm", "tm")).code).toBe(0);
}

const matchesOf = async (text: string, ...more: string[]) => {
  put("query.txt", `${text}\n`);
  const { out } = await duiyi("tm", "search", "query.txt", "--tm", "tm", ...more);
  return JSON.parse(out).matches;
};

const road = { source: "这条路去年通了车。", target: "The road was opened to traffic last year." };
const staff = { source: "公司新增员工85人。", target: "The company added 85 employees." };
const dose = { source: "孕妇可服用本品。", target: "Pregnant women may take this product." };

describe("a memory in a job", () => {
  it.each([{ "60": 1 }, { "100": 1.5 }])("is not weighed by what is no rate of a band: %j", async (rates) => {
    put("story.txt", "这条路去年通了车。\n");
    put("duiyi.config.json", JSON.stringify({ rates }));
    const { code, err } = await duiyi("stats", "story.txt", "--tm", "tm");
    expect([code, err]).toEqual([2, expect.stringContaining(`rates.${Object.keys(rates)[0]}`)]);
  });

  it("weighs a job by bands, each sentence once", async () => {
    await remember(road, staff, dose);
    put("story.txt", "这条路去年通了车。\n公司新增员工120人。\n孕妇不可服用本品。\n这条路去年通了车。\n山上没有树。\n");
    const run = async (...more: string[]) =>
      JSON.parse((await duiyi("stats", "story.txt", "--tm", "tm", "--format", "json", ...more)).out).files[0].memory;
    const { bands, weighted } = await run();
    const filled = bands.filter(({ sentences }: { sentences: number }) => sentences > 0);
    expect(filled.map(({ band, characters }: { band: string; characters: number }) => [band, characters])).toEqual([
      ["repeats", 9],
      ["100", 9],
      ["95-98", 11],
      ["75-84", 9],
      ["none", 6],
    ]);
    expect(weighted.characters).toBe(17.4); // 0.1·9 + 0.1·9 + 0.3·11 + 0.7·9 + 6
    expect((await run("--rates", "none=0.5,100=0")).weighted.characters).toBe(13.5);
    expect((await duiyi("stats", "story.txt", "--tm", "tm", "--rates", "60=1")).code).toBe(2);
    put("duiyi.config.json", JSON.stringify({ rates: { none: 0.5, "100": 0 } }));
    expect((await run()).weighted.characters).toBe(13.5);
    expect((await run("--rates", "none=1")).weighted.characters).toBe(16.5);
  });

  it("shows on the review page what the memory holds: differences, edits, and danger", async () => {
    await remember(staff, dose);
    put("story.txt", "公司新增员工120人。\n孕妇不可服用本品。\n");
    await duiyi("prepare", "story.txt", "--tm", "tm");
    const page = read("story.en.html");
    expect(page).toContain('<p lang="zh-CN" dir="ltr">公司新增员工<del>85</del><ins>120</ins>人。</p>');
    expect(page).toContain('<p lang="en" dir="ltr">The company added <del>85</del> <ins>120</ins> employees.</p>');
    expect(page).toMatch(
      /<div class="match danger"><p>.*<strong class="danger">.*negated.*孕妇<ins>不<\/ins>可服用本品。/u,
    );
  });

  it("warns where a reviser has passed another translation of the sentence", async () => {
    await remember(road, staff);
    put("story.txt", "這條路去年通了車。\n公司新增员工85人。\n");
    await duiyi("prepare", "story.txt");
    translate("story.en.xlf", {
      "這條路去年通了車。": "Last year the road opened.",
      [staff.source]: staff.target,
    });
    const { out } = await duiyi("check", "story.en.xlf", "--tm", "tm", "--format", "json");
    const found = JSON.parse(out).issues.filter(({ rule }: { rule: string }) => rule === "memory/differs");
    expect(found).toMatchObject([{ severity: "warning", line: 1, message: expect.stringContaining(road.target) }]);
    const ignored = await duiyi("check", "story.en.xlf", "--tm", "tm", "--ignore", "memory", "--format", "json");
    expect(ignored.out).not.toContain("memory/differs");
  });

  it("takes what goes into a merged document, each pair once", async () => {
    put("story.txt", "这条路去年通了车。\n公司新增员工85人。\n");
    await duiyi("prepare", "story.txt");
    translate("story.en.xlf", { [road.source]: road.target }, "signed-off");
    const merge = () => duiyi("merge", "story.en.xlf", "--tm", "tm", "--force");
    expect((await merge()).err).toContain("tm: pairs added 1, changed 0, known before 0");
    expect((await merge()).err).toContain("tm: pairs added 0, changed 0, known before 1");
    expect(await matchesOf(road.source)).toMatchObject([{ score: 100, state: "reviewed", origin: "story.txt" }]);
  });

  it("knows a text of a resource again by its key, though its neighbours are others", async () => {
    put("a.json", '{"menu":{"open":"打开这个文件夹","close":"关闭这个文件夹"}}');
    await duiyi("prepare", "a.json");
    translate("a.en.xlf", { 打开这个文件夹: "Open this folder", 关闭这个文件夹: "Close this folder" }, "final");
    await duiyi("tm", "import", "a.en.xlf", "--tm", "tm");
    put("b.json", '{"menu":{"close":"关闭这个文件夹"},"help":"打开这个文件夹"}');
    await duiyi("prepare", "b.json", "--tm", "tm", "--xliff", "2.1");
    const scores = read("b.html".replace("b", "b.en")).match(/Memory:<\/span> <b>\d+/gu);
    expect(scores?.map((text) => text.slice(-3))).toEqual(["101", "100"]);
    await duiyi("tm", "import", "b.en.xlf", "--tm", "tm2");
    expect(existsSync(at("tm2"))).toBe(true);
  });
});

describe("a memory of a project", () => {
  const project = (memories: readonly object[]): void =>
    put(
      "duiyi.config.json",
      JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs/*.txt"], memories }),
    );

  it("is asked, gets what a reviser has passed, and goes along as a slice", async () => {
    put("docs/one.txt", "这条路去年通了车。\n");
    project([{ path: "tm", write: true }]);
    expect((await duiyi("run")).code).toBe(0);
    translate("out/one.en.xlf", { [road.source]: road.target }, "signed-off");
    expect((await duiyi("run")).err).toContain("1 reviewed translation went into");
    expect((await duiyi("run")).err).toBe("");
    put("docs/two.txt", "这条路今年通了车。\n\n这条路去年通了车。\n");
    await duiyi("run");
    expect(read("out/two.en.xlf")).toContain(`<target state="translated">${road.target}</target>`);
    await duiyi("handoff", "--to", "en", "-o", "package/");
    expect(read("package/two.memory.tmx")).toContain("<seg>这条路去年通了车。</seg>");
  });

  it("is worth less by its penalty, and is not written to unless that is said", async () => {
    await remember(road);
    project([{ path: "tm", penalty: 7 }]);
    put("docs/one.txt", "这条路去年通了车。\n");
    await duiyi("run");
    expect(read("out/one.en.html")).toMatch(/<b>93<\/b>.*this memory.*−7/u);
    translate("out/one.en.xlf", { [road.source]: "It opened last year." }, "signed-off");
    await duiyi("run");
    expect(await matchesOf(road.source)).toHaveLength(1);
  });

  it("has to be there where it is only read", async () => {
    project([{ path: "elsewhere" }]);
    put("docs/one.txt", "这条路去年通了车。\n");
    const { code, err } = await duiyi("prepare", "docs/one.txt");
    expect([code, err]).toEqual([3, expect.stringContaining("elsewhere")]);
  });
});

describe("what a memory takes", () => {
  it.each(["1.2", "2.0", "2.1", "2.2"])(
    "takes XLIFF %s with states and places, and counts what has no translation",
    async (version) => {
      put("story.txt", "这条路去年通了车。\n\n公司新增员工85人。\n");
      await duiyi("prepare", "story.txt", "--xliff", version);
      const before = await duiyi("tm", "import", "story.en.xlf", "--tm", "tm");
      expect([before.code, before.err]).toEqual([0, expect.stringContaining("2 pairs without a translation")]);
      await remember(road);
      await duiyi("prepare", "story.txt", "--xliff", version, "--tm", "tm", "--force");
      const { code, err } = await duiyi("tm", "import", "story.en.xlf", "--tm", "other", "--state", "reviewed");
      expect([code, err]).toEqual([0, expect.stringMatching(/pairs added 1[\s\S]*1 pair without a translation/u)]);
      const { out } = await duiyi("tm", "export", "--tm", "other", "--to", "jsonl");
      expect(JSON.parse(out)).toMatchObject({ ...road, state: "reviewed", origin: "story.txt" });
    },
  );

  it("takes from tables that duiyi wrote what guards their cells", async () => {
    put("a.tsv", "id\tplace\tsource\ttarget\tstate\n1\t1:1\t'=河\t'-1\\\\2\ttranslated\n");
    await duiyi("tm", "import", "a.tsv", "--tm", "tm");
    const { out: table } = await duiyi("tm", "export", "--to", "tsv", "--tm", "tm");
    put("b.tsv", table);
    await duiyi("tm", "import", "b.tsv", "--tm", "again");
    for (const memory of ["tm", "again"]) {
      const { out } = await duiyi("tm", "export", "--to", "jsonl", "--tm", memory);
      expect(JSON.parse(out)).toMatchObject({ source: "=河", target: "-1\\2" });
    }
  });

  it("takes tables of two columns, whatever parts them, and JSON Lines, each pair once", async () => {
    put("a.tsv", `中文\t英文\n${road.source}\t${road.target}\n`);
    put("b.csv", `zh,en\n"${staff.source}","${staff.target}"\n`);
    put("c.jsonl", `${JSON.stringify({ ...road, state: "translated" })}\n{"source":"甲"}\n${JSON.stringify(dose)}\n`);
    const { code, err } = await duiyi("tm", "import", "a.tsv", "b.csv", "c.jsonl", "--tm", "tm");
    expect(code).toBe(5); // for a line that is no record
    expect(err.match(/pairs added \d, changed \d, known before \d/gu)).toEqual([
      "pairs added 1, changed 0, known before 0",
      "pairs added 1, changed 0, known before 0",
      "pairs added 1, changed 0, known before 1",
    ]);
    expect(err).toContain("1 line is no record and was left out (first in lines 2)");
  });

  it("knows what it wrote as TMX again, codes without a number too", async () => {
    const variant = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
    put(
      "a.tmx",
      `<tmx version="1.4"><header srclang="zh"/><body><tu>${variant("zh", "<ut>b</ut>他走了<ut>e</ut>。")}${variant("en", "<hi>He <hi>left</hi></hi>.")}</tu></body></tmx>`,
    );
    await duiyi("tm", "import", "a.tmx", "--tm", "tm");
    put("b.tmx", (await duiyi("tm", "export", "--to", "tmx", "--tm", "tm")).out);
    const { err } = await duiyi("tm", "import", "b.tmx", "--tm", "tm");
    expect(err).toContain("pairs added 0, changed 0, known before 1");
    expect(read("b.tmx")).toContain('<ph x="1">b</ph>他走了<ph x="2">e</ph>。');
  });

  it("takes of a folder the pairs, and not the queries of the editor", async () => {
    put("out/a.tsv", "山上没有树。\tNo tree stands on the hill.\n");
    put("out/a.queries.csv", "Place,Query\na.txt:1:1,Is 山 a name?\n");
    const { err } = await duiyi("tm", "import", "out", "--tm", "tm");
    expect([err.includes("a.tsv"), err.includes("queries")]).toEqual([true, false]);
  });

  it("names what is of another pair of languages, and takes none of it", async () => {
    const variant = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
    put(
      "fr.tmx",
      `<tmx version="1.4"><header srclang="fr"/><body><tu>${variant("fr", "Bonjour.")}${variant("de", "Guten Tag.")}</tu></body></tmx>`,
    );
    const { code, err } = await duiyi("tm", "import", "fr.tmx", "--tm", "tm");
    expect([code, err]).toEqual([0, expect.stringContaining("1 entry of other languages was left out")]);
  });

  it("counts pairs that were laid on each other three points less", async () => {
    put("zh.txt", "这条路去年通了车。\n公司新增员工85人。\n");
    put("en.txt", `${road.target}\n${staff.target}\n`);
    await duiyi("align", "zh.txt", "en.txt", "--sentences", "given", "-o", "pairs.tmx");
    await duiyi("tm", "import", "pairs.tmx", "--tm", "tm");
    expect(await matchesOf(staff.source)).toMatchObject([
      { score: 96, penalties: [{ reason: "not-reviewed" }, { reason: "aligned", points: 3 }] },
    ]);
  });

  it.each(["zh-TW", "zh-HK", "zh-CN"])("finds the sentence in the other script for a text in %s", async (from) => {
    await remember(road);
    expect(await matchesOf("這條路去年通了車。", "--from", from)).toMatchObject([
      { score: 99, kind: "equal", differs: ["script"], target: road.target },
    ]);
  });

  it("refuses a memory of a later version, and leaves it as it was", async () => {
    put("tm/memory.json", '{"schema":"duiyi.memory/9","id":3}\n');
    put("a.tsv", `${road.source}\t${road.target}\n`);
    const { code, err } = await duiyi("tm", "import", "a.tsv", "--tm", "tm");
    expect([code, err]).toEqual([3, expect.stringContaining("later version")]);
    expect(read("tm/memory.json")).toContain("duiyi.memory/9");
  });
});
