import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { InputError } from "../model/input-error.js";

/** A job as the database keeps it: what it is made of is named by hashes, and it is named by its own. */
export interface JobRequest {
  readonly project: string;
  readonly verb: string;
  readonly version: string;
  readonly setup: string;
  readonly about: unknown;
  readonly documents: readonly { readonly name: string; readonly hash: string }[];
}

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal figures. */
export const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** What came of a job: its result, or what was wrong with the documents. */
type Outcome =
  | { readonly result: unknown }
  | { readonly error: Pick<InputError, "code" | "values" | "file" | "place" | "isSource"> };

/** Packs what came of a job; what nobody could foresee is thrown, for it is no result. */
export async function packed(work: () => Promise<unknown>): Promise<Uint8Array> {
  return pack(await outcomeOf(work));
}

async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, values, file, place, isSource } = error;
    return { error: { code, values, isSource, ...(file !== undefined && { file }), ...(place && { place }) } };
  }
}

const pack = (outcome: Outcome): Uint8Array => deflateRawSync(JSON.stringify(outcome), { level: 1 });

/** The result in packed bytes. @throws InputError that the work threw */
export function unpacked(bytes: Uint8Array): unknown {
  const outcome: Outcome = JSON.parse(inflateRawSync(bytes).toString("utf8"));
  if (!("error" in outcome)) return outcome.result; // a result that is nothing has no place in JSON
  const { code, values, ...where } = outcome.error;
  throw new InputError(code, values, where);
}
