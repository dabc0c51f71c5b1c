import { type Language, languageOf } from "../../languages/index.js";
import type { Quantity } from "../../languages/quantities/quantity.js";
import type { Rewriting } from "../../languages/rewriting.js";
import type { RepairEdit, Repaired } from "../../model/memory-match.js";
import type { Change, Comparison, Sentence } from "../score/compare.js";
import type { ScoreUnit } from "../score/units.js";
import { isAlike, isSameKindOfValue, isSameReading, isSameValue } from "./values.js";

/** A match whose translation is to be repaired. */
export interface Repairable {
  readonly now: Sentence;
  readonly was: Sentence;
  readonly target: string;
  readonly comparison: Comparison;
  /** BCP 47. */
  readonly trgLang: string;
  readonly names?: NameRenderings;
}

/** What a glossary knows of names in translations. */
export interface NameRenderings {
  /** Where a target has the name of a concept. */
  readonly find: (target: string, id: string) => readonly { readonly start: number; readonly end: number }[];
  /** How a concept is to be called. */
  readonly approved: (id: string) => string | undefined;
}

/**
 * Puts the numbers and names of a new sentence into the translation of an earlier one, where nothing else differs: each old value must
 * stand once in the source and once in the target, and is replaced in the form in which it stands. The result is read back; where a value of
 * the new source is not in it, or any other has changed, there is no repair.
 */
export function repairTarget(match: Repairable): Repaired | undefined {
  const language = languageOf(match.trgLang);
  const { rewriting } = language;
  if (!match.comparison.isRepairable || rewriting === undefined) return undefined;
  const found = match.comparison.changes.flatMap(pairsOf).map((pair) => editOf(pair, match, { language, rewriting }));
  const edits = found.flatMap((edit) => edit ?? []).sort((a, b) => a.start - b.start);
  if (
    edits.length < found.length ||
    edits.some((edit, at) => (edits[at + 1]?.start ?? Number.POSITIVE_INFINITY) < edit.end)
  )
    return undefined;
  const target = edited(match.target, edits);
  return isReadBack(match, target, edits, language)
    ? { target, edits: edits.map(({ start, end, was, now }) => ({ start, end, was, now })) }
    : undefined;
}

interface UnitPair {
  readonly now: ScoreUnit;
  readonly was: ScoreUnit;
}

const pairsOf = ({ now, was }: Change): UnitPair[] =>
  now.flatMap((unit, at) => {
    const other = was[at];
    return other === undefined ? [] : [{ now: unit, was: other }];
  });

interface Known {
  readonly language: Language;
  readonly rewriting: Rewriting;
}

/** An edit, and the quantity of the new sentence that it brings. */
interface PlannedEdit extends RepairEdit {
  readonly brings?: Quantity;
  readonly replaces?: Quantity;
}

function editOf(pair: UnitPair, match: Repairable, known: Known): PlannedEdit | undefined {
  const edit = pair.now.kind === "name" ? nameEdit(pair, match) : numberEdit(pair, match, known);
  return edit && withArticle(edit, match.target, known.rewriting);
}

function nameEdit({ now, was }: UnitPair, { was: earlier, target, names }: Repairable): PlannedEdit | undefined {
  const [id, before] = [now.key.replace(/^name /u, ""), was.key.replace(/^name /u, "")];
  const approved = names?.approved(id);
  const places = names?.find(target, before) ?? [];
  const [place] = places;
  if (approved === undefined || place === undefined || places.length > 1) return undefined;
  if (earlier.names.filter((name) => name.id === before).length > 1) return undefined;
  return { ...place, was: target.slice(place.start, place.end), now: approved };
}

