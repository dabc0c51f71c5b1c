import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { candidateListSchema } from "../model/candidate-schema.js";
import { configSchema } from "../model/config-schema.js";

// Run by the build: the JSON Schemas that ship with the package, one a form of file.
const schemas = { "duiyi.config": configSchema, "duiyi.candidates": candidateListSchema } satisfies Record<
  string,
  z.ZodType
>;

const folder = fileURLToPath(new URL("../schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`${folder}${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
}
