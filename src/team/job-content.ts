import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { InputError } from "../model/input-error.js";
import type { JobResult } from "../model/jobs.js";

/** A job as the database keeps it: what it is made of is named by hashes, and it is named by its own. */
export interface JobRequest {
  readonly project: string;
  /** The form in which its result is packed: in another it is another job. */
  readonly form: typeof RESULT_FORM;
  readonly verb: string;
  readonly version: string;
  readonly setup: string;
  readonly about: unknown;
  readonly documents: readonly { readonly name: string; readonly hash: string }[];
  /** The member with whose rights it looks into memories. */
  readonly for?: string;
}

/** The form of `packed` and of what jobs give: a number that none before had. */
export const RESULT_FORM = 4;

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal figures. */
export const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** What came of a job: its result, or what was wrong with the documents. */
type Outcome =
  | { readonly result: unknown }
  | { readonly error: Pick<InputError, "code" | "values" | "file" | "place" | "isSource"> };

/** Packs what came of a job; what nobody could foresee is thrown, and so is what is wrong with the store: that is no result. */
export async function packed(work: () => Promise<JobResult>): Promise<Uint8Array> {
  try {
    const { result, bytes } = await work();
    return pack({ result }, bytes);
  } catch (error) {
    if (!(error instanceof InputError) || isOfStore(error)) throw error;
    const { code, values, file, place, isSource } = error;
    return pack(
      { error: { code, values, isSource, ...(file !== undefined && { file }), ...(place && { place }) } },
      [],
    );
  }
}

const isOfStore = ({ code }: InputError): boolean => code.includes(".store-");

/** The lengths of all pieces, the JSON first, and the pieces: packed by Brotli, which at its least is quicker than Deflate and packs better. */
function pack(outcome: Outcome, bytes: readonly Uint8Array[]): Uint8Array {
  const pieces = [Buffer.from(JSON.stringify(outcome)), ...bytes];
  const head = Buffer.from(Uint32Array.from([pieces.length, ...pieces.map(({ length }) => length)]).buffer);
  const whole = Buffer.concat([head, ...pieces]);
  return brotliCompressSync(whole, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length },
  });
}

/** The result in packed bytes. @throws InputError that the work threw */
export function unpacked(content: Uint8Array): JobResult {
  const whole = brotliDecompressSync(content);
  const count = whole.readUInt32LE(0);
  let at = 4 * (count + 1);
  const [json = whole, ...bytes] = Array.from({ length: count }, (_, number) => {
    const start = at;
    at += whole.readUInt32LE(4 * (number + 1));
    return whole.subarray(start, at);
  });
  const outcome: Outcome = JSON.parse(json.toString("utf8"));
  if (!("error" in outcome)) return { result: outcome.result, bytes }; // a result that is nothing has no place in JSON
  const { code, values, ...where } = outcome.error;
  throw new InputError(code, values, where);
}
