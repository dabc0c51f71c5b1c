import { checks, ownCheck, runChecks } from "../../checks/index.js";
import { formatOf } from "../../formats/index.js";
import type { RuleConfig } from "../../model/config.js";
import { type Document, type Segment, segmentsOf, type Unit } from "../../model/document.js";
import type { EarlierIssues, Issue, RuleId } from "../../model/issue.js";
import type { Profile } from "../../model/profile.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { Checked } from "../../model/review.js";
import type { GivenOptions } from "../../model/rule-option.js";
import { graded, isWanted, matchesRule, type RuleSelection } from "../../model/rule-selection.js";
import { countBySeverity } from "../../model/severity-counts.js";
import { placeOf } from "../../model/source-map.js";
import type { ReadBackOptions } from "../read-back/read-back.js";
import { readToSee, type Seen } from "../read-back/read-in-turn.js";
import { brokenLinks, linkedPair, type Surroundings } from "./broken-links.js";
import { withFingerprints } from "./fingerprint.js";
import { unknownLanguages } from "./glossary-languages.js";

/** What a translation is checked for, and how its file is read. */
export interface CheckOptions extends ReadBackOptions, RuleSelection, Surroundings {
  /** How much the checks tell. */
  readonly profile?: Profile;
  /** Rules of the user's own. */
  readonly rules?: readonly RuleConfig[];
  /** What is set of the options of rules. */
  readonly options?: GivenOptions;
  /** Short for the option `most` of `segment/max-length`, which goes before it. */
  readonly maxLength?: number;
  /** What an earlier check by the same options found: segments that have not changed are not looked at again, each for itself. */
  readonly earlier?: EarlierIssues;
}

/**
 * Every issue of a file that came home: what the way brought to light and what the checks find, in the order of the document; first what
 * is of no segment of it.
 *
 * @throws InputError `xliff.*` where the file is broken, or of another document
 */
export const check = (file: ReturnedFile, options: CheckOptions): Checked =>
  checkReadBack(readToCheck(file, options), options);

/**
 * A file that came home as it is checked, with what the way brought to light.
 *
 * @throws InputError `xliff.*` where the file is broken, or of another document
 */
export function readToCheck(file: ReturnedFile, options: CheckOptions): Seen {
  const back = readToSee(file, toCheck(options));
  return { ...back, issues: [...back.issues, ...linkIssues(back, file, options), ...leftOver(back, file)] };
}

function leftOver({ document, context }: Seen, { source }: ReturnedFile): Issue[] {
  if (source === undefined || context === undefined) return [];
  const isTranslated = Array.from(segmentsOf(document)).some(({ segment }) => segment.target !== undefined);
  if (!isTranslated) return [];
  const format = formatOf(source, context);
  const found = format.leftOver?.(source, context, () => format.write(source, document, context).bytes) ?? [];
  return found.map((issue) => ({ ...issue, file: source.name }));
}

function linkIssues({ document, context }: Seen, { source }: ReturnedFile, options: CheckOptions): Issue[] {
  if (source === undefined || context === undefined || !isWanted("link/broken", options)) return [];
  const pair = linkedPair(source, document, context, options.findPage);
  return pair === undefined ? [] : brokenLinks(pair, source.name, options);
}

/** How a file is read to be checked: terms take half of the time, and are looked for where something asks for them. */
export const toCheck = <Options extends CheckOptions>(options: Options): Options => ({
  ...options,
  concepts: doesWithoutTerms(options) ? [] : options.concepts,
  targetTerms: "named",
});

const doesWithoutTerms = ({ only = [] }: RuleSelection): boolean =>
  only.length > 0 && only.every((pattern) => TERMLESS.some((rule) => matchesRule(rule, pattern)));

const TERMLESS = checks
  .filter(({ ignoresTerms }) => ignoresTerms)
  .flatMap(({ rules }) => rules.map(({ rule }) => rule));

/** Every issue of a file that has been read. */
export function checkReadBack({ document, issues, file }: Seen, options: CheckOptions): Checked {
  const { rules = [], profile, preferences = {}, earlier } = options;
  const wants = (rule: RuleId): boolean => isWanted(rule, options);
  const context = {
    preferences,
    options: optionsOf(options),
    wants,
    ...(profile && { profile }),
    ...(earlier && { earlier }),
  };
  const made = runChecks(document, context, [...checks, ...rules.map(ownCheck)]);
  const before = [...unknownLanguages(document, options.concepts), ...issues];
  const found = [...before.filter(({ rule }) => wants(rule)), ...made].map((issue) => graded(issue, options));
  const ordered = withFingerprints(inOrder(found, document), document);
  const segments = document.units.reduce((sum, unit) => sum + unit.segments.length, 0);
  const summary = { ...countBySeverity(ordered), segments, styles: stylesIn(document) };
  return { file: file.name, document, issues: ordered, summary };
}

function optionsOf({ options = {}, maxLength }: CheckOptions): GivenOptions {
  if (maxLength === undefined) return options;
  return { ...options, "segment/max-length": { most: maxLength, ...options["segment/max-length"] } };
}

/**
 * Issues in the order of their segments. Where the source document is at hand, the place of an issue is that of the text it points at,
 * not that of its segment.
 */
function inOrder(issues: readonly Issue[], document: Document): Issue[] {
  const named = new Set(issues.map(({ segment }) => segment));
  const stands = new Map<string, { unit: Unit; segment: Segment; index: number }>();
  let index = 0;
  for (const { unit, segment } of segmentsOf(document)) {
    if (named.has(segment.id)) stands.set(segment.id, { unit, segment, index });
    index += 1;
  }
  const isOriginal = document.hash !== "";
  return issues
    .map((issue) => ({ issue, at: stands.get(issue.segment ?? "") }))
    .toSorted((a, b) => (a.at?.index ?? -1) - (b.at?.index ?? -1))
    .map(({ issue, at }) => {
      if (!isOriginal || at === undefined || issue.sourceSpan === undefined) return issue;
      const { unit, segment } = at;
      return { ...issue, place: placeOf(unit.map, segment.span.start + issue.sourceSpan.start) };
    });
}

function stylesIn(document: Document): Record<string, number> {
  const styles: Record<string, number> = Object.create(null);
  for (const { segment } of segmentsOf(document)) {
    for (const { term, nested } of segment.targetTerms ?? []) {
      if (term.style !== undefined && !nested) styles[term.style] = (styles[term.style] ?? 0) + 1;
    }
  }
  return styles;
}
