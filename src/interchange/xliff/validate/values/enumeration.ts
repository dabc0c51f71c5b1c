import { inFile, inSource, inTransUnit, inUnit, segment } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

/** A value that is not in the list of those that the specification allows. */
export const enumeration = {
  rule: "xliff/enumeration",
  examples: {
    breaks: [
      inUnit(segment("你好"), 'translate="maybe"'),
      inUnit('<segment state="done"><source>你好</source></segment>'),
      inSource('<pc id="1" type="bold">你好</pc>'),
      inSource('<ph id="1" canReorder="never"/>'),
      inTransUnit('<source>你好</source><target state="done">Hello</target>'),
    ],
    holds: [
      inUnit('<segment state="final"><source>你好</source><target>Hello</target></segment>', 'translate="no"'),
      inSource('<pc id="1" type="fmt">你好</pc>'),
      inFile(`<unit id="u1">${segment("你好")}</unit>`, 'xml:space="preserve"'),
      inTransUnit('<source>你好</source><target state="x-done">Hello</target>'),
    ],
  },
} satisfies XliffFacts;

/** One of these values. */
export function oneOf(...values: readonly string[]): ValueType {
  const allowed = new Set(values);
  return { rule: enumeration.rule, accepts: (value) => allowed.has(value), expected: listOf(values) };
}

/** One of these values, or one of the writer's own that begins with `x-`; white space around it does not count. @see XLIFF 1.2 */
export function oneOfOrOwn(...values: readonly string[]): ValueType {
  const allowed = new Set(values);
  const accepts = (value: string): boolean => allowed.has(value.trim()) || OWN.test(value);
  return { rule: enumeration.rule, accepts, expected: `${listOf(values)}, x-…` };
}

/** Values of a type, parted by white space. */
export function listOfType(type: ValueType): ValueType {
  const accepts = (value: string): boolean => value.split(/\s+/u).every((part) => part === "" || type.accepts(part));
  return { ...type, accepts };
}

/** A value of one type or another. */
export const either = (first: ValueType, second: ValueType): ValueType => ({
  ...first,
  accepts: (value) => first.accepts(value) || second.accepts(value),
  expected: `${first.expected}, ${second.expected}`,
});

const OWN = /^x-\S+$/u; // "x-mine"
const MOST = 12;

const listOf = (values: readonly string[]): string =>
  values.length > MOST ? `${values.slice(0, MOST).join(", ")} …` : values.join(", ");

/** `yes` or `no`. */
export const yesNo = oneOf("yes", "no");
/** What `xml:space` may say: `default` or `preserve`. */
export const space = oneOf("default", "preserve");
