import { createHash, type Hash } from "node:crypto";
import { type Document, segmentsOf } from "../../model/document.js";
import type { Issue, MessageValues } from "../../model/issue.js";
import { withMore } from "../../model/with-more.js";
import { ID_LENGTH, numberedIds } from "../read/identity.js";

/**
 * Issues with their fingerprints: made of the rule, the segment's source text and what was found, so that they stay when text is put in
 * or taken out elsewhere. Issues that are alike in all of that are told apart by number, in order.
 */
export function withFingerprints(issues: readonly Issue[], document: Pick<Document, "units">): Issue[] {
  const named = new Set(issues.map(({ segment }) => segment));
  const texts = new Map<string, string>();
  for (const { segment } of segmentsOf(document)) if (named.has(segment.id)) texts.set(segment.id, segment.source.text);
  const numbered = numberedIds();
  const begunWith = hashBeginnings();
  return issues.map((issue) => {
    const { rule, segment = "", values } = issue;
    const hash = begunWith(rule, segment, texts.get(segment) ?? segment);
    const digest = hash.update(`,${JSON.stringify(quotedIn(values))}]`).digest("hex");
    return withMore(issue, { fingerprint: numbered(digest.slice(0, ID_LENGTH)) });
  });
}

/**
 * Gives a hash into which the beginning `["rule","text"` has gone. That of a long text is kept, for one segment may have as many issues as
 * it has codes.
 */
function hashBeginnings(): (rule: string, segment: string, text: string) => Hash {
  const kept = new Map<string, Hash>();
  return (rule, segment, text) => {
    const key = `${rule} ${segment}`;
    const before = text.length < LONG ? undefined : kept.get(key);
    if (before !== undefined) return before.copy();
    const hash = createHash("sha256").update(JSON.stringify([rule, text]).slice(0, -1));
    if (text.length >= LONG) kept.set(key, hash.copy());
    return hash;
  };
}

const LONG = 1000; // UTF-16 code units

/** The values but for those that are words of ours and may be worded better one day. */
const quotedIn = (values: MessageValues): MessageValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !OWN_WORDS.has(name)));

const OWN_WORDS: ReadonlySet<string> = new Set(["meant", "said", "context"]);
