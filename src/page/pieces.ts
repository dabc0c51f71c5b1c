import { make } from "./dom.js";

/** A content as it is edited: stretches of text, and inline codes by their keys. */
export type Pieces = readonly (string | Code)[];

/** An inline code: its key (`open 1`), what people see for it, and its markup in the XLIFF. */
export interface Code {
  readonly key: string;
  readonly label: string;
  readonly raw: string;
}

/** What a text on the page is made of. Readings, term links and marks are left out. */
export function piecesOf(text: Element): Pieces {
  const pieces: (string | Code)[] = [];
  const add = (node: Node): void => {
    if (node instanceof Text) pieces.push(node.data);
    else if (node instanceof HTMLElement && node.localName !== "rt") {
      const { code: key, label = "", raw } = node.dataset;
      if (key !== undefined && raw !== undefined) pieces.push({ key, label, raw });
      else for (const child of node.childNodes) add(child);
    }
  };
  for (const child of text.childNodes) add(child);
  return pieces;
}

export const codesIn = (pieces: Pieces): readonly Code[] => pieces.filter((piece) => typeof piece !== "string");

/** A content for the page. */
export function shownPieces(pieces: Pieces): (string | HTMLElement)[] {
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const { key, label, raw } = piece;
    const code = make("span", { className: `code ${key.replace(/ .*$/u, "")}`, role: "img", ariaLabel: label });
    Object.assign(code.dataset, { code: key, label, raw });
    return code;
  });
}

/** A way to write codes in a field of plain text, with brackets that the texts do not hold: `⟦br⟧`. */
export interface Notation {
  write(pieces: Pieces): string;
  read(text: string): Pieces;
  /** How one code is written. */
  tokenOf(code: Code): string;
}

const BRACKETS = ["⟦⟧", "⟪⟫", "⦃⦄", "⦅⦆"] as const;

/** @param codes - all that may stand in the text */
export function notationFor(codes: readonly Code[], text: string): Notation {
  const [open = "", close = ""] =
    BRACKETS.find((pair) => !Array.from(pair).some((mark) => text.includes(mark))) ?? "⟦⟧";
  const tokens = new Map<string, Code>();
  for (const code of codes) {
    let label = code.label;
    for (let copy = 2; tokens.has(open + label + close); copy += 1) label = `${code.label} ${copy}`;
    tokens.set(open + label + close, code);
  }
  const tokenOf = ({ key }: Code): string => Array.from(tokens).find(([, code]) => code.key === key)?.[0] ?? "";
  return {
    tokenOf,
    write: (pieces) => pieces.map((piece) => (typeof piece === "string" ? piece : tokenOf(piece))).join(""),
    read: (written) => splitAt(written, tokens),
  };
}

function splitAt(text: string, tokens: ReadonlyMap<string, Code>): Pieces {
  const pieces: (string | Code)[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const found = Array.from(tokens).find(([token]) => text.startsWith(token, at));
    if (found === undefined) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(found[1]);
    at += found[0].length;
    from = at;
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces;
}

/** What is wrong with the codes of an edited text, and with which; each that must be there stands once, and a pair in its order. */
export function faultIn(
  pieces: Pieces,
  required: readonly Code[],
): { kind: "lost" | "order"; codes: Code[] } | undefined {
  const present = codesIn(pieces);
  const count = ({ key }: Code): number => present.filter((code) => code.key === key).length;
  const lost = [...required.filter((code) => count(code) === 0), ...new Set(present.filter((code) => count(code) > 1))];
  if (lost.length > 0) return { kind: "lost", codes: lost };
  const place = (key: string): number => present.findIndex((code) => code.key === key);
  const crossed = present.filter(
    ({ key }) => key.startsWith("close ") && place(key.replace("close", "open")) > place(key),
  );
  return crossed.length > 0 ? { kind: "order", codes: crossed } : undefined;
}
