/** The width of a text in cells: a Chinese character is one, an ASCII character half of one. A curly quote takes one. */
export function cells(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    width += code >= 0x2e80 || code === 0xb7 || (code >= 0x2014 && code <= 0x2026) ? 1 : 0.5;
    if (code >= 0xd800 && code <= 0xdfff) width -= 0.5; // half of a character beyond the basic plane
  }
  return width;
}

const TAB = 4; // cells from one tab stop to the next

/** The width of the white space that a line begins with. A form feed takes none. */
export function indentOf(raw: string): number {
  let width = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const mark = raw.charAt(at);
    if (mark === "\t") width = (Math.floor(width / TAB) + 1) * TAB;
    else if (mark === "\u3000" || mark === "\u2003") width += 1;
    else if (mark !== "\f" && /\s/u.test(mark)) width += 0.5;
    else if (mark !== "\f") break;
  }
  return width;
}

/** The width of what cannot be parted from the first character of a line: a Latin word, or one Chinese character with the marks after it. */
export function firstPiece(text: string): number {
  return cells(PIECE.exec(text)?.[0] ?? "");
}

const PIECE = /^(?:[“‘（《「『【(〈]*(?:[\u0021-\u007e\u00c0-\u024f]+|.)[，。、；：？！”’）》」』】％,.;:?!)]*)/u;
