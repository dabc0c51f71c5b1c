import { matchAt } from "../syntax/scan.js";
import type { FrontText } from "./front-text.js";

/** The strings of a text of TOML and their names. What is no string of one line, nor a list of such, is passed over. */
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
      const isLong = /^("""|''')/u.test(string);
      const span = { start: at + 1, end: at + string.length - 1 };
      if (!isLong) found.push({ path, span, style: string.startsWith('"') ? "double" : "single-raw" });
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

const TABLE = /[ \t]*\[\[?(?<name>[^\]\n]+)\]\]?[ \t]*/uy; // "[params]"
const KEY = /[ \t]*(?<name>(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\.(?:[\w-]+|"[^"\n]*"))*)[ \t]*=[ \t]*/uy; // "title = "
const STRING = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/uy;
const LINE = /[^\n]*(?:\n|$)/uy;
