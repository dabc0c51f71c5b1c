import type { z } from "zod";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
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
  const json = parseJson(new TextDecoder().decode(bytes), file, kind);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new InputError(`${kind}.schema`, schemaFault(parsed.error, json).values, { file });
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
