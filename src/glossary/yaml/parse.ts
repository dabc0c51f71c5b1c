import { parseDocument } from "yaml";
import type { GlossaryFile } from "../../model/concept.js";
import { glossaryFileSchema } from "../../model/concept-schema.js";
import { InputError } from "../../model/input-error.js";
import { schemaFault } from "../../model/schema-fault.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { readPlainBlocks } from "./plain-blocks.js";
import { placeOfPath } from "./yaml-place.js";

/**
 * A glossary file. `name` stands in messages.
 *
 * @throws InputError `glossary.yaml` or `glossary.schema`, at line and column of what is at fault
 */
export function parseGlossary(text: string, name: string): GlossaryFile {
  const yaml = readPlainBlocks(text) ?? parseYaml(text, name);
  const parsed = glossaryFileSchema.safeParse(yaml);
  if (parsed.success) return parsed.data;
  const { path, values } = schemaFault(parsed.error, yaml, glossaryFileSchema);
  throw new InputError("glossary.schema", values, { file: name, place: placeOfPath(text, path) });
}

function parseYaml(text: string, name: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return plainValue(() => document.toJS(), name);
  const [offset] = error.pos;
  const place = placeAt(identityMap(text).lineStarts, offset);
  throw new InputError("glossary.yaml", { reason: error.message }, { file: name, place });
}

/** An alias of nothing, or of so much that it must not be written out, is found when the value is made. */
function plainValue(toValue: () => unknown, file: string): unknown {
  try {
    return toValue();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new InputError("glossary.yaml", { reason: error.message }, { file });
  }
}
