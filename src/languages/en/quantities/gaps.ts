/**
 * A place where an English text lacks the number that it calls for: `Paragraph of Article 3`, `within () days`, `the th anniversary`.
 * Met in good prose too, now and then; so it is proof only beside a number that is not answered one for one.
 */
export const hasGap = (text: string): boolean => GAP.test(text);

/** Where brackets stand empty that should repeat a number in figures: `within five () days`, `one billion dollars (NT$)`. */
export const emptyBrackets = (text: string): readonly number[] =>
  text.includes("(") ? Array.from(text.matchAll(EMPTY_BRACKETS), ({ index }) => index) : NONE;

const NONE: readonly number[] = [];

const EMPTY_BRACKETS = /\(\s*(?:(?:NT|US|HK)?[$€£]\s*)?\)/gu;

const PROVISION =
  "(?:sub)?(?:paragraph|article|clause|section|item|point|chapter|annex|appendix|attachment|schedule|table|figure|rule|grade|rank|level|tier|type|phase|stage|version|no\\.)s?";
const DETERMINER =
  "(?:the|this|that|these|those|said|such|same|each|any|every|an?|following|preceding|foregoing|above|aforementioned|another|other|first|second|third|last|next|per)";
const COUNTED =
  "(?:years?|months?|weeks?|days?|hours?|minutes?|percent|per cent|%|million|billion|kilometers|km|meters|people|persons|members)";

const GAP = new RegExp(
  [
    String.raw`\(\s*[)%]`, // "within () days", "(% CI"
    String.raw`(?:^|\s)(?:th|st|nd|rd)(?=[\s,.])`, // "the th anniversary"
    String.raw`\s-(?:\d|(?:year|month|week|day|hour|minute|ton|meter|metre|kilometer)\b)`, // "a -day event"
    String.raw`\S\s+[,.;:)](?:\s|$)`, // "in ."
    String.raw`[:/$€£]\s*\)|[$€£]\s*/|[\d/$€£]:\s*[,;]`, // "0.31/)", "NT$)"
    String.raw`[$€£](?:\s+[a-z]|\s*[).,;])`,
    String.raw`\b(?:than|over|nearly|almost|about|within|least|exceed|exceeding|under|below|every|last|past|next|from|approximately) (?:${COUNTED}(?![a-z])|to (?:\d|[a-z]+ty\b)|and\b|or\b)`,
    String.raw`(?<!\b${DETERMINER} (?:[a-z]+ )?)\b${PROVISION}(?:\s*[,.;:)]|\s+(?:of|and|or|to|shall|is|are|in|for|but|has)\b)`, // "Paragraph of Article 3"
  ].join("|"),
  "iu",
);
