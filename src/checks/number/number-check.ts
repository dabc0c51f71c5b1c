import type { Segment } from "../../model/document.js";
import type { Severity } from "../../model/issue.js";
import type { Profile } from "../../model/profile.js";
import { readChinese } from "../../text/quantities/chinese/index.js";
import { readEnglish } from "../../text/quantities/english/index.js";
import type { Quantity } from "../../text/quantities/quantity.js";
import type { Check, CheckExample, Finding } from "../check.js";
import { type Fault, type NumberRule, spansOf } from "./fault.js";
import { faultsOf } from "./faults.js";
import { sayQuantity } from "./say.js";

/** A rule about numbers: it tells of the faults of its kind that the one comparison of a segment brought to light. */
export function numberCheck(rule: NumberRule, severity: Severity, examples: readonly CheckExample[]): Check {
  return {
    rule: `number/${rule}`,
    type: "numbers",
    severity,
    targetLanguages: ["en"],
    examples,
    run: (segment, { profile = "default" }) =>
      faultsIn(segment, profile === "strict")
        .filter((fault) => fault.rule === rule && isTold(fault, severity, profile))
        .map((fault) => findingOf(fault, segment, profile, severity)),
  };
}

/** Lenient tells only what is certain; strict makes a warning of what is else a remark. */
const isTold = ({ grave }: Fault, severity: Severity, profile: Profile): boolean =>
  profile !== "lenient" || (grave && severity !== "info");

/** What was found in the segment that was last compared, for the rules that look at it next. */
let latest: { readonly segment: Segment; readonly isStrict: boolean; readonly faults: readonly Fault[] } | undefined;

function faultsIn(segment: Segment, isStrict: boolean): readonly Fault[] {
  if (latest?.segment === segment && latest.isStrict === isStrict) return latest.faults;
  const [source, target] = [segment.source.text, segment.target?.text ?? ""];
  const faults = faultsOf(
    { text: source, quantities: readChinese(source) },
    { text: target, quantities: readEnglish(target) },
    isStrict,
  );
  latest = { segment, isStrict, faults };
  return faults;
}

function findingOf(fault: Fault, segment: Segment, profile: Profile, severity: Severity): Finding {
  const { source, target, factor } = fault;
  return {
    values: {
      ...(source && {
        source: textOf(source, segment.source.text),
        meant: sayQuantity(source),
      }),
      ...(target && {
        target: segment.target?.text.slice(target.span.start, target.span.end) ?? "",
        said: sayQuantity(target),
      }),
      ...(factor !== undefined && { factor: factor >= 1 ? `×${factor}` : `÷${Math.round(1 / factor)}` }),
      ...(source && target && { context: "both" }),
    },
    ...(profile === "strict" && severity === "info" && { severity: "warning" }),
    ...spansOf(fault),
  };
}

/** With the character that makes it a date: 3月. */
function textOf({ span }: Quantity, text: string): string {
  const isDate = /^[年月日号號時时點点]/u.test(text.slice(span.end, span.end + 1));
  return text.slice(span.start, span.end + (isDate ? 1 : 0));
}
