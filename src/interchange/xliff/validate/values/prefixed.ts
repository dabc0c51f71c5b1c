import { beforeSegment, inSource, inUnit } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

/** A value of the writer's own that is not `prefix:value`. */
export const prefixedForm = {
  rule: "xliff/prefixed-value",
  examples: {
    breaks: [
      inSource('<ph id="1" type="fmt" subType="bold"/>'),
      inSource('<mrk id="1" type="person" translate="yes">玉麦</mrk>'),
      inUnit('<segment state="initial" subState="queried"><source>你好</source></segment>'),
      beforeSegment("", 'type=":title"'),
    ],
    holds: [
      inSource('<ph id="1" type="fmt" subType="my:bold"/>'),
      inSource('<mrk id="1" type="my:person">玉麦</mrk>'),
      inUnit('<segment state="initial" subState="my:asked twice"><source>你好</source></segment>'),
      beforeSegment("", 'type="my:title"'),
    ],
  },
} satisfies XliffFacts;

const PREFIXED = /^[^\s:]+:[^\s:]+$/u; // "my:title"
const PREFIXED_TEXT = /^[^\s:]+:.+$/su; // "my:asked twice"

/** @see XLIFF 2.1, 4.3.1.36 and 4.3.1.40 */
export const prefixed: ValueType = {
  rule: prefixedForm.rule,
  accepts: (value) => PREFIXED.test(value),
  expected: "prefix:value",
};

/** A prefix and any text; the schema does not type it. @see XLIFF 2.1, 4.3.1.35 */
export const prefixedText: ValueType = { ...prefixed, accepts: (value) => PREFIXED_TEXT.test(value) };

/** A value that the specification defines for annotations, or one of the writer's own. @see XLIFF 2.1, 4.3.1.40 */
export const annotationType: ValueType = {
  ...prefixed,
  accepts: (value) => ["generic", "comment", "term"].includes(value.trim()) || PREFIXED.test(value),
  expected: "generic, comment, term, prefix:value",
};
