import { ENOUGH, type Finding } from "../../finding.js";
import { wellKnown } from "../../lists/organisations.js";
import type { Tokens } from "../../passage.js";

/** Bodies that texts name without saying whose they are, but for those that end another of the names found: 塞尔维亚国防部. */
export const wellKnownBodies = (tokens: Tokens, names: readonly Finding[]): Finding[] =>
  Array.from(tokens.text.matchAll(WELL_KNOWN), ({ index, 0: name }): Finding[] => {
    const span = { start: index, end: index + name.length };
    const isWhole = tokens.startingAt(span.start) >= 0 && tokens.endingAt(span.end) >= 0;
    const body: Finding = { span, kind: "organisation", evidence: 0.75, reason: "dictionary" };
    return isWhole && !isOfAnother(tokens, body, names) ? [body] : [];
  }).flat();

const WELL_KNOWN = new RegExp(wellKnown.toSorted((a, b) => b.length - a.length).join("|"), "gu"); // 欧盟委员会 before 欧盟

/** 塞尔维亚国防部 is another body than 国防部; 中国国防部 is not. */
const isOfAnother = ({ text }: Tokens, { span }: Finding, names: readonly Finding[]): boolean =>
  names.some(
    (name) =>
      name.span.end === span.end &&
      name.span.start < span.start &&
      name.evidence >= ENOUGH &&
      text.slice(name.span.start, span.start) !== "中国",
  );
