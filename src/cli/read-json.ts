import type { z } from "zod";
import { InputError } from "../model/input-error.js";
import { identityMap, placeAt } from "../model/source-map.js";
import { readFile } from "./read-file.js";

/** What a file of JSON may be; the errors of each have sentences of their own. */
export type JsonFileKind = "config" | "suppressions" | "baseline";

/**
 * A file of JSON that holds to a schema.
 *
 * @throws InputError `<kind>.syntax`, `<kind>.schema`, or as `readFile` does
 */
export async function readJson<Value>(path: string, schema: z.ZodType<Value>, kind: JsonFileKind): Promise<Value> {
  const { schemaFault } = await import("../model/schema-fault.js");
  const json = parseJson(new TextDecoder().decode(readFile(path).bytes), path, kind);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new InputError(`${kind}.schema`, schemaFault(parsed.error, json).values, { file: path });
  return parsed.data;
}

function parseJson(text: string, file: string, kind: JsonFileKind): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/u.exec(reason)?.[1];
    const place = offset === undefined ? undefined : placeAt(identityMap(text).lineStarts, Number(offset));
    throw new InputError(`${kind}.syntax`, {}, { file, ...(place && { place }) });
  }
}
