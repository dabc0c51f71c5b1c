/**
 * A project of real documents of every format, in two languages: init, run, a translator that fills every sentence (in the XLIFFs, in tables of
 * Word, in XLIFFs that are dropped into `returned`), run; then nothing, one document, one entry of the glossary, one returned
 * XLIFF and one saved page. Prints what each run did and its processor time; what is not published is named with its reason. The exit code is 1 where a run
 * did more than it had to.
 *
 *     node test/bench/documents.mjs [FOLDER] [MOST]    documents below FOLDER (../shared/data/formats), of each format the smallest; 60 of them
 */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chromium } from "playwright-core";

const [from = "../shared/data/formats", most = "60"] = process.argv.slice(2);
const program = resolve("dist/cli/main.js");
const at = mkdtempSync(join(tmpdir(), "duiyi-documents-"));
const LANGUAGES = ["en", "ja"];
let isMore = false;

const told =
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();require("node:fs").writeSync(2,"\\n@"+(user+system)/1e6)});';

/** What a command said, its exit code, and its seconds of processor time. */
function duiyi(...words) {
  const code = `${told}import(${JSON.stringify(program)})`;
  const args = ["--no-warnings", "-e", code, "--", program, "--locale", "en", ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: at,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  return {
    out: stdout,
    err: stderr.replace(/\n@[\d.]+\s*$/u, ""),
    status,
    seconds: Number(/@([\d.]+)\s*$/u.exec(stderr)?.[1]),
  };
}

/** Node 20 has no `Map.groupBy`. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const say = (text) => void process.stdout.write(`${text}\n`);

/** Runs, and tells in a line what was done. @returns the documents of which something was done, and the seconds */
function run(what) {
  const { out, err, status, seconds } = duiyi("run");
  const done = out.split("\n").filter((line) => line.includes(" → "));
  say(`${what}: ${done.length} done, exit ${status}, ${seconds.toFixed(2)} s`);
  for (const line of err.split("\n").filter(Boolean)) say(`    ${line.slice(0, 200)}`);
  return { done, seconds, err };
}

/** A run that may touch these documents alone. */
function runOf(what, wanted) {
  const { done, seconds } = run(what);
  const others = done.filter((line) => !wanted.some((name) => line.startsWith(name)));
  if (others.length > 0 || (wanted.length > 0 && done.length === 0)) {
    isMore = true;
    say(`  ! ${others.join("; ") || "nothing"}`);
  }
  return seconds;
}

/** The smallest documents of each format in turn, so that every format is among them. */
function chosen() {
  const files = readdirSync(from, { recursive: true, encoding: "utf8" })
    .map((name) => join(from, name))
    .filter((path) => statSync(path).isFile() && extname(path) !== ".tsv")
    .sort((a, b) => statSync(a).size - statSync(b).size);
  const byFormat = groupBy([...files, ...OWN], (path) => extname(path));
  const found = [];
  for (let round = 0; found.length < Number(most) && round < files.length; round += 1)
    for (const alike of byFormat.values())
      if (alike[round] !== undefined && found.length < Number(most)) found.push(alike[round]);
  return found;
}

/** Formats that the folder has none of. */
const OWN = [resolve("test/samples/river-town.txt"), join(at, "resource.json")];

const WORDS = {
  en: "stone river light field market bridge autumn road".split(" "),
  ja: "石 川 光 畑 市場 橋 秋 道".split(" "),
};
const MARKS = {
  "。": ". ",
  "，": ", ",
  "、": ", ",
  "：": ": ",
  "；": "; ",
  "？": "?",
  "！": "!",
  "（": " (",
  "）": ") ",
};

/** A text with a word for each two characters; what is not Chinese stays. */
function said(text, to) {
  const words = (run) =>
    Array.from({ length: Math.ceil(run.length / 2) }, (_, index) => WORDS[to][(run.charCodeAt(index) + index) % 8]);
  const whole = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, (han) =>
    words(han).join(to === "en" ? " " : "の"),
  );
  return to === "en" ? whole.replace(/[。，、：；？！（）]/gu, (mark) => MARKS[mark]).trimEnd() : whole;
}

