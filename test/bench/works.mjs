import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prose } from "./prose.mjs";

const folder = mkdtempSync(join(tmpdir(), "duiyi-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const made = new Map();

/** The path of a file that is written when a work first asks for it. */
function file(name, content) {
  const path = join(folder, name);
  if (!made.has(name)) writeFileSync(path, content());
  made.set(name, path);
  return path;
}

const TERMS = 100_000;
const story = () => file("story.txt", () => prose(10e6));
const short = () => file("short.xlf", () => xliff(30));
const long = () => file("long.xlf", () => xliff(104_561));
const pages = () => file("pages.xlf", () => xliff(10_000));
const installed = (command, ...args) =>
  spawnSync(command, ["--version"]).error ? {} : { [command]: [command, ...args] };
const at = (name) => join(folder, name);

/** What is measured, each made ready when it is asked for: the words after `duiyi`, and peers that do the same. */
export const works = [
  { name: "help", rounds: 10, args: ["--help"], peers: { node: [process.execPath, "-e", "0"] } },
  { name: "version", rounds: 10, args: ["--version"] },
  { name: "completion", rounds: 10, args: ["complete", "--", "prep"] },
  { name: "prepare", rounds: 8, args: ["prepare", resolve("test/samples/river-town.txt"), "--force", "-o", at("out")] },
  lazily("check-short", () => ["check", short(), "--fail-on", "never"], { rounds: 8 }),
  lazily("stats", () => ["stats", long()], { peers: () => installed("pocount", long()) }),
  lazily("validate", () => ["validate", long()]),
  lazily("check", () => ["check", long(), "--fail-on", "never", "--format", "json"], {
    peers: () => installed("pofilter", "--language=en", long(), at("filtered.xlf")),
  }),
  lazily("jsonl", () => ["publish", long(), "--to", "jsonl", "-o", "-"]),
  lazily("tmx", () => ["publish", long(), "--to", "tmx", "-o", "-"]),
  lazily("terms", () => ["terms", story(), "--glossary", terms(), "--repair", "off"], {
    peers: () => ({ automaton: [process.execPath, resolve("test/bench/automaton.mjs"), story(), terms()] }),
  }),
  lazily("page", () => ["publish", pages(), "--audience", "review", "--force", "-o", at("page.html")]),
  lazily("segment", () => ["segment", "--repair", "off", story()]),
  lazily("repair", () => ["repair", story()]),
];

function lazily(name, args, { peers, ...rest } = {}) {
  return {
    name,
    ...rest,
    get args() {
      return args();
    },
    get peers() {
      return peers?.();
    },
  };
}

/** Seconds of processor time and megabytes of a whole process, by GNU time; nothing where it fails. */
export function processorTime(command, args) {
  const options = { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], cwd: folder, maxBuffer: 1 << 28 };
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", command, ...args], options);
  const found = /([\d.]+) ([\d.]+) (\d+)\s*$/u.exec(stderr ?? "");
  if (status !== 0 || !found) return undefined;
  return { seconds: Number(found[1]) + Number(found[2]), megabytes: Number(found[3]) / 1024 };
}

/** Sentences with numbers that their translations hold too. */
function xliff(count) {
  const units = Array.from({ length: count }, (_, index) => {
    const [day, people] = [Math.floor(index / 900) + 1, (index % 900) + 2];
    const source = `第${day}天，${people}名牧民赶着羊群从山上慢慢走下来，河边的草已经绿了。`;
    const target = `On day ${day}, ${people} herders drove their sheep down the mountain; the grass by the river was green.`;
    return `<trans-unit id="s${index}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
  });
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="herders.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.join("\n")}</body></file></xliff>`;
}

/** A list of stretches of the story as terms. */
function terms() {
  return file("terms.csv", () => {
    const text = prose(10e6);
    const found = new Set();
    for (
      let start = 0, length = 3;
      found.size < TERMS;
      start = (start + 7919) % (text.length - 10), length = 3 + (start % 6)
    ) {
      const term = text.slice(start, start + length);
      if (/^\p{Script=Han}{3,}$/u.test(term)) found.add(term);
    }
    return `zh,en\n${[...found].map((term, index) => `${term},Term ${index}`).join("\n")}\n`;
  });
}
