import { beforeSegment, inTransUnit, inUnit, segment } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

/** A value that is no number, or not one of the range. */
export const numberForm = {
  rule: "xliff/number",
  examples: {
    breaks: [
      beforeSegment('<notes><note priority="11">看</note></notes>'),
      beforeSegment('<notes><note priority="high">看</note></notes>'),
      inUnit('<segment><source>你好</source><target order="0">Hello</target></segment>'),
      beforeSegment('<val:validation><val:rule isPresent="x" occurs="0"/></val:validation>'),
      inTransUnit('<source>你好</source><note priority="0">看</note>'),
    ],
    holds: [
      beforeSegment('<notes><note priority="10">看</note></notes>'),
      inUnit(segment("你好", "Hello").replace("<target>", '<target order="+1">')),
    ],
  },
} satisfies XliffFacts;

const INTEGER = /^[+-]?\d+$/u;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;
const DOUBLE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;

const range = (form: RegExp, least: number, most: number, expected: string): ValueType => ({
  rule: numberForm.rule,
  accepts: (value) => form.test(value.trim()) && Number(value) >= least && Number(value) <= most,
  expected,
});

/** Any whole number. */
export const integer = range(INTEGER, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "… -1, 0, 1 …");
/** A whole number above 0. */
export const positiveInteger = range(INTEGER, 1, Number.POSITIVE_INFINITY, "1, 2, 3 …");
/** A whole number from `least` to `most`, both allowed. */
export const integerBetween = (least: number, most: number): ValueType =>
  range(INTEGER, least, most, `${least}–${most}`);
/** @see XLIFF 2.1, 5.1.7.7 */
export const percentage = range(DECIMAL, 0, 100, "0.0–100.0");
/** @see XLIFF 2.1, 5.9.12 */
export const confidence = range(DOUBLE, 0, 1, "0–1");
