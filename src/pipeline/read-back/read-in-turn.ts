import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import { documentFromFile, NotInTurn, readXliffInTurn } from "../../interchange/index.js";
import type { Document } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { decodeXml } from "../read/decode-xml.js";
import { type ReadBackOptions, readBack, withTerms } from "./read-back.js";
import { refuseDocuments } from "./refuse-documents.js";

/** What is made of a document that comes in parts: each has the units that follow those of the part before it, and all else in full. */
type OfParts<Result> = (parts: Iterable<Document>) => Result;

/**
 * Reads a translation back for work that looks at one unit after another and at no target's terms. An XLIFF without its source document is
 * read in parts, none of which is kept; what has to be read as a whole comes as one part. Where that shows only on the way, the
 * work begins again: it must leave nothing behind.
 *
 * @throws InputError as `readBack` does, before the last part is given
 */
export function readBackInTurn<Result>(
  returned: ReturnedFile,
  options: ReadBackOptions,
  work: OfParts<Result>,
): Result {
  if (isReadInTurn(returned)) {
    try {
      return work(partsOf(returned, options));
    } catch (error) {
      if (!(error instanceof NotInTurn)) throw error;
    }
  }
  return work([readBack(returned, { ...options, targetTerms: "nowhere" }).document]);
}

const isReadInTurn = ({ xliff, source, original }: ReturnedFile): boolean =>
  source === undefined && original === undefined && bilingualFormatOf(xliff.name) === "xliff";

function* partsOf({ xliff }: ReturnedFile, { concepts, limits }: ReadBackOptions): Generator<Document> {
  refuseDocuments(xliff);
  const { name } = xliff;
  let isEmpty = true;
  for (const part of readXliffInTurn(decodeXml(xliff), { name, ...(limits && { limits }) })) {
    if (part.units.length === 0) continue;
    isEmpty = false;
    yield withTerms(documentFromFile(part), concepts);
  }
  if (isEmpty) throw new InputError("xliff.empty", {}, { file: name });
}
