import { type Document, segmentsOf } from "../../model/document.js";
import type { Issue, MessageValues } from "../../model/issue.js";
import { idSource } from "../read/identity.js";

/**
 * Issues with their fingerprints: made of the rule, the segment's source text and what was found, so that they stay when text is put in
 * or taken out elsewhere. Issues that are alike in all of that are told apart by number, in order.
 */
export function withFingerprints(issues: readonly Issue[], document: Pick<Document, "units">): Issue[] {
  const texts = new Map(Array.from(segmentsOf(document), ({ segment: { id, source } }) => [id, source.text]));
  const fingerprintOf = idSource("");
  return issues.map((issue) => {
    const { rule, segment = "", values } = issue;
    const found = [rule, texts.get(segment) ?? segment, quotedIn(values)];
    return { ...issue, fingerprint: fingerprintOf(JSON.stringify(found)) };
  });
}

/** The values but for those that are words of ours and may be worded better one day. */
const quotedIn = (values: MessageValues): MessageValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !OWN_WORDS.has(name)));

const OWN_WORDS: ReadonlySet<string> = new Set(["meant", "said", "context"]);
