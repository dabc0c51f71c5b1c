import type { Quantity } from "../../quantities/quantity.js";
import type { Replacement } from "../../rewriting.js";
import { monthNamed } from "./months.js";
import { ordinalFigures, spellNumber, spellOrdinal } from "./spell.js";
import { writeClock } from "./write-clock.js";
import { FIGURES, FIGURES_WITH_SCALE, figuresForm, writeFigures } from "./write-figures.js";
import { writeFraction } from "./write-fraction.js";

/**
 * Writes another value in the form in which a number stands in an English text: `1,234`, `12.8 billion`, `12%`, `12th`, `twelve`, `May`.
 * Nothing where the form is not known, or cannot take the value.
 *
 * @example rewriteQuantity({ written: "360 million yuan", kind: "number", before: 3.6e8, after: 1.28e9, … }) // "1.28 billion yuan"
 */
export function rewriteQuantity(replacement: Replacement): string | undefined {
  const { kind } = replacement;
  if (kind === "month") return monthNamed(replacement.written, replacement.after) ?? asFigures(replacement);
  if (kind === "clock") return writeClock(replacement);
  if (kind === "period") return inPeriod(replacement);
  return asFraction(replacement) ?? asOrdinal(replacement) ?? asFigures(replacement) ?? asWords(replacement);
}

const isFraction = (value: number): boolean => value > 0 && value < 1;

function asFraction({ written, before, after }: Replacement): string | undefined {
  return isFraction(before) && isFraction(after) && !/\d/u.test(written) ? writeFraction(written, after) : undefined;
}

/** `first 11 months`, `fourth quarter`, `second half`: a period is known by the months of the year that it begins and ends with. */
function inPeriod(replacement: Replacement): string | undefined {
  const { written, before, after } = replacement;
  const months = /month/iu.test(written)
    ? 1
    : /quarter|\bQ/iu.test(written)
      ? 3
      : /half/iu.test(written)
        ? 6
        : undefined;
  if (months === undefined) return undefined;
  const [from, to] = [before, after].map((period) => (period % 100) / months);
  if (from === undefined || to === undefined || !Number.isInteger(from) || !Number.isInteger(to)) return undefined;
  if (months === 1 && (startOf(before) !== 1 || startOf(after) !== 1)) return undefined;
  if (months > 1 && [before, after].some((period) => (period % 100) - startOf(period) !== months - 1)) return undefined;
  const inner = { ...replacement, kind: "number" as const, before: from, after: to, countsThings: true };
  return (months === 1 ? undefined : asOrdinal(inner)) ?? asFigures(inner) ?? asWords(inner);
}

const startOf = (period: number): number => Math.floor(period / 100);

function asOrdinal({ written, before, after, kind }: Replacement): string | undefined {
  const figures = /(\d+)(st|nd|rd|th)\b/u.exec(written);
  if (figures !== null)
    return Number(figures[1]) === before ? written.replace(figures[0], ordinalFigures(after)) : undefined;
  const words = spellOrdinal(before);
  const found = words === undefined ? null : new RegExp(`\\b${words}\\b`, "iu").exec(written);
  if (found === null) return undefined;
  const next =
    kind === "century" || after <= LAST_ORDINAL_IN_WORDS || before > LAST_ORDINAL_IN_WORDS
      ? spellOrdinal(after)
      : undefined;
  return written.replace(found[0], likeFirst(next ?? ordinalFigures(after), found[0]));
}

const LAST_ORDINAL_IN_WORDS = 10;
const LAST_IN_WORDS = 10;

function asFigures(replacement: Replacement): string | undefined {
  const { written, before, after, countsThings, beginsSentence, kind } = replacement;
  const match = figuresOf(written, before);
  if (match === undefined) return undefined;
  const form = figuresForm(match);
  const isSpelled = countsThings && form.scale === undefined && before >= LAST_IN_WORDS && after < LAST_IN_WORDS;
  const words = isSpelled ? spellNumber(after) : undefined;
  if (words !== undefined) return written.replace(match[0], beginsSentence ? capital(words) : words);
  const figures = ["year", "day", "month", "ordinal", "decade"].includes(kind)
    ? plainDate(after, match[0], replacement.isOfFullDate)
    : writeFigures(after, replacement.isIdentifier ? { value: form.value, isGrouped: false } : form);
  return figures === undefined ? undefined : written.replace(match[0], figures);
}

/** The figures of a value in a text, with their scale word where that is one: of `64.3 m` the letter is a unit if the value is 64.3. */
const figuresOf = (written: string, value: number): RegExpExecArray | undefined =>
  [FIGURES_WITH_SCALE.exec(written), FIGURES.exec(written)]
    .filter((match) => match !== null)
    .find((match) => Math.abs(figuresForm(match).value - value) <= 1e-9 * Math.max(1, value));

/** Figures of dates and labels have no commas; `05` stays two figures, and in 2023-11-06 so does the 11. */
const plainDate = (value: number, was: string, isOfFullDate: boolean): string =>
  String(value).padStart(isOfFullDate || was.startsWith("0") ? was.length : 0, "0");

function asWords({ written, before, after, beginsSentence, isDecimal }: Replacement): string | undefined {
  const found = wordsIn(written, before);
  if (found === undefined) return undefined;
  const halves = isDecimal && !/half/iu.test(found) ? undefined : spellHalves(after);
  if (halves !== undefined && after >= 1 && after <= LAST_IN_WORDS)
    return written.replace(found, likeFirst(halves, found));
  const isRound = after >= 1000 && (spellNumber(after)?.split(" ").length ?? 9) === 2;
  const words =
    after <= LAST_IN_WORDS || before > LAST_IN_WORDS || beginsSentence || isRound ? spellNumber(after) : undefined;
  if (words !== undefined && words.split(" ").length <= 3) return written.replace(found, likeFirst(words, found));
  const scale = before >= LEAST_WITH_SCALE ? { gap: " ", word: "million" } : undefined;
  const figures = writeFigures(after, { value: before, ...(scale !== undefined && { scale }) });
  return figures === undefined ? undefined : written.replace(found, figures);
}

const LEAST_WITH_SCALE = 1e6;

/** The words of a number in a text, as they stand there: `Two hundred and five`, `two hundred five`, `Twenty one`. */
function wordsIn(written: string, value: number): string | undefined {
  const words = spellNumber(value) ?? spellHalves(value);
  if (words === undefined) return undefined;
  const pattern = words
    .replace(/ and /gu, "(?: and)? ")
    .replace(/[ -]/gu, "[ -]")
    .replace(/^one\b/u, "(?:one|an?)");
  return new RegExp(`(?<![a-z])${pattern}(?![a-z])`, "iu").exec(written)?.[0];
}

/** `two and a half`; nothing where a value is no whole number and a half. */
function spellHalves(value: number): string | undefined {
  const whole = value % 1 === 0.5 ? spellNumber(Math.floor(value)) : undefined;
  return whole === undefined ? undefined : `${whole} and a half`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const likeFirst = (text: string, model: string): string => (/^\p{Lu}/u.test(model) ? capital(text) : text);

/** Whether a quantity is one that this file writes: a code or a loose order is not. */
export const canBeWritten = ({ code, readings: [first] }: Quantity): boolean =>
  code === undefined && first !== undefined && !["order", "interval", "moon", "third", "weekday"].includes(first.kind);
