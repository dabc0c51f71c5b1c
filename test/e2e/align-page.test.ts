import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { browserPath, openBrowser } from "./browser.js";
import { duiyi } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-align-page-"));

describe.skipIf(browserPath === undefined)("the page of duiyi align", () => {
  it("parts, joins and moves, and saves what nobody doubts as a memory", async () => {
    writeFileSync(join(folder, "雨.zh"), "今天下了264毫米的雨。\n学校停课三天。\n");
    writeFileSync(join(folder, "雨.en"), "It rained 264 millimetres today.\nSchools <all> close for three days.\n");
    const args = [
      "align",
      "雨.zh",
      "雨.en",
      "--sentences",
      "given",
      "-o",
      "a.tmx",
      "--sheet",
      "a.html",
      "--doubtful-below",
      "0",
    ];
    expect((await duiyi(folder, args)).code).toBe(0);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(pathToFileURL(join(folder, "a.html")).href);
      const pairs = () => page.locator(".pair").count();
      expect(await pairs()).toBe(2);
      await page.getByRole("button", { name: "Part" }).first().click();
      expect(await pairs()).toBe(3);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Join" }).first().click();
      expect(await pairs()).toBe(1);
      await page.getByRole("button", { name: "To the pair below" }).first().click();
      expect(await pairs()).toBe(2);
      await page.getByRole("button", { name: "To the pair below" }).nth(1).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as TMX" }).click(),
      ]);
      const saved = readFileSync(await download.path(), "utf8");
      expect(saved).toContain("<seg>今天下了264毫米的雨。</seg>");
      expect(saved).toContain("<seg>Schools &lt;all&gt; close for three days.</seg>");
      expect(faults).toEqual([]);
      writeFileSync(join(folder, "saved.tmx"), saved);
      expect((await duiyi(folder, ["check", "saved.tmx", "--only", "number"])).code).toBe(0);
      expect((await duiyi(folder, ["tm", "import", "saved.tmx", "--tm", "memory"])).code).toBe(0);
      const { out } = await duiyi(folder, ["tm", "export", "--tm", "memory", "--to", "jsonl", "-o", "-"]);
      const kept = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(kept).toMatchObject([
        { source: "今天下了264毫米的雨。", target: "It rained 264 millimetres today.", made: "aligned" },
        { source: "学校停课三天。", target: "Schools <all> close for three days.", state: "translated" },
      ]);
    } finally {
      await browser.close();
    }
  });
});
