import { languageOf } from "../languages/index.js";
import { type Document, type Segment, segmentsOf, type Unit } from "../model/document.js";
import { type EarlierIssues, type Issue, issuesBySegment, type RuleId } from "../model/issue.js";
import { once } from "../model/once.js";
import type { RuleFacts } from "../model/rule.js";
import { withMore } from "../model/with-more.js";
import type { Check, CheckContext, DocumentCheck, Finding, OfRule } from "./check.js";
import { cueOf } from "./cue/cue-of.js";
import { issueOf } from "./issue-of.js";
import { type BranchView, type SegmentView, type SegmentViews, viewsOf } from "./view/segment-view.js";

/** What checks are run with; the languages are those of the document. */
interface RunOptions extends Omit<CheckContext, "source" | "target"> {
  /** Whether issues of a rule are wanted; a check none of whose rules is wanted is not run. All are where it is left out. */
  readonly wants?: (rule: RuleId) => boolean;
  /** What was found before of the same translation, so that its segments need not all be looked at again. */
  readonly earlier?: EarlierIssues;
}

/**
 * Issues that checks find in a document, segment by segment, of a segment in the order of the checks. A check looks at a view of a
 * segment, in which codes that stand for text are characters; the offsets of issues are those of the segment itself.
 */
export function runChecks(
  document: Document,
  { wants = () => true, earlier, ...given }: RunOptions,
  checks: readonly (Check | DocumentCheck)[],
): Issue[] {
  const [source, target] = [languageOf(document.srcLang), languageOf(document.trgLang)];
  const context: CheckContext = { ...given, source, target };
  const segments = new ViewedSegments(document);
  const looks = checks
    .filter(({ judges }) => judges?.(target) ?? true)
    .filter((check) => check.rules.some(({ rule }) => wants(rule)))
    .map((check) => ({
      rules: wantedRules(check, wants),
      isOfSegment: !("runAll" in check),
      look: lookOf(check, segments, context),
    }));
  const before = earlier && issuesBySegment(earlier.issues);
  const changed = new Set(earlier?.changed);
  const issues: Issue[] = [];
  for (const { unit, segment } of segmentsOf(document)) {
    const views = segments.viewsOf(unit, segment);
    const known = changed.has(segment.id) ? undefined : before;
    for (const { rules, isOfSegment, look } of looks) {
      if (known !== undefined && isOfSegment) {
        issues.push(...(known.get(segment.id) ?? NONE).filter(({ rule }) => rules.has(rule)));
        continue;
      }
      for (const finding of look(views)) {
        const facts = rules.get(finding.rule);
        const issue = facts && issueOf(facts, finding, segment, { file: document.path, profile: context.profile });
        if (issue !== undefined) issues.push(issue);
      }
    }
  }
  return issues;
}

const isTranslated = ({ state }: Segment): boolean => state !== "initial";

/** The segments of a document in their views. Most are their own view, and of these nothing is kept. */
class ViewedSegments {
  readonly #document: Document;
  readonly #kept = new Map<Segment, SegmentViews>();
  /** The translated segments as they are, and in prose. */
  readonly withNotation = once(() => this.#translated("withNotation"));
  readonly prose = once(() => this.#translated("prose"));

  constructor(document: Document) {
    this.#document = document;
  }

  viewsOf(unit: Unit, segment: Segment): SegmentViews {
    const known = this.#kept.get(segment);
    if (known !== undefined) return known;
    const cue = cueOf(unit, segment);
    const views = viewsOf(cue === undefined ? segment : withMore(segment, { cue }));
    const isOwnView = views.withNotation.segment === segment && views.prose.segment === segment;
    if (!isOwnView) this.#kept.set(segment, views);
    return views;
  }

  #translated(view: "withNotation" | "prose"): Segment[] {
    const translated: Segment[] = [];
    for (const { unit, segment } of segmentsOf(this.#document))
      if (isTranslated(segment)) translated.push(this.viewsOf(unit, segment)[view].segment);
    return translated;
  }
}

const wantedRules = ({ rules }: Check | DocumentCheck, wants: (rule: RuleId) => boolean) =>
  new Map<RuleId, RuleFacts>(rules.filter(({ rule }) => wants(rule)).map((facts) => [facts.rule, facts]));

/** The findings of a check in a segment, with offsets of the segment itself. */
type Look = (views: SegmentViews) => Iterable<OfRule<Finding>>;
const NONE: readonly never[] = [];

function lookOf(check: Check | DocumentCheck, segments: ViewedSegments, context: CheckContext): Look {
  const viewFor = ({ withNotation, prose }: SegmentViews) => (check.readsNotation === true ? withNotation : prose);
  if (!("runAll" in check)) {
    const lookIn = ({ segment, own }: SegmentView): readonly OfRule<Finding>[] => {
      if (!looksAt(check, segment)) return NONE;
      let found: OfRule<Finding>[] | undefined;
      for (const finding of check.run(segment, context)) {
        found ??= [];
        found.push(own(finding));
      }
      return found ?? NONE;
    };
    return (views) => {
      const found = lookIn(viewFor(views));
      if (check.readsNotation === true || views.branches.length === 0) return found;
      return withoutTwins([...found, ...views.branches.flatMap((branch) => ofBranch(branch, lookIn(branch)))]);
    };
  }
  const found = new Map<Segment, OfRule<Finding>[]>();
  const translated = check.readsNotation === true ? segments.withNotation() : segments.prose();
  for (const { segment, ...finding } of check.runAll(translated, context)) {
    const there = found.get(segment);
    if (there === undefined) found.set(segment, [finding]);
    else there.push(finding);
  }
  if (found.size === 0) return () => NONE;
  return (views) => {
    const { segment, own } = viewFor(views);
    return (found.get(segment) ?? NONE).map((finding) => own(finding));
  };
}

/** What a check finds in a branch of a message. That of one number may say the number, which the source has as a placeholder. */
const ofBranch = ({ isOfNumber }: BranchView, found: readonly OfRule<Finding>[]): readonly OfRule<Finding>[] =>
  isOfNumber ? found.filter(({ rule }) => rule !== "number/extra") : found;

/** Branches share text: what is found at one place of it is told once, and what is missing in several of them as well. */
function withoutTwins(found: readonly OfRule<Finding>[]): OfRule<Finding>[] {
  const byPlace = new Map<string, OfRule<Finding>>();
  for (const finding of found) {
    const { rule, sourceSpan, targetSpan, values } = finding;
    const key = JSON.stringify([rule, sourceSpan, targetSpan, values]);
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return Array.from(byPlace.values());
}

function looksAt({ untranslatedToo = false, needs }: Check, segment: Segment): boolean {
  if (untranslatedToo) return true;
  if (!isTranslated(segment)) return false;
  if (needs === "terms") return segment.terms.length > 0;
  return needs === undefined || segment.source.codes.length > 0 || (segment.target?.codes.length ?? 0) > 0;
}
