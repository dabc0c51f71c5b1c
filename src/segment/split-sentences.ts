import type { Span } from "../model/span.js";
import {
  ASCII_STOP,
  CLOSER,
  classAt,
  ELLIPSIS,
  LINE_END,
  OPENER,
  PAUSE,
  POINT,
  SEMICOLON,
  SPACE,
  STOP,
} from "./character-class.js";
import { endsAtAsciiStop, endsAtPoint } from "./half-width.js";
import { pastHallRemark } from "./hall-remark.js";
import { type LineHabits, lineHabits } from "./line-habits.js";
import { pastLoneHanzi } from "./lone-hanzi.js";
import { pastNoteMarks } from "./note-marks.js";
import { spansBetween } from "./spans.js";

/**
 * The sentences of a paragraph: ascending spans without white space at their ends, which hold every other character once. A line end
 * always ends a sentence. One pass, linear in the length.
 */
export function splitSentences(text: string, { attribution = "apart" }: SplitOptions = {}): Span[] {
  return spansBetween(text, boundaries(text, attribution === "with-quotation"));
}

/** `with-quotation` keeps `“走吧。”他说。` in one piece, as some desks translate it. */
export interface SplitOptions {
  readonly attribution?: "apart" | "with-quotation";
}

function* boundaries(text: string, keepsAttribution: boolean): Generator<number> {
  const habitsAt = lineHabits(text);
  let quoteOpen = false;
  let start = 0;
  let offset = 0;
  while (offset < text.length) {
    const kind = classAt(text, offset);
    let next = offset + 1;
    if (kind === LINE_END) {
      quoteOpen = false;
      start = next;
      yield next;
    } else if (kind === OPENER) next = offset > start ? pastAside(text, offset) : pastTitle(text, offset);
    else if (kind === CLOSER) quoteOpen = text[offset] === '"' ? !quoteOpen : quoteOpen;
    else if (kind === SEMICOLON) {
      if (beforeListItem(text, next)) yield next;
    } else if (isCandidate(kind)) {
      const end = endOf(text, { start, offset, kind, quoteOpen }, () => habitsAt(offset));
      if (end.closedQuote) quoteOpen = false;
      if (end.breaks && !(keepsAttribution && beforeAttribution(text, end.offset))) {
        start = end.offset;
        yield end.offset;
      }
      next = end.offset;
    }
    offset = next;
  }
}

/** Whether a quotation has just closed and the words that say whose it is follow. */
const beforeAttribution = (text: string, offset: number): boolean =>
  /[”」』]/u.test(text.charAt(offset - 1)) && ATTRIBUTION.test(text.slice(offset, offset + 24));

const ATTRIBUTION =
  /^[^，。！？：“”\n]{0,16}(?:说|道|问|答|喊|叫|表示|介绍|回答|回忆|感叹|說|問|喊道|介紹)(?:道|着)?[。，！]/u; // "他激动地说。"

const isCandidate = (kind: number): boolean =>
  kind === STOP || kind === ASCII_STOP || kind === ELLIPSIS || kind === POINT;

/** What a terminator and the marks after it come to: where they end, and whether the sentence ends there. */
interface End {
  readonly offset: number;
  readonly breaks: boolean;
  readonly closedQuote: boolean;
}

/** A character that may end a sentence, and what it stands in. */
interface Candidate {
  readonly start: number;
  readonly offset: number;
  readonly kind: number;
  readonly quoteOpen: boolean;
}

function endOf(text: string, { start, offset, kind, quoteOpen }: Candidate, habits: () => LineHabits): End {
  const dots = kind === POINT && text.startsWith("...", offset);
  let strong = kind === STOP || (kind === ASCII_STOP && endsAtAsciiStop(text, offset));
  if (kind === POINT && !dots) strong = endsAtPoint(text, start, offset, habits);
  const weak = kind === ELLIPSIS || dots;
  if (!strong && !weak) return { offset: offset + 1, breaks: false, closedQuote: false };
  let end = offset + 1;
  if (dots) while (text[end] === ".") end += 1;
  for (; isTerminator(classAt(text, end)); end += 1) strong ||= classAt(text, end) !== ELLIPSIS;
  const closed = pastClosers(text, end, quoteOpen);
  const breaks = (strong || endsAtEllipsis(text, start, offset, closed)) && goesNoFurther(text, closed.offset);
  return {
    offset: breaks ? pastRemarks(text, closed.offset, habits) : closed.offset,
    breaks,
    closedQuote: closed.straight,
  };
}

