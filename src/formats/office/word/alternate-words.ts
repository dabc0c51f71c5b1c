import { attributeOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { type Inside, prefixOf, textReader } from "../inside.js";
import { isWord } from "./namespace.js";
import { symbolOf } from "./symbols.js";

/** What the forms of one thing say in the line around them. */
export interface AlternateWords {
  /** The words of the first form that has any; empty where none has. */
  readonly text: string;
  /** Whether the forms hold nothing else, so that the words can stand for them. */
  readonly isPlain: boolean;
}

/**
 * Reads the words that stand in the forms of one thing as text of the line: a sign of a newer kind with its letter for older programs, or runs
 * that a program has wrapped. Everything else in the forms, such as a text box, is read by `around`.
 *
 * @see ECMA-376, part 3, 10.2.1 (AlternateContent); [MS-DOCX] 2.5.3 (symEx)
 */
export function alternateWords(around: Inside, take: (words: AlternateWords, where: XmlWhere) => void): Inside {
  let [words, form, isPlain] = ["", "", true];
  const within = (inside: Inside): Inside => ({
    ...inside,
    open: (tag, where) => open(tag, where, inside.open(tag, where)),
  });
  const formReader = (inside: Inside): Inside => {
    form = "";
    return {
      ...within(inside),
      close: (at) => {
        inside.close?.(at);
        if (words === "") words = form;
        form = "";
      },
    };
  };
  const open = (tag: XmlTag, { start }: XmlWhere, inside: Inside): Inside => {
    const { local } = tag;
    if (local === "Choice" || local === "Fallback") return formReader(inside);
    if (local === "AlternateContent" || (local === "r" && isWord(tag))) return within(inside);
    if (local === "t" && isWord(tag))
      return textReader(start, (text) => {
        form += text;
      });
    if (local === "symEx") form += signOf(tag);
    else if (local !== "rPr") isPlain = false;
    return inside;
  };
  return {
    ...within(around),
    close: (at) => {
      around.close?.(at);
      take({ text: words, isPlain }, at);
    },
  };
}

function signOf(tag: XmlTag): string {
  const prefix = prefixOf(tag);
  return symbolOf(attributeOf(tag, `${prefix}font`) ?? "", attributeOf(tag, `${prefix}char`)) ?? "";
}
