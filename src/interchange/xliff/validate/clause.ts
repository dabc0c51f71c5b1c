import type { XliffVersion } from "../../xliff-versions.js";

/**
 * Where a constraint stands in the specification of a version: `XLIFF 2.2, 3.3.1.21`.
 *
 * `section` is that of XLIFF 2.1. The other versions of 2 number their sections alike: 2.2 lost the first chapter but one and the change
 * tracking module (5.6), 2.0 has one section less in the translation candidates module (5.1.4); the module that is new in 2.2 is 5.10 here. For
 * XLIFF 1.2 it is the anchor of the element or attribute, such as `#trans-unit`.
 */
export function clauseOf(version: XliffVersion, section: string): string {
  return `XLIFF ${version}, ${sections[version](section)}`;
}

const sections: Readonly<Record<XliffVersion, (section: string) => string>> = {
  "1.2": (section) => section,
  "2.0": (section) => section.replace(/^5\.1\.([5-8])/u, (_whole, number) => `5.1.${Number(number) - 1}`),
  "2.1": (section) => section,
  "2.2": (section) => {
    const [chapter = "", part, ...rest] = section.split(".");
    const withoutTracking = chapter === "5" && Number(part) > 6 ? String(Number(part) - 1) : part;
    return [String(Number(chapter) - 1), withoutTracking, ...rest].filter((number) => number !== undefined).join(".");
  },
};
