import { KINDS, type Kind, kindAt } from "./character-kind.js";

/**
 * How a text sets blanks: for each pair of kinds of characters, how much more often a blank stands between them than nothing. Below
 * zero there is seldom one.
 */
export type BlankHabit = Int32Array;

/** Learns the habit from the lines of a text; of a long text its beginning is enough. */
export function blankHabit(text: string): BlankHabit {
  const habit = new Int32Array(KINDS * KINDS);
  const end = Math.min(text.length, ENOUGH);
  for (let at = 0; at + 2 < end; at += 1) {
    const left = kindAt(text, at);
    if (left === "none") continue;
    const hasBlank = isBlank(text.charCodeAt(at + 1));
    const right = kindAt(text, hasBlank ? at + 2 : at + 1);
    if (right !== "none") add(habit, left, right, hasBlank ? 1 : -1);
  }
  return habit;
}

/** What stands between two lines that are joined. Latin words are always parted, except where a path or a hyphen breaks. */
export function blankBetween(habit: BlankHabit, before: string, after: string): "" | " " {
  const left = SIGNED_END.test(before)
    ? "latin"
    : kindAt(before, before.length - (WORD_IN_QUOTES.test(before) ? 2 : 1));
  const right = SIGNED_START.test(after) ? "latin" : kindAt(after, 0);
  if (left === "latin" && (right === "latin" || right === "opening")) return " ";
  if (left === "stop" && (right === "latin" || right === "digit" || right === "opening")) return " ";
  if (left === "closing" && right === "latin") return " ";
  if (left === "latin" && right === "digit" && WORD_END.test(before)) return " ";
  if (left === "digit" && right === "latin" && WORD_START.test(after)) return " ";
  if (left === right || left === "none" || right === "none") return "";
  return habitOf(habit, left, right) > 0 ? " " : "";
}

const ENOUGH = 200_000; // characters
const WORD_END = /[A-Za-z][a-z]+$/u; // "Boeing", but not the G of G318
const WORD_IN_QUOTES = /[A-Za-z]["”’]$/u; // the mark after a quoted word does not part it from the next
const SIGNED_START = /^[/~$\\@#]\/?[A-Za-z0-9]/u; // "/etc/hosts", "~/notes", "$HOME"
const SIGNED_END = /[A-Za-z](?:\+\+|#)$/u; // "C++", "C#"
const WORD_START = /^[A-Za-z]{4}/u; // "Olympics", but not a unit

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0;

function add(habit: BlankHabit, left: Kind, right: Kind, value: number): void {
  const at = indexOf(left, right);
  habit[at] = (habit[at] ?? 0) + value;
}

/** The habit of a pair; where the text does not show it, that of Chinese characters beside Latin words and figures. */
function habitOf(habit: BlankHabit, left: Kind, right: Kind): number {
  const own = habit[indexOf(left, right)] ?? 0;
  if (own !== 0 || !ALIKE.has(left) || !ALIKE.has(right)) return own;
  return MIXED.reduce((sum, [a, b]) => sum + (habit[indexOf(a, b)] ?? 0), 0);
}

const ALIKE: ReadonlySet<Kind> = new Set<Kind>(["han", "latin", "digit"]);
const MIXED: readonly (readonly [Kind, Kind])[] = [
  ["han", "latin"],
  ["latin", "han"],
  ["han", "digit"],
  ["digit", "han"],
];

const ORDER: readonly Kind[] = ["none", "han", "latin", "digit", "wide", "opening", "closing", "stop", "quote", "sign"];
const indexOf = (left: Kind, right: Kind): number => ORDER.indexOf(left) * KINDS + ORDER.indexOf(right);
