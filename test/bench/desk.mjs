/**
 * What the queue of a store costs, and what a second worker is worth: a project of Markdown pages is prepared and checked without a store, with
 * one worker and with two, in turns, on a server of its own (Debian's package, Linux). Prints for each the time on the clock and the
 * processor time of the run, the workers and the server; then the two ratios, each of its better round.
 *
 *     node test/bench/desk.mjs [PAGES] [--bytes N] [--rounds N]
 *
 * 1,000 pages of 9,600 bytes (some 3,200 characters), in one round, unless said. The ratio of times means nothing where others use the machine.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startServer } from "./desk-server.mjs";
import { projectOfPages } from "./project-of-pages.mjs";

const program = resolve("dist/cli/main.js");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bytes: { type: "string", default: "9600" }, rounds: { type: "string", default: "1" } },
});
const PAGES = Number(positionals[0] ?? 1000);

/** What a process tells of itself as it ends: its seconds of processor time. */
const told =
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();require("node:fs").writeSync(2,"\\n@"+(user+system)/1e6)});';

/** Starts duiyi in a folder. `ended` gives its seconds of processor time. */
function start(args, cwd) {
  const words = ["--no-warnings", "-e", `${told}import(${JSON.stringify(program)})`, "--", program, ...args];
  const child = spawn(process.execPath, words, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (piece) => {
    said = (said + piece).slice(-4000);
  });
  const isReady = new Promise((done) => child.stderr.on("data", done));
  const ended = new Promise((done, fail) =>
    child.on("close", (code) => {
      const seconds = Number(/@([\d.]+)\s*$/u.exec(said)?.[1]);
      if (code === 0 || code === 130) done(seconds);
      else fail(new Error(`duiyi ${args.join(" ")}: exit ${code}\n${said}`));
    }),
  );
  return { isReady, ended, stop: () => child.kill("SIGINT") };
}

/** Makes everything of a project, with so many workers; without a store where there are none. */
async function measure(workers, server) {
  const at = projectOfPages(PAGES, Number(values.bytes));
  const url = server.url.replace("/postgres?", `/desk_${process.hrtime.bigint()}?`);
  try {
    if (workers > 0) makeStore(url);
    const before = server.seconds();
    const hands = Array.from({ length: workers }, () => start(["worker", "--store", url], at));
    await Promise.all(hands.map(({ isReady }) => isReady));
    const began = performance.now();
    const run = await start(workers > 0 ? ["run", "--store", url] : ["run"], at).ended;
    const wall = (performance.now() - began) / 1000;
    for (const { stop } of hands) stop();
    const each = await Promise.all(hands.map(({ ended }) => ended));
    const work = each.reduce((sum, seconds) => sum + seconds, 0);
    return { wall, run, work, server: workers > 0 ? server.seconds() - before : 0, hash: hashOf(at) };
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

function makeStore(url) {
  const { searchParams, pathname } = new URL(url);
  const host = searchParams.get("host") ?? "";
  const commands = [
    ["psql", "-qh", host, "-U", "desk", "-d", "postgres", "-c", `CREATE DATABASE ${pathname.slice(1)}`],
    [process.execPath, program, "store", "init", url],
  ];
  for (const [command, ...args] of commands) {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
  }
}

/** One hash of all that was made. */
function hashOf(at) {
  const out = join(at, "out");
  const hash = createHash("sha256");
  for (const name of readdirSync(out, { recursive: true }).sort())
    if (!/(^|\/)\./u.test(name) && statSync(join(out, name)).isFile())
      hash.update(`${name}\n`).update(readFileSync(join(out, name), "utf8").replaceAll(at, ""));
  return hash.digest("hex");
}

const print = (text) => process.stdout.write(`${text}\n`);
const all = ({ run, work, server }) => run + work + server;
const server = startServer();
try {
  print(
    `${PAGES} pages of ${values.bytes} bytes, ${availableParallelism()} processors, a load of ${loadavg()[0].toFixed(1)}\n`,
  );
  print("| workers | clock | run | workers | server | processor in all |\n|---|---|---|---|---|---|");
  const found = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const workers of [0, 1, 2]) {
      const made = await measure(workers, server);
      found.push({ workers, ...made });
      const cells = [made.wall, made.run, made.work, made.server, all(made)].map(
        (seconds) => `${seconds.toFixed(1)} s`,
      );
      print(`| ${workers} | ${cells.join(" | ")} |`);
    }
  const least = (workers, figure) => Math.min(...found.filter((one) => one.workers === workers).map(figure));
  const wall = ({ wall: seconds }) => seconds;
  print(`\ntwo workers, times the speed of one: ${(least(1, wall) / least(2, wall)).toFixed(2)} (wanted: 1.7)`);
  const cost = (figure) => (100 * (least(1, figure) / least(0, figure) - 1)).toFixed(1);
  print(`the queue costs ${cost(all)} % of processor time, ${cost(wall)} % on the clock (wanted: at most 10)`);
  if (new Set(found.map(({ hash }) => hash)).size > 1) throw new Error("the outputs differ");
} finally {
  server.stop();
}
