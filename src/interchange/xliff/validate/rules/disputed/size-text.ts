import { inFile, inSource, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { sizedElements, sizeFaults } from "../modules/size-value.js";

/**
 * A size that is no number in a file that declares no profile. The prose leaves the form of sizes to the profile, and says that without
 * one no restriction applies; the test suite reads numbers as the standard profiles do.
 */
export const sizeText: XliffRule = {
  rule: "xliff/size-text",
  severity: "warning",
  on: sizedElements,
  section: "5.7.5.2",
  examples: {
    breaks: [
      inSource('<ph id="1" slr:sizeInfo="Arial 10pt"/>'),
      inFile(`<unit id="u1" slr:sizeRestriction="two lines">${segment("你好")}</unit>`),
    ],
    holds: [
      inSource('<ph id="1" slr:sizeInfo="7"/>'),
      inFile(
        `<slr:profiles generalProfile="my:lines"/><unit id="u1">${segment('<ph id="1" slr:sizeInfo="two lines"/>')}</unit>`,
      ),
    ],
  },
  *check(element) {
    for (const { attribute, section, fault } of sizeFaults(element)) if (fault === "text") yield { attribute, section };
  },
};
