import { attributeOf } from "../../document/element.js";
import { beforeSegment, inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const rule = (attributes: string): string =>
  `<val:validation><val:rule isPresent="store" ${attributes}/></val:validation>`;

/**
 * A part of a validation rule that does nothing where it stands: `occurs` without `isPresent`, or `disabled` in the file, above which no
 * rule is that could be switched off. The Schematron rules of 2.1 refuse both; the prose only describes what they are for.
 */
export const validationIdle: XliffRule = {
  rule: "xliff/validation-idle",
  severity: "warning",
  on: ["val:rule"],
  section: "5.8.5.2",
  examples: {
    breaks: [
      beforeSegment('<val:validation><val:rule endsWith="." occurs="2"/></val:validation>'),
      inFile(`${rule('disabled="yes"')}<unit id="u1">${segment("你好")}</unit>`),
    ],
    holds: [beforeSegment(rule('occurs="2"')), beforeSegment(rule('disabled="yes"'))],
  },
  *check(rule) {
    const isPresent = attributeOf(rule, "isPresent") !== undefined;
    if (attributeOf(rule, "occurs") !== undefined && !isPresent) yield { attribute: "occurs" };
    const isInFile = rule.parent?.parent?.name.key === "file";
    if (isInFile && attributeOf(rule, "disabled") === "yes") yield { attribute: "disabled", section: "5.8.5.9" };
  },
};
