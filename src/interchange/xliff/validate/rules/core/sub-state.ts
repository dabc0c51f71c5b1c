import { attributeOf } from "../../document/element.js";
import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const withStates = (states: string): string =>
  inUnit(`<segment ${states}><source>你好</source><target>Hello</target></segment>`);

/** `subState` without the `state` that it refines. */
export const subState: XliffRule = {
  rule: "xliff/sub-state",
  on: ["segment"],
  section: "4.3.1.35",
  examples: {
    breaks: [withStates('subState="my:queried"')],
    holds: [withStates('state="translated" subState="my:queried"')],
  },
  *check(segment) {
    if (attributeOf(segment, "subState") !== undefined && attributeOf(segment, "state") === undefined)
      yield { attribute: "subState" };
  },
};
