import { wordList, wordSet } from "../../../languages/word-lists.js";
import type { WordListId } from "../../../model/word-list.js";
import type { Token } from "../passage.js";

/** Words that say who somebody is, and stand before a name: 书记, 村民, 副教授, 孕妇. */
export function isRole({ text, part, term }: Token): boolean {
  if (term !== undefined) return term.concept.kind === "title";
  if (text.length < 2 || part === "mark" || part === "place" || noRoles.has(text)) return false;
  return ROLE.test(text) || (part !== "verb" && ENDS_LIKE_ROLE.test(text));
}

const ENDS_LIKE_ROLE = /[长员师者士官手匠帅民生人家兵]$/u;

const ROLE = endingWith("role-words");

/** End like a role and are none. */
const noRoles: ReadonlySet<string> = wordSet("role-none");

/** 说 but not 说明, 称 but not 称号; 道, 问 and 答 only before what is said. */
const SAYS = "说(?![明法服唱])|称(?![号为赞职呼])|[道问答](?=[：，“道])";

/** Verbs and the like by which a text tells what somebody says, straight after the name. */
export const saysAfter = beginningWith("person-says", SAYS);

/** Verbs that people do, straight after the name; weaker, for others do such things too. */
export const doesAfter = beginningWith("person-does", "任[^务何]|是[一我他她]");

/** What stands before the name of a person though it is no role. */
export const beforePerson = endingWith("person-before");

function endingWith(list: WordListId): RegExp {
  return new RegExp(`(?:${wordList(list).map(escaped).join("|")})$`, "u");
}

function beginningWith(list: WordListId, more: string): RegExp {
  return new RegExp(`^(?:${wordList(list).map(escaped).join("|")}|${more})`, "u");
}

function escaped(word: string): string {
  return word.replace(/[()]/gu, "\\$&");
}
