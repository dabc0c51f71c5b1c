import type { Finder, Finding, Search } from "../finding.js";
import { neverInNames } from "../lists/characters.js";
import { eventHeads, genericEvents } from "../lists/events.js";
import { nationalStart, nominalVerbs } from "../lists/organisations.js";
import { isRole } from "../lists/people.js";
import { lastsOf } from "../lists/word-list.js";
import { isOrganisation, isPlace, type Token, type Tokens } from "../passage.js";

/** Events: a head (座谈会, 运动会) with an ordinal, a place, an organisation or a name that is no word before it. */
export const events: Finder = {
  id: "events",
  examples: [
    { text: "他出席了第十四届全国运动会和北京马拉松。", names: ["第十四届全国运动会", "北京马拉松"] },
    { text: "县里召开工作会议，举行新闻发布会。", names: [] },
    { text: "在中央第六次西藏工作座谈会上指出", names: ["中央第六次西藏工作座谈会"] },
  ],
  find({ tokens }: Search): Finding[] {
    return tokens.list.flatMap((token, index) => {
      if (token.part === "mark") return [];
      const head = headEndingWith(tokens, AT_MEETING.test(token.text) ? { ...token, end: token.end - 1 } : token);
      return head === undefined ? [] : nameBefore(tokens, index, head);
    });
  },
};

const AT_MEETING = /^会[上后前期中]$/u; // 博览|会上 is 博览会, and where it is
const heads: ReadonlySet<string> = new Set(eventHeads);
const lasts = lastsOf(eventHeads);
const LONGEST_HEAD = Math.max(...eventHeads.map(({ length }) => length));

/** The head that ends with a token, where the next token does not make a longer one of it. */
function headEndingWith({ text, list, endingAt }: Tokens, { start, end }: Token): string | undefined {
  if (!lasts.has(text.charAt(end - 1))) return undefined;
  const next = list[endingAt(end) + 1];
  if (next !== undefined && heads.has(text.slice(start, next.end))) return undefined;
  for (let length = LONGEST_HEAD; length > 1; length -= 1) {
    const head = text.slice(Math.max(0, end - length), end);
    if (heads.has(head)) return head;
  }
  return undefined;
}

const LONGEST = 26; // characters
const ORDINAL =
  /第[一二三四五六七八九十百\d]+[届次]|[一二三四五六七八九十]+届|[一二三四五六七八九十]+次(?:全会|全体会议|会议)|(?:19|20)\d\d/u;
const YEAR = /^(?:(?:19|20)\d\d年)?(?:首届|上届|本届|历届)?/u; // goes with the text, not with the name

function nameBefore(tokens: Tokens, index: number, head: string): Finding[] {
  const { list, text, startingAt } = tokens;
  const last = list[index];
  if (last === undefined) return [];
  const end = AT_MEETING.test(last.text) ? last.end - 1 : last.end;
  const headStart = end - head.length;
  const headToken = startingAt(headStart);
  let first = headToken < 0 ? index : headToken;
  while (first > 0) {
    const token = list[first - 1];
    if (token === undefined || end - token.start > LONGEST || !mayStandIn(token)) break;
    first -= 1;
  }
  const [year = ""] = YEAR.exec(text.slice(list[first]?.start)) ?? [];
  const ordinal = ordinalBefore(tokens, headStart);
  const start = Math.min((list[first]?.start ?? headStart) + year.length, ordinal ?? headStart);
  if (start >= headStart) return [];
  const before = list.filter((token) => token.start >= start && token.start < headStart);
  const evidence = evidenceOf(text.slice(start, headStart), before);
  const isTerm = last.part === "term" && start === last.start;
  return evidence === 0 || isTerm ? [] : [{ span: { start, end }, kind: "event", evidence, reason: "pattern" }];
}

/** Where an ordinal begins that counts the event, whatever words stand between; nothing where a clause ends there. */
function ordinalBefore({ text, startingAt }: Tokens, headStart: number): number | undefined {
  const from = Math.max(0, headStart - LONGEST);
  const found = Array.from(text.slice(from, headStart).matchAll(COUNTED)).at(-1);
  if (found === undefined || startingAt(from + found.index) < 0) return undefined;
  const between = text.slice(from + found.index + found[0].length, headStart);
  return CLAUSE_END.test(between) ? undefined : from + found.index;
}

const COUNTED = /第[一二三四五六七八九十百\d]+[届次]/gu;
const CLAUSE_END = /[\p{P}的在了和与将是由对把被及上]/u;

function mayStandIn(token: Token): boolean {
  const { part, text, term } = token;
  if (part === "character") return !neverInNames.has(text) && text !== "和";
  if (part === "verb") return nominalVerbs.has(text);
  if (part === "term") return term?.concept.kind !== "title" && term?.concept.kind !== "person";
  return (
    ["noun", "adjective", "word", "place", "organisation", "phrase", "number", "digits", "latin"].includes(part) &&
    !isRole(token)
  );
}

function evidenceOf(attribute: string, tokens: readonly Token[]): number {
  const rest = attribute.replace(ORDINAL, "");
  const hasOrdinal = rest !== attribute;
  const said = tokens.filter(({ text }) => !genericEvents.has(text));
  const anchors = said.filter(
    (token) => isPlace(token) || isOrganisation(token) || (token.text.length > 2 && nationalStart.test(token.text)),
  ).length;
  const strangers = said.filter(({ part, text }) => part === "character" && !/[届次第暨]/u.test(text)).length;
  if (hasOrdinal) return rest === "" ? 0.3 : 0.75;
  if (anchors > 0) return 0.6;
  return strangers > 1 ? 0.5 : 0;
}
