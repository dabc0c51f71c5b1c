import { attributeOf } from "../../document/element.js";
import { xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const unit = (on: string, cases: string): string =>
  xliff22(
    `<file id="f1"><unit id="u1" pgs:switch="${on}"><segment pgs:case="${cases}"><source>人</source></segment></unit></file>`,
  );

/** A switch that is not made of a plural, an ordinal, a gender or another choice, and the name of what decides it. */
export const pgsSwitch: XliffRule = {
  rule: "xliff/pgs-switch",
  on: ["unit"],
  versions: ["2.2"],
  section: "5.10.5.1",
  examples: {
    breaks: [unit("count", "one"), unit("number:count", "one"), unit("plural:", "one")],
    holds: [unit("plural:count", "one"), unit("gender:host plural:count", "female other")],
  },
  *check(unit) {
    const value = attributeOf(unit, "pgs:switch");
    if (value !== undefined && !choicesIn(value).every((choice) => CHOICE.test(choice)))
      yield { attribute: "pgs:switch" };
  },
};

/** The parts of a switch or case; the specification parts them by spaces in one place, by commas in another. */
export const choicesIn = (value: string): readonly string[] => value.trim().split(/\s*,\s*|\s+/u);

const CHOICE = /^(?:plural|ordinal|gender|select):.+$/u; // "plural:count"
