import type { BilingualUnit } from "../../interchange/bilingual-file.js";
import {
  type BilingualFile,
  type BilingualSegment,
  readBilingual,
  targetChange,
  unitsNamed,
} from "../../interchange/index.js";
import { beforeEdits } from "../../interchange/target-edits/undo-edits.js";
import { noteSplices } from "../../interchange/xliff/note-splices.js";
import { targetSplices } from "../../interchange/xliff/splice.js";
import { type Content, type InlineCode, isAnnotation, type SegmentState, segmentStates } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { ownOf } from "../../model/name-table.js";
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
  /** Sentences that were translated otherwise here in the meantime, or whose codes are not those of the document. Nothing was changed there, unless they are replaced. */
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
  /** Whether what came back was taken all the same, since a person said so. */
  readonly isReplaced?: boolean;
}

/** What becomes of a sentence that has two translations: it stays as it is here, or is as it came back. */
export type OnConflict = "keep" | "replace";

/** The targets that were handed out: a short name of each, by the id of its segment. A segment that is not named had none. */
export type HandedOut = Readonly<Record<string, string>>;

/** The short names of the targets of an XLIFF, as they are handed out. */
export const handedOut = (xliff: InputFile): HandedOut => namesIn(read(xliff));

function namesIn({ units }: BilingualFile): HandedOut {
  const named = units.flatMap(({ segments }) =>
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
 * Takes the translations of a file that came back into the XLIFF of the document, each that is new since the file was handed out, and the notes of
 * whoever had it. Where a sentence was translated here in the meantime, it stays as it is here, and is a conflict. What a page has saved says
 * itself what was there before.
 *
 * @param base - the targets as they were handed out
 * @param onConflict - `keep` where it is left out
 * @throws InputError `xliff.other-document` where not one sentence is of the document; as reading does
 */
export function takeReturned(
  xliff: InputFile,
  returned: InputFile,
  { original, base, onConflict = "keep" }: Taking,
): Taken {
  const file = read(xliff);
  const text = decodeXml(returned);
  const before = beforeEdits(text);
  const handed = before === undefined ? base : namesIn(readText(before, returned.name));
  const theirUnits = unitsNamed(original, readText(text, returned.name));
  const theirs = segmentsByKey(theirUnits);
  const changes = new Map<BilingualSegment, { readonly content: Content; readonly state: SegmentState }>();
  const states = new Map<BilingualSegment, { readonly state: SegmentState }>();
  const conflicts: Conflict[] = [];
  const met = new Set<BilingualSegment>();
  let missing = 0;
  for (const ours of file.units.flatMap(({ segments }) => segments)) {
    const found = theirs.byId.get(ours.id) ?? theirs.bySource.get(ours.source.text);
    if (found !== undefined) met.add(found);
    const verdict = found === undefined ? "none" : judge(ours, found, ownOf(handed, found.id));
    if (verdict === "none" && nameOf(ours) === undefined) missing += 1;
    if (found?.target === undefined) continue;
    const isWanted = verdict === "take" || (verdict === "conflict" && onConflict === "replace");
    const content = isWanted ? withOwnCodes(found.target, ours.source) : undefined;
    if (content !== undefined) changes.set(ours, { content, state: stateOf(found) });
    if (verdict === "state") states.set(ours, { state: found.state });
    if (isWanted && content === undefined) conflicts.push(conflictOf(ours, found, "codes"));
    else if (verdict === "conflict")
      conflicts.push({ ...conflictOf(ours, found, "both-changed"), ...(isWanted && { isReplaced: true }) });
  }
  if (met.size === 0) throw new InputError("xliff.other-document", { original }, { file: returned.name });
  const all = [...theirs.byId.values()];
  const strangers = all.filter((segment) => !met.has(segment) && nameOf(segment) !== undefined).length;
  const edits = { targets: new Map([...changes, ...states]), notes: freshNotes(file.units, theirUnits) };
  return { bytes: changed(xliff, file, edits), taken: changes.size, missing, strangers, conflicts };
}

interface Taking {
  readonly original: string;
  readonly base: HandedOut;
  readonly onConflict?: OnConflict | undefined;
}

const read = ({ name, bytes }: InputFile): BilingualFile => readText(decodeXml({ name, bytes }), name);

const readText = (text: string, name: string): BilingualFile =>
  readBilingual(text, { name, srcLang: "zh-CN", trgLang: "und" });

function segmentsByKey(units: readonly BilingualUnit[]) {
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

/** The notes of a file that came back which are neither here nor were written by duiyi for the translator, by the unit that they are of here. */
function freshNotes(
  ours: readonly BilingualUnit[],
  theirs: readonly BilingualUnit[],
): ReadonlyMap<BilingualUnit, readonly string[]> {
  const byId = new Map(theirs.map((unit) => [unit.id, unit]));
  const found = ours.flatMap((unit): [BilingualUnit, readonly string[]][] => {
    const other = byId.get(unit.id);
    if (other === undefined || sourceOf(other) !== sourceOf(unit)) return [];
    const known = new Set([...unit.notes, ...(other.ownNotes ?? [])].map((note) => note.trim()));
    const notes = other.notes.filter((note) => note.trim() !== "" && !known.has(note.trim()));
    return notes.length === 0 ? [] : [[unit, notes]];
  });
  return new Map(found);
}

const sourceOf = ({ segments }: BilingualUnit): string => segments.map(({ source }) => source.text).join("");

interface Edits {
  readonly targets: ReadonlyMap<BilingualSegment, { readonly content?: Content; readonly state: SegmentState }>;
  readonly notes: ReadonlyMap<BilingualUnit, readonly string[]>;
}

function changed(xliff: InputFile, { version, units }: BilingualFile, { targets, notes }: Edits): Uint8Array {
  if (targets.size + notes.size === 0) return xliff.bytes;
  if (version === undefined) throw new InputError("output.table", {}, { file: xliff.name });
  const text = decodeXml(xliff);
  const changes = new Map(Array.from(targets, ([segment, edit]) => [segment, targetChange(edit)]));
  const added = Array.from(notes, ([unit, list]) => noteSplices(text, unit, version, list));
  return rewrite(xliff, [...targetSplices(text, units, version, changes), ...added.flat()]);
}
