import type { XliffVersion } from "../../xliff-versions.js";
import { idOf } from "./content/inline.js";
import { type UnitContent, unitContentOf } from "./content/unit-content.js";
import { childrenNamed, type XmlElement } from "./document/element.js";
import { type FileIndex, fileIndexOf } from "./document/file-index.js";
import type { XliffTree } from "./document/parse.js";
import type { Dialect } from "./tables/dialect.js";

/** What a rule has to know beside the element it looks at. */
export interface RuleContext {
  readonly version: XliffVersion;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  /** The files of the document by id. */
  readonly files: () => ReadonlyMap<string | undefined, XmlElement>;
  /** What a `file` holds. */
  readonly indexOf: (file: XmlElement) => FileIndex;
  /** What a `unit` or `mtc:match` holds. */
  readonly contentOf: (element: XmlElement) => UnitContent;
}

/** What rules may ask about a file. It is worked out when a rule first asks, for most files break no rule that needs it. */
export function ruleContext({ root, version }: XliffTree, dialect: Dialect): RuleContext {
  const contentOfUnit = rememberingLast(unitContentOf);
  const contentOfMatch = rememberingLast(unitContentOf);
  let files: ReadonlyMap<string | undefined, XmlElement> | undefined;
  const indexes = new Map<XmlElement, FileIndex>();
  return {
    version,
    root,
    dialect,
    files: () => {
      files ??= new Map(childrenNamed(root, "file").map((file) => [idOf(file), file]));
      return files;
    },
    indexOf: (file) => {
      const index = indexes.get(file) ?? fileIndexOf(file);
      indexes.set(file, index);
      return index;
    },
    contentOf: (element) => (element.name.key === "mtc:match" ? contentOfMatch(element) : contentOfUnit(element)),
  };
}

/** Rules ask for the same element one after the other; what they asked for before need not be kept. */
function rememberingLast<T>(compute: (element: XmlElement) => T): (element: XmlElement) => T {
  let last: { readonly element: XmlElement; readonly result: T } | undefined;
  return (element) => {
    if (last?.element !== element) last = { element, result: compute(element) };
    return last.result;
  };
}
