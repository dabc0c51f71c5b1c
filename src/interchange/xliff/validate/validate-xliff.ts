import type { Issue, MessageValues } from "../../../model/issue.js";
import { comparePlaces } from "../../../model/place.js";
import type { ReadXmlOptions } from "../../../xml/index.js";
import type { XliffVersion } from "../../xliff-versions.js";
import { clauseOf } from "./clause.js";
import { attributeOf, type XmlElement } from "./document/element.js";
import { isForeign } from "./document/namespaces.js";
import { parseXliff, type XliffTree } from "./document/parse.js";
import { placeOfAttribute } from "./document/place-of-attribute.js";
import type { Finding, XliffRule } from "./rule.js";
import { type RuleContext, ruleContext } from "./rule-context.js";
import { type XliffRuleId, xliffRule } from "./rule-facts.js";
import { rulesWithCode } from "./rules/index.js";
import { attributeFaults } from "./structure/attributes.js";
import { contentFaults } from "./structure/content.js";
import { dialectOf } from "./tables/dialect.js";

/** How a file is held to its specification. */
export interface ValidateXliffOptions extends Omit<ReadXmlOptions, "doctype" | "form"> {
  /** Holds XLIFF 1.2 to its strict schema instead of the transitional one. */
  readonly strict?: boolean;
}

/** What was found in a file that was held to its specification. */
export interface ValidatedXliff {
  readonly version: XliffVersion;
  /** Segments of XLIFF 2; of 1.2 the segment marks of each unit's source, or the unit where it has none. */
  readonly segments: number;
  /** All violations, and warnings of what is disputed, in the order of the file. */
  readonly issues: readonly Issue[];
}

/**
 * Holds an XLIFF file to the specification of its version: to the schema and to the constraints that are written in prose only.
 *
 * @throws InputError `xml.*` or `xliff.version` where the text is no well-formed XLIFF of a known version, or is not safe to read
 */
export function validateXliff(text: string, options: ValidateXliffOptions): ValidatedXliff {
  const tree = parseXliff(text, options);
  const { root, version } = tree;
  const context = ruleContext(tree, dialectOf(version, options.strict === true));
  const rules = rulesByElement(version);
  const found: Violation[] = [];
  let segments = 0;
  const visit = (element: XmlElement): void => {
    segments += segmentsAt(element, version);
    addViolations(found, element, context, rules);
    if (isForeign(element.name) && !context.dialect.looksIntoExtensions) return;
    for (const child of element.children) visit(child);
  };
  visit(root);
  const issues = found.map((violation) => issueOf(violation, tree, text, options.name));
  return { version, segments, issues: issues.toSorted(byPlace) };
}

/** How many segments an element is: those within it are counted where they stand, but for marks, which may stand in the target too. */
function segmentsAt({ name, children }: XmlElement, version: XliffVersion): number {
  if (version !== "1.2") return name.key === "segment" ? 1 : 0;
  if (name.key !== "trans-unit") return 0;
  const segSource = children.find((child) => child.name.key === "seg-source");
  return Math.max(1, segSource === undefined ? 1 : marksWithin(segSource));
}

const marksWithin = ({ children }: XmlElement): number =>
  children.reduce((count, child) => count + (isSegmentMark(child) ? 1 : 0) + marksWithin(child), 0);

const isSegmentMark = (element: XmlElement): boolean =>
  element.name.key === "mrk" && attributeOf(element, "mtype") === "seg";

interface Violation extends Finding {
  readonly rule: XliffRuleId;
  readonly severity?: "warning" | undefined;
  readonly section: string;
  readonly element: XmlElement;
}

function rulesByElement(version: XliffVersion): ReadonlyMap<string, readonly XliffRule[]> {
  const rules = Object.values(rulesWithCode)
    .flat()
    .filter(({ versions = VERSIONS_2 }) => versions.includes(version));
  const keys = new Set(rules.flatMap(({ on }) => on));
  return new Map(Array.from(keys, (key) => [key, rules.filter(({ on }) => on.includes(key))]));
}

const VERSIONS_2: readonly XliffVersion[] = ["2.0", "2.1", "2.2"];
const NONE: readonly never[] = [];

/** Adds the violations of one element. Most have none, and of these nothing is made. */
function addViolations(
  found: Violation[],
  element: XmlElement,
  context: RuleContext,
  rules: ReadonlyMap<string, readonly XliffRule[]>,
): void {
  const { dialect } = context;
  const schema = dialect.schemas.get(element.name.key);
  if (schema !== undefined) {
    for (const fault of attributeFaults(element, schema, dialect)) found.push({ element, ...fault });
    for (const fault of contentFaults(element, schema, dialect)) found.push({ element, ...fault });
  }
  for (const { rule, severity, section, check } of rules.get(element.name.key) ?? NONE) {
    for (const finding of check(element, context)) found.push({ element, section, ...finding, rule, severity });
  }
}

function issueOf(violation: Violation, { version, placeOf }: XliffTree, text: string, file: string): Issue {
  const { rule, section, element, attribute, at = element.at } = violation;
  const offset = attribute === undefined ? at : placeOfAttribute(text, element, attribute);
  return {
    rule,
    ...xliffRule(violation.severity),
    values: { ...subjectOf(element, attribute), ...violation.values, clause: clauseOf(version, section) },
    file,
    place: placeOf(offset),
  };
}

function subjectOf(element: XmlElement, key: string | undefined): MessageValues {
  const attribute = element.attributes.find(({ name }) => name.key === key);
  return {
    element: element.name.written,
    ...(attribute && { attribute: attribute.name.written, value: shortened(attribute.value) }),
  };
}

const LONGEST = 80; // UTF-16 code units of a value in a message
const shortened = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

const byPlace = (a: Issue, b: Issue): number => comparePlaces(a.place, b.place);
