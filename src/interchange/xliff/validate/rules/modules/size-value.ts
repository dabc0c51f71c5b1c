import { attributeOf, type XmlElement } from "../../document/element.js";
import { beforeSegment, inFile, inSource, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { authorityOf } from "./size-profiles.js";

/** Elements that sizes may stand on. */
export const sizedElements: readonly string[] = ["file", "group", "unit", "mrk", "sm", "pc", "sc", "ec", "ph"];

const profile = '<slr:profiles generalProfile="my:lines"/>';

/** A size, or a limit of sizes, that does not have the form of the standard profiles. Whether texts keep to it is another question. */
export const sizeValue: XliffRule = {
  rule: "xliff/size-value",
  on: sizedElements,
  section: "5.7.6",
  examples: {
    breaks: [
      ...["25,100.5", "*6", "35,", "*,35"].map((size) => beforeSegment("", `slr:sizeRestriction="${size}"`)),
      beforeSegment("", 'slr:storageRestriction="-1"'),
      inSource('<ph id="1" slr:equivStorage="7.1"/>'),
      inSource('<ph id="1" slr:sizeInfo="1,2"/>'),
      inFile(
        `<slr:profiles generalProfile="xliff:codepoints"/><unit id="u1" slr:sizeRestriction="ninety">${segment("你好")}</unit>`,
      ),
    ],
    holds: [
      ...["90", "25,100", "35,*", "*", ""].map((size) => beforeSegment("", `slr:sizeRestriction="${size}"`)),
      inFile(`${profile}<unit id="u1" slr:sizeRestriction="two lines">${segment("你好")}</unit>`),
      inSource('<pc id="1" slr:sizeInfo="" slr:equivStorage="7">你好</pc>'),
    ],
  },
  *check(element) {
    for (const { attribute, section, fault } of sizeFaults(element)) if (fault === "form") yield { attribute, section };
  },
};

/**
 * The sizes of an element that are not written as the standard profiles have them. `text` is one that is no number at all in a file that
 * declares no profile: there nothing says how sizes are to be read.
 */
export function* sizeFaults(element: XmlElement): Generator<{
  readonly attribute: string;
  readonly section: string;
  readonly fault: "form" | "text";
}> {
  for (const { attribute, profile, section, form } of sized) {
    const value = attributeOf(element, attribute)?.trim();
    if (value === undefined || form.test(value)) continue;
    const authority = authorityOf(profile, element);
    if (authority === "own") continue;
    yield { attribute, section, fault: authority === "none" && !NUMBERS.test(value) ? "text" : "form" };
  }
}

const NUMBERS = /^[-+*.,\s\d]+$/u; // "25.5", "35,", "*6"
const LIMIT = /^(?:(?:\d+,)?(?:\d+|\*))?$/u; // "25,100", "90", "35,*", "*"
const SIZE = /^\d*$/u; // "7"; none is 0

const sized = [
  { attribute: "slr:storageRestriction", profile: "storageProfile", section: "5.7.5.6", form: LIMIT },
  { attribute: "slr:sizeRestriction", profile: "generalProfile", section: "5.7.5.7", form: LIMIT },
  { attribute: "slr:equivStorage", profile: "storageProfile", section: "5.7.5.8", form: SIZE },
  { attribute: "slr:sizeInfo", profile: "generalProfile", section: "5.7.5.9", form: SIZE },
] as const;
