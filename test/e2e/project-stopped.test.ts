import { beforeEach, describe, expect, it, vi } from "vitest";
import { openProject } from "../../src/index.js";
import type { Run } from "./duiyi.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

beforeEach(() => {
  put("duiyi.config.json", JSON.stringify({ locale: "en", from: "zh-CN", to: "en", sources: ["docs"] }));
  put("docs/a.txt", "天亮了。\n");
  put("docs/b.txt", "船来了。\n");
  put("docs/c.txt", "河东有山。\n");
});

/** Presses Ctrl-C as soon as a command listens for it. */
async function stopped(...args: string[]): Promise<Run> {
  const listen = vi.spyOn(process, "once").mockImplementation((_event, listener) => {
    listener();
    return process;
  });
  try {
    return await duiyi(...args);
  } finally {
    listen.mockRestore();
  }
}

/** A run that is stopped when it has asked so many times. */
async function runUntil(asked: number) {
  let times = 0;
  const told: string[] = [];
  const { documents } = await (await openProject(at())).run({
    isStopped: () => {
      times += 1;
      return times > asked;
    },
    onDocument: ({ status }) => void told.push(status.source),
  });
  const reached = documents.flatMap(({ status, isReached }) => (isReached ? [status.source] : []));
  return { reached, told };
}

describe("a run that is stopped", () => {
  it("counts the documents that it did not reach apart from those that are as before", async () => {
    expect((await stopped("run")).out).toContain("3 documents (en): 0 done, 0 as before, 3 not reached\n");
    const { out, code } = await stopped("run", "--locale", "zh-Hans");
    expect([out.split("\n")[0], code]).toEqual(["3 份文档（en）：完成 0 份，0 份没有变化，3 份未处理到", 130]);
    expect((await duiyi("run")).out).toContain("3 documents (en): 3 done, 0 as before\n");
  });

  it("shows no document that it did not come to, where it only looks", async () => {
    await duiyi("run");
    const { out, err, code } = await stopped("status");
    expect([out, err, code]).toEqual([expect.not.stringContaining("docs/"), expect.stringContaining("0 of 3"), 130]);
    expect(JSON.parse((await stopped("status", "--format", "json")).out).documents).toEqual([]);
  });

  it("tells what it did with each document that it came to", async () => {
    expect(await runUntil(2)).toEqual({ reached: ["docs/a.txt", "docs/b.txt"], told: ["docs/a.txt", "docs/b.txt"] });
    expect(read("out/a.en.xlf")).toContain("天亮了");
    expect((await duiyi("run")).out).toContain("3 documents (en): 1 done, 2 as before\n");
  });

  it("has not reached a translation that waits to be published", async () => {
    await duiyi("run");
    translate("out/a.en.xlf", { "天亮了。": "Day broke." });
    translate("out/b.en.xlf", { "船来了。": "The boat came." });
    expect((await runUntil(4)).reached).toEqual(["docs/a.txt", "docs/c.txt"]);
    expect(read("out/a.en.txt")).toBe("Day broke.\n");
  });
});

describe("a file of another kind among those that came back", () => {
  it("is named, once a kind, and stays where it is", async () => {
    put("out/returned/one.pdf", "%PDF-1.7\n");
    put("out/returned/two.pdf", "%PDF-1.7\n");
    put("out/returned/page.html", "<!DOCTYPE html><p>Day broke.</p>\n");
    const { err, code } = await duiyi("run");
    const [pdf, html] = err.split("\n").filter((line) => line.startsWith("out/returned/"));
    expect(html).toMatch(/^out\/returned\/page\.html \(web page\) was not taken: /u);
    expect(pdf).toMatch(/^out\/returned\/one\.pdf and other files of its kind \(2 × PDF\) were not taken: /u);
    expect([code, read("out/returned/one.pdf")]).toEqual([0, "%PDF-1.7\n"]);
    const zh = await duiyi("run", "--locale", "zh-Hans");
    expect(zh.err).toContain("有 2 个文件未取回（PDF 文件，如 out/returned/one.pdf）：");
  });
});
