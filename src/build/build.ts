import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { glossaryFiles } from "../glossary/files/glossary-files.js";
import { mergeGlossaries } from "../glossary/index.js";
import { parseGlossary } from "../glossary/yaml/index.js";
import { glossaryHash } from "../library/node/home.js";
import { nodeFiles } from "../library/node/node-files.js";
import { candidateListSchema } from "../model/candidate-schema.js";
import { changeRecordSchema } from "../model/change-record-schema.js";
import { configSchemaWith } from "../model/config-schema.js";
import { issueListSchema } from "../model/issue-schema.js";
import { ruleOptionsSchema } from "../model/rule-option-schema.js";
import { ruleListSchema } from "../model/rule-schema.js";
import { segmentLineSchema } from "../model/segment-line.js";
import { baselineSchema, suppressionListSchema } from "../model/suppression-schema.js";
import { checkRules } from "../pipeline/rules/check-rules.js";
import { explainRules } from "../pipeline/rules/explain.js";
import { otherReports } from "../reports/index.js";
import { createTranslator, locales } from "../ui/index.js";

// The last step of the build, which puts beside the code what it would have to work out at every start.
const home = fileURLToPath(new URL("../../", import.meta.url));
writeSchemas({
  "duiyi.config": configSchemaWith(ruleOptionsSchema(checkRules())),
  "duiyi.candidates": candidateListSchema,
  "duiyi.changes": changeRecordSchema,
  "duiyi.issues": issueListSchema,
  "duiyi.suppressions": suppressionListSchema,
  "duiyi.baseline": baselineSchema,
  "duiyi.rules": ruleListSchema,
  "duiyi.segment": segmentLineSchema,
});
writeGlossary();
await writeRules();

/** The JSON Schemas that ship with the package, one a form of file. */
function writeSchemas(schemas: Readonly<Record<string, z.ZodType>>): void {
  mkdirSync(join(home, "dist/schemas"), { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    writeFileSync(join(home, `dist/schemas/${name}.schema.json`), text);
  }
}

/** The glossary that ships, read and checked, with the hash of the files it was read from. */
function writeGlossary(): void {
  const files = glossaryFiles(join(home, "glossary"), nodeFiles);
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const read = files.map((name, index) => ({ name, concepts: parseGlossary(texts[index] ?? "", name).concepts }));
  const built = { hash: glossaryHash(texts), concepts: mergeGlossaries(read) };
  writeFileSync(join(home, "dist/glossary.json"), JSON.stringify(built));
}

/** The documentation of the rules, a page for each language of the interface: what `duiyi explain --all --format md` prints. */
async function writeRules(): Promise<void> {
  const rules = explainRules();
  const rulesMarkdown = await otherReports.rulesMarkdown();
  for (const locale of locales) {
    const messages = JSON.parse(readFileSync(join(home, `locales/${locale}.json`), "utf8"));
    writeFileSync(join(home, `dist/rules.${locale}.md`), rulesMarkdown(rules, createTranslator(locale, messages)));
  }
}
