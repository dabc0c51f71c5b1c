import type { Segment } from "../model/document.js";
import type { RuleId } from "../model/issue.js";
import type { RuleFacts } from "../model/rule.js";
import { type OptionValues, optionValues, type RuleOptions } from "../model/rule-option.js";
import type {
  AtSegment,
  Check,
  CheckContext,
  CheckExample,
  DocumentCheck,
  DocumentExample,
  Finding,
  OfRule,
} from "./check.js";

/** A check of one rule as its file writes it: facts and code in one, and findings that need not name the rule. */
type OneRule<Options extends RuleOptions> = RuleFacts<readonly CheckExample[]> &
  Omit<Check, "rules" | "run"> & {
    readonly options?: Options;
    run(segment: Segment, context: CheckContext, options: OptionValues<Options>): Iterable<Finding>;
  };

type OneDocumentRule<Options extends RuleOptions> = RuleFacts<readonly DocumentExample[]> &
  Omit<DocumentCheck, "rules" | "runAll"> & {
    readonly options?: Options;
    runAll(
      segments: readonly Segment[],
      context: CheckContext,
      options: OptionValues<Options>,
    ): Iterable<AtSegment<Finding>>;
  };

/** A check that reports one rule. Its code gets the values of the rule's options, and its findings get the rule's name. */
export function oneRule<const Options extends RuleOptions>(check: OneRule<Options>): Check {
  const { run, judges, readsNotation, needs, untranslatedToo, ...rule } = check;
  const valuesIn = optionsOf(check);
  return {
    rules: [rule],
    ...(judges && { judges }),
    ...(readsNotation && { readsNotation }),
    ...(needs && { needs }),
    ...(untranslatedToo && { untranslatedToo }),
    run: (segment, context) => named(rule.rule, run(segment, context, valuesIn(context))),
  };
}

/** The same for a rule about the segments of a document together. */
export function oneDocumentRule<const Options extends RuleOptions>(check: OneDocumentRule<Options>): DocumentCheck {
  const { runAll, judges, readsNotation, ...rule } = check;
  const valuesIn = optionsOf(check);
  return {
    rules: [rule],
    ...(judges && { judges }),
    ...(readsNotation && { readsNotation }),
    runAll: (segments, context) => named(rule.rule, runAll(segments, context, valuesIn(context))),
  };
}

/** Findings with the name of their rule. Most segments have none, and then nothing is made. */
function named<Found extends Finding>(rule: RuleId, findings: Iterable<Found>): readonly OfRule<Found>[] {
  let found: OfRule<Found>[] | undefined;
  for (const finding of findings) {
    found ??= [];
    found.push({ rule, ...finding });
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

function optionsOf<Options extends RuleOptions>({ rule, options }: { rule: string; options?: Options }) {
  const defaults = optionValues<Options>(options ?? ({} as Options)); // a rule that names no options has none
  return ({ options: given }: CheckContext): OptionValues<Options> =>
    given?.[rule] === undefined || options === undefined ? defaults : optionValues(options, given[rule]);
}
