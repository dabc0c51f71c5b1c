import { coreNamespaces } from "../../document/namespaces.js";
import { inBody, inUnit, segment, xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A file in another namespace than that of the version it states; 2.1 kept the namespace of 2.0. */
export const namespace: XliffRule = {
  rule: "xliff/namespace",
  on: ["xliff"],
  versions: ["1.2", "2.0", "2.1", "2.2"],
  section: "4.3.1.42",
  examples: {
    breaks: [
      inUnit(segment("你好")).replace("document:2.0", "document:2.1"),
      xliff22(`<file id="f1"><unit id="u1">${segment("你好")}</unit></file>`).replace("document:2.2", "document:2.0"),
      inBody("").replace(' xmlns="urn:oasis:names:tc:xliff:document:1.2"', ""),
    ],
    holds: [
      inUnit(segment("你好")),
      inUnit(segment("你好")).replace('version="2.1"', 'version="2.0"').replace(' its:version="2.0"', ""),
    ],
  },
  *check({ name: { uri } }, { version }) {
    const expected = coreNamespaces[version];
    if (uri !== expected)
      yield { values: { namespace: uri, expected, version }, ...(version === "1.2" && { section: "#xliff" }) };
  },
};