function numberEdit(
  { now, was }: UnitPair,
  match: Repairable,
  { language, rewriting }: Known,
): PlannedEdit | undefined {
  if (now.quantity === undefined || was.quantity === undefined) return undefined;
  const [after, before] = [now.quantity, was.quantity];
  if (!isAlike(after, before) || !rewriting.canBeWritten(after) || !rewriting.canBeWritten(before)) return undefined;
  const place = onlyPlaceOf(before, match.was.quantities, language.quantities.read(match.target));
  if (place === undefined || isOtherHalf(before, place)) return undefined;
  const reading = before.readings.findIndex((one) => place.readings.some((other) => isSameReading(one, other)));
  const [old, next] = [before.readings[reading], after.readings[reading]];
  if (old === undefined || next === undefined || old.kind !== next.kind) return undefined;
  if (
    [match.was.text.slice(before.span.start), match.now.text.slice(after.span.start)].some((text) =>
      ZERO_FIRST.test(text),
    ) &&
    !isOfDate(before)
  )
    return undefined;
  if (!isOfScore(place, match.target) && changesNumberOfNoun(old.value, next.value, before, place)) return undefined;
  const { start } = place.span;
  const end = place.span.end + endingAt(place.span.end, match.target, rewriting);
  const written = match.target.slice(start, end);
  const kind = place.readings[0]?.kind ?? old.kind;
  const text = rewriting.rewrite({
    written,
    kind: kind === "number" && old.kind === "period" ? "period" : kind,
    before: old.value,
    after: next.value,
    beginsSentence: SENTENCE_START.test(match.target.slice(0, start)),
    countsThings: countsThings(before, place, match.target),
    isIdentifier: IDENTIFIER.test(match.was.text.slice(0, before.span.start)),
    isDecimal: /\d[.．]\d/u.test(match.now.text.slice(after.span.start, after.span.end)),
    isOfFullDate: Array.from(match.target.matchAll(FULL_DATE)).some(
      ({ index, 0: date }) => index <= start && start < index + date.length,
    ),
  });
  return text === undefined ? undefined : { start, end, was: written, now: text, brings: after, replaces: place };
}

/** What shrank to a half shrank by a half too; of no other share does the one say the other. */
function isOtherHalf({ readings, pole }: Quantity, place: Quantity): boolean {
  const isHalf = readings.some(({ kind, value }) => kind === "percent" && value === 50);
  return isHalf && pole?.isChange === true && pole.axis !== place.pole?.axis;
}

/** How long an ending is that begins at a place of a target: it is written anew with its figures. */
function endingAt(at: number, target: string, { ending }: Rewriting): number {
  const looked = new RegExp(ending);
  looked.lastIndex = at;
  return looked.exec(target)?.[0].length ?? 0;
}

/** Figures that begin with 0 are a sign, not a value: 0755. */
const ZERO_FIRST = /^0\d/u;
const isOfDate = ({ readings: [first] }: Quantity): boolean =>
  ["day", "month", "year", "clock"].includes(first?.kind ?? "");
/** "房间号为", "电话：", "No. " before a number that is none but a sign. */
const IDENTIFIER =
  /(?:号码?|编号|电话|手机|传真|热线|邮编|代码|房间|门牌|车牌|账户|賬戶|帳號|號碼?|編號|電話)(?:[为是為]|[:：])? ?(?:[\d()-]+)?$/u;
