// The bilingual page of 10,000 segments: written alone and as a whole process, its size, and how a browser is with it.
//   node test/bench/page.mjs            (build first)
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { documentFromFile, readXliff } from "../../.build/interchange/index.js";
import { renderPage } from "../../.build/publish/index.js";
import { createTranslator } from "../../.build/ui/translator.js";
import { processOf, report, timeOf } from "./measure.mjs";
import { prose } from "./prose.mjs";

const SEGMENTS = 10_000;
const WORDS = "the river runs past green fields where old boats wait for evening and children count birds".split(" ");
const NAMES = {
  西宁市: "Xining",
  青海省: "Qinghai Province",
  日喀则市: "Shigatse",
  援藏: "“group-style” aid to Tibet",
  乡村振兴: "rural revitalization",
  玉麦乡: "Yumai Township",
  河边旧事: "“Old Days by the River”",
};
const MARKS = { "。": ".", "！": "!", "？": "?" };

const folder = mkdtempSync(join(tmpdir(), "duiyi-bench-"));
try {
  const story = join(folder, "story.xlf");
  const text = translated();
  writeFileSync(story, text);
  const document = documentFromFile(readXliff(text, { name: "story.xlf" }));
  const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
  const options = { audience: "public", layout: "side-by-side", wording };
  report("page of 10,000 segments, written", {
    value: timeOf(() => Array.from(renderPage(document, options))),
    unit: "ms",
  });
  for (const audience of ["public", "review"]) {
    const page = join(folder, `${audience}.html`);
    const args = ["publish", story, "--audience", audience, "-o", page];
    const ours = processOf(process.execPath, [resolve("dist/cli/main.js"), ...args], { cwd: folder });
    report(`  ${audience}, whole process`, { value: ours.seconds, unit: "s" });
    report(`  ${audience}, file`, { value: statSync(page).size / 1e6, unit: "MB" });
    await inBrowser(page);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A story and its translation. */
function translated() {
  const sentences = prose(3e6).match(/[^。！？\n]{9,}[。！？]/gu);
  const units = Array.from({ length: SEGMENTS }, (_, index) => {
    const source = sentences[index % sentences.length];
    const target = translation(source, index);
    return `<trans-unit id="s${index}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
  });
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="story.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.join("\n")}</body></file></xliff>`;
}

/**
 * English of the length that a source has in translation, with its names, figures and end mark; one of five leaves them out, so that about as
 * many segments have issues as of 10,000 pairs of published translations (a tenth).
 */
function translation(source, index) {
  let [state, at] = [index + 1, 0];
  const word = () => {
    state = Math.imul(state, 1664525) + 1013904223; // Numerical Recipes, 7.1
    at = (at + 1 + ((state >>> 16) % (WORDS.length - 1))) % WORDS.length; // never the same twice in a row
    return WORDS[at];
  };
  const words = Array.from({ length: Math.ceil(source.length / 1.7) }, word).join(" ");
  if (index % 5 === 0) return `${words}.`;
  const names = Object.entries(NAMES).flatMap(([name, english]) => (source.includes(name) ? [english] : []));
  return `${[words, ...names, ...(source.match(/[\d.]+%/gu) ?? [])].join(" ")}${MARKS[source.at(-1)]}`;
}

/** Time of the clock, and of the page's own thread, which others at work on the machine do not lengthen. */
async function inBrowser(path) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const executablePath = process.env.CHROMIUM ?? folders.map((name) => join(name, "chromium")).find(existsSync);
  if (executablePath === undefined) return process.stdout.write("  no Chromium on the path: not opened\n");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const threadTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const tasks = tasksOf(session);
  await tasks.during("opened", async () => void (await page.goto(`file://${path}`)));
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  report("  first contentful paint", { value: painted, unit: "ms" });
  await tasks.during("scrolled", async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await page.mouse.wheel(0, 2500);
      await page.waitForTimeout(50);
    }
    await page.keyboard.press("End");
    await page.waitForTimeout(300);
  });
  await page.focus("#dy-find");
  await tasks.during("searched", async () => {
    for (const typed of ["河", "e", "ev", "evening"]) {
      const before = await threadTime();
      const took = await page.evaluate(answerTo, typed);
      report(`  “${typed}” found and painted`, {
        value: took,
        unit: `ms (${((await threadTime()) - before).toFixed(0)} of its own)`,
      });
    }
  });
  await browser.close();
}

/** Reports the longest task of the page's own thread while something is done, in its own time and in that of the clock. */
function tasksOf(session) {
  const traceConfig = { includedCategories: ["toplevel", "devtools.timeline", "__metadata"] };
  return {
    async during(what, act) {
      const events = [];
      const keep = ({ value }) => events.push(...value);
      session.on("Tracing.dataCollected", keep);
      await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
      await act();
      const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
      await session.send("Tracing.end");
      await complete;
      session.off("Tracing.dataCollected", keep);
      const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
      const own = new Set(events.filter(({ args }) => args?.name === "CrRendererMain").map(threadOf));
      const all = events.filter((event) => event.name.endsWith("RunTask") && own.has(threadOf(event)) && event.tdur);
      const longest = all.reduce((most, task) => (task.tdur > most.tdur ? task : most), { tdur: 0, dur: 0 });
      report(`  ${what}: longest task`, {
        value: longest.tdur / 1000,
        unit: `ms of its own (${(longest.dur / 1000).toFixed(0)} by the clock)`,
      });
    },
  };
}

async function answerTo(typed) {
  const field = document.querySelector("#dy-find");
  const start = performance.now();
  field.value = typed;
  field.dispatchEvent(new InputEvent("input"));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - start;
}
