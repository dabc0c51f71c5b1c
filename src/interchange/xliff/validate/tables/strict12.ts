import { core12 } from "./core12.js";
import type { ElementEntry, ElementTable } from "./schema.js";

const DEPRECATED = ["ts", "tool"];
const DEPRECATED_CONTENT = /, prop-group\*| \| prop-group|, other\*|, any\*/gu;

/**
 * XLIFF 1.2, strict: without what 1.2 deprecates, one target an alternative, and nothing of other namespaces, which would have to be
 * valid by schemas of their own that are not at hand here.
 *
 * @see XLIFF 1.2, strict schema
 */
export const strict12: ElementTable = Object.fromEntries(
  Object.entries(core12)
    .filter(([key]) => key !== "prop-group" && key !== "prop")
    .map(([key, entry]) => [key, strictly(key, entry)]),
);

function strictly(key: string, { section, attributes = {}, others, content = "" }: ElementEntry): ElementEntry {
  const gone = key === "target" ? [...DEPRECATED, "restype"] : DEPRECATED;
  return {
    section,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !gone.includes(name))),
    others: others === "all" ? "xml" : "none",
    content: content.replace(DEPRECATED_CONTENT, "").replace("target+", "target").replace("(other | file)*", "file*"),
  };
}
