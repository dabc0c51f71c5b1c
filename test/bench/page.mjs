// The bilingual page of 10,000 segments: how long it takes to write, how large it is, and how fast a browser is with it.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { documentFromFile, readXliff } from "../../dist/interchange/index.js";
import { renderPage } from "../../dist/publish/index.js";
import { createTranslator } from "../../dist/ui/translator.js";
import { prose } from "./prose.mjs";

const SEGMENTS = 10_000;
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "duiyi-bench-"));

const sentences = prose(3_000_000)
  .split(/(?<=[。！？])/u)
  .map((text) => text.trim())
  .filter((text) => text.length > 8);
const words =
  "the river runs past green fields where old boats wait for evening and children count the birds that return".split(
    " ",
  );
const english = (length, seed) =>
  `${Array.from({ length }, (_, at) => words[(seed * 7 + at * 5) % words.length]).join(" ")}.`;
const units = Array.from({ length: SEGMENTS }, (_, index) => {
  const source = sentences[index % sentences.length];
  const target = english(Math.ceil(source.length / 1.7), index);
  return `<trans-unit id="s${index}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
});
writeFileSync(
  join(folder, "story.xlf"),
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="story.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.join("\n")}</body></file></xliff>`,
);

const text = readFileSync(join(folder, "story.xlf"), "utf8");
const document = documentFromFile(readXliff(text, { name: "story.xlf" }));
const wording = createTranslator(
  "en",
  JSON.parse(readFileSync(new URL("../../locales/en.json", import.meta.url), "utf8")),
);
const timed = (work) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const best = (work) => Math.min(...Array.from({ length: 5 }, () => timed(work)));
report(
  "the page alone, written",
  best(() => Array.from(renderPage(document, { audience: "public", layout: "side-by-side", wording }))),
  "ms",
);

for (const audience of ["public", "review"]) {
  const output = join(folder, `${audience}.html`);
  const seconds =
    timed(() =>
      spawnSync(process.execPath, [main, "publish", "story.xlf", "--audience", audience, "-o", output, "--force"], {
        cwd: folder,
      }),
    ) / 1000;
  report(`${audience}: whole process`, seconds, "s");
  report(`${audience}: file`, statSync(output).size / 1e6, "MB");
  await browse(audience, output);
}
rmSync(folder, { recursive: true });

async function browse(audience, path) {
  const executablePath = (process.env.PATH ?? "")
    .split(delimiter)
    .map((dir) => join(dir, "chromium"))
    .find((file) => existsSync(file));
  if (executablePath === undefined) return process.stdout.write("no Chromium on the path: not opened\n");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`file://${path}`);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  report(`${audience}: first contentful paint`, paint, "ms");
  await page.focus("#dy-find");
  for (const typed of ["河", "e", "ev", "eve", "evening"]) {
    const took = await page.evaluate(async (value) => {
      const field = document.querySelector("#dy-find");
      const from = performance.now();
      field.value = value;
      field.dispatchEvent(new InputEvent("input"));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - from;
    }, typed);
    report(`${audience}: “${typed}” found and painted`, took, "ms");
  }
  await browser.close();
}

function report(what, figure, unit) {
  process.stdout.write(`${what}: ${figure.toFixed(figure < 10 ? 2 : 0)} ${unit}\n`);
}
