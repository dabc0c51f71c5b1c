import { beforeEach, describe, expect, it } from "vitest";
import { nodeFiles, openProject } from "../../src/index.js";
import { workFolder } from "../e2e/work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

const runOn = async (day: string) => {
  const project = await openProject(at(), { locale: "en", files: nodeFiles, today: () => day });
  const { documents } = await project.run();
  return documents.map(({ status: { standing, issues }, did }) => [standing, issues.error, did]);
};

/** A project of a sentence whose translation has another number. */
beforeEach(async () => {
  put("docs/one.txt", "村里有12户人家。\n");
  put("duiyi.config.json", JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs/*.txt"] }));
  await runOn("2026-01-10");
  translate("out/one.en.xlf", { "村里有12户人家。": "The village has 13 households." });
});

describe("a project from day to day", () => {
  it("asks again when a note in a translation has ended that left an issue alone", async () => {
    const note = "<note>duiyi-ignore number until 2026-01-20: the author was asked</note></trans-unit>";
    put("out/one.en.xlf", read("out/one.en.xlf").replace("</trans-unit>", note));
    expect(await runOn("2026-01-19")).toEqual([["published", 0, ["check", "merge", "publish"]]]);
    expect(await runOn("2026-01-20")).toEqual([["published", 0, []]]);
    expect(await runOn("2026-01-21")).toEqual([["issues", 1, ["check"]]]);
    expect(await runOn("2026-01-22")).toEqual([["issues", 1, []]]);
  });

  it("asks again when an entry of the list of suppressions has ended", async () => {
    const suppressions = [{ rule: "number", files: "**", reason: "asked", until: "2026-01-20" }];
    put("duiyi.suppressions.json", JSON.stringify({ suppressions }));
    expect((await runOn("2026-01-20")).flat()).toContain("published");
    expect((await runOn("2026-01-21")).flat()).toContain("issues");
    expect((await runOn("2026-01-22")).flat(2)).not.toContain("check");
  });

  it("asks again when a memory has changed that it only reads", async () => {
    put("old.tsv", "河边有船。\tThere is a boat by the river.\n");
    await duiyi("tm", "import", "old.tsv", "--tm", "old", "--state", "reviewed", "--from", "zh-CN", "--to", "en");
    const memories = [{ path: "old" }];
    const config = { locale: "en", from: "zh-CN", to: "en", sources: ["docs/*.txt"], memories };
    put("duiyi.config.json", JSON.stringify(config));
    expect((await runOn("2026-01-10")).flat(2)).toContain("check");
    put("new.tsv", "村里有12户人家。\tTwelve families live in the village.\n");
    await duiyi("tm", "import", "new.tsv", "--tm", "old", "--state", "reviewed", "--from", "zh-CN", "--to", "en");
    expect((await runOn("2026-01-10")).flat(2)).toContain("check");
    expect((await duiyi("check", "out/one.en.xlf")).out).toContain("Twelve families live in the village.");
    expect((await runOn("2026-01-10")).flat(2)).not.toContain("check");
  });
});
