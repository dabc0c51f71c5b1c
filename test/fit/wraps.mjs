// Finds the weights of src/repair/wraps by maximum likelihood (forward-backward, AdaGrad, L2) and writes them into weights.ts.
//   node test/fit/wraps.mjs FOLDER…   build first. What a folder holds is said in read-documents.mjs
//   … --check [FOLDS]                 cross-validation instead (8 folds unless said): what is told of a document was learned from those
//                                     of other sources. Join F1 and faults of each folder
import { writeFileSync } from "node:fs";
import { loadWords } from "../../.build/languages/zh/words.js";
import { featuresOf, fitFamilies, gapFamilies, lineFamilies } from "../../.build/repair/wraps/features.js";
import { measure } from "../../.build/repair/wraps/measure.js";
import { tiesOf } from "../../.build/repair/wraps/ties.js";
import { foldsOf, readDocuments } from "./read-documents.mjs";

const ROUNDS = 60;
const PENALTY = 3;
const RATE = 0.25;
const ENDED = /[。！？!?…][”’」』）)】》"']*$/u;
const ENDED_OR_LIST = /[。！？!?…；：][”’」』）)】》"']*$/u;
const IMPOSSIBLE = -1e30;
const STATES = [0, 1, 2, 3];

const sizeOf = (families) => Object.values(families).reduce((total, size) => total + size, 0);
const [LINES, FITS, GAPS] = [sizeOf(lineFamilies) * 8, sizeOf(fitFamilies) * 4, sizeOf(gapFamilies) * 2];
const COUNT = LINES + FITS + GAPS + 4;

const check = process.argv.indexOf("--check");
const FOLDS = Number(process.argv[check + 1]) || 8;
const folders = process.argv.slice(2, check < 0 ? undefined : check);
const sets = folders.map((folder) => ({ folder, documents: readDocuments(folder).flatMap(stretchesOf) }));
if (check > 0) crossValidate();
else write(train(sets.flatMap(({ documents }) => documents)));

/** A document with its features, or the stretches of it between gaps of which nothing is known. */
function stretchesOf({ source, lines, forms, letters }) {
  const shape = measure(lines, forms);
  const ties = tiesOf(lines, shape, loadWords().crossing);
  const features = featuresOf(lines, shape, ties, loadWords().crossing).map((line) => ({
    ...line,
    paths: pathsOf(line),
  }));
  const gold = statesOf(lines, letters);
  const states = gold.map((state, index) => (ties[index - 1] === "ends" ? state | 1 : state));
  const cuts = [0, ...letters.flatMap((letter, index) => (letter === "?" ? [index] : [])), lines.length];
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at];
    const opened = (all) => [all[start] | 1, ...all.slice(start + 1, end)];
    const part = { source, lines: lines.slice(start, end), features: features.slice(start, end) };
    return start < end ? [{ ...part, states: opened(states), gold: opened(gold) }] : [];
  });
}

/** 2 × (in a heading) + (begins a paragraph) of each line. A heading is short and ends as no sentence does. */
function statesOf(lines, letters) {
  const begins = letters.map((letter) => (letter === "B" ? 1 : 0));
  return begins.map((begin, index) => {
    const [start, end] = [begins.lastIndexOf(1, index), begins.indexOf(1, index + 1)];
    const own = lines.slice(Math.max(0, start), end < 0 ? undefined : end);
    const text = own.map((line) => line.text).join("");
    return (text.length < 60 && !/[。；！？]/u.test(text) && !ENDED_OR_LIST.test(text) ? 2 : 0) + begin;
  });
}

/** Indices of the weights that count when a line is in one state and the next in another: item state * 4 + next. */
function pathsOf({ line, fit, gap, tie }) {
  return STATES.flatMap((state) =>
    STATES.map((next) => {
      const [heading, begins, ends] = [state >> 1, state & 1, next & 1];
      const own = line.map((row) => row * 8 + heading * 4 + begins * 2 + ends);
      const filling = fit[begins].map((row) => LINES + row * 4 + heading * 2 + ends);
      const after = ends
        ? [LINES + FITS + GAPS + heading * 2 + (next >> 1)]
        : gap.map((row) => LINES + FITS + row * 2 + heading);
      const possible = ends ? tie !== "goes-on" : tie !== "ends" && heading === next >> 1;
      return { possible, own: [...own, ...filling], after };
    }),
  );
}

function total(weights, indices) {
  let sum = 0;
  for (const index of indices) sum += weights[index];
  return sum;
}

function scoresOf(document, weights) {
  return document.features.map(({ paths }, index) =>
    paths.map(({ possible, own, after }) => {
      const isLast = index === document.features.length - 1;
      if (!possible && !isLast) return IMPOSSIBLE;
      return total(weights, own) + (isLast ? 0 : total(weights, after));
    }),
  );
}