/** The same for content with codes: their own texts stay. */
const saidInXml = (content, to) =>
  content.replace(
    /(<(bpt|ept|ph|it)\b.*?<\/\2>|<[^>]*>)|([^<]+)/gsu,
    (_all, code, _name, text) => code ?? said(text, to),
  );

const fill = (xliff, to) =>
  xliff.replace(
    /<source>(.*?)<\/source>(\s*)<target(?: state="new")?(?:\/>|>.*?<\/target>)/gsu,
    (_all, source, space) => {
      const target = saidInXml(source, to);
      const state = target === source ? "signed-off" : "translated"; // what stays as it is has to be meant
      return `<source>${source}</source>${space}<target state="${state}">${target}</target>`;
    },
  );

/** Fills the cells of a table of Word. */
function fillTable(path, to) {
  const parts = unzipSync(readFileSync(path));
  const rows = strFromU8(parts["word/document.xml"]).replace(/<w:tr\b.*?<\/w:tr>/gsu, (row) => {
    const source = Array.from(row.matchAll(/<w:pStyle w:val="SourceText"\/>.*?<\/w:p>/gsu), ([cell]) =>
      Array.from(cell.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gsu), ([, text]) => text).join(""),
    ).join("");
    const target = `<w:r><w:t xml:space="preserve">${saidInXml(source, to)}</w:t></w:r>`;
    return row.replace(/(<w:pStyle w:val="TargetText"\/><\/w:pPr>)(<\/w:p>)/u, `$1${target.replaceAll("$", "$$$$")}$2`);
  });
  writeFileSync(path, zipSync({ ...parts, "word/document.xml": strToU8(rows) }));
}

/** Types a translation into a review page, and saves it. */
async function saveFromPage(page, to) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const tab = await browser.newPage({ acceptDownloads: true });
    const [, first] = /<trans-unit id="([^"]+)"/u.exec(readFileSync(page.replace(/\.html$/u, ".xlf"), "utf8"));
    await tab.goto(`${pathToFileURL(page).href}#${first}`);
    await tab.keyboard.press("e");
    await tab.getByLabel("Translation", { exact: true }).fill("Stone river.");
    await tab.keyboard.press("Control+Enter");
    const downloading = tab.waitForEvent("download");
    await tab.getByRole("button", { name: /Save XLIFF/u }).click();
    await (await downloading).saveAs(to);
  } finally {
    await browser.close();
  }
}

const rest = () => new Promise((done) => setTimeout(done, 3000));
const xliffs = () =>
  readdirSync(join(at, "out"), { recursive: true }).filter(
    (name) => /^[^/]*(?:\/[^/]*)*\.xlf$/u.test(name) && !name.includes("returned"),
  );
const languageOf = (name) => /\.(\w+)\.xlf$/u.exec(name)[1];