/** What stands after the end of a sentence and belongs to it: marks of notes, what the hall did, one hanzi that is left over. */
function pastRemarks(text: string, offset: number, habits: () => LineHabits): number {
  const remark = pastHallRemark(text, pastNoteMarks(text, offset, habits));
  return pastLoneHanzi(text, pastNoteMarks(text, remark, habits));
}

const isTerminator = (kind: number): boolean => kind === STOP || kind === ELLIPSIS || kind === ASCII_STOP;

interface Closed {
  readonly offset: number;
  readonly any: boolean;
  readonly straight: boolean;
}

/** Closing marks belong to the sentence they close, across blanks too; a straight quote only where one is open. */
function pastClosers(text: string, from: number, quoteOpen: boolean): Closed {
  let offset = from;
  let straight = false;
  for (let at = pastSpace(text, offset); classAt(text, at) === CLOSER; at = pastSpace(text, offset)) {
    const isStraight = text[at] === '"' || text[at] === "'";
    if (isStraight && (text[at] === "'" ? at !== offset : !quoteOpen || straight)) break;
    straight ||= text[at] === '"';
    offset = at + 1;
  }
  return { offset, any: offset > from, straight };
}

/** A sentence that a pause, a terminator or `的` follows has not ended. */
function goesNoFurther(text: string, offset: number): boolean {
  const at = pastSpace(text, offset);
  const kind = classAt(text, at);
  if (kind === PAUSE || kind === SEMICOLON || kind === STOP) return false;
  if (classAt(text, offset - 1) !== CLOSER) return true;
  return !CONTINUES.test(text.slice(at, at + 2)) && !QUESTION_IS.test(text.slice(offset - 2, at + 1));
}

const CONTINUES = /^(?:的|地\p{Script=Han}|之[声类]|等|[和与或及])/u; // "冲啊！”的喊声", "“啊！”地叫", "“为什么？”和"
const QUESTION_IS = /[？！][”」]是$/u; // "“凭什么？”是他最常说的话"

/** …… ends a sentence before a closing mark or after a whole clause; in a list or a hesitation it does not. */
function endsAtEllipsis(text: string, start: number, offset: number, { offset: end, any }: Closed): boolean {
  if (any) return true;
  const clause = text.slice(Math.max(start, offset - CLAUSE), offset);
  if (clause.length < SHORTEST_CLAUSE || clause.includes("、") || UNCLOSED.test(clause.slice(-8))) return false;
  return classAt(text, pastSpace(text, end)) !== OPENER;
}

const CLAUSE = 26; // characters looked back at
const SHORTEST_CLAUSE = 14;
const UNCLOSED = /[“「『（(]/u;

/** `日喀则（旧称：后藏。现为市）。`: what stands in brackets inside a sentence does not end it. */
function pastAside(text: string, offset: number): number {
  if (text[offset] !== "（") return pastTitle(text, offset);
  const end = text.slice(offset, offset + LONGEST_ASIDE).search(/[）\n\r]/u);
  return end > 0 && text[offset + end] === "）" && ASIDE_GOES_ON.test(text.charAt(offset + end - 1))
    ? offset + end + 1
    : offset + 1;
}

const LONGEST_ASIDE = 61;
const ASIDE_GOES_ON = /[^。…”]/u; // "（……市）", "（她？）", but not "（…….）"

/** `《摔跤吧！爸爸》`: a title on one line is one thing, whatever marks stand in it. */
function pastTitle(text: string, offset: number): number {
  if (text[offset] !== "《") return offset + 1;
  const end = text.slice(offset, offset + LONGEST_TITLE).search(/[》\n\r]/u);
  return end > 0 && text[offset + end] === "》" ? offset + end + 1 : offset + 1;
}

const LONGEST_TITLE = 41;

const beforeListItem = (text: string, offset: number): boolean =>
  BRACKETED_ITEM.test(text.slice(offset, offset + 8).trimStart());
const BRACKETED_ITEM = /^(?:[（(][一二三四五六七八九十0-9１-９]{1,3}[)）]|[①-⑳㈠-㈩])/u; // "（二）", "②"

function pastSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && classAt(text, at) === SPACE) at += 1;
  return at;
}
