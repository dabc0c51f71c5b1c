import type { MessageValues } from "../../../model/issue.js";
import type { XliffVersion } from "../../xliff-versions.js";
import type { XmlElement } from "./document/element.js";
import type { RuleContext } from "./rule-context.js";
import type { XliffFacts, XliffRuleId } from "./rule-facts.js";

/** A constraint that tables cannot say. */
export interface XliffRule extends XliffFacts {
  /** Keys of the elements it looks at, such as `unit` or `mtc:match`. */
  readonly on: readonly string[];
  /** All of XLIFF 2 where it is left out. */
  readonly versions?: readonly XliffVersion[];
  /** Section of XLIFF 2.1, or anchor of XLIFF 1.2; see `clauseOf`. */
  readonly section: string;
  check(element: XmlElement, context: RuleContext): Iterable<Finding>;
}

/** One violation. */
export interface Finding {
  /** The element at fault, if it is another than the one that was looked at. */
  readonly element?: XmlElement;
  /** Key of the attribute in question; its value goes into the message. */
  readonly attribute?: string;
  /** Offset in the text where it is no element or attribute. */
  readonly at?: number;
  /** The section of the specification, if it is another than the rule's own. */
  readonly section?: string;
  readonly values?: MessageValues;
}

/** A violation of what the tables say. */
export interface Fault extends Finding {
  readonly rule: XliffRuleId;
  readonly section: string;
}