try {
  writeFileSync(
    join(at, "resource.json"),
    JSON.stringify({ open: "打开", close: "关闭{{name}}", files_other: "{{count}} 个文件" }),
  );
  for (const path of chosen()) {
    const folder = join(at, "docs", extname(path).slice(1));
    mkdirSync(folder, { recursive: true });
    copyFileSync(path, join(folder, basename(path)));
  }
  writeFileSync(join(at, "docs/picture.png"), Buffer.from("89504e470d0a1a0a", "hex"));
  say(duiyi("init", "--yes", "--from", "zh-CN", "--to", ...LANGUAGES, "--sources", "docs/**").err || "init");
  const config = JSON.parse(readFileSync(join(at, "duiyi.config.json"), "utf8"));
  writeFileSync(
    join(at, "duiyi.config.json"),
    JSON.stringify({ ...config, glossary: ["terms"], checks: { failOn: "never" } }),
  );
  mkdirSync(join(at, "terms"));
  const terms = (english) =>
    writeFileSync(
      join(at, "terms/own.yaml"),
      `concepts:\n  - id: user\n    kind: general\n    terms:\n      zh:\n        - text: 用户\n          status: preferred\n      en:\n        - text: ${english}\n          status: preferred\n`,
    );
  terms("user");
  const first = run("first run");
  await rest();
  runOf("again", []);
  say(`  ${((100 * runOf("and again", [])) / first.seconds).toFixed(1)} % of the first`);

  const all = xliffs();
  const [table, page] = [
    all.find((name) => name.startsWith("srt/") && languageOf(name) === "en"),
    all.find((name) => name.startsWith("txt/") && languageOf(name) === "en"),
  ];
  const source = `docs/${table.replace(/\.en\.xlf$/u, ".srt")}`;
  say(duiyi("handoff", "--for", "docx", "--to", "en", "-o", "tables/", source).out.split("\n")[0]);
  const tables = readdirSync(join(at, "tables"), { recursive: true }).filter((name) => name.endsWith(".docx"));
  for (const name of tables) fillTable(join(at, "tables", name), "en");
  say(duiyi("handback", "tables").out.split("\n").slice(0, 2).join("; "));
  runOf("a table came back", [source]);
  mkdirSync(join(at, "out/returned"), { recursive: true });
  for (const [index, name] of all.entries()) {
    const path = join(at, "out", name);
    const filled = fill(readFileSync(path, "utf8"), languageOf(name));
    if (index % 6 !== 0) writeFileSync(path, filled);
    else writeFileSync(join(at, "out/returned", `${index} ${basename(name)}`), filled);
  }
  const whole = run("all is translated");
  const { documents, passedOver } = JSON.parse(duiyi("status", "--format", "json").out);
  const counts = groupBy(documents, ({ standing }) => standing);
  say(
    `${documents.length} documents: ${Array.from(counts, ([standing, { length }]) => `${standing} ${length}`).join(", ")}; passed over ${JSON.stringify(passedOver)}`,
  );
  for (const { source, to, standing, issues, sentences, translated } of documents)
    if (standing !== "published")
      say(`  ${source} → ${to}: ${standing}, ${translated} of ${sentences}, ${issues.error} errors`);
  await rest();
  runOf("nothing changed", []);
  const nothing = runOf("nothing changed", []);
  const total = first.seconds + whole.seconds;
  say(
    `  ${((100 * nothing) / total).toFixed(1)} % of all that was done, ${((100 * nothing) / whole.seconds).toFixed(1)} % of the run before`,
  );

  const one = documents.find(({ source }) => source.endsWith(".md")).source;
  appendFileSync(join(at, one), "\n天亮了。\n");
  runOf("one document changed", [one]);
  await rest();
  terms("person");
  const edited = run("one entry of the glossary edited");
  say(`  ${edited.done.length} of ${documents.length}`);
  const back = all.find((name) => name.startsWith("html/"));
  const text = readFileSync(join(at, "out", back), "utf8");
  writeFileSync(
    join(at, "out/returned/late.xlf"),
    text.replace(/(<target state=")translated(">)([^<]*)/u, "$1signed-off$2$3 now"),
  );
  runOf("one XLIFF came back", [`docs/${back.replace(/\.\w+\.xlf$/u, "")}`]);
  await saveFromPage(join(at, "out", page.replace(/\.xlf$/u, ".html")), join(at, "out/returned/from the page.xlf"));
  runOf("one saved page came back", [`docs/${page.replace(/\.en\.xlf$/u, "")}`]);
  runOf("nothing changed", []);
} finally {
  if (process.env.KEEP) say(at);
  else rmSync(at, { recursive: true, force: true });
}
if (isMore) process.exitCode = 1;
