import type { Quantity } from "../../languages/quantities/quantity.js";
import type { Segment } from "../../model/document.js";
import type { MessageValues, Severity } from "../../model/issue.js";
import type { Profile } from "../../model/profile.js";
import type { Check, CheckContext, CheckExample, Finding } from "../check.js";
import { type Fault, type NumberRule, spansOf } from "./fault.js";
import { faultsOf } from "./faults.js";
import { inUnitOf } from "./in-unit.js";
import { sayQuantity } from "./say.js";

/** A rule about numbers: it tells of the faults of its kind that the one comparison of a segment brought to light. */
export function numberCheck(rule: NumberRule, severity: Severity, examples: readonly CheckExample[]): Check {
  return {
    rule: `number/${rule}`,
    type: "numbers",
    severity,
    examples,
    run: (segment, { profile = "default", ...languages }) =>
      faultsIn(segment, languages, profile === "strict")
        .filter((fault) => fault.rule === rule && isTold(fault, severity, profile))
        .map((fault) => findingOf(fault, segment, profile, severity)),
  };
}

/** Lenient tells only what is certain; strict makes a warning of what is else a remark. */
const isTold = ({ grave }: Fault, severity: Severity, profile: Profile): boolean =>
  profile !== "lenient" || (grave && severity !== "info");

/** What was found in the segment that was last compared, for the rules that look at it next. */
let latest: { readonly segment: Segment; readonly isStrict: boolean; readonly faults: readonly Fault[] } | undefined;

type Languages = Pick<CheckContext, "source" | "target">;

/** Nothing where the source's language is read in part only: a number that was not seen there would seem to be added. */
function faultsIn(segment: Segment, { source: from, target: to }: Languages, isStrict: boolean): readonly Fault[] {
  if (from.quantities.wouldShow !== undefined) return [];
  if (latest?.segment === segment && latest.isStrict === isStrict) return latest.faults;
  const [source, target] = [segment.source.text, segment.target?.text ?? ""];
  const faults = faultsOf(
    { text: source, language: from, quantities: from.quantities.read(source) },
    { text: target, language: to, quantities: to.quantities.read(target) },
    isStrict,
  );
  latest = { segment, isStrict, faults };
  return faults;
}

function findingOf(fault: Fault, segment: Segment, profile: Profile, severity: Severity): Finding {
  return {
    values: valuesOf(fault, segment),
    ...(profile === "strict" && severity === "info" && { severity: "warning" }),
    ...spansOf(fault),
  };
}

/** The context of the sentence is `both` where both sides are shown, `as-written` where the reading would only repeat the text. */
function valuesOf({ rule, source, target, factor }: Fault, segment: Segment): MessageValues {
  const shown = source && { source: textOf(source, segment.source.text), meant: sayQuantity(source) };
  const answer = target && { target: textAt(target, segment.target?.text ?? ""), said: sayQuantity(target) };
  const converted = rule === "unit" && source && target ? inUnitOf(source, target) : undefined;
  const isAsWritten = shown
    ? isSame(shown.source, shown.meant)
    : answer !== undefined && isSame(answer.target, answer.said);
  const context = [shown && answer && "both", isAsWritten && "as-written"].filter(Boolean).join("-");
  return {
    ...shown,
    ...answer,
    ...(shown && converted && { meant: `${shown.meant} (${sayQuantity(converted)})` }),
    ...(factor !== undefined && { factor: factor >= 1 ? `×${factor}` : `÷${Math.round(1 / factor)}` }),
    ...(context !== "" && { context }),
  };
}

/** Whether figures are written as they are read: 1200 and 1,200. */
const isSame = (text: string, reading: string): boolean => text.replaceAll(",", "") === reading.replaceAll(",", "");

const textAt = ({ span }: Quantity, text: string): string => text.slice(span.start, span.end);

/** With the character that makes it a date: 3月. */
function textOf({ span }: Quantity, text: string): string {
  const isDate = /^[年月日号號時时點点]/u.test(text.slice(span.end, span.end + 1));
  return text.slice(span.start, span.end + (isDate ? 1 : 0));
}
