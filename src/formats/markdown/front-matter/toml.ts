import { matchAt } from "../syntax/scan.js";
import type { FrontText } from "./front-text.js";

/** The strings of a text of TOML and their names. What is no string, nor a list of such, is passed over. */
export function tomlStrings(text: string): FrontText[] {
  const found: FrontText[] = [];
  let table: readonly string[] = [];
  for (let at = 0; at < text.length; ) {
    const header = matchAt(TABLE, text, at);
    const key = header === undefined ? matchAt(KEY, text, at) : undefined;
    if (header !== undefined) table = namesOf(header.groups?.name ?? "");
    at += (header ?? key)?.[0].length ?? 0;
    if (key !== undefined) at = takeValue(text, at, [...table, ...namesOf(key.groups?.name ?? "")], found);
    at += matchAt(LINE, text, at)?.[0].length ?? 1;
  }
  return found;
}

const namesOf = (dotted: string): string[] => dotted.split(".").map((name) => name.trim().replace(/^["']|["']$/gu, ""));

/** Takes the strings of a value, and gives the offset after it. */
function takeValue(text: string, start: number, path: readonly string[], found: FrontText[]): number {
  let at = start;
  let depth = 0;
  do {
    const [string] = matchAt(STRING, text, at) ?? [];
    const sign = text[at];
    if (string !== undefined) {
      found.push({ path, ...inside(string, at) });
      at += string.length;
    } else {
      if (sign === "[") depth += 1;
      else if (sign === "]") depth -= 1;
      else if (depth === 0) return at;
      at += depth > 0 && sign === "#" ? (matchAt(LINE, text, at)?.[0].length ?? 1) : 1;
    }
  } while (depth > 0 && at < text.length);
  return at;
}

/** A string without its quotes. One of several lines begins after the line end that follows its quotes, and ends with its last word. */
function inside(string: string, at: number): Omit<FrontText, "path"> {
  const isDouble = string.startsWith('"');
  const [head] = LONG.exec(string) ?? [];
  if (head === undefined) {
    const span = { start: at + 1, end: at + string.length - 1 };
    return { span, style: isDouble ? "double" : "single-raw" };
  }
  const start = at + head.length;
  const end = at + string.slice(0, -3).trimEnd().length;
  return { span: { start, end: Math.max(start, end) }, style: isDouble ? "long-double" : "long-single" };
}

const LONG = /^(?:"""|''')\n?/u;
const TABLE = /[ \t]*\[\[?(?<name>[^\]\n]+)\]\]?[ \t]*/uy; // "[params]"
const KEY = /[ \t]*(?<name>(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\.(?:[\w-]+|"[^"\n]*"))*)[ \t]*=[ \t]*/uy; // "title = "
const STRING = /"""(?:\\[\s\S]|[^\\])*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/uy;
const LINE = /[^\n]*(?:\n|$)/uy;
