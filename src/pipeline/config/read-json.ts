import type { z } from "zod";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { Place } from "../../model/place.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { writtenText } from "../../text/written-text.js";

/** What a file of JSON may be; the errors of each have sentences of their own. */
export type JsonFileKind = "config" | "suppressions" | "baseline";

/**
 * A file of JSON that holds to a schema.
 *
 * @throws InputError `input.*` where it is no text, `<kind>.syntax`, `<kind>.doubled` or `<kind>.schema`
 */
export async function readJson<Value>(
  { name: file, bytes }: InputFile,
  schema: z.ZodType<Value>,
  kind: JsonFileKind,
): Promise<Value> {
  const { schemaFault } = await import("../../model/schema-fault.js");
  const text = writtenText({ name: file, bytes });
  const json = await parse(text, file, kind);
  await refuseDoubled(text, json, file, kind);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { offsetOfPath } = await import("../../text/json.js");
  const fault = schemaFault(parsed.error, json, schema);
  const place = placeIn(text, offsetOfPath(text, fault.path));
  throw new InputError(`${kind}.schema`, fault.values, { file, place });
}

/** A key that stands twice in one object: `JSON.parse` would take the last and say nothing. */
async function refuseDoubled(text: string, json: unknown, file: string, kind: JsonFileKind): Promise<void> {
  const { doubledKey } = await import("../../text/json.js");
  const doubled = doubledKey(text, json);
  if (doubled === undefined) return;
  throw new InputError(`${kind}.doubled`, { key: doubled.key }, { file, place: placeIn(text, doubled.offset) });
}

async function parse(text: string, file: string, kind: JsonFileKind): Promise<unknown> {
  const { JsonFault, parseJson } = await import("../../text/json.js");
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const code = error.isTooDeep ? "json.depth" : (`${kind}.syntax` as const);
    throw new InputError(code, {}, { file, place: placeIn(text, error.offset) });
  }
}

const placeIn = (text: string, offset: number): Place => placeAt(identityMap(text).lineStarts, offset);
