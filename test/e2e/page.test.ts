import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, openBrowser } from "./browser.js";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-page-"));

const duiyi = (...args: string[]) => runIn(folder, args);

const unit = (id: string, source: string, target: string, state: string, note = ""): string => `
      <trans-unit id="${id}" xml:space="preserve">
        <source>${source}</source>
        <target state="${state}">${target}</target>${note && `\n        <note>${note}</note>`}
      </trans-unit>`;

const xliff = (units: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="river.txt" source-language="zh-CN" target-language="en" datatype="plaintext">
    <body>${units}
    </body>
  </file>
</xliff>
`;

const river = [
  unit("s1", "湟水流过西宁市。", "The Huangshui flows through Xining.", "translated"),
  unit(
    "s2",
    '日喀则市来的<g id="1">技术员</g>办起了检测站。',
    'A <g id="1">technician</g> from Xigaze set up a station.',
    "translated",
    "Is this the right station?",
  ),
  unit("s3", "他来自兰州市。", "He is from Lanchow.", "translated"),
  unit("s4", "她回到了西宁市。", "She went back to Xining.", "final"),
  unit("s5", "河是我们的。", "", "new"),
].join("");
const hostile = [
  unit(
    "x1",
    "&lt;script&gt;document.title='run'&lt;/script&gt;",
    "&lt;img src=x onerror=&quot;document.title='run'&quot;&gt;",
    "translated",
  ),
  unit("x2", "“\u202e文字”", "]]&gt;--&gt;&lt;/style&gt;", "translated"),
  unit("x3", "长".repeat(350_000), "long".repeat(250_000), "translated"),
].join("");

async function publish(name: string, content: string, ...options: string[]): Promise<string> {
  writeFileSync(join(folder, `${name}.xlf`), content);
  const { code, err } = await duiyi("publish", `${name}.xlf`, "-o", `${name}.html`, "--force", ...options);
  expect(code, err).toBe(0);
  return `file://${join(folder, `${name}.html`)}`;
}

