import { nameTable } from "../../model/name-table.js";
/**
 * A pattern of ICU, as SRX has them, in the syntax of RE2. The two differ in names of properties, in what `\s` and `\d` mean, in
 * `\u3002`, `\h`, `[[:alpha:]]`, needless escapes and possessive signs (`++`); groups need not be remembered.
 *
 * @example icuPattern("\\p{IsHan}\\s++")  // "\\p{Han}[\\s\\p{Z}]+"
 * @throws Error where the pattern says what RE2 has no words for, and would take for something else
 * @see SRX 2.0, section 3.5; ICU User Guide, Regular Expressions
 */
export function icuPattern(pattern: string): string {
  let depth = 0; // of classes within classes, which are one class to RE2
  return pattern.replace(TOKEN, (token) => {
    if (token === "&&" && depth > 0) throw new Error("&&");
    if (token === "[" || token === "[^") {
      depth += 1;
      if (depth > 1 && token === "[^") throw new Error("[[^");
      return depth === 1 ? token : "";
    }
    if (token === "]") {
      depth = Math.max(0, depth - 1);
      return depth === 0 ? token : "";
    }
    if (depth === 0) return ofText(token);
    return escapeOf(token, true) ?? token;
  });
}

/** A literal `\Q…\E`, an escape, a class of POSIX, the ends of a class, `&&`, the beginning of a group, a possessive sign. */
const TOKEN =
  /\\Q[\s\S]*?(?:\\E|$)|\\x\{[0-9A-Fa-f]+\}|\\u[0-9A-Fa-f]{4}|\\[pP]\{[^}]*\}|\\[\s\S]|\[:\w+:\]|\[\^?|\]|&&|\(\?<(?![=!])\w+>|\((?!\?)|[*+?}]\+/gu;

function ofText(token: string): string {
  if (token === "(" || token.startsWith("(?<")) return "(?:";
  if (/^[*+?}]\+$/u.test(token)) return token.charAt(0);
  return escapeOf(token, false) ?? token;
}

/** What an escape is in RE2, within a class or outside; nothing for what is no escape. */
function escapeOf(token: string, isInClass: boolean): string | undefined {
  const inClass = (members: string): string => (isInClass ? members : `[${members}]`);
  if (token.startsWith("[:")) return properties[token.slice(2, -2)] ?? token;
  if (!token.startsWith("\\")) return undefined;
  if (token.startsWith("\\Q"))
    return token
      .slice(2)
      .replace(/\\E$/u, "")
      .replace(/[^\p{L}\p{N}\s]/gu, literal);
  if (token.startsWith("\\u")) return `\\x{${token.slice(2)}}`;
  if (/^\\[pP]\{/u.test(token)) return propertyOf(token);
  if (token === "\\s") return inClass("\\s\\v\\x{85}\\p{Z}");
  if (token === "\\h") return inClass("\\t\\p{Zs}");
  if (token === "\\d") return "\\p{Nd}";
  return /^\\[\p{ASCII}]/u.test(token) ? token : token.slice(1);
}

const literal = (character: string): string => (/\p{ASCII}/u.test(character) ? `\\${character}` : character);

/** `\p{IsHan}`, `\p{InCJKUnifiedIdeographs}`, `\p{script=Han}`, `\p{Alpha}`: by its own name. */
function propertyOf(token: string): string {
  const name = token.slice(3, -1).replace(/^(?:Is|In(?=[A-Z])|(?:script|sc|general_category|gc|Script)=)/u, "");
  const known = properties[name.toLowerCase()];
  const property = known ?? `\\p{${name}}`;
  return token.startsWith("\\P") ? property.replace("\\p", "\\P") : property;
}

const properties = nameTable<string>({
  cjkunifiedideographs: "\\p{Han}",
  punct: "\\p{P}",
  alpha: "\\p{L}",
  upper: "\\p{Lu}",
  lower: "\\p{Ll}",
  digit: "\\p{Nd}",
  space: "\\p{Z}",
});
