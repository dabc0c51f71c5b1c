import { byPlace } from "../../../text/overlay.js";
import { spliceText } from "../../../text/splice.js";
import { isPlainYaml, quotedYaml } from "../../../text/yaml.js";
import { extentOf } from "../../flow/flow-places.js";
import { within } from "../../flow/items-within.js";
import type { UnitSplice } from "../../splice-text-file.js";
import type { PlainFlow } from "./read-front-matter.js";

/**
 * The splices of a file with quotes around those values of front matter that had none and would now be read otherwise: `Chapter 1: General`
 * is a fault, `12:30` a number, `no` false.
 */
export function quotePlain(
  original: string,
  plain: readonly PlainFlow[],
  splices: readonly UnitSplice[],
): UnitSplice[] {
  const sorted = splices.toSorted(byPlace);
  const replaced = new Set<UnitSplice>();
  const quoted: UnitSplice[] = [];
  for (const { flow, isInFlow } of plain) {
    const span = extentOf(flow);
    const own = within(sorted, span, (splice) => splice.span);
    if (own.length === 0) continue;
    const moved = own.map((splice) => ({
      ...splice,
      span: { start: splice.span.start - span.start, end: splice.span.end - span.start },
    }));
    const value = spliceText(original.slice(span.start, span.end), moved).replace(/\s*\n\s*/gu, " ");
    if (isPlainYaml(value, isInFlow)) continue;
    const unit = own[0]?.unit;
    for (const splice of own) replaced.add(splice);
    quoted.push({ span, replacement: quotedYaml(value), ...(unit && { unit }) });
  }
  return [...splices.filter((splice) => !replaced.has(splice)), ...quoted];
}
