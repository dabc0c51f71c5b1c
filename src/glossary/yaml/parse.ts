import { JSON_SCHEMA, load, YAMLException } from "js-yaml";
import type { GlossaryFile } from "../../model/concept.js";
import { glossaryFileSchema } from "../../model/concept-schema.js";
import { InputError } from "../../model/input-error.js";
import { schemaFault } from "../../model/schema-fault.js";
import { placeOfPath } from "./yaml-place.js";

/**
 * A glossary file. `name` stands in messages.
 *
 * @throws InputError `glossary.yaml` or `glossary.schema`, at line and column of what is at fault
 */
export function parseGlossary(text: string, name: string): GlossaryFile {
  const yaml = parseYaml(text, name);
  const parsed = glossaryFileSchema.safeParse(yaml);
  if (parsed.success) return parsed.data;
  const { path, values } = schemaFault(parsed.error, yaml);
  throw new InputError("glossary.schema", values, { file: name, place: placeOfPath(text, path) });
}

function parseYaml(text: string, name: string): unknown {
  try {
    return load(text, { schema: JSON_SCHEMA, filename: name });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    throw new InputError(
      "glossary.yaml",
      { reason: error.reason },
      { file: name, place: { line: line + 1, column: column + 1 } },
    );
  }
}
