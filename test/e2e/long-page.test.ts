import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, openBrowser } from "./browser.js";
import { duiyi } from "./duiyi.js";

const UNITS = 2100; // more than a browser lays out at once
const folder = mkdtempSync(join(tmpdir(), "duiyi-long-page-"));

/** A segment for each bridge; the last is final, and the only one that names a ferry. */
const unit = (index: number): string => {
  const [state, ferry] = index === UNITS - 1 ? ["final", "，还有渡船"] : ["translated", ""];
  return `<trans-unit id="b${index}"><source>村里又修了一座桥${ferry}。</source><target state="${state}">The village has built one more bridge.</target></trans-unit>`;
};
const text = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="bridges.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${Array.from({ length: UNITS }, (_, index) => unit(index)).join("\n")}</body></file></xliff>`;

describe.skipIf(browserPath === undefined)("a page of thousands of segments in a browser", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, "bridges.xlf"), text);
    const { code, err } = await duiyi(folder, ["publish", "bridges.xlf", "--audience", "review", "-o", "bridges.html"]);
    expect(code, err).toBe(0);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`file://${join(folder, "bridges.html")}`);
  }, 60_000);
  afterAll(() => browser?.close());

  const isInWindow = (selector: string): Promise<boolean> =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return element.checkVisibility() && top >= 0 && bottom <= innerHeight;
    });
  const drawn = (selector: string): Promise<boolean> =>
    page.locator(selector).evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

  it("lays out what is near and leaves what is far", async () => {
    expect(await drawn("#b0")).toBe(true);
    expect(await drawn(`#b${UNITS - 1}`)).toBe(false);
  });

  it("goes to what is found at its other end", async () => {
    await page.fill("#dy-find", "渡船");
    await expect.poll(() => isInWindow(`#b${UNITS - 1} .source`)).toBe(true);
    expect(await page.locator("#dy-found").textContent()).toContain("1");
    await page.fill("#dy-find", "");
  });

  it("has nothing between the tools and the rows that a filter leaves", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("#dy-filter-state").evaluate((select: HTMLSelectElement) => {
      select.value = "final";
      select.dispatchEvent(new Event("change"));
    });
    expect(await page.locator(".row:visible").count()).toBe(1);
    await expect.poll(() => isInWindow(`#b${UNITS - 1}`)).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>("#dy-clear")?.click());
  });

  it("begins at the row in the window when a key asks for the next", async () => {
    await page.locator("#b1200").evaluate((row) => row.scrollIntoView({ block: "start" }));
    await page.locator("#dy-find").blur();
    await page.waitForTimeout(100);
    await page.keyboard.press("j");
    const index = await page.evaluate(() => Number(document.activeElement?.id.slice(1)));
    expect(index).toBeGreaterThanOrEqual(1200);
    expect(index).toBeLessThan(1212);
  });

  it("follows an address to a row that was never laid out", async () => {
    await page.evaluate(() => {
      location.hash = "#b700";
    });
    await expect.poll(() => isInWindow("#b700")).toBe(true);
  });

  it("offers to edit every row in the end, and names its segment", async () => {
    const offered = () => page.locator(".row .pencil").count();
    await expect.poll(offered).toBe(UNITS);
    expect(await page.locator(`#b${UNITS - 1} .pencil`).getAttribute("aria-label")).toContain(String(UNITS));
  });
});