const FULL_DATE = /(?<!\d)(?:\d{4}([-/.])\d{2}\1\d{2}|\d{2}([/.])\d{2}\2\d{4})(?!\d)/gu; // "2023-11-06", "06/11/2023"
const SENTENCE_START = /(?:^|[.!?] )["“‘(]*$/u;

/** Where the target has a value, if the source and the target have it once each: by kind where the value alone does not tell. */
function onlyPlaceOf(value: Quantity, source: readonly Quantity[], target: readonly Quantity[]): Quantity | undefined {
  for (const isSame of [isSameValue, isSameKindOfValue]) {
    const [inSource, inTarget] = [
      source.filter((one) => isSame(value, one)),
      target.filter((one) => isSame(value, one)),
    ];
    if (inSource.length === 1 && inTarget.length === 1) return inTarget[0];
  }
  return undefined;
}

/**
 * One cub was born, three cubs were born: between one and many more changes than the number. A label or share has no plural, and of a range the
 * last number alone tells it.
 */
function changesNumberOfNoun(
  before: number,
  after: number,
  { readings: [source] }: Quantity,
  { readings: [target], whole }: Quantity,
): boolean {
  const isCounted = source?.kind === "number" && target?.kind === "number" && whole?.kind !== "range";
  return isCounted && (before === 1) !== (after === 1);
}

/** Whether a figure of the target stands in a score, which is no count of what follows: "2-1", "3–2". */
const isOfScore = ({ span: { start, end } }: Quantity, target: string): boolean =>
  /(?<![\d.,])\d{1,3}[-–—]$/u.test(target.slice(0, start)) || /^[-–—]\d{1,3}(?![\d.,]*\d)/u.test(target.slice(end));

/** Whether a number of the target counts things in running text: no amount, measure, range or label. */
function countsThings(
  { readings: [first], unit, currency, whole, step = 1 }: Quantity,
  place: Quantity,
  target: string,
): boolean {
  const { start, end } = place.span;
  return (
    (first?.kind === "number" || first?.kind === "times" || first?.kind === "period") &&
    currency === undefined &&
    (unit === undefined || CALENDAR_UNITS.has(unit.id)) &&
    step >= 1 &&
    whole === undefined &&
    place.whole === undefined &&
    !/^[-–—]|^ (?:to|and|or) \d/u.test(target.slice(end)) &&
    !/\d ?(?:[-–—]|to|and|or) ?$/u.test(target.slice(0, start)) &&
    !hasSmallFigure(target, start)
  );
}

const CALENDAR_UNITS: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

/** A text that writes other small counts in figures writes all of them so. */
const hasSmallFigure = (target: string, but: number): boolean =>
  Array.from(target.matchAll(/(?<![\d.,$€£¥#/-])(?<!\b(?:No\.|[A-Z][a-z]+) )[2-9](?= [a-z])/gu)).some(
    ({ index }) => index !== but,
  );

function withArticle(edit: PlannedEdit, target: string, { articleFor }: Rewriting): PlannedEdit {
  const article = /(?<![A-Za-z])(an?)( )$/iu.exec(target.slice(0, edit.start));
  if (article === null) return edit;
  const [whole, before = "", gap = ""] = article;
  const fitting = articleFor(edit.now, before);
  if (fitting === before) return edit;
  return { ...edit, start: edit.start - whole.length, was: whole + edit.was, now: fitting + gap + edit.now };
}

const edited = (target: string, edits: readonly RepairEdit[]): string =>
  edits.reduceRight((text, { start, end, now }) => text.slice(0, start) + now + text.slice(end), target);

/** Whether the repaired target has what it had, but for what was replaced, and every value of the new source. */
function isReadBack(
  { now, was, target: before }: Repairable,
  target: string,
  edits: readonly PlannedEdit[],
  { quantities }: Language,
): boolean {
  const [old, read] = [quantities.read(before), quantities.read(target)];
  if (old.length !== read.length || isConverted(old, was.quantities, edits)) return false;
  const isKept = old.every((quantity, at) => {
    const brought = edits.find(({ replaces }) => replaces?.span.start === quantity.span.start)?.brings;
    const there = read[at];
    if (
      there === undefined ||
      there.readings[0]?.kind !== quantity.readings[0]?.kind ||
      there.currency?.id !== quantity.currency?.id ||
      there.unit?.id !== quantity.unit?.id
    )
      return false;
    return isSameValue(brought ?? quantity, there);
  });
  return (
    isKept && now.quantities.every((value) => value.claim === "maybe" || read.some((one) => isSameValue(value, one)))
  );
}

/** Whether the target has an amount that follows from one that was replaced, and is not in the source: 3.7 miles (6 km), 350 yuan (US$50). */
function isConverted(target: readonly Quantity[], source: readonly Quantity[], edits: readonly PlannedEdit[]): boolean {
  const replaced = new Set(edits.map(({ replaces }) => replaces && measureOf(replaces)));
  return target.some((quantity) => {
    const measure = measureOf(quantity);
    return measure !== undefined && replaced.has(measure) && !source.some((one) => isSameValue(one, quantity));
  });
}

/** What a quantity is an amount of; nothing of a plain number or a time. */
const measureOf = ({ currency, unit }: Quantity): string | undefined =>
  currency !== undefined ? "money" : unit?.dimension === "time" ? undefined : unit?.dimension;
