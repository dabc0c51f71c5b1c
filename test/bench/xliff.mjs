// XLIFF of 104,561 units: written, read and checked, each by a process of its own, beside translate-toolkit and OmegaT where they are
// installed; and a file that declares an entity, as any document type is refused.
//   node test/bench/xliff.mjs            (build first)
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { processOf, report } from "./measure.mjs";

const UNITS = 104_561;
const folder = mkdtempSync(join(tmpdir(), "duiyi-bench-"));
const at = (name) => join(folder, name);
const compiled = (name) => JSON.stringify(resolve(".build", name)); // the modules that `dist/` is bundled of, which the build leaves
const dist = (name) => JSON.stringify(resolve("dist", name));
const node = (code) => processOf(process.execPath, ["--input-type=module", "-e", code]);
const python = (code) => processOf("/usr/bin/python3", ["-c", code]);

/** A document whose sentences are made as they are asked for, so that only the writing takes memory. */
const writing = (path, profile) => `
import { openSync, writeSync } from "node:fs";
import { writeXliff12 } from ${compiled("interchange/index.js")};
import { hashOf } from ${compiled("pipeline/read/identity.js")};
const units = { *[Symbol.iterator]() {
  for (let index = 0; index < ${UNITS}; index += 1) {
    const text = "第" + index + "天，牧民赶着羊群从山上慢慢走下来，河边的草已经绿了。";
    const source = { text, codes: [] };
    const target = { text: "On day " + index + " the herders drove their sheep down to the green bank.", codes: [] };
    const segment = { id: "s" + hashOf(text).slice(0, 10), source, target, state: "translated", terms: [], notes: [] };
    yield { id: "u" + index, kind: "paragraph", text, segments: [segment] };
  }
} };
const document = { path: "herders.txt", srcLang: "zh-CN", trgLang: "en", units };
const manifest = { schema: "duiyi.manifest/1", version: "1", source: "", whole: "", segments: [] };
const file = openSync(${JSON.stringify(path)}, "w");
let held = "";
for (const piece of writeXliff12(document, { manifest, profile: "${profile}", note: (unit) => "herders.txt, line " + unit.id.slice(1) })) {
  held += piece;
  if (held.length > 1 << 16) { writeSync(file, held); held = ""; }
}
writeSync(file, held);
`;

try {
  const path = at("herders.en.xlf");
  const written = node(writing(path, "bilingual"));
  const megabytes = statSync(path).size / 1e6;
  process.stdout.write(`${UNITS} units, ${megabytes.toFixed(1)} MB\n`);
  const open = `from translate.storage import factory; store = factory.getobject("${path}")`;
  const parsed = python(open);
  const saved = python(`${open}; store.savefile("${at("saved.xlf")}")`);
  show("write", written, {
    "translate-toolkit": saved && { ...saved, seconds: saved.seconds - (parsed?.seconds ?? 0) },
  });
  const reading = `
import { readFileSync } from "node:fs";
import { readXliff } from ${compiled("interchange/index.js")};
const { units } = readXliff(readFileSync(${JSON.stringify(path)}, "utf8"), { name: "herders.en.xlf" });
if (units.length !== ${UNITS}) throw new Error(String(units.length));`;
  show("read", node(reading), { "translate-toolkit": parsed, "OmegaT, open and save": omegat() });
  const checking = ["check", path, "--only", "xliff,code,segment/untranslated", "--fail-on", "never"];
  show("check", processOf(process.execPath, [resolve("dist/cli/main.js"), ...checking]));
  writeFileSync(at("declared.xlf"), '<!DOCTYPE xliff [<!ENTITY name "duiyi">]><xliff version="1.2">&name;</xliff>');
  const refusal = `import { spawnSync } from "node:child_process";
const { status } = spawnSync(process.execPath, [${dist("cli/main.js")}, "check", ${JSON.stringify(at("declared.xlf"))}]);
if (status !== 4) throw new Error(String(status));`;
  show("a document type refused (two processes)", node(refusal));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds and megabytes, ours and theirs. */
function show(what, ours, peers = {}) {
  if (ours === undefined) throw new Error(`${what} failed, or GNU time is not installed`);
  for (const unit of ["seconds", "megabytes"]) {
    const theirs = Object.entries(peers).map(([name, peer]) => [name, peer?.[unit]]);
    report(what, { value: ours[unit], unit }, Object.fromEntries(theirs));
  }
}

function omegat() {
  const project = at("project");
  for (const name of ["source", "target", "tm", "glossary", "dictionary", "omegat"])
    mkdirSync(join(project, name), { recursive: true });
  node(writing(join(project, "source/herders.en.xlf"), "omegat"));
  writeFileSync(
    join(project, "omegat.project"),
    `<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ZH-CN</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg></project></omegat>`,
  );
  const jar = "/usr/share/omegat/OmegaT.jar";
  const mode = ["--mode=console-translate", `--config-dir=${at("config")}`];
  return processOf("java", ["-Xmx2g", "-Djava.awt.headless=true", "-jar", jar, project, ...mode]);
}
