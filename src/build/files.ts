import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { glossaryFiles } from "../glossary/files/glossary-files.js";
import { mergeGlossaries, packTargetTerms, packTerms } from "../glossary/index.js";
import { parseGlossary } from "../glossary/yaml/index.js";
import { glossaryHash, termsFile } from "../library/home.js";
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

const home = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What stands beside the code so that it need not be worked out at every start, by its place in `dist/`: the JSON Schemas, the glossary that
 * ships, and the documentation of the rules in each language of the interface.
 *
 * @throws InputError where a file of the glossary is at fault
 */
export const madeFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  ...schemas(),
  ...glossary(),
  ...(await rulePages()),
});

function schemas(): Readonly<Record<string, string>> {
  const schemasByName: Readonly<Record<string, z.ZodType>> = {
    "duiyi.config": configSchemaWith(ruleOptionsSchema(checkRules())),
    "duiyi.candidates": candidateListSchema,
    "duiyi.changes": changeRecordSchema,
    "duiyi.issues": issueListSchema,
    "duiyi.suppressions": suppressionListSchema,
    "duiyi.baseline": baselineSchema,
    "duiyi.rules": ruleListSchema,
    "duiyi.segment": segmentLineSchema,
  };
  return Object.fromEntries(
    Object.entries(schemasByName).map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}

/** The glossary, read and checked, with the hash of the files it was read from, and what its matchers begin with. */
function glossary(): Readonly<Record<string, string>> {
  const files = glossaryFiles(join(home, "glossary"), nodeFiles);
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const read = files.map((name, index) => ({ name, concepts: parseGlossary(texts[index] ?? "", name).concepts }));
  const concepts = mergeGlossaries(read);
  return {
    "glossary.json": JSON.stringify({ hash: glossaryHash(texts), concepts }),
    [termsFile("source", "zh")]: packTerms(concepts, "zh"),
    [termsFile("target", "en")]: packTargetTerms(concepts, "en") ?? "",
  };
}

/** What `duiyi explain --all --format md` prints. */
async function rulePages(): Promise<Readonly<Record<string, string>>> {
  const rules = explainRules();
  const page = await otherReports.rulesMarkdown();
  return Object.fromEntries(
    locales.map((locale) => {
      const messages = JSON.parse(readFileSync(join(home, `locales/${locale}.json`), "utf8"));
      return [`rules.${locale}.md`, page(rules, createTranslator(locale, messages))];
    }),
  );
}
