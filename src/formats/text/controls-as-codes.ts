import type { InlineCode } from "../../model/document.js";
import { applyEdits } from "../../model/source-map.js";
import { CONTROL_SEQUENCES, shownSequence } from "../../text/control-sequences.js";
import type { SourceUnit } from "../format.js";

/**
 * A unit of plain text with its control sequences as codes: no XLIFF could hold them as text, and a translation brings them home.
 *
 * @example controlsAsCodes of "红\u001b[31m色" has the text "红色" and a code after 红 that is shown as `␛[31m`
 */
export function controlsAsCodes(unit: SourceUnit): SourceUnit {
  const found = Array.from(unit.text.matchAll(CONTROL_SEQUENCES), ({ 0: native, index: start }) => ({
    native,
    span: { start, end: start + native.length },
  }));
  if (found.length === 0) return unit;
  const codes: InlineCode[] = [];
  let gone = 0;
  for (const { native, span } of found) {
    const about = { kind: "placeholder", element: "x", type: "x-control" } as const;
    codes.push({
      ...about,
      id: `${codes.length + 1}`,
      offset: span.start - gone,
      native,
      equiv: shownSequence(native),
    });
    gone += native.length;
  }
  const cut = found.map(({ span }) => ({ span, replacement: "", repair: "codes", confidence: 1 }));
  return { ...unit, ...applyEdits(unit.text, unit.map, cut), codes };
}
