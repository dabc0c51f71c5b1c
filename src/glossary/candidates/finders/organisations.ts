import { ENOUGH, type Finder, type Finding, type Search } from "../finding.js";
import { neverInNames, seldomFirst } from "../lists/characters.js";
import {
  determiners,
  endsLikeOrganisation,
  genericAttributes,
  headBefore,
  namingHeads,
  nationalStart,
  nominalVerbs,
  peopleServed,
  wellKnown,
} from "../lists/organisations.js";
import { isRole } from "../lists/people.js";
import { placeLevels } from "../lists/places.js";
import { isOrganisation, isPlace, type Token, type Tokens } from "../passage.js";

/**
 * Organisations: a head (局, 委员会, 有限公司) and before it what makes a name of it: a place, a name that is no word, or a run of nouns
 * that says more than 有关部门 does. A part of an organisation (疾控应急科) is found after the whole.
 */
export const organisations: Finder = {
  id: "organisations",
  examples: [
    { text: "松坪县水利局和江淮大学海洋学院签约。", names: ["松坪县水利局", "江淮大学", "海洋学院"] },
    { text: "有关部门和多家公司派人到医院看望。", names: [] },
    { text: "由华微光电股份有限公司提供。", names: ["华微光电股份有限公司"] },
    { text: "他进入盘锦市卫生健康委员会疾控应急科工作。", names: ["盘锦市卫生健康委员会", "疾控应急科"] },
  ],
  find({ tokens, found }: Search): Finding[] {
    const names: Finding[] = [];
    for (const [index, token] of tokens.list.entries()) {
      if (token.part === "mark") continue;
      if (token.part === "term") {
        names.push(...ofThePlaceBefore(tokens, index, found));
        continue;
      }
      if (token.part === "organisation")
        names.push({ span: token, kind: "organisation", evidence: 0.7, reason: "dictionary" });
      const head = headBefore(tokens.text, token);
      if (head === undefined || (token.text.length === 1 && goesOn(tokens.list[index + 1]))) continue;
      const name = nameBefore(tokens, index, head, [...found, ...names]);
      if (name !== undefined) names.push(name);
    }
    return withoutBeginnings([...wellKnownIn(tokens).filter((body) => !isOfAnother(tokens, body, names)), ...names]);
  },
};

function wellKnownIn({ text, startingAt, endingAt }: Tokens): Finding[] {
  return Array.from(text.matchAll(WELL_KNOWN), ({ index, 0: name }): Finding[] => {
    const span = { start: index, end: index + name.length };
    const isWhole = startingAt(span.start) >= 0 && endingAt(span.end) >= 0;
    return isWhole ? [{ span, kind: "organisation", evidence: 0.75, reason: "dictionary" }] : [];
  }).flat();
}

/** 塞尔维亚国防部 is another body than 国防部; 中国国防部 is not. */
const isOfAnother = ({ text }: Tokens, { span }: Finding, names: readonly Finding[]): boolean =>
  names.some(
    (name) =>
      name.span.end === span.end &&
      name.span.start < span.start &&
      name.evidence >= ENOUGH &&
      text.slice(name.span.start, span.start) !== "中国",
  );

/** A part that has no name without the whole takes the whole with it, which then is not found beside it. */
const withoutBeginnings = (names: readonly Finding[]): Finding[] =>
  names.filter(
    ({ span }) =>
      !names.some((other) => other.evidence === WHOLE && other.span.start === span.start && other.span.end > span.end),
  );

const WELL_KNOWN = new RegExp(wellKnown.toSorted((a, b) => b.length - a.length).join("|"), "gu"); // 欧盟委员会 before 欧盟

/** A general name of the glossary with a place before it is another name: 盘锦市 and 卫生健康委员会. */
function ofThePlaceBefore({ list, text }: Tokens, index: number, found: readonly Finding[]): Finding[] {
  const token = list[index];
  const before = list[index - 1];
  if (token?.term?.concept.kind !== "organisation" || !endsLikeOrganisation(token.text)) return [];
  const place = found.find(({ kind, span }) => kind === "place" && span.end === token.start)?.span;
  const start = place?.start ?? (before !== undefined && isPlace(before) ? before.start : undefined);
  if (start === undefined || /^(?:国家|最高|中央|中国|世界)/u.test(text.slice(token.start))) return [];
  return [{ span: { start, end: token.end }, kind: "organisation", evidence: 0.7, reason: "pattern" }];
}

const LONGEST = 26; // characters
/** A character that makes no word after a short head goes on with the name: 航天科工. */
const goesOn = (next: Token | undefined): boolean =>
  next?.part === "character" && !neverInNames.has(next.text) && !seldomFirst.has(next.text);

const MANY_TOKENS = 10;
const ADMINISTRATIVE = /^(?:自治区|自治州|省|市|州|县|区)$/u; // 自治区包虫病临床研究所 says not whose

interface Head {
  readonly start: number;
  readonly end: number;
  readonly isShort: boolean;
}

function nameBefore(tokens: Tokens, index: number, head: Head, found: readonly Finding[]): Finding | undefined {
  const inner = tokens.list[index];
  const attributes: Token[] = inner !== undefined && inner.start < head.start ? [inner] : [];
  const walk = walkLeft(tokens, head, attributes, found);
  const completes = inner?.part === "organisation" && walk.attributes.length > 1; // 东北|农业大学
  const evidence = completes ? 0.7 : evidenceOf(tokens, walk, head);
  if (evidence === 0) return undefined;
  const whole = walk.anchor === "organisation" && PART_OF_WHOLE.test(tokens.text.slice(walk.start, head.end));
  const start = whole ? (bestEndingAt(walk.start, "organisation", found)?.span.start ?? walk.start) : walk.start;
  return {
    span: { start, end: head.end },
    kind: "organisation",
    evidence: start < walk.start ? WHOLE : evidence,
    reason: "pattern",
  };
}

