import type { Quantity } from "../../languages/quantities/quantity.js";
import type { Span } from "../../model/span.js";
import { isHan } from "../../text/punctuation.js";
import { keyCode, signOf } from "./key.js";

/** What a sentence is made of, as far as the work of a translator is concerned. */
export type UnitKind = "han" | "particle" | "mark" | "word" | "number" | "name";

/** One unit of a sentence: two units with one `key` are the same. */
export interface ScoreUnit {
  readonly kind: UnitKind;
  readonly key: string;
  readonly weight: number;
  /** UTF-16 offsets of the sentence as it was given. */
  readonly span: Span;
  /** Of a number: what was read. */
  readonly quantity?: Quantity;
}

/** A name of the glossary in a sentence; names with one `id` are of one concept. */
export interface NameSpan {
  readonly span: Span;
  readonly id: string;
}

/** What of a sentence is known beside its characters. */
export interface SentenceFacts {
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameSpan[];
}

/**
 * The units of a sentence in order. Names go before numbers, numbers before all else; a number that the text may not mean as one is left
 * as characters.
 */
export function unitsOf(text: string, { quantities, names }: SentenceFacts): readonly ScoreUnit[] {
  const wholes = wholeUnits(text, quantities, names);
  const units: ScoreUnit[] = [];
  let next = 0;
  for (let index = 0; index < text.length; ) {
    const whole = wholes[next];
    if (whole !== undefined && whole.span.start === index) {
      units.push(whole);
      index = whole.span.end;
      next += 1;
      continue;
    }
    const limit = whole?.span.start ?? text.length;
    const unit = plainUnit(text, index, limit);
    if (unit.key !== "") units.push(unit);
    index = unit.span.end;
  }
  return units;
}

function wholeUnits(text: string, quantities: readonly Quantity[], names: readonly NameSpan[]): ScoreUnit[] {
  const named = names.map(
    ({ span, id }): ScoreUnit => ({ kind: "name", key: `name ${id}`, weight: weightOfName(span), span }),
  );
  const counted = quantities.filter((quantity) => isSurely(quantity, text));
  const numbers = counted.map(
    (quantity): ScoreUnit => ({
      kind: "number",
      key: `number ${valueKey(quantity)}`,
      weight: weights.number,
      span: quantity.span,
      quantity,
    }),
  );
  const free = numbers.filter(
    ({ span }) => !named.some((name) => name.span.start < span.end && span.start < name.span.end),
  );
  return [...named, ...free].sort((a, b) => a.span.start - b.span.start);
}

/** A number that may be part of a word counts as one in figures alone; 上半年 is always a period. */
const isSurely = ({ claim, readings: [first], span }: Quantity, text: string): boolean =>
  claim !== "maybe" || first?.kind === "period" || /\d/u.test(text.slice(span.start, span.end));

/** What must be the same for two numbers to be one: value, kind, unit, currency, limit and side. */
function valueKey({ readings: [first], code, unit, currency, per, bound, pole }: Quantity): string {
  const value = code ?? `${first?.kind ?? ""} ${Number((first?.value ?? 0).toPrecision(12))}`;
  return [value, unit?.id, currency?.id, per?.id, bound, pole?.isMarked === true ? pole.side : undefined].join(" ");
}

function plainUnit(text: string, start: number, limit: number): ScoreUnit {
  const code = text.charCodeAt(start);
  if (isHan(code)) {
    const key = signOf(keyCode(code));
    const kind = PARTICLES.has(key) ? "particle" : "han";
    return { kind, key, weight: weights[kind], span: { start, end: start + 1 } };
  }
  const word = mayBeginWord(code) ? wordAt(text, start)?.slice(0, limit - start) : undefined;
  if (word) return { kind: "word", key: keyed(word), weight: weights.word, span: { start, end: start + word.length } };
  const folded = keyCode(code);
  return {
    kind: "mark",
    key: folded === 0 ? "" : signOf(folded),
    weight: weights.mark,
    span: { start, end: start + 1 },
  };
}

const keyed = (word: string): string =>
  Array.from(word, (sign) => String.fromCharCode(keyCode(sign.charCodeAt(0)))).join("");

function wordAt(text: string, start: number): string | undefined {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0];
}

/** Whether a word may begin with a code unit. Each is asked for once: most marks of a text are the same few. */
function mayBeginWord(code: number): boolean {
  const known = beginnings[code];
  if (known !== undefined && known > 0) return known === YES;
  const may = (code & 0xf800) === SURROGATES || wordAt(String.fromCharCode(code), 0) !== undefined;
  beginnings[code] = may ? YES : NO;
  return may;
}

const [YES, NO] = [1, 2];
const beginnings = new Uint8Array(0x1_0000); // 0 for a code unit that was not asked for yet
const SURROGATES = 0xd800;

const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/uy; // "GDP", "ＧＤＰ", "3"

/** Characters that a translation into another language mostly does not show. */
const PARTICLES: ReadonlySet<string> = new Set("的了着过地得们也都就于在将已之所而且又");

/** What it costs to put a unit in, in characters; fitted to the words that translators change. */
export const weights = { han: 1, particle: 0.35, mark: 0.3, word: 1.6, number: 1.6 } as const;

const weightOfName = ({ start, end }: Span): number => 1.5 + 0.35 * Math.max(0, end - start - 2);
