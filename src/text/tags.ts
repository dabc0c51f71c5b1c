import type { Span } from "../model/span.js";

/** A tag of HTML, or of a component that a program puts in (`<0>`, `<link>`), in a text. */
export interface Tag {
  readonly span: Span;
  readonly text: string;
  /** In small letters. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** Its attributes as they are compared: in order of their names, without the values of such as hold words. */
  readonly attributes: string;
}

/**
 * The tags of a text, in order. What stands in angle brackets is a tag where its name is one of HTML's for words, a number, or closed again
 * in the text, or where it has attributes or closes itself: `<b>` and `<0>` are, `<file>` of `Usage: open <file>` is not.
 *
 * @param names - more names that are tags, as those of the other side
 */
export function tagsIn(text: string, names: ReadonlySet<string> = new Set()): Tag[] {
  if (!MAY_HOLD.test(text)) return [];
  const tags = Array.from(text.matchAll(TAG), tagOf);
  const closed = new Set(tags.flatMap(({ name, kind }) => (kind === "close" ? [name] : [])));
  return tags.filter(({ name, kind, attributes }) => {
    if (NUMBER.test(name) || OF_HTML.has(name) || names.has(name) || closed.has(name)) return true;
    return kind === "empty" || attributes !== "";
  });
}

/** Whether a tag only says how the words that it stands beside look. */
export const isLook = ({ name, kind }: Pick<Tag, "name" | "kind">): boolean => kind !== "empty" && !BREAKS.has(name);

const MAY_HOLD = /[<;]\/?\w/u;
/** `href="/help"`, `width=40`; of those without a value only such as HTML has: "a<b then b>a" holds no tag. */
const ATTRIBUTE = String.raw`(?:[\w:@.\-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|&quot;[^&<>]*&quot;|[^\s"'<>&]+)|(?:async|checked|disabled|download|hidden|multiple|nowrap|readonly|required|selected)\b)`;
/** "<b>", "</a>", `<a href="/help">`, "<br/>", "<0>", and written as entities "&lt;b&gt;" */
const TAG = new RegExp(
  String.raw`(?:<|&lt;)(?<end>\/?)(?<name>[A-Za-z][\w.:\-]*|\d{1,3})(?<attributes>(?:\s+${ATTRIBUTE})*)\s*(?<empty>\/?)(?:>|&gt;)`,
  "gu",
);
const NUMBER = /^\d+$/u;
/** Elements of HTML that stand in running texts, but for names that are words of manuals too: title, source, data. */
const OF_HTML: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo big blockquote br button center cite code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub sup table tbody td th thead tr tt u ul var wbr".split(
    " ",
  ),
);
/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "wbr"]);
const BREAKS: ReadonlySet<string> = new Set(
  "br hr img input wbr blockquote button center dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre table tbody td th thead tr ul".split(
    " ",
  ),
);

function tagOf({ index, 0: text, groups = {} }: RegExpExecArray): Tag {
  const name = (groups.name ?? "").toLowerCase();
  const isEmpty = groups.empty === "/" || VOID.has(name);
  const kind = isEmpty ? "empty" : groups.end === "/" ? "close" : "open";
  return {
    span: { start: index, end: index + text.length },
    text,
    name,
    kind,
    attributes: compared(groups.attributes ?? ""),
  };
}

const ONE_ATTRIBUTE = new RegExp(ATTRIBUTE, "gu");
const OF_WORDS: ReadonlySet<string> = new Set([
  "title",
  "alt",
  "placeholder",
  "label",
  "aria-label",
  "lang",
  "hreflang",
]);

function compared(attributes: string): string {
  const all = Array.from(attributes.matchAll(ONE_ATTRIBUTE), ([attribute]) => {
    const [name = "", ...value] = attribute.split("=");
    const small = name.trim().toLowerCase();
    return OF_WORDS.has(small)
      ? small
      : `${small}=${value
          .join("=")
          .trim()
          .replace(/^(?:["']|&quot;)|(?:["']|&quot;)$/gu, "")}`;
  });
  return all.sort().join(" ");
}
