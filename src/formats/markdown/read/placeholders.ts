/** What a node of inline text that is one code does, and the text that it stands for, if a reader sees any. */
export interface Placeholder {
  readonly type: string;
  readonly equiv?: string;
}

/** The code that a node is, by its name and how it is written; nothing for a node that is text, a pair or white space. */
export function placeholderOf(name: string, native: string): Placeholder | undefined {
  const equiv = EQUIVALENTS[name]?.(native);
  if (equiv !== undefined) return { type: TYPES[name] ?? `x-${name.toLowerCase()}`, equiv };
  return HIDDEN.has(name) ? { type: "x-markup" } : undefined;
}

const asOneLine = (native: string): string => native.replace(/\s+/gu, " ");

const EQUIVALENTS: Readonly<Partial<Record<string, (native: string) => string>>> = {
  InlineCode: (native) => asOneLine(native.replace(/^(`+) ?([\s\S]*?) ?\1$/u, "$2")),
  Autolink: (native) => native.slice(1, -1),
  Footnote: (native) => native.slice(2, -1),
  Address: asOneLine,
  Emoji: asOneLine,
  Formula: asOneLine,
  Template: asOneLine,
  Expression: asOneLine,
};
const TYPES: Readonly<Partial<Record<string, string>>> = {
  InlineCode: "x-code",
  Autolink: "x-address",
  Footnote: "x-note",
};
const HIDDEN: ReadonlySet<string> = new Set(
  "HTMLTag Comment WikiEmbed WikiComment BlockAddress ProcessingInstruction Attributes TableOfContents TaskMarker".split(
    " ",
  ),
);
