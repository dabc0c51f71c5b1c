import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import { type BilingualFile, documentFromFile, NotInTurn, readXliffInTurn } from "../../interchange/index.js";
import type { Document, Unit } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { Issue } from "../../model/issue.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { decodeXmlInPieces } from "../read/decode-xml.js";
import { recogniseTargets } from "../read/recognition.js";
import { Damage } from "./damage.js";
import { outsideSegments } from "./outside-segments.js";
import { type ReadBack, type ReadBackOptions, readBack, withTerms } from "./read-back.js";
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

/** What of a translation that was read back checks and outputs look at. */
export type Seen = Pick<ReadBack, "document" | "issues" | "context"> & { readonly file: Pick<BilingualFile, "name"> };

/**
 * Reads a translation back as `readBack` does, for work that writes nothing into its file: of an XLIFF without its source document, which is
 * read in parts, neither the text is kept nor where each segment stands in it.
 *
 * @throws InputError as `readBack` does
 */
export function readToSee(returned: ReturnedFile, options: ReadBackOptions): Seen {
  const areTermsOfWhole = options.targetTerms === "renderings";
  if (isReadInTurn(returned) && !areTermsOfWhole) {
    try {
      return seenInTurn(returned, options);
    } catch (error) {
      if (!(error instanceof NotInTurn)) throw error;
    }
  }
  return readBack(returned, options);
}

function seenInTurn(returned: ReturnedFile, options: ReadBackOptions): Seen {
  const { preferences, targetTerms: where, concepts } = options;
  const recognising = { ...(preferences && { preferences }), ...(where && { where }) };
  const units: Unit[] = [];
  const outside: Issue[] = [];
  let damage: Damage | undefined;
  let about: Document | undefined;
  let first = 0;
  for (const part of bilingualParts(returned, options)) {
    damage ??= new Damage(part);
    damage.take(part);
    outside.push(...outsideSegments(part));
    about = recogniseTargets(withTerms(documentFromFile(part, { first }), concepts), concepts, recognising);
    for (const unit of about.units) units.push(unit);
    for (const { segments } of part.units) first += segments.length;
  }
  if (damage === undefined || about === undefined) throw new Error("the parts of a file were none");
  const issues = [...(returned.lost ?? []), ...damage.whole(), ...outside];
  return { document: { ...about, units }, issues, file: { name: returned.xliff.name } };
}

const isReadInTurn = ({ xliff, source, original }: ReturnedFile): boolean =>
  source === undefined && original === undefined && bilingualFormatOf(xliff.name) === "xliff";

function* partsOf(returned: ReturnedFile, options: ReadBackOptions): Generator<Document> {
  for (const part of bilingualParts(returned, options)) yield withTerms(documentFromFile(part), options.concepts);
}

/** The parts of an XLIFF that hold any units, of which there is one at least. */
function* bilingualParts({ xliff }: ReturnedFile, { limits }: ReadBackOptions): Generator<BilingualFile> {
  refuseDocuments(xliff);
  const { name } = xliff;
  let isEmpty = true;
  for (const part of readXliffInTurn(decodeXmlInPieces(xliff), { name, ...(limits && { limits }) })) {
    if (part.units.length === 0) continue;
    isEmpty = false;
    yield part;
  }
  if (isEmpty) throw new InputError("xliff.empty", {}, { file: name });
}