function logSum(values) {
  const most = Math.max(...values);
  if (most <= IMPOSSIBLE / 2) return IMPOSSIBLE;
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function addGradient(document, weights, gradient) {
  const scores = scoresOf(document, weights);
  const last = scores.length - 1;
  const forward = [[IMPOSSIBLE, 0, IMPOSSIBLE, 0]];
  for (let index = 0; index < last; index += 1)
    forward.push(
      STATES.map((next) => logSum(STATES.map((state) => forward[index][state] + scores[index][state * 4 + next]))),
    );
  const backward = new Array(last + 1);
  backward[last] = STATES.map((state) => scores[last][state * 4 + 1]);
  for (let index = last - 1; index >= 0; index -= 1)
    backward[index] = STATES.map((state) =>
      logSum(STATES.map((next) => scores[index][state * 4 + next] + backward[index + 1][next])),
    );
  const all = logSum(STATES.map((state) => forward[0][state] + backward[0][state]));
  const add = (index, state, next, amount) => {
    const { own, after } = document.features[index].paths[state * 4 + next];
    for (const weight of own) gradient[weight] += amount;
    if (index < last) for (const weight of after) gradient[weight] += amount;
  };
  for (let index = 0; index <= last; index += 1) {
    for (const state of STATES) {
      for (const next of index === last ? [1] : STATES) {
        const onward = index === last ? 0 : backward[index + 1][next];
        const chance = Math.exp(forward[index][state] + scores[index][state * 4 + next] + onward - all);
        if (chance > 1e-11) add(index, state, next, -chance);
      }
    }
    add(index, document.states[index], index === last ? 1 : document.states[index + 1], 1);
  }
}

function train(documents) {
  const weights = new Float64Array(COUNT);
  const history = new Float64Array(COUNT).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const document of documents) {
      const gradient = new Float64Array(COUNT);
      addGradient(document, weights, gradient);
      for (let index = 0; index < COUNT; index += 1) {
        const step = gradient[index] - (PENALTY / documents.length) * weights[index];
        if (step === 0) continue;
        history[index] += step * step;
        weights[index] += (RATE * step) / Math.sqrt(history[index]);
      }
    }
  }
  return weights;
}

function startsOf(document, weights) {
  const scores = scoresOf(document, weights);
  let best = [IMPOSSIBLE, 0, IMPOSSIBLE, 0];
  const from = [];
  for (const score of scores.slice(0, -1)) {
    const ways = STATES.map((next) => STATES.map((state) => best[state] + score[state * 4 + next]));
    from.push(ways.map((values) => values.indexOf(Math.max(...values))));
    best = ways.map((values) => Math.max(...values));
  }
  const ends = STATES.map((state) => best[state] + scores.at(-1)[state * 4 + 1]);
  let state = ends.indexOf(Math.max(...ends));
  const starts = [state & 1];
  for (const back of from.reverse()) {
    state = back[state];
    starts.unshift(state & 1);
  }
  return starts;
}

function crossValidate() {
  const all = sets.flatMap(({ documents }) => documents);
  const folds = foldsOf(all, FOLDS);
  const foldOf = new Map(all.map((document, index) => [document, folds[index]]));
  const weights = Array.from({ length: FOLDS }, (_, fold) => train(all.filter((_, index) => folds[index] !== fold)));
  for (const { folder, documents } of sets) {
    let [right, missed, joined, stands, harm] = [0, 0, 0, 0, 0];
    for (const document of documents) {
      const starts = startsOf(document, weights[foldOf.get(document)]);
      for (let index = 1; index < starts.length; index += 1) {
        const gold = document.gold[index] & 1;
        stands += gold;
        if (gold === starts[index]) right += gold ? 0 : 1;
        else {
          if (gold) joined += 1;
          else missed += 1;
          if (!ENDED.test(document.lines[index - 1].text)) harm += 1;
        }
      }
    }
    const score = (200 * right) / Math.max(1, 2 * right + missed + joined);
    const goOn = right + missed;
    const falsely = `false joins ${joined}/${stands} (${((100 * joined) / Math.max(1, stands)).toFixed(2)} %)`;
    const lacking = `missed ${missed}/${goOn} (${((100 * missed) / Math.max(1, goOn)).toFixed(2)} %)`;
    const cost = `harm ${((1000 * harm) / (stands + goOn)).toFixed(2)}`;
    process.stdout.write(`${folder} join F1 ${score.toFixed(2)} ${falsely} ${lacking} ${cost}\n`);
  }
}

function write(weights) {
  const table = (name, note, families, start, width) => {
    let at = start;
    const rows = Object.entries(families).flatMap(([family, size]) =>
      Array.from({ length: size }, (_, value) => {
        const row = Array.from(weights.slice(at, at + width), (weight) => Number(weight.toFixed(2)) || 0);
        at += width;
        return `  ${row.join(", ")}, // ${family}${size > 1 ? ` ${value}` : ""}`;
      }),
    );
    return `/** ${note} */\n// biome-ignore format: a row a feature\nexport const ${name}: readonly number[] = [\n${rows.join("\n")}\n];\n`;
  };
  const text = [
    "// Written by test/fit/wraps.mjs: log-odds, a row a feature in the order of features.ts.\n",
    table("lineWeights", "In text, in a heading; of each: inside, last, first, alone.", lineFamilies, 0, 8),
    table("fitWeights", "In text: goes on, ends; in a heading: goes on, ends.", fitFamilies, LINES, 4),
    table("gapWeights", "That text goes on across the gap; that a heading does.", gapFamilies, LINES + FITS, 2),
    table(
      "followWeights",
      "Text after text, heading after text, text after heading, heading after heading.",
      { follow: 1 },
      LINES + FITS + GAPS,
      4,
    ),
  ];
  writeFileSync("src/repair/wraps/weights.ts", text.join("\n"));
}
