import type { Issue } from "../../model/issue.js";
import { placeAt } from "../../model/source-map.js";
import { lostCharacterRule } from "../../repair/index.js";
import type { Flow } from "./flow.js";
import { LOST_CHARACTER } from "./flow-builder.js";

/**
 * What is asked about texts in which characters were lost: bytes that are none, or U+FFFD that a program has written in place of such. Each
 * text is asked about once, and no file for more than fifty.
 */
export function lostCharacters(flows: readonly Flow[]): Issue[] {
  const { rule, type, severity } = lostCharacterRule;
  const issues: Issue[] = [];
  const asked = new Set<string>();
  for (const { text: whole, codes, map } of flows) {
    const lost = codes.find(({ equiv }) => equiv === LOST_CHARACTER);
    if (lost === undefined) continue;
    const text = textAround(whole, lost.offset);
    if (asked.has(text)) continue;
    asked.add(text);
    issues.push({
      rule,
      type,
      severity,
      values: { mark: LOST_CHARACTER, text },
      place: placeAt(map.lineStarts, lost.span.start),
    });
    if (issues.length === MOST) break;
  }
  return issues;
}

/** Whether characters of a text were lost. */
export const hasLostCharacters = ({ codes }: Flow): boolean => codes.some(({ equiv }) => equiv === LOST_CHARACTER);

const MOST = 50;
const AROUND = 6; // characters shown on either side

const textAround = (text: string, offset: number): string =>
  `${text.slice(Math.max(0, offset - AROUND), offset)}${LOST_CHARACTER}${text.slice(offset, offset + AROUND)}`;
