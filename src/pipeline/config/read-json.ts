import type { z } from "zod";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { Place } from "../../model/place.js";
import { identityMap, placeAt } from "../../model/source-map.js";

/** What a file of JSON may be; the errors of each have sentences of their own. */
export type JsonFileKind = "config" | "suppressions" | "baseline";

/**
 * A file of JSON that holds to a schema.
 *
 * @throws InputError `<kind>.syntax` or `<kind>.schema`
 */
export async function readJson<Value>(
  { name: file, bytes }: InputFile,
  schema: z.ZodType<Value>,
  kind: JsonFileKind,
): Promise<Value> {
  const { schemaFault } = await import("../../model/schema-fault.js");
  const text = new TextDecoder().decode(bytes);
  const json = await parse(text, file, kind);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { offsetOfPath } = await import("../../text/json.js");
  const fault = schemaFault(parsed.error, json);
  const place = placeIn(text, offsetOfPath(text, fault.path));
  throw new InputError(`${kind}.schema`, fault.values, { file, place });
}

async function parse(text: string, file: string, kind: JsonFileKind): Promise<unknown> {
  const { JsonFault, parseJson } = await import("../../text/json.js");
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new InputError(`${kind}.syntax`, {}, { file, place: placeIn(text, error.offset) });
  }
}

const placeIn = (text: string, offset: number): Place => placeAt(identityMap(text).lineStarts, offset);
