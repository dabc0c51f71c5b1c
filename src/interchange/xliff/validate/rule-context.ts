import type { XliffVersion } from "../xliff-file.js";
import { type UnitContent, unitContentOf } from "./content/unit-content.js";
import type { XmlElement } from "./document/element.js";
import { type FileIndex, fileIndexOf } from "./document/file-index.js";
import type { XliffTree } from "./document/parse.js";
import type { Dialect } from "./tables/dialect.js";

/** What a rule has to know beside the element it looks at. */
export interface RuleContext {
  readonly version: XliffVersion;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  /** What a `unit` or `mtc:match` holds. */
  readonly contentOf: (element: XmlElement) => UnitContent;
  /** What a `file` holds. */
  readonly indexOf: (file: XmlElement) => FileIndex;
}

export function ruleContext({ root, version }: XliffTree, dialect: Dialect): RuleContext {
  return { version, root, dialect, contentOf: rememberingLast(unitContentOf), indexOf: rememberingLast(fileIndexOf) };
}

/** Rules ask for the same element one after the other; what they asked for before need not be kept. */
function rememberingLast<T>(compute: (element: XmlElement) => T): (element: XmlElement) => T {
  let last: { readonly element: XmlElement; readonly result: T } | undefined;
  return (element) => {
    if (last?.element !== element) last = { element, result: compute(element) };
    return last.result;
  };
}
