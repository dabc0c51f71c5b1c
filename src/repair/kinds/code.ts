import type { Line } from "../line.js";
import { CODE, type LineForm } from "./line-form.js";

/**
 * Marks lines of code, commands and settings. A line that looks like code may also be a piece of wrapped prose that names a path, so a
 * run of such lines counts only where a blank line, a step of the indent or a line that stands parts it from the prose on both sides.
 */
export function markCode(forms: LineForm[], lines: readonly Line[]): void {
  for (let start = 0; start < lines.length; start += 1) {
    const mayBe = (index: number): boolean => forms[index]?.kind !== "cue" && looksLikeCode(lines[index]?.text ?? "");
    if (!mayBe(start)) continue;
    let end = start + 1;
    while (end < lines.length && mayBe(end) && !isParted(forms, lines, end)) end += 1;
    if (isParted(forms, lines, start) && isParted(forms, lines, end)) forms.fill(CODE, start, end);
    start = end - 1;
  }
}

/** Whether the line at `index` is set apart from the one before it. */
function isParted(forms: readonly LineForm[], lines: readonly Line[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index]];
  if (before === undefined || after === undefined || after.blanks > 0) return true;
  if (forms[index - 1]?.stands === true || forms[index]?.stands === true) return true;
  const hangs = after.indent > before.indent && forms[index - 1]?.begins !== "maybe";
  return (Math.abs(after.indent - before.indent) >= STEP && !hangs) || /[：:]$/u.test(before.text);
}

const STEP = 1; // cells

const looksLikeCode = (text: string): boolean =>
  !CHINESE.test(text) && CODE_LINE.test(text) && (COMMENT.test(text) || !isSentence(text));

/** Begins as no code does. */
const CHINESE = /^\p{Script=Han}{2}/u;

/** Whether a line goes on and ends as a sentence does: `\usepackage 命令调用宏包，还会读取文件。` */
const isSentence = (text: string): boolean =>
  /^\p{Script=Han}[。，]$/u.test(text.slice(-2)) && /\p{Script=Han}{4}/u.test(text);

const COMMENT = /^(?:[#%]|\/[/*])/u;

/** A command, a comment, a key and its value, or Latin text with the signs of a program: `$ ls -l`, `// 验证`, `Origin: Debian`, `x = f(1);` */
const CODE_LINE =
  /^(?:[$%] \S|# (?!.*\p{Script=Han})\S|\/\/|\/\*|\\[A-Za-z]+|% ?\p{Script=Han}|--+> |[A-Z][\w-]*: +[\x21-\x7e]+$|(?=.*[A-Za-z])(?!.*\p{Script=Han}{2}).*(?:[{};$\\|]|=>|\(\)|[=<>]{1,2} ?["'\w]|--?\w|:\/\/|\w\/\w).*$)/u;