const WHOLE = 0.81;

/** Parts that have no name without the whole: 复旦大学[附属儿科医院]. */
const PART_OF_WHOLE = /^(?:附属|直属|下属|第[一二三四五六七八九十]|分|驻)/u;

/** What stands before a head: the tokens that may belong to the name, and what it hangs on at its left. */
interface Walk {
  readonly start: number;
  readonly anchor?: "place" | "organisation";
  readonly attributes: readonly Token[];
}

function walkLeft(tokens: Tokens, head: Head, inner: readonly Token[], found: readonly Finding[]): Walk {
  const attributes = Array.from(inner);
  const startOf = (): number => Math.min(head.start, attributes[0]?.start ?? head.start);
  /** How many attributes stand after 与 or 和: without an anchor before it the name begins there. */
  let afterConjunction: number | undefined;
  for (let count = 0; count < MANY_TOKENS; count += 1) {
    const start = startOf();
    const before = tokens.list[tokens.endingAt(start)];
    const anchor = anchorBefore(tokens, start, found);
    if (anchor !== undefined) {
      const [first] = attributes;
      if (first !== undefined && isConjunction(first)) break;
      if (afterConjunction !== undefined && anchor.anchor === "organisation") break;
      return { ...anchor, attributes };
    }
    if (before === undefined || head.end - before.start > LONGEST) break;
    if (isConjunction(before) && afterConjunction === undefined && (attributes.length > 0 || head.isShort))
      afterConjunction = attributes.length;
    else if (!mayBeAttribute(before) || (afterConjunction !== undefined && endsLikeOrganisation(before.text))) break;
    attributes.unshift(before);
  }
  const kept = attributes.slice(attributes.length - (afterConjunction ?? attributes.length));
  while (kept.length > 1 && isWeakStart(kept[0])) kept.shift();
  return { start: Math.min(head.start, kept[0]?.start ?? head.start), attributes: kept };
}

const isConjunction = ({ part, text }: Token): boolean => part === "character" && /^[与和及]$/u.test(text);

/** The place or organisation that ends at an offset; with a place goes the organisation before it: 中国科学院上海……研究所. */
function anchorBefore(
  tokens: Tokens,
  start: number,
  found: readonly Finding[],
): Pick<Walk, "start" | "anchor"> | undefined {
  const token = tokens.list[tokens.endingAt(start)];
  const organisation = bestEndingAt(start, "organisation", found);
  if (organisation !== undefined || (token !== undefined && isOrganisation(token)))
    return { start, anchor: "organisation" };
  const place = bestEndingAt(start, "place", found);
  const from = place?.span.start ?? (token !== undefined && isPlace(token) ? token.start : undefined);
  if (from === undefined) return undefined;
  const whole = bestEndingAt(from, "organisation", found)?.span.start ?? posted(from, tokens) ?? from;
  return { start: whole, anchor: "place" };
}

/** Where the name of a mission begins whose seat is a place: 菲律宾驻[广州]总领事馆. */
function posted(seat: number, { list, text, endingAt }: Tokens): number | undefined {
  const sender = text.charAt(seat - 1) === "驻" ? list[endingAt(seat - 1)] : undefined;
  return sender !== undefined && isPlace(sender) ? sender.start : undefined;
}

const SURE = 0.3;

function bestEndingAt(end: number, wanted: Finding["kind"], found: readonly Finding[]): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of found) {
    const { span, kind, evidence } = finding;
    if (span.end === end && kind === wanted && evidence > (best?.evidence ?? SURE)) best = finding;
  }
  return best;
}

const isWeakStart = (token: Token | undefined): boolean =>
  token !== undefined && token.part === "character" && seldomFirst.has(token.text);

function mayBeAttribute(token: Token): boolean {
  const { part, text, term } = token;
  if (determiners.has(text)) return false;
  if (part === "character") return !neverInNames.has(text) && !isConjunction(token);
  if (part === "verb") return nominalVerbs.has(text);
  if (part === "term") return term?.concept.kind !== "title" && term?.concept.kind !== "person";
  return (
    ["noun", "adjective", "word", "person", "phrase", "number"].includes(part) &&
    (!isRole(token) || peopleServed.test(text))
  );
}

function evidenceOf(tokens: Tokens, { start, anchor, attributes }: Walk, head: Head): number {
  const said = attributes.filter(({ text }) => !genericAttributes.has(text) && !placeLevels.has(text));
  const strangers = said.filter(({ part }) => part === "character").length;
  if (anchor === "organisation") return attributes.length === 0 ? 0 : said.length > 0 ? 0.55 : 0.3;
  if (anchor === "place") return attributes.length > 0 ? 0.8 : head.isShort ? 0.3 : 0.6;
  if (start === head.start) return 0;
  const word = attributes.at(-1)?.end === head.end; // 海事局 and 造船厂 are words, of which the head is a part
  if (strangers > 1) return head.isShort && !word ? 0.35 : 0.65;
  if (said.length === 0) return 0;
  const text = attributes.map((token) => token.text).join("");
  const isOneWord = attributes.length === 1 && (attributes[0]?.end ?? 0) > head.start;
  const isNational = !isOneWord && text.length > 3 && nationalStart.test(text);
  if (ADMINISTRATIVE.test(attributes[0]?.text ?? "") && said.length > 1) return 0.5;
  if (isNational) return head.isShort ? 0.5 : 0.6;
  if (text.length > (isOneWord ? 5 : 3) && namingHeads.test(tokens.text.slice(start, head.end))) return 0.55;
  if (head.isShort) return 0.2;
  return said.length > 1 || attributes.length > 2 ? 0.35 : 0.25;
}
