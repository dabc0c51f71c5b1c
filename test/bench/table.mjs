// One table: whole commands of the build in `dist/` beside an earlier build (a502a08, built from the history into a temporary folder, or the folder
// that EARLIER names) and beside peers that are installed. All run in turns; the least processor time and memory of each count.
//   npm run bench [WORK …]            (build first; `npm run bench help check` runs two)
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { earlierBuild } from "./measure.mjs";
import { processorTime, works } from "./works.mjs";

const wanted = process.argv.slice(2);
const chosen = works.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const earlier = process.env.EARLIER ?? earlierBuild();
const cell = (text) => process.stdout.write(`| ${text.join(" | ")} |\n`);

process.stdout.write(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]?.model}, ${cpus().length} processors\n\n`,
);
cell(["work", "now", "earlier", "ratio of time (spread)", "of memory", "peers"]);
cell(["---", "---", "---", "---", "---", "---"]);
for (const work of chosen) cell(rowOf(work));

/** Every round runs each side once, so that what else the machine does falls on all of them. */
function rowOf({ name, args, rounds = 3, peers = {} }) {
  const duiyi = (build) => [process.execPath, join(build, "dist/cli/main.js"), ...args];
  const sides = { now: duiyi(resolve(".")), ...(earlier && { earlier: duiyi(earlier) }), ...peers };
  const runs = Array.from({ length: rounds }, () =>
    Object.fromEntries(Object.entries(sides).map(([side, [command, ...rest]]) => [side, processorTime(command, rest)])),
  );
  const least = (side, unit) => Math.min(...runs.map((round) => round[side]?.[unit] ?? Number.NaN));
  const ratios = runs.map(({ now, earlier: before }) => now?.seconds / before?.seconds).toSorted((a, b) => a - b);
  const shown = (side) => `${least(side, "seconds").toFixed(2)} s, ${least(side, "megabytes").toFixed(0)} MB`;
  const ratio = (unit) => (least("now", unit) / least("earlier", unit)).toFixed(2);
  const beside = Object.keys(peers).map(
    (peer) => `${peer} ${shown(peer)} (${(least("now", "seconds") / least(peer, "seconds")).toFixed(2)})`,
  );
  const compared = earlier
    ? [
        shown("earlier"),
        `${ratio("seconds")} (${ratios[0].toFixed(2)}–${ratios.at(-1).toFixed(2)})`,
        ratio("megabytes"),
      ]
    : ["–", "–", "–"];
  return [name, shown("now"), ...compared, beside.join("; ") || "–"];
}
