/**
 * Processor time and memory of whole commands for inputs of n, 2n and 4n, on shapes that are easily quadratic: many codes in a unit, deep
 * groups, many names alike, long lines. Prints a row for each command; `ratio` is the greater of t(2n)/t(n) and t(4n)/t(2n), less what the
 * command takes to start, and of the memory what it takes beyond that. A row whose ratio is above 2.3 is measured again, up to four
 * times, since other programs on the machine disturb it, and marked with `!` if it stays there; the exit code is then 1.
 *
 *     node test/bench/growth.mjs [WORD …]        only shapes and commands that hold all these words
 *     node test/bench/growth.mjs --from SHAPE    from a shape on, to go on with a run that was broken off
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { shapes } from "./growth-shapes.mjs";

const LINEAR = 2.3;
const ROUNDS = 4;
const program = resolve("dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "duiyi-growth-"));
const args = process.argv.slice(2);
const from = args[0] === "--from" ? args.slice(1).join(" ") : undefined;
const wanted = from === undefined ? args : [];

/** What a command tells of itself as it ends. */
const told =
  'process.on("exit",()=>{const{user}=process.cpuUsage();require("node:fs").writeSync(2,"\\n@"+user/1e6+" "+process.resourceUsage().maxRSS/1024+" "+process.exitCode)});';

/** Seconds of processor time and megabytes that a command takes. */
function measure(words, at) {
  const code = `${told}import(${JSON.stringify(program)})`;
  const { stderr } = spawnSync(process.execPath, ["-e", code, "--", program, ...words], {
    cwd: at,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  const [, seconds, megabytes, exit] = /@([\d.]+) ([\d.]+) (\d+|undefined)\s*$/u.exec(stderr) ?? [];
  if (seconds === undefined || !["0", "1", "undefined"].includes(exit))
    throw new Error(`duiyi ${words.join(" ")}: exit ${exit}\n${stderr.slice(-600)}`);
  return [Number(seconds), Number(megabytes)];
}

/** A folder with the shape's files in one size; the prepared and translated XLIFF beside them where a command asks for it. */
function filesOf(shape, size) {
  const at = join(folder, `${shape.name.replaceAll(" ", "-")}-${size}`);
  if (existsSync(at)) return at;
  mkdirSync(at);
  writeFileSync(join(at, `in.${shape.ending}`), shape.write(size));
  if (shape.other) writeFileSync(join(at, `other.${shape.ending}`), shape.other(size));
  if (shape.commands.some((command) => PROJECTS.test(command))) writeFileSync(join(at, "duiyi.config.json"), PROJECT);
  if (shape.glossary) writeFileSync(join(at, "names.yaml"), shape.glossary(size));
  if (shape.commands.some((command) => /BACK|RENDERED/u.test(command))) prepareIn(at, shape);
  return at;
}

const PROJECT = JSON.stringify({ from: "zh-CN", to: "en", sources: ["in.*"], output: "out" });
/** What a command keeps for the next time, which would make that shorter. */
const KEPT = ["mem", "out", ".duiyi", "kit"];
/** Commands of a project. */
const PROJECTS = /^(?:run|handoff|handback|status)\b/u;
/** What has to be there before a command. */
const BEFORE = {
  handoff: [["run"]],
  handback: [["run"], ["handoff", "in.txt", "--to", "en", "-o", "kit/"]],
  status: [["run"]],
};
/** What is done before a command and is not measured: the steps before it, and the translator's work on a package. */
function readyFor(words, at) {
  for (const step of BEFORE[words[0]] ?? []) measure(step, at);
  const package_ = join(at, "kit", "in.en.xlf");
  if (words[0] === "handback") writeFileSync(package_, translated(readFileSync(package_, "utf8")));
  if (words.includes("rendered.xlf"))
    writeFileSync(
      join(at, "rendered.xlf"),
      readFileSync(join(at, "back.xlf"), "utf8").replaceAll(">a", ">In Hedong a"),
    );
  rmSync(join(at, "c1.changes.json"), { force: true });
}

function prepareIn(at, { ending }) {
  measure(["prepare", `in.${ending}`, "--from", "zh-CN", "--to", "en", "-o", "prepared"], at);
  const path = join(at, "prepared", `in.en.xlf`);
  writeFileSync(join(at, "back.xlf"), translated(readFileSync(path, "utf8")));
}

/** Every target says its source in letters, with the codes of the source. */
const translated = (xliff) =>
  xliff.replace(/<source>(.*?)<\/source>(\s*)<target state="new"(?:\/>|>.*?<\/target>)/gsu, (_whole, source, space) => {
    const target = source.replace(/[\p{Script=Han}，。！？；：、]/gu, "a");
    return `<source>${source}</source>${space}<target state="translated">${target}</target>`;
  });

const wordsOf = (command, { ending }) =>
  command
    .replaceAll("FILE", `in.${ending}`)
    .replaceAll("BACK", "back.xlf")
    .replaceAll("RENDERED", "rendered.xlf")
    .replaceAll("OTHER", `other.${ending}`)
    .replaceAll("GLOSSARY", "names.yaml")
    .split(" ");

/** The ratios of what is beyond the start, for the least of what was measured. */
function ratiosOf(found, start) {
  const net = (index, least) => found.map((one) => Math.max(least, one[index] - start[index]));
  const greatest = ([first, second, third]) => Math.max(second / first, third / second);
  return [greatest(net(0, 0.15)), greatest(net(1, 40))];
}

function rowOf(shape, command, start) {
  const sizes = [shape.n, 2 * shape.n, 4 * shape.n];
  const words = wordsOf(command, shape);
  const least = sizes.map(() => [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, size] of sizes.entries()) {
      const at = filesOf(shape, size);
      if (!words.includes("search")) for (const name of KEPT) rmSync(join(at, name), { recursive: true, force: true });
      readyFor(words, at);
      const [seconds, megabytes] = measure(words, at);
      least[index] = [Math.min(least[index][0], seconds), Math.min(least[index][1], megabytes)];
    }
    if (Math.max(...ratiosOf(least, start)) <= LINEAR) break;
  }
  const [time, memory] = ratiosOf(least, start);
  const cells = least.map(([seconds, megabytes]) => `${seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`);
  const mark = Math.max(time, memory) > LINEAR ? " !" : "";
  return `| ${shape.name} | ${command} | ${shape.n} | ${cells.join(" | ")} | ${time.toFixed(2)} | ${memory.toFixed(2)} |${mark}`;
}

/** A command that fails is a row too, and marked. */
function rowOrFault(shape, command, start) {
  try {
    return rowOf(shape, command, start);
  } catch (error) {
    return `| ${shape.name} | ${command} | ${error.message.replace(/\s+/gu, " ")} !`;
  }
}

try {
  const start = measure(["--version"], folder);
  process.stdout.write("| shape | duiyi … | n | n | 2n | 4n | time | memory |\n|---|---|---|---|---|---|---|---|\n");
  const first = shapes.findIndex(({ name }) => name === from);
  for (const shape of shapes.slice(Math.max(0, first))) {
    for (const command of shape.commands) {
      if (!wanted.every((word) => `${shape.name} ${command}`.includes(word))) continue;
      const row = rowOrFault(shape, command, start);
      if (row.endsWith("!")) process.exitCode = 1;
      process.stdout.write(`${row}\n`);
    }
    for (const size of [1, 2, 4])
      rmSync(join(folder, `${shape.name.replaceAll(" ", "-")}-${size * shape.n}`), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
