/**
 * Time and memory of whole commands for inputs of n, 2n and 4n, on shapes that are easily quadratic: many codes, many documents, many
 * names alike. Prints a line for each; `ratio` is the greater of t(2n)/t(n) and t(4n)/t(2n), less what a command takes to start.
 *
 *     node test/bench/growth.mjs [SHAPE …]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve("dist/cli/main.js");
const times = (count, write) => Array.from({ length: count }, (_, index) => write(index + 1)).join("");
const file12 = (body) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${body}</body></file></xliff>`;
const unit12 = (source, target) =>
  file12(`<trans-unit id="1"><source>${source}</source><target state="translated">${target}</target></trans-unit>`);
const file2 = (units) =>
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f1">${units}</file></xliff>`;
const unit2 = (source, target) =>
  `<unit id="u1"><segment id="1"><source>${source}</source><target>${target}</target></segment></unit>`;

const pairs12 = (n, text) =>
  times(n, (i) => `<bx id="a${i}" rid="${i}"/>`) + text + times(n, (i) => `<ex id="b${i}" rid="${i}"/>`);
const pairs2 = (n, text) => times(n, (i) => `<sc id="a${i}"/>`) + text + times(n, (i) => `<ec startRef="a${i}"/>`);
const single = (n, id, text) => times(n, (i) => `<x id="${id(i)}"/>${text}`);
const names = (n) =>
  `concepts:\n${times(n, (i) => `  - id: c${i}\n    kind: place\n    terms:\n      zh:\n        - text: 河东新城${String.fromCharCode(0x4e00 + i)}街道\n          status: preferred\n      en:\n        - text: Street ${i}\n          status: preferred\n`)}`;

/** Each shape: its least size, what it is written to, and the commands that read it. `FILE` and `GLOSSARY` stand for its files. */
const shapes = {
  "pairs of bx and ex": {
    n: 5000,
    ending: "xlf",
    write: (n) => unit12(pairs12(n, "字"), pairs12(n, "A")),
    commands: ["check FILE", "publish FILE --audience review -o OUT.html", "publish FILE --to docx -o OUT.docx"],
  },
  "pairs of sc and ec": {
    n: 5000,
    ending: "xlf",
    write: (n) => file2(unit2(pairs2(n, "字"), pairs2(n, "A"))),
    commands: ["check FILE", "validate FILE"],
  },
  "codes in another order": {
    n: 5000,
    ending: "xlf",
    write: (n) =>
      unit12(
        single(n, (i) => i, "字"),
        single(n, (i) => n + 1 - i, "a "),
      ),
    commands: ["check FILE", "publish FILE --audience review -o OUT.html", "publish FILE --to docx -o OUT.docx"],
  },
  "deep groups": {
    n: 450,
    ending: "xlf",
    write: (n) =>
      file2(
        times(n, (i) => `<group id="g${i}">`) + unit2("河东有山。", "Hills rise in the east.") + "</group>".repeat(n),
      ),
    commands: ["validate FILE --max-depth 2000", "check FILE --max-depth 2000"],
  },
  "documents in one file": {
    n: 500,
    ending: "xlf",
    write: (n) =>
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${times(n, (i) => `<file original="d${i}.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>今天天气很好。</source><target state="translated">The weather is fine today.</target></trans-unit></body></file>`)}</xliff>`,
    commands: ["check FILE"],
  },
  "addresses in a row": {
    n: 5000,
    ending: "tsv",
    write: (n) =>
      `见${times(n, (i) => `https://example.org/${i} `)}\tSee ${times(n, (i) => `https://example.org/${i} `)}\n`,
    commands: ["check FILE"],
  },
  "near names in a sentence": {
    n: 2000,
    ending: "txt",
    write: (n) => `${"河东新成街道".repeat(n)}。\n`,
    glossary: (n) => names(n),
    commands: ["terms FILE --glossary GLOSSARY"],
  },
  "Chinese without a mark": {
    n: 60_000,
    ending: "txt",
    write: (n) => `${"天地玄黄宇宙洪荒".repeat(n / 8)}\n`,
    commands: ["terms FILE", "segment FILE", "repair FILE"],
  },
  "clauses in a line": {
    n: 4000,
    ending: "txt",
    write: (n) => `${"今天天气很好，".repeat(n)}\n`,
    commands: ["segment FILE", "prepare FILE -o OUT --force"],
  },
};

const folder = mkdtempSync(join(tmpdir(), "duiyi-growth-"));
const wanted = process.argv.slice(2);

/** Seconds of processor time and megabytes that a command takes, the least of two runs. */
function measure(command, paths) {
  const args = command.split(" ").map((word) => word.replace(/FILE|GLOSSARY|OUT/u, (name) => paths[name]));
  const code = `process.on("exit", () => { const { user } = process.cpuUsage(); require("node:fs").writeSync(2, "\\n@" + user / 1e6 + " " + process.resourceUsage().maxRSS / 1024); }); import(${JSON.stringify(program)})`;
  const runs = [0, 1].map(() => {
    const { stderr } = spawnSync(process.execPath, ["-e", code, "--", program, ...args], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const [, seconds = "NaN", megabytes = "NaN"] = /@([\d.]+) ([\d.]+)\s*$/u.exec(stderr) ?? [];
    return [Number(seconds), Number(megabytes)];
  });
  return runs.reduce((least, run) => (run[0] < least[0] ? run : least));
}

try {
  const start = measure("--version", {})[0];
  for (const [shape, { n, ending, write, glossary, commands }] of Object.entries(shapes)) {
    if (wanted.length > 0 && !wanted.some((word) => shape.includes(word))) continue;
    for (const command of commands) {
      const found = [n, 2 * n, 4 * n].map((size) => {
        const paths = {
          FILE: join(folder, `${size}.${ending}`),
          GLOSSARY: join(folder, `${size}.yaml`),
          OUT: join(folder, `out${size}`),
        };
        writeFileSync(paths.FILE, write(size));
        if (glossary) writeFileSync(paths.GLOSSARY, glossary(size));
        return measure(command, paths);
      });
      const net = found.map(([seconds]) => Math.max(0.05, seconds - start));
      const ratio = Math.max(net[1] / net[0], net[2] / net[1]);
      const cells = found.map(([seconds, megabytes]) => `${seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`);
      process.stdout.write(`${shape} · ${command} · ${n}: ${cells.join(", ")} · ratio ${ratio.toFixed(1)}\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
