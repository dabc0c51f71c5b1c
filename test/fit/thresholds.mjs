// Finds the thresholds of src/repair/wraps/thresholds.ts by trying the values beside each, and writes them. Build first.
//   node test/fit/thresholds.mjs FOLDER… [--check] [--folds N]   what a folder holds is said in read-documents.mjs
// It says first how thresholds do that were found without the documents that they are tried on: five folds by source unless said.
// --check writes nothing. A false join costs as much as five missed ones, and wrapped prose as much as documents of other kinds.
import { readFileSync, writeFileSync } from "node:fs";
import { loadWords } from "../../.build/languages/zh/words.js";
import { chancesOfStart } from "../../.build/repair/wraps/index.js";
import { thresholds } from "../../.build/repair/wraps/thresholds.js";
import { foldsOf, readDocuments } from "./read-documents.mjs";

const FACTORS = [0.7, 0.85, 1.15, 1.3];
const ROUNDS = 2;
const FALSE_JOIN = 5;
const FILE = "src/repair/wraps/thresholds.ts";

const args = process.argv.slice(2);
const isCheck = args.includes("--check");
const folds = Number(args[args.indexOf("--folds") + 1]) || 5;
const folders = args.filter((arg, at) => !arg.startsWith("--") && args[at - 1] !== "--folds");
const documents = folders.flatMap((folder) => readDocuments(folder).map((document) => ({ ...document, folder })));
const foldOf = foldsOf(documents, folds);
const everything = documents.map((_, index) => index);
const tried = new Map();

const found = Array.from({ length: folds }, (_, fold) => search(everything.filter((index) => foldOf[index] !== fold)));
for (const folder of folders) {
  const own = everything.filter((index) => documents[index].folder === folder);
  const faults = sumOf(own.map((index) => faultsBy(found[foldOf[index]])[index]));
  process.stdout.write(`${folder} unseen: ${said(faults)}\n`);
}
const best = search(everything);
for (const folder of folders) {
  const own = everything.filter((index) => documents[index].folder === folder);
  process.stdout.write(`${folder} seen: ${said(sumOf(own.map((index) => faultsBy(best)[index])))}\n`);
}
process.stdout.write(`${JSON.stringify(best)}\n`);
if (!isCheck) write(best);

/** The thresholds that cost least on some documents: one threshold after the other, as long as that gains something. */
function search(indices) {
  let values = { ...thresholds };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(values)) {
      for (const factor of FACTORS) {
        const other = { ...values, [name]: Number((thresholds[name] * factor).toFixed(2)) };
        if (costOf(other, indices) < costOf(values, indices) - 1e-9) values = other;
      }
    }
  }
  return values;
}

function costOf(values, indices) {
  const faults = faultsBy(values);
  const isOther = (index) => documents[index].isOther === true;
  const kinds = [indices.filter(isOther), indices.filter((index) => !isOther(index))];
  return kinds.reduce((cost, own) => {
    const { joined, stands, missed, goOn } = sumOf(own.map((index) => faults[index]));
    return cost + (FALSE_JOIN * joined) / Math.max(1, stands) + missed / Math.max(1, goOn);
  }, 0);
}

/** What thresholds get wrong in each document; each set of them is tried once. */
function faultsBy(values) {
  const key = JSON.stringify(values);
  const known = tried.get(key);
  if (known !== undefined) return known;
  const before = { ...thresholds };
  Object.assign(thresholds, values);
  const faults = documents.map(faultsIn);
  Object.assign(thresholds, before);
  tried.set(key, faults);
  return faults;
}

function faultsIn({ lines, forms, letters }) {
  const chances = chancesOfStart(lines, forms, loadWords().crossing);
  const faults = { joined: 0, stands: 0, missed: 0, goOn: 0 };
  for (let index = 1; index < lines.length; index += 1) {
    const begins = chances[index] >= 0.5;
    if (letters[index] === "B") {
      faults.stands += 1;
      if (!begins) faults.joined += 1;
    } else if (letters[index] === "J") {
      faults.goOn += 1;
      if (begins) faults.missed += 1;
    }
  }
  return faults;
}

function sumOf(faults) {
  const total = { joined: 0, stands: 0, missed: 0, goOn: 0 };
  for (const part of faults) for (const name of Object.keys(total)) total[name] += part[name];
  return total;
}

function said({ joined, stands, missed, goOn }) {
  const share = (part, whole) => `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`;
  return `false joins ${share(joined, stands)}, missed ${share(missed, goOn)}`;
}

function write(values) {
  const text = readFileSync(FILE, "utf8");
  const written = text.replace(/^ {2}(\w+): [0-9.]+,$/gmu, (_, name) => `  ${name}: ${values[name]},`);
  writeFileSync(FILE, written);
}
