import { keyOf } from "../../memory/index.js";
import { type Document, isReady, type Segment, segmentsOf } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { MemoryRecord } from "../../model/memory-record.js";
import type { RuleTable } from "../../model/rule.js";
import { isSameLanguage } from "../../text/language.js";

/** What is said of translations that memories have otherwise. */
export const memoryRules = {
  "memory/differs": { type: "inconsistency", severity: "warning" },
} as const satisfies RuleTable;

/**
 * An issue for each translated segment whose sentence a reviser has passed with another translation. Where memories have several, one of them is
 * enough. Sentences are the same that differ at most in width, script, kind of marks and blanks.
 *
 * @param earlier - finds the records whose sources are most like a text
 */
export async function memoryDiffers(
  document: Document,
  earlier: (text: string) => Promise<readonly MemoryRecord[]>,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { segment } of segmentsOf(document)) {
    if (segment.target === undefined || !isReady(segment)) continue;
    const reviewed = (await earlier(segment.source.text)).filter((record) => isDecided(record, segment, document));
    const [first] = reviewed;
    if (first === undefined || reviewed.some(({ target }) => isSameTarget(target, segment.target?.text ?? "")))
      continue;
    issues.push({
      rule: "memory/differs",
      ...memoryRules["memory/differs"],
      segment: segment.id,
      values: { other: first.target, origin: first.origin ?? "", context: first.origin === undefined ? "" : "named" },
      suggestion: first.target,
      ...(segment.place && { place: segment.place }),
    });
  }
  return issues;
}

const isDecided = (record: MemoryRecord, { source }: Segment, { srcLang, trgLang }: Document): boolean =>
  (record.state === "reviewed" || record.state === "final") &&
  isSameLanguage(record.srcLang, srcLang) &&
  isSameLanguage(record.trgLang, trgLang) &&
  keyOf(record.source) === keyOf(source.text);

const isSameTarget = (a: string, b: string): boolean => levelled(a) === levelled(b);

const levelled = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
