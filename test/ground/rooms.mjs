// Holds the rooms of src/ to the rule of .dependency-cruiser.mjs, and fails where nothing was read.
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../../.dependency-cruiser.mjs";

const FEWEST_MODULES = 60;
const options = { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true };
const { output } = await cruise(["src"], options, {}, { tsConfig: extractTSConfig("tsconfig.json") });
const { violations, totalCruised } = output.summary;

for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
process.stdout.write(`rooms: ${totalCruised} modules, ${violations.length} violations\n`);
if (violations.length > 0 || totalCruised < FEWEST_MODULES) process.exitCode = 1;
