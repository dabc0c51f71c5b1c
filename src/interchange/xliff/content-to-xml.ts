import { type Content, type InlineCode, nestedIds, pairedIds } from "../../model/document.js";
import { ofLast } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { cutAt } from "../../text/overlay.js";
import { escapeXml } from "../../xml/index.js";
import { ctypeOf, type2Of } from "./code-types.js";

/** A stretch of a content to be marked, such as a term; marks do not overlap. */
export interface Mark {
  readonly span: Span;
  /** Start and end tag. */
  readonly tags: readonly [string, string];
}

/** Writes the markup of a code. */
export type CodeWriter = (code: InlineCode, content: Content) => string;

/** Text, codes and marks in their order, as markup. A mark that a code stands within is left out: the two might cross. */
export function markupOf(content: Content, codeToXml: CodeWriter, marks: readonly Mark[] = []): string {
  const { text, codes } = content;
  const whole = marks.filter(({ span }) => codes.every(({ offset }) => offset <= span.start || offset >= span.end));
  const places = [
    ...whole.flatMap(({ span, tags }) => [
      { offset: span.end, order: 0, markup: tags[1] },
      { offset: span.start, order: 2, markup: tags[0] },
    ]),
    ...codes.map((code) => ({ offset: code.offset, order: 1, markup: codeToXml(code, content) })),
  ].sort((a, b) => a.offset - b.offset || a.order - b.order);
  return cutAt(text, places)
    .map((part) => (typeof part === "string" ? escapeXml(part) : part.markup))
    .join("");
}

/** A code as it stood in the file it came from. */
export const rawCode: CodeWriter = (code, content) => code.raw ?? code12(code, content);

/**
 * Codes of 1.2: `x` and `g` hold no native code, the others do where it is known. A pair is a `g` where it nests with the others, else
 * `bx` and `ex`: one end stands in another segment, or the pairs cross. What a code stands for is said shortly, and otherwise than for any other
 * code of the content: Poedit shows it in place of the code, but a number where two are equal.
 *
 * @see XLIFF 1.2, 2.4 "Inline elements"
 */
export const code12: CodeWriter = (code, content) => {
  const { kind, id, type, element } = code;
  const equiv = shownOf(content).get(code);
  const native = NOT_NATIVE.has(element) ? undefined : code.native;
  const isNested = element === "g" && kind !== "placeholder" && nestedOf(content).has(id);
  if (isNested && kind === "close") return "</g>";
  const name = isNested ? "g" : native === undefined ? empty12[kind] : native12[kind];
  const shown = equiv === undefined ? "" : ` equiv-text="${escapeXml(equiv)}"`;
  const does = type === undefined || kind === "close" ? "" : ` ctype="${escapeXml(ctypeOf(kind, type))}"`;
  const start = `<${name} id="${escapeXml(id)}"${does}${shown}`;
  if (isNested) return `${start}>`;
  return native === undefined ? `${start}/>` : `${start}>${escapeXml(native)}</${name}>`;
};

const NOT_NATIVE: ReadonlySet<string> = new Set(["g", "x", "bx", "ex"]);
const nestedOf = ofLast(({ codes }: Content): ReadonlySet<string> => nestedIds(codes));

/** What a tool shows for the codes of a content: two that would look alike have their ids beside it. */
const shownOf = ofLast((content: Content): ReadonlyMap<InlineCode, string> => {
  const shown = new Map<InlineCode, string>();
  const ids = new Map<string, Set<string>>();
  for (const code of content.codes) {
    const text = code.equiv ?? code.display;
    if (text === undefined) continue;
    const short = shortened(Array.from(text));
    shown.set(code, short);
    ids.set(short, (ids.get(short) ?? new Set()).add(code.id));
  }
  for (const [code, text] of shown)
    if (text !== "" && (ids.get(text)?.size ?? 0) > 1) shown.set(code, `${text}#${code.id}`);
  return shown;
});

const shortened = (characters: readonly string[]): string =>
  characters.length <= LONGEST
    ? characters.join("")
    : [...characters.slice(0, LONGEST / 2), "…", ...characters.slice(1 - LONGEST / 2)].join("");

const LONGEST = 20; // characters of what is shown for a code

const empty12 = { placeholder: "x", open: "bx", close: "ex" } as const;
const native12 = { placeholder: "ph", open: "bpt", close: "ept" } as const;

/**
 * Codes of 2.x for a unit: native code stands in the unit's original data, under the ids that are given. An end of a pair whose partner
 * stands in no segment of its unit is isolated.
 *
 * @param idOf - id of a code in its unit
 * @param dataIdOf - id of a native code in the original data
 * @param whole - ids of pairs of which both ends stand in segments of the unit; those of the content where it is left out
 * @see XLIFF 2.1, 4.2.3 "Inline elements", 4.7.2.4 "Representation of spanning inline codes"
 */
export const code2 = (
  idOf: (code: InlineCode) => string,
  dataIdOf: (native: string) => string,
  whole?: ReadonlySet<string>,
): CodeWriter => {
  const pairsOf = ofLast(({ codes }: Content) => pairedIds(codes));
  return (code, content) => {
    const { kind, native, display, equiv, type } = code;
    const id = escapeXml(idOf(code));
    const data = native === undefined ? "" : ` dataRef="${dataIdOf(native)}"`;
    const instead = equiv === undefined ? "" : ` equiv="${escapeXml(equiv)}"`;
    const does = type === undefined || kind === "close" ? "" : type2Of(type);
    const shown = `${instead}${display === undefined ? "" : ` disp="${escapeXml(display)}"`}${does}`;
    if (kind === "placeholder") return `<ph id="${id}"${data}${shown}/>`;
    const hasPartner = (whole ?? pairsOf(content)).has(code.id);
    if (kind === "open") return `<sc id="${id}"${data}${shown}${hasPartner ? "" : ' isolated="yes"'}/>`;
    return hasPartner ? `<ec startRef="${id}"${data}${shown}/>` : `<ec id="${id}"${data}${shown} isolated="yes"/>`;
  };
};
