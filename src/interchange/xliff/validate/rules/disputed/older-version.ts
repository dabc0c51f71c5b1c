import { attributeOf } from "../../document/element.js";
import { segment, xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const file = (version: string): string =>
  xliff22(`<file id="f1"><unit id="u1">${segment("你好")}</unit></file>`).replace(
    'version="2.2"',
    `version="${version}"`,
  );

/**
 * A file in the namespace of XLIFF 2.2 that states an older version. The schema and the list of values allow 2.0 and 2.1 there, and a file
 * of the test suite has it; the prose beside the list says 2.2. It is held to 2.2, the version of its namespace.
 */
export const olderVersion: XliffRule = {
  rule: "xliff/older-version",
  severity: "warning",
  on: ["xliff"],
  versions: ["2.2"],
  section: "4.3.1.42",
  examples: { breaks: [file("2.0"), file("2.1")], holds: [file("2.2")] },
  *check(root, { version }) {
    const stated = attributeOf(root, "version");
    if (stated !== undefined && stated !== version) yield { attribute: "version", values: { expected: version } };
  },
};
