// Holds the rooms of src/ to the rules of .dependency-cruiser.mjs, and fails where a file of src/ was not read.
import { readdirSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../../.dependency-cruiser.mjs";

const options = { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true };
const { output } = await cruise(["src"], options, {}, { tsConfig: extractTSConfig("tsconfig.json") });
const { violations } = output.summary;

const read = new Set(output.modules.map(({ source }) => source));
const sources = readdirSync("src", { recursive: true }).filter((name) => name.endsWith(".ts"));
const unread = sources.map((name) => `src/${name.replaceAll("\\", "/")}`).filter((path) => !read.has(path));

for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
for (const path of unread) process.stderr.write(`not read: ${path}\n`);
process.stdout.write(`rooms: ${sources.length} files, ${unread.length} not read, ${violations.length} violations\n`);
if (violations.length > 0 || unread.length > 0) process.exitCode = 1;
