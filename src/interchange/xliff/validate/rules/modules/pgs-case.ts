import { ancestorNamed, attributeOf } from "../../document/element.js";
import { xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { choicesIn } from "./pgs-switch.js";

const unit = (attributes: string, cases: string): string =>
  xliff22(
    `<file id="f1"><unit id="u1" ${attributes}><segment pgs:case="${cases}"><source>人</source></segment></unit></file>`,
  );

/** A case that does not answer the switch of its unit, choice by choice. */
export const pgsCase: XliffRule = {
  rule: "xliff/pgs-case",
  on: ["segment"],
  versions: ["2.2"],
  section: "5.10.5.2",
  examples: {
    breaks: [
      unit("", "one"),
      unit('pgs:switch="gender:host plural:count"', "other"),
      unit('pgs:switch="plural:count"', "several"),
    ],
    holds: [unit('pgs:switch="plural:count"', "few"), unit('pgs:switch="gender:host plural:count"', "feminine 0")],
  },
  *check(segment) {
    const stated = attributeOf(segment, "pgs:case");
    const unit = ancestorNamed(segment, "unit");
    if (stated === undefined || unit === undefined) return;
    const cases = choicesIn(stated);
    const choices = choicesIn(attributeOf(unit, "pgs:switch") ?? "");
    const answers = choices.every((choice, index) => choice !== "" && isAnswer(choice, cases[index] ?? ""));
    if (!answers || cases.length !== choices.length) yield { attribute: "pgs:case" };
  },
};

const isAnswer = (choice: string, value: string): boolean => !COUNTED.test(choice) || NUMBER.test(value);
const COUNTED = /^(?:plural|ordinal):/u; // "plural:count"
const NUMBER = /^(?:-?\d+(?:\.\d+)?|zero|one|two|few|many|other)$/u; // "few", "0", "3.14"
