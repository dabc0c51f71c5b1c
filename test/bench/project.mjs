/**
 * Processor time and memory of the runs of a project: its first, one with nothing changed, and one with a page changed, before and after the
 * translation. Prints a row for each number of pages.
 *
 *     node test/bench/project.mjs [PAGES …] [--bytes N] [--prepare]
 *
 * 10 and 1,000 pages of 2,400 bytes unless said; `--prepare` ends before the translation.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { projectOfPages } from "./project-of-pages.mjs";

const program = resolve("dist/cli/main.js");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bytes: { type: "string", default: "2400" }, prepare: { type: "boolean", default: false } },
});
const PAGE = Number(values.bytes);

/** What a command tells of itself as it ends. */
const told =
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();require("node:fs").writeSync(2,"\\n@"+(user+system)/1e6+" "+process.resourceUsage().maxRSS/1024+" "+process.exitCode)});';

/** Seconds of processor time and megabytes of a run. */
function run(at) {
  const code = `${told}import(${JSON.stringify(program)})`;
  const args = ["--no-warnings", "-e", code, "--", program, "run"];
  const { stderr } = spawnSync(process.execPath, args, { cwd: at, encoding: "utf8", maxBuffer: 1 << 29 });
  const [, seconds, megabytes, exit] = /@([\d.]+) ([\d.]+) (\d+|undefined)\s*$/u.exec(stderr) ?? [];
  if (!["0", "undefined"].includes(exit)) throw new Error(`duiyi run: exit ${exit}\n${stderr.slice(-600)}`);
  return { seconds: Number(seconds), megabytes: Number(megabytes) };
}

/** Every target says its source in letters. */
function translate(at) {
  const names = readdirSync(join(at, "out"), { recursive: true }).filter((name) => name.endsWith(".xlf"));
  for (const name of names) {
    const path = join(at, "out", name);
    const said = (source) => source.replace(/[\p{Script=Han}，。！？；：、（）《》“”]/gu, "a");
    const text = readFileSync(path, "utf8").replace(
      /<source>(.*?)<\/source>(\s*)<target state="new"(?:\/>|>.*?<\/target>)/gsu,
      (_whole, source, space) =>
        `<source>${source}</source>${space}<target state="translated">${said(source)}</target>`,
    );
    writeFileSync(path, text);
  }
}

const counts = positionals.map(Number);
const shown = ({ seconds, megabytes }, first) =>
  `${seconds.toFixed(2)} s${first ? ` (${((100 * seconds) / first.seconds).toFixed(1)} %)` : ""} ${megabytes.toFixed(0)} MB`;
const rest = () => new Promise((done) => setTimeout(done, 3000));

/** The runs after the translation. */
async function publishing(at, change) {
  translate(at);
  await rest();
  const published = run(at);
  await rest();
  run(at);
  const again = run(at);
  change();
  return [shown(published), shown(again, published), shown(run(at), published)];
}

for (const count of counts.length > 0 ? counts : [10, 1000]) {
  const at = projectOfPages(count, PAGE);
  try {
    const change = () => appendFileSync(join(at, "docs/part-0/page-5.md"), "\n小船来了。\n");
    const first = run(at);
    await rest();
    run(at);
    const again = run(at);
    change();
    const changed = run(at);
    const cells = [shown(first), shown(again, first), shown(changed, first)];
    if (!values.prepare) cells.push(...(await publishing(at, change)));
    process.stdout.write(`| ${count} | ${cells.join(" | ")} |\n`);
  } finally {
    if (!process.env.KEEP) rmSync(at, { recursive: true, force: true });
    else process.stdout.write(`${at}\n`);
  }
}
