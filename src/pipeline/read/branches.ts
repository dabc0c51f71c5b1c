import type { TermMatch } from "../../model/term-match.js";
import { simplifyText } from "../../text/fold.js";

/**
 * The matches without those that are branches below the state: 省发改委 and 湖北发改委 are no National Development and Reform Commission,
 * and 市人大 is no National People’s Congress. A name that says itself that it is the state's (国家…, 全国…) is not in question.
 */
export function withoutBranches(text: string, matches: readonly TermMatch[]): readonly TermMatch[] {
  return matches.filter(
    (match, index) => !isOfState(match) || !isBelowState(text, match, index === 0 ? undefined : matches[index - 1]),
  );
}

/** Whether a match is the short name of an organ of the state, such as 发改委 of 国家发展和改革委员会. */
const isOfState = ({ concept, term }: TermMatch): boolean =>
  concept.kind === "organisation" &&
  !OF_STATE.test(term.text) &&
  Object.entries(concept.terms).some(
    ([language, terms]) => /^zh\b/u.test(language) && terms.some(({ text }) => OF_STATE.test(text)),
  );

const OF_STATE = /^(?:国家|國家|全国|全國|中国|中國|中华|中華|中央|中共|最高|中)/u;

/** Whether a level of the administration, or a place of it, stands straight before: 市|政协, 广东|政协. */
function isBelowState(text: string, { span }: TermMatch, before: TermMatch | undefined): boolean {
  if (BELOW.test(simplifyText(text.slice(Math.max(0, span.start - 1), span.start)))) return true;
  return before?.span.end === span.start && before.concept.division !== undefined;
}

const BELOW = /[省市县区州盟旗乡镇]$/u;