describe.skipIf(browserPath === undefined)("the bilingual page in a browser", () => {
  let browser: Browser;
  let publicPage: string;
  let reviewPage: string;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    publicPage = await publish("public", xliff(river));
    reviewPage = await publish("review", xliff(river), "--audience", "review");
  });
  afterAll(() => browser?.close());

  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("request", (request) => /^(?:file|blob|data):/u.test(request.url()) || faults.push(request.url()));
    await page.goto(url);
    return page;
  }

  const shownTexts = (page: Page, side: string): Promise<string[]> =>
    page.locator(`.${side}:visible`).allTextContents();
  const status = (page: Page): Promise<string | null> => page.locator("#dy-found").textContent();
  const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

  it.each([
    { srcLang: "zh-TW", text: "館長說：「請先登記。」", serif: '"Noto Serif CJK TC"' },
    { srcLang: "zh-HK", text: "發言人說：「票價不變。」", serif: '"Noto Serif CJK HK"' },
    { srcLang: "zh-CN", text: "馆长说：“请先登记。”", serif: '"Noto Serif CJK SC"' },
  ])("sets text of $srcLang in fonts of its region", async ({ srcLang, text, serif }) => {
    const own = xliff(unit("a", text, "", "new")).replace("zh-CN", srcLang);
    const page = await open(await publish(srcLang, own, "--audience", "review"));
    const source = page.locator("#a .source");
    expect(await source.getAttribute("lang")).toBe(srcLang);
    const fonts = await source.evaluate((node) => getComputedStyle(node).fontFamily);
    expect(fonts.match(/"Noto Serif CJK [A-Z]+"/u)?.[0]).toBe(serif);
    await page.context().close();
  });

  it("shows both languages in rows, and the layout that was chosen last", async () => {
    const page = await open(publicPage);
    const row = page.locator("#s1");
    const [source, target] = [await row.locator(".source").boundingBox(), await row.locator(".target").boundingBox()];
    expect(source?.y).toBeCloseTo(target?.y ?? 0, -1);
    await page.keyboard.press("2");
    expect((await row.locator(".target").boundingBox())?.x).toBe((await row.locator(".source").boundingBox())?.x);
    await page.keyboard.press("3");
    expect(await shownTexts(page, "target")).toEqual([]);
    await page.keyboard.press("4");
    expect(await shownTexts(page, "source")).toEqual([]);
    await page.keyboard.press("5");
    await row.getByRole("button", { name: "Show the source" }).click();
    expect(await shownTexts(page, "source")).toEqual(["湟水流过西宁市。"]);
    await page.reload();
    expect(await page.locator("#dy-learning").isChecked()).toBe(true);
  });

  it("lines up by paragraph, and by sentence again", async () => {
    const page = await open(publicPage);
    await page.keyboard.press("a");
    expect(await page.locator(".row .source:visible").count()).toBe(0);
    expect(await page.locator(".flow .source:visible").count()).toBe(4);
    await page.keyboard.press("a");
    expect(await page.locator(".row .source:visible").count()).toBe(4);
    expect(await page.locator(".flow").count()).toBe(0);
  });

  it("is complete without its program", async () => {
    const page = await open(reviewPage, { javaScriptEnabled: false });
    expect(await shownTexts(page, "source")).toHaveLength(5);
    expect(await page.locator(".needs:visible").count()).toBe(0);
    await page.getByLabel("Translation only").check();
    expect(await shownTexts(page, "source")).toEqual([]);
    await page.goto(`${reviewPage}#s4`);
    expect(await page.locator("#s4:target").count()).toBe(1);
  });

  it("finds in both languages as one types", async () => {
    const page = await open(publicPage);
    await page.keyboard.press("/");
    await page.keyboard.type("西宁");
    expect(await status(page)).toBe("1 of 2, in 2 segments");
    await page.keyboard.press("Enter");
    expect(await status(page)).toBe("2 of 2, in 2 segments");
    expect(await page.evaluate(() => CSS.highlights.get("dy-found")?.size)).toBe(2);
    await page.locator("#dy-find").fill("XINING");
    expect(await status(page)).toBe("1 of 2, in 2 segments");
    await page.locator("#dy-find").fill("Atlantis");
    expect(await status(page)).toBe("“Atlantis” was not found in what is shown.");
    await page.keyboard.press("Escape");
    expect(await status(page)).toBe("");
  });

  it("is searched by the browser as if no reading stood above a character", async () => {
    const file = xliff(unit("d1", "他在都匀市工作，也去过什邡市。", "He works in Duyun.", "translated"));
    const page = await open(await publish("pinyin", file, "--pinyin"));
    const finds = (text: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(text: string): boolean }).find(wanted);
      }, text);
    expect(await page.locator("rt:visible").first().textContent()).toBe("tā");
    expect(await finds("都匀市")).toBe(true);
    expect(await finds("他在都匀市工作，也去过什邡市。")).toBe(true);
    expect(await finds("都江堰市")).toBe(false);
  });

  it("filters by state, by issue and by term, and follows an address to what is filtered out", async () => {
    const page = await open(reviewPage);
    await page.getByText("Show", { exact: true }).click();
    const shown = (): Promise<string[]> => page.locator(".row:visible").evaluateAll((rows) => rows.map(({ id }) => id));
    await page.getByLabel("State", { exact: true }).selectOption("final");
    expect(await shown()).toEqual(["s4"]);
    expect(await status(page)).toBe("1 of 5 segments shown");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Issue", { exact: true }).selectOption("error");
    expect(await shown()).toEqual(["s3", "s5"]);
    await page.getByLabel("Issue", { exact: true }).selectOption("term/missing");
    expect(await shown()).toEqual(["s3"]);
    await page.getByLabel("Issue", { exact: true }).selectOption("any");
    expect(await shown()).toEqual(["s3", "s5"]);
    await page.getByLabel("Issue", { exact: true }).selectOption("");
    await page.locator("#dy-filter-term").selectOption({ label: "西宁市 Xining" });
    expect(await shown()).toEqual(["s1", "s4"]);
    await page.evaluate(() => {
      location.hash = "#s2";
    });
    await expect.poll(shown).toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(await focused(page)).toBe("s2");
  });

  it("is walked by keyboard, and its keys can be turned off", async () => {
    const page = await open(reviewPage);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("j");
    const first = await focused(page);
    await page.keyboard.press("j");
    const second = await focused(page);
    expect([first, second].every((id) => /^s\d$/u.test(id))).toBe(true);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(first);
    await page.goto(`${reviewPage}#s1`);
    await expect.poll(() => focused(page)).toBe("s1");
    await page.keyboard.press("n");
    expect(await page.locator(`#${await focused(page)} > .issues`).count()).toBe(1);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys and help" });
    await help.getByLabel("Single-letter keys are on").uncheck();
    await page.keyboard.press("Escape");
    expect(await help.isVisible()).toBe(false);
    await page.keyboard.press("?");
    expect(await help.isVisible()).toBe(false);
  });

  it("lights a term in both languages, and leads from its card to the index and back", async () => {
    const page = await open(publicPage);
    const term = page.locator("#s1 .source a");
    await term.focus();
    const card = page.locator(".card");
    await card.waitFor();
    expect(await page.locator("#s1 .target a.lit").textContent()).toBe("Xining");
    expect(await card.textContent()).toContain("Xining");
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
    await page.locator("#s1 .target a").hover();
    await card.getByRole("link", { name: "In the index" }).click();
    const entry = page.locator(".name:target");
    expect(await entry.textContent()).toContain("西宁市");
    await entry.getByRole("link", { name: "2", exact: true }).click();
    expect(page.url()).toMatch(/#s4$/u);
  });

  it("speaks Chinese when asked to, and remembers it", async () => {
    const page = await open(reviewPage);
    await page.getByText("Settings", { exact: true }).click();
    await page.locator("#dy-language").selectOption("zh-Hans");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(await page.locator("#s5 .meta b").textContent()).toBe("未译");
    await page.reload();
    expect(await page.locator("#dy-find").getAttribute("placeholder")).toBe("查找");
    expect(await shownTexts(page, "source")).toContain("河是我们的。");
  });

  describe("edits", () => {
    const keep = async (page: Page, key: "e" | "m", text: string): Promise<void> => {
      await page.keyboard.press(key);
      await page.getByLabel(key === "e" ? "Translation" : "Comment", { exact: true }).fill(text);
      await page.keyboard.press("Control+Enter");
    };
    const saved = async (page: Page): Promise<string> => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: /Save XLIFF/u }).click();
      const path = join(folder, "saved.xlf");
      await (await downloading).saveAs(path);
      return readFileSync(path, "utf8");
    };

    it("come back as the XLIFF that the page was made from, with nothing else changed", async () => {
      const page = await open(`${reviewPage}#s3`);
      await keep(page, "e", "He is from Lanzhou.");
      await keep(page, "m", "Not & <ever> Lanchow.");
      await page.keyboard.press("r");
      await page.goto(`${reviewPage}#s5`);
      await expect.poll(() => focused(page)).toBe("s5");
      await keep(page, "e", "The river is ours.");
      const before = xliff(river);
      const after = before
        .replace(
          '<trans-unit id="s3" xml:space="preserve">',
          '<trans-unit id="s3" xml:space="preserve" approved="yes">',
        )
        .replace('<target state="translated">He is from Lanchow.</target>', () =>
          [
            '<target state="signed-off">He is from Lanzhou.</target>',
            '        <note from="reviser" annotates="target">Not &amp; &lt;ever&gt; Lanchow.</note>',
          ].join("\n"),
        )
        .replace('<target state="new"></target>', '<target state="translated">The river is ours.</target>');
      expect((await saved(page)).replace(/<\?duiyi-undo .*\?>\n$/u, "")).toBe(after);
    });

    it("are taken by check, by merge and by the next page", async () => {
      const page = await open(`${reviewPage}#s3`);
      await keep(page, "e", "He is from Lanzhou.");
      await page.goto(`${reviewPage}#s5`);
      await expect.poll(() => focused(page)).toBe("s5");
      await keep(page, "e", "The river is ours.");
      await saved(page);
      const { code, out } = await duiyi("check", "saved.xlf", "--format", "json");
      expect(code).toBe(0);
      expect(JSON.parse(out).issues).toEqual([]);
      writeFileSync(
        join(folder, "source.txt"),
        "湟水流过西宁市。\n\n日喀则市来的技术员办起了检测站。\n\n他来自兰州市。\n\n她回到了西宁市。\n\n河是我们的。\n",
      );
      expect((await duiyi("merge", "saved.xlf", "--source", "source.txt", "-o", "river.en.txt", "--force")).code).toBe(
        0,
      );
      expect(readFileSync(join(folder, "river.en.txt"), "utf8")).toContain("He is from Lanzhou.");
      const again = await open(await publish("again", readFileSync(join(folder, "saved.xlf"), "utf8")));
      expect(await shownTexts(again, "target")).toContain("The river is ours.");
    });

    it("keep every inline code, once and in order", async () => {
      const page = await open(`${reviewPage}#s2`);
      await page.keyboard.press("e");
      const area = page.getByLabel("Translation", { exact: true });
      expect(await area.inputValue()).toBe("A ⟦1⟧technician⟦/1⟧ from Xigaze set up a station.");
      await area.fill("An engineer from Xigaze set up a station.");
      await page.keyboard.press("Control+Enter");
      expect(await page.locator(".editor .fault").textContent()).toContain("⟦1⟧ ⟦/1⟧");
      await area.fill("⟦/1⟧An engineer⟦1⟧ from Xigaze.");
      await page.keyboard.press("Control+Enter");
      expect(await page.locator(".editor .fault").textContent()).toContain("before its opening one");
      await area.fill("⟦1⟧An engineer⟦/1⟧ from Xigaze.");
      await page.keyboard.press("Control+Enter");
      expect(await saved(page)).toContain('<target state="translated"><g id="1">An engineer</g> from Xigaze.</target>');
    });

    it("stay in the browser until they are handed on, and can be taken back", async () => {
      const page = await open(`${reviewPage}#s4`);
      await keep(page, "e", "She returned to Xining.");
      await page.reload();
      expect(await page.locator("#s4 .target").textContent()).toBe("She returned to Xining.");
      await page.locator("#s4").hover();
      await page.getByRole("button", { name: "Edit segment 4" }).click();
      await page.getByRole("button", { name: "Undo all changes of this segment" }).click();
      expect(await page.locator("#s4 .target").textContent()).toBe("She went back to Xining.");
      expect(await page.getByRole("button", { name: /Save XLIFF/u }).isDisabled()).toBe(true);
    });

    it.each(["2.0", "2.1"])("come back as XLIFF %s", async (version) => {
      const two = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="zh-CN" trgLang="en">
<file id="f1"><unit id="u1"><segment id="a" state="translated"><source>你好。</source><target>Hello.</target></segment><segment id="b"><source>再见。</source></segment></unit></file>
</xliff>
`;
      const page = await open(`${await publish(`two-${version}`, two, "--audience", "review")}#b`);
      await keep(page, "e", "Goodbye.");
      await keep(page, "m", "Or: bye.");
      const file = await saved(page);
      expect(file).toContain("<target>Goodbye.</target>");
      expect(file).toMatch(/<unit id="u1"><notes><note[^>]*>Or: bye\.<\/note><\/notes>/u);
      expect((await duiyi("validate", "saved.xlf")).code).toBe(0);
    });
  });

  it("lets hostile texts neither run nor hide", async () => {
    const page = await open(await publish("hostile", xliff(hostile), "--audience", "review"));
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe("run");
    expect((await shownTexts(page, "source"))[0]).toBe("<script>document.title='run'</script>");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it("fits a phone, and a window at 400 percent", async () => {
    for (const url of [publicPage, reviewPage]) {
      const page = await open(url, { viewport: { width: 320, height: 640 } });
      for (const key of ["1", "2", "5"]) {
        await page.keyboard.press(key);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    }
  });

  it("begins with text on a phone, and shows readers no numbers of segments", async () => {
    const page = await open(publicPage, { viewport: { width: 390, height: 844 } });
    const first = await page.locator("main .source").first().boundingBox();
    expect(first?.y).toBeLessThan(844 / 2);
    expect(await page.locator(".row .n:visible").count()).toBe(0);
    const texts = await page.locator("body").innerText();
    expect(texts).not.toMatch(/preferred|admitted|segment|untranslated/iu);
  });

  it("is complete in one picture of the whole page, far below the window too", async () => {
    const lines = Array.from({ length: 110 }, (_, index) =>
      unit(`l${index}`, `第${index + 1}座桥。`.repeat(20), `Bridge ${index + 1}. `.repeat(20).trim(), "translated"),
    );
    const page = await open(await publish("long", xliff(lines.join(""))), { viewport: { width: 800, height: 800 } });
    const picture = (await page.screenshot({ fullPage: true, timeout: 120_000 })).toString("base64");
    const blank = await browser.newPage();
    const inked = await blank.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, 500).getContext("2d");
      return Array.from({ length: Math.floor(image.height / 500) }, (_, slice) => {
        pen?.drawImage(image, 0, -500 * slice);
        return pen?.getImageData(0, 0, image.width, 500).data.some((value, at) => at % 4 === 0 && value < 100);
      });
    }, picture);
    expect(inked.length).toBeGreaterThan(33); // 17,000 pixels: more than a texture of Chromium holds
    expect(inked.every((isInked) => isInked)).toBe(true);
  }, 150_000);

  it("has a button at every row of a review page that can be seen", async () => {
    const page = await open(`${reviewPage}#s3`);
    expect(await page.locator(".pencil:visible").count()).toBe(5);
  });

  describe("an issue of a translation that has been written anew", () => {
    const colourOf = (page: Page, place: string): Promise<string> =>
      page.locator(place).evaluate((element) => getComputedStyle(element).color);
    const FAULT = "#s3 .issues b";

    it("fades, after a reload too, and comes back with the translation", async () => {
      const page = await open(`${reviewPage}#s3`);
      const before = await colourOf(page, FAULT);
      await page.locator("#s3").getByRole("button", { name: "Edit segment 3" }).click();
      await page.getByLabel("Translation", { exact: true }).fill("He is from Lanzhou.");
      await page.getByRole("button", { name: "Keep", exact: true }).click();
      const faded = await colourOf(page, FAULT);
      expect(faded).not.toBe(before);
      await page.reload();
      expect(await colourOf(page, FAULT)).toBe(faded);
      await page.locator("#s3").getByRole("button", { name: "Edit segment 3" }).click();
      await page.getByRole("button", { name: "Undo all changes of this segment" }).click();
      expect(await colourOf(page, FAULT)).toBe(before);
    });

    it("fades for a person who has no mouse, and stays where only the state or the comment was changed", async () => {
      const page = await open(`${reviewPage}#s3`);
      const before = await colourOf(page, FAULT);
      await page.keyboard.press("r");
      await page.keyboard.press("m");
      await page.keyboard.type("Looks odd.");
      await page.keyboard.press("Control+Enter");
      expect(await colourOf(page, FAULT)).toBe(before);
      await page.keyboard.press("e");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("He is from Lanzhou.");
      await page.keyboard.press("Escape");
      expect(await colourOf(page, FAULT)).toBe(before);
      await page.keyboard.press("e");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("He is from Lanzhou.");
      await page.keyboard.press("Control+Enter");
      expect(await colourOf(page, FAULT)).not.toBe(before);
      await page.keyboard.press("e");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("He is from Lanchow.");
      await page.keyboard.press("Control+Enter");
      expect(await colourOf(page, FAULT)).toBe(before);
    });

    it("is not marked in running text either, nor in the source", async () => {
      const page = await open(
        `${await publish("five", xliff(unit("f1", "河上有三座桥。", "Five bridges span the river.", "translated")), "--audience", "review")}#f1`,
      );
      const lines = (): Promise<string[]> =>
        page
          .locator("mark")
          .evaluateAll((marks) =>
            marks.map((mark) => `${mark.textContent} ${getComputedStyle(mark).textDecorationLine}`),
          );
      expect(await lines()).toEqual(["三 underline", "Five underline"]);
      await page.keyboard.press("e");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Three bridges span the river.");
      await page.keyboard.press("Control+Enter");
      await page.keyboard.press("a");
      expect(await page.locator(".flow mark").count()).toBe(1);
      expect(await lines()).toEqual(["三 none"]);
    });
  });

  it("wears the dress that the query page and the page of issues wear", async () => {
    writeFileSync(join(folder, "asked.txt"), "“河上有桥。\n");
    await duiyi("prepare", "asked.txt", "--force");
    writeFileSync(join(folder, "issues.html"), (await duiyi("check", "review.xlf", "--format", "html")).out);
    const dress = async (name: string): Promise<unknown> => {
      const page = await open(`file://${join(folder, name)}`);
      return page.locator("h1").evaluate((element) => {
        const [title, body] = [getComputedStyle(element), getComputedStyle(document.body)];
        return [title.fontFamily, title.fontSize, body.backgroundColor, body.color];
      });
    };
    expect(await dress("asked.queries.html")).toEqual(await dress("issues.html"));
    const page = await open(reviewPage);
    const own = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await dress("issues.html")).toContain(own);
  });

  it("prints on paper with both languages and without its tools", async () => {
    const page = await open(reviewPage);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "print" });
    expect(await shownTexts(page, "target")).toHaveLength(4);
    expect(await page.locator(".bar:visible, .pencil:visible").count()).toBe(0);
  });

  it.each(["light", "dark"] as const)(
    "gives axe nothing to say in %s colours, whatever the layout",
    async (colorScheme) => {
      for (const url of [publicPage, reviewPage]) {
        const page = await open(url, { colorScheme });
        await page.evaluate(axe.source);
        for (const key of ["1", "2", "3", "4", "5", "a"]) {
          await page.keyboard.press(key);
          expect(await violations(page), `layout ${key}`).toEqual([]);
        }
        await page.keyboard.press("a");
        await page.keyboard.press("1");
        if (url === reviewPage) await page.keyboard.press("e");
        await page.locator("#s1 .source a").focus();
        await page.locator(".card").waitFor();
        expect(await violations(page), "with a card and an editor").toEqual([]);
        await page.keyboard.press("Escape");
        await page.keyboard.press("?");
        expect(await violations(page), "with the help").toEqual([]);
      }
    },
  );

  const violations = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations: found } = await engine.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
    });

  it("stands with others in an index that pairs their titles, and finds in all", async () => {
    const shelf = mkdtempSync(join(folder, "shelf "));
    writeFileSync(join(shelf, "one.xlf"), xliff(river));
    writeFileSync(
      join(shelf, "two.xlf"),
      xliff(unit("t1", "湖边有一所小学。", "There is a school by the lake.", "final")),
    );
    const { code, err } = await duiyi(
      ...["publish", join(shelf, "one.xlf"), join(shelf, "two.xlf"), "--index", join(shelf, "index.html")],
    );
    expect(code, err).toBe(0);
    const page = await open(`file://${encodeURI(join(shelf, "index.html"))}`);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator(".shelf li").allTextContents()).toEqual(["one.xlf", "two.xlf"]);
    await page.getByRole("searchbox", { name: "Find in all documents" }).fill("SCHOOL");
    expect(await status(page)).toBe("1 segment");
    await page.locator("#dy-results a").click();
    expect(page.url()).toMatch(/two\.bilingual\.html#t1$/u);
    expect(await page.locator("#t1 .target").textContent()).toBe("There is a school by the lake.");
  });

  it("asks nothing of the network and says no error", () => {
    expect(faults).toEqual([]);
  });
});
