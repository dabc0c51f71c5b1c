import {
  type BilingualFile,
  type BilingualSegment,
  readBilingual,
  targetChange,
  unitsNamed,
} from "../../interchange/index.js";
import { targetSplices } from "../../interchange/xliff/splice.js";
import { type Content, type InlineCode, isAnnotation, type SegmentState, segmentStates } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { decodeXml } from "../read/decode-xml.js";
import { rewrite } from "../read-back/rewrite.js";
import { keyOf } from "./key.js";

/** What was taken home of a file that came back. */
export interface Taken {
  /** The XLIFF with the translations in it. */
  readonly bytes: Uint8Array;
  /** Sentences whose translation is new. */
  readonly taken: number;
  /** Sentences without a translation there and here. */
  readonly missing: number;
  /** Sentences of the file that the document does not have any more, and that have a translation. */
  readonly strangers: number;
  /** Sentences that were translated otherwise here in the meantime, or whose codes are not those of the document: nothing was changed there. */
  readonly conflicts: readonly Conflict[];
}

/** A sentence that has two translations. */
export interface Conflict {
  readonly id: string;
  readonly source: string;
  /** The translation that is there, and stays; empty where there is none. */
  readonly ours: string;
  /** The translation that came back. */
  readonly theirs: string;
  readonly reason: "both-changed" | "codes";
}

/** The targets that were handed out: a short name of each, by the id of its segment. A segment that is not named had none. */
export type HandedOut = Readonly<Record<string, string>>;

/** The short names of the targets of an XLIFF, as they are handed out. */
export function handedOut(xliff: InputFile): HandedOut {
  const named = read(xliff).units.flatMap(({ segments }) =>
    segments.flatMap((segment): [string, string][] => {
      const name = nameOf(segment);
      return name === undefined ? [] : [[segment.id, name]];
    }),
  );
  return Object.fromEntries(named);
}

/** How many sentences of an XLIFF have no translation. */
export const countUntranslated = (xliff: InputFile): number =>
  read(xliff).units.flatMap(({ segments }) => segments.filter((segment) => nameOf(segment) === undefined)).length;

/**
 * Takes the translations of a file that came back into the XLIFF of the document: each that is new since the file was handed out. Where a sentence
 * was translated here in the meantime, it stays as it is here, and is a conflict.
 *
 * @param base - the targets as they were handed out
 * @throws InputError `xliff.other-document` where not one sentence is of the document; as reading does
 */
export function takeReturned(
  xliff: InputFile,
  returned: InputFile,
  { original, base }: { readonly original: string; readonly base: HandedOut },
): Taken {
  const file = read(xliff);
  const theirs = segmentsByKey(unitsNamed(original, read(returned)));
  const changes = new Map<BilingualSegment, { readonly content: Content; readonly state: SegmentState }>();
  const states = new Map<BilingualSegment, { readonly state: SegmentState }>();
  const conflicts: Conflict[] = [];
  const met = new Set<BilingualSegment>();
  let missing = 0;
  for (const ours of file.units.flatMap(({ segments }) => segments)) {
    const found = theirs.byId.get(ours.id) ?? theirs.bySource.get(ours.source.text);
    if (found !== undefined) met.add(found);
    const verdict = found === undefined ? "none" : judge(ours, found, base[ours.id]);
    if (verdict === "none" && nameOf(ours) === undefined) missing += 1;
    if (found?.target === undefined) continue;
    const content = verdict === "take" ? withOwnCodes(found.target, ours.source) : undefined;
    if (content !== undefined) changes.set(ours, { content, state: stateOf(found) });
    if (verdict === "state") states.set(ours, { state: found.state });
    if (verdict === "conflict") conflicts.push(conflictOf(ours, found, "both-changed"));
    if (verdict === "take" && content === undefined) conflicts.push(conflictOf(ours, found, "codes"));
  }
  if (met.size === 0) throw new InputError("xliff.other-document", { original }, { file: returned.name });
  const all = [...theirs.byId.values()];
  const strangers = all.filter((segment) => !met.has(segment) && nameOf(segment) !== undefined).length;
  const bytes = changes.size + states.size === 0 ? xliff.bytes : changed(xliff, file, new Map([...changes, ...states]));
  return { bytes, taken: changes.size, missing, strangers, conflicts };
}

const read = ({ name, bytes }: InputFile): BilingualFile =>
  readBilingual(decodeXml({ name, bytes }), { name, srcLang: "zh-CN", trgLang: "und" });

function segmentsByKey(units: BilingualFile["units"]) {
  const byId = new Map<string, BilingualSegment>();
  const bySource = new Map<string, BilingualSegment>();
  for (const segment of units.flatMap(({ segments }) => segments)) {
    byId.set(segment.id, segment);
    if (nameOf(segment) !== undefined) bySource.set(segment.source.text, segment);
  }
  return { byId, bySource };
}

/** A short name of a target: its text and its codes; nothing where there is no translation. */
function nameOf({ target, state }: BilingualSegment): string | undefined {
  if (target === undefined || state === "initial") return undefined;
  const codes = target.codes.filter((code) => !isAnnotation(code)).map(({ kind, id, offset }) => [kind, id, offset]);
  return keyOf([target.text, codes]).slice(0, NAME_LENGTH);
}

const NAME_LENGTH = 12; // hexadecimal digits

type Verdict = "none" | "same" | "state" | "take" | "conflict";

function judge(ours: BilingualSegment, theirs: BilingualSegment, handed: string | undefined): Verdict {
  const [own, other] = [nameOf(ours), nameOf(theirs)];
  if (other === undefined) return "none";
  if (own === other) return rank(theirs.state) > rank(ours.state) ? "state" : "same";
  if (own === undefined || own === handed) return "take";
  return other === handed ? "same" : "conflict";
}

const rank = (state: SegmentState): number => segmentStates.indexOf(state);

const stateOf = ({ state, needsReview }: BilingualSegment): SegmentState => (needsReview ? "translated" : state);

/** A target with the codes as the document's own file writes them; nothing where it has a code that its source has not. */
function withOwnCodes(target: Content, source: Content): Content | undefined {
  const own = new Map(source.codes.map((code) => [`${code.kind} ${code.id}`, code]));
  const codes: InlineCode[] = [];
  for (const code of target.codes.filter((one) => !isAnnotation(one))) {
    const known = own.get(`${code.kind} ${code.id}`);
    if (known === undefined) return undefined;
    codes.push({ ...known, offset: code.offset });
  }
  return { text: target.text, codes };
}

const conflictOf = (ours: BilingualSegment, theirs: BilingualSegment, reason: Conflict["reason"]): Conflict => ({
  id: ours.id,
  source: ours.source.text,
  ours: nameOf(ours) === undefined ? "" : (ours.target?.text ?? ""),
  theirs: theirs.target?.text ?? "",
  reason,
});

function changed(
  xliff: InputFile,
  { version, units }: BilingualFile,
  edits: ReadonlyMap<BilingualSegment, { readonly content?: Content; readonly state: SegmentState }>,
): Uint8Array {
  if (version === undefined) throw new InputError("output.table", {}, { file: xliff.name });
  const changes = new Map(Array.from(edits, ([segment, edit]) => [segment, targetChange(edit)]));
  return rewrite(xliff, targetSplices(decodeXml(xliff), units, version, changes));
}
