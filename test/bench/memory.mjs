// A memory of 100,000 pairs: look-ups from its folder beside those of OmegaT 3.6, where that is installed. Both look the same sentences up, each
// changed in a few characters; measured is the processor time of a look-up, once the memory is open.
//   node test/bench/memory.mjs            (build first; OmegaT takes minutes)
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { report } from "./measure.mjs";
import { prose } from "./prose.mjs";

const PAIRS = 100_000;
const [MANY, FEW, OMEGAT_QUERIES] = [600, 100, 10];
const OMEGAT = "/usr/share/omegat/OmegaT.jar";
const folder = mkdtempSync(join(tmpdir(), "duiyi-bench-"));
const at = (name) => join(folder, name);

const sentences = sentencesOf(PAIRS);
writeFileSync(at("pairs.tsv"), sentences.map((text, index) => `${text}\tSentence ${index}.\n`).join(""));
const queries = Array.from({ length: MANY }, (_, index) => changed(sentences[(index * 7919) % PAIRS], index));

cpuOf(["tm", "import", at("pairs.tsv"), "--tm", at("memory"), "--state", "reviewed"]);
const [many, few] = [MANY, FEW].map(lookUp);
const ours = { value: (1000 * (many - few)) / (MANY - FEW), unit: "ms of processor time a look-up" };
report(`look-up among ${PAIRS} pairs`, ours, { "OmegaT 3.6": lookUpInOmegat() });
rmSync(folder, { recursive: true });

/** Different sentences of prose, of 12 to 80 characters. */
function sentencesOf(count) {
  const found = new Set();
  for (const text of prose(count * 160).matchAll(/[^。！？；\n]+[。！？；]/gu))
    if (text[0].length >= 12 && text[0].length <= 80 && found.size < count) found.add(text[0]);
  if (found.size < count) throw new Error(`${found.size} sentences are too few`);
  return Array.from(found);
}

/** A sentence with every eighth character exchanged. */
function changed(text, seed) {
  return Array.from(text, (sign, index) => (index % 8 === seed % 8 ? "某" : sign)).join("");
}

/** The seconds of processor time that so many look-ups take in a process of their own, the least of three. */
function lookUp(count) {
  writeFileSync(
    at("queries.txt"),
    queries
      .slice(0, count)
      .map((text) => `${text}\n`)
      .join(""),
  );
  return Math.min(
    ...[1, 2, 3].map(() => cpuOf(["tm", "search", at("queries.txt"), "--tm", at("memory"), "--min", "50"])),
  );
}

function cpuOf(args) {
  const command = ["-f", "%U %S", process.execPath, resolve("dist/cli/main.js"), ...args];
  const { status, stderr } = spawnSync("/usr/bin/time", command, { encoding: "utf8", maxBuffer: 1 << 28 });
  const times = /([\d.]+) ([\d.]+)\s*$/u.exec(stderr);
  if (status !== 0 || times === null) throw new Error(stderr);
  return Number(times[1]) + Number(times[2]);
}

/** The milliseconds of processor time of a look-up in OmegaT with the memory in `tm`; nothing where it is not installed. */
function lookUpInOmegat() {
  if (!existsSync(OMEGAT)) return undefined;
  for (const name of ["source", "target", "tm", "glossary", "dictionary", "omegat", "config"])
    mkdirSync(at(`project/${name}`), { recursive: true });
  writeFileSync(at("project/source/story.txt"), `${queries[0]}\n`);
  writeFileSync(at("project/omegat.project"), projectXml());
  writeFileSync(at("project/tm/pairs.tmx"), tmx());
  writeFileSync(at("queries.txt"), queries.slice(0, OMEGAT_QUERIES + 1).join("\n"));
  writeFileSync(at("look-up.groovy"), script());
  const properties = [
    "-Xmx3g",
    "-Djava.awt.headless=true",
    "-Djava.library.path=/usr/lib/jni",
    "-Dfile.encoding=UTF-8",
  ];
  const options = [
    "--mode=console-translate",
    `--config-dir=${at("project/config")}`,
    `--script=${at("look-up.groovy")}`,
  ];
  spawnSync("java", [...properties, "-jar", OMEGAT, at("project"), ...options], { stdio: "ignore" });
  return existsSync(at("omegat.txt")) ? Number(readFileSync(at("omegat.txt"), "utf8")) : undefined;
}

/** What OmegaT runs once the project is open: it looks every query up, the first without being measured. */
function script() {
  return `
import java.lang.management.ManagementFactory
import org.omegat.core.Core
import org.omegat.core.events.IStopped
import org.omegat.core.statistics.FindMatches
if (eventType.toString() == "LOAD") {
  def queries = new File(${JSON.stringify(at("queries.txt"))}).readLines("UTF-8")
  def project = Core.getProject()
  def threads = ManagementFactory.getThreadMXBean()
  def never = { false } as IStopped
  def find = new FindMatches(project.getSourceTokenizer(), 5, true, false)
  find.search(project, queries[0], true, true, never)
  long start = threads.getCurrentThreadCpuTime()
  for (query in queries.drop(1)) find.search(project, query, true, true, never)
  new File(${JSON.stringify(at("omegat.txt"))}).text = ((threads.getCurrentThreadCpuTime() - start) / 1e6d / (queries.size() - 1)).toString()
}
return null
`;
}

function tmx() {
  const unit = (text, index) =>
    `<tu><tuv xml:lang="zh-CN"><seg>${text}</seg></tuv><tuv xml:lang="en"><seg>Sentence ${index}.</seg></tuv></tu>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="duiyi" creationtoolversion="1" segtype="sentence" o-tmf="tsv" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>
${sentences.map(unit).join("")}</body></tmx>
`;
}

function projectXml() {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><source_dir_excludes/><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ZH-CN</source_lang><target_lang>EN</target_lang>
<source_tok>org.omegat.tokenizer.LuceneSmartChineseTokenizer</source_tok><target_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags><external_command></external_command>
</project></omegat>
`;
}
