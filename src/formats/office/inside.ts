import type { Span } from "../../model/span.js";
import type { XmlHandler, XmlTag, XmlWhere } from "../../xml/index.js";

/** What is done with what stands in an element. */
export interface Inside {
  readonly open: (tag: XmlTag, where: XmlWhere) => Inside;
  readonly close?: (where: XmlWhere) => void;
  readonly text?: (value: string) => void;
}

/** Nothing in the element is read. */
export const IGNORED: Inside = { open: () => IGNORED };

/** Reads a part: what stands at its top is given to `outermost`, and what stands in an element to what the element's `open` gave. */
export function handlerOf(outermost: Inside): XmlHandler {
  const open: Inside[] = [];
  return {
    open: (tag, where) => {
      open.push((open.at(-1) ?? outermost).open(tag, where));
    },
    close: (_tag, where) => {
      open.pop()?.close?.(where);
    },
    text: (value) => {
      open.at(-1)?.text?.(value);
    },
  };
}

/** Gathers the text of an element, and gives it with the element's span. */
export function textReader(start: number, take: (text: string, span: Span) => void): Inside {
  let text = "";
  return {
    open: () => IGNORED,
    text: (value) => {
      text += value;
    },
    close: ({ end }) => take(text, { start, end }),
  };
}

/** The prefix of a name with its colon: `w:` of `w:r`. */
export const prefixOf = ({ name, local }: XmlTag): string => name.slice(0, name.length - local.length);

/** The length of the end tag of an element. */
export const closingLength = ({ name }: XmlTag): number => `</${name}>`.length;

/** Whether a tag is that of an empty element. */
export const isEmptyTag = (xml: string, { end }: Pick<XmlWhere, "end">): boolean => xml.startsWith("/>", end - 2);
