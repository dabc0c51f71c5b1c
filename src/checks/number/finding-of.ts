import type { Quantity } from "../../languages/quantities/quantity.js";
import type { MessageValues } from "../../model/issue.js";
import type { Finding, OfRule } from "../check.js";
import { type Fault, spansOf } from "./fault.js";
import { inUnitOf } from "./in-unit.js";
import { sayQuantity } from "./say.js";

/** The texts of both sides of a segment. */
export interface Texts {
  readonly source: string;
  readonly target: string;
}

/** A fault as a finding of its rule, with the values that the message shows. */
export const findingOf = (fault: Fault, texts: Texts): OfRule<Finding> => ({
  rule: `number/${fault.rule}`,
  values: valuesOf(fault, texts),
  isDoubtful: !fault.isCertain,
  ...spansOf(fault),
});

/**
 * The context of the sentence is `both` where both sides are shown, `as-written` where the reading would only repeat the text, `empty` where
 * brackets are, and of a limit the one that the source sets.
 */
function valuesOf({ rule, source, target, factor, isEmptyPlace }: Fault, texts: Texts): MessageValues {
  const say = (quantity: Quantity): string =>
    sayQuantity(rule === "sign" ? quantity : withoutDirection(quantity), texts.target);
  const shown = source && { source: textOf(source, texts.source), meant: say(source) };
  const answer = target && { target: textAt(target, texts.target), said: say(target) };
  const converted = rule === "unit" && source && target ? inUnitOf(source, target) : undefined;
  const isAsWritten = shown
    ? isSame(shown.source, shown.meant)
    : answer !== undefined && hasSameFigures(answer.target, answer.said);
  const sides = [shown && answer && "both", isAsWritten && "as-written"].filter(Boolean).join("-");
  const context = isEmptyPlace ? "empty" : rule === "limit" ? (source?.bound ?? sides) : sides;
  return {
    ...shown,
    ...answer,
    ...(shown && converted && { meant: `${shown.meant} (${say(converted)})` }),
    ...(factor !== undefined && { factor: factor >= 1 ? `×${factor}` : `÷${Math.round(1 / factor)}` }),
    ...(context !== "" && { context }),
  };
}

/** A fall is told as one only where its direction is what is wrong. */
function withoutDirection(quantity: Quantity): Quantity {
  if (quantity.pole?.isMarked !== false) return quantity;
  const { pole: _, ...rest } = quantity;
  return rest;
}

/** Whether figures are written as they are read: 1200 and 1,200. */
const isSame = (text: string, reading: string): boolean => text.replaceAll(",", "") === reading.replaceAll(",", "");

/** Whether a reading has the figures of the text and so says nothing new: `1.8 metres`, `number 168`. Without figures it has none. */
function hasSameFigures(text: string, reading: string): boolean {
  const figures = figuresIn(text);
  return figures !== "" && figures === figuresIn(reading);
}

const figuresIn = (text: string): string => text.replace(/[^\d.]|\.(?!\d)/gu, "");

const textAt = ({ span }: Quantity, text: string): string => text.slice(span.start, span.end);

/** The text of a quantity, with the character that makes it a part of a date: 3月. */
function textOf({ span }: Quantity, text: string): string {
  const isDate = /^[年月日号號时時點点]/u.test(text.slice(span.end, span.end + 1));
  return text.slice(span.start, span.end + (isDate ? 1 : 0));
}
