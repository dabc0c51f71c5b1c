import type { InputFile } from "../../../model/input-file.js";
import type { Issue } from "../../../model/issue.js";
import type { PartPlace } from "../../../model/place.js";
import type { OfficePackage } from "../../../office/index.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import type { WriteContext } from "../../format.js";
import { html } from "../../html/html.js";
import { type LeftOver, leftOverKinds, leftOverRule, leftOversIn } from "../../html/left-over.js";
import { readPartXml } from "../read-part.js";
import { type LeftChinese, leftIssues } from "../still-chinese.js";
import type { Book } from "./book.js";
import type { Page } from "./book-page.js";

/** What of a book stays Chinese or is layout for Chinese when every text is translated: its styles, its direction, the names in its description. */
export function leftInBook(
  office: OfficePackage,
  book: Pick<Book, "part" | "xml" | "styles">,
  pages: readonly Page[],
  { name: file }: Pick<InputFile, "name">,
  context: WriteContext,
): Issue[] {
  const styles = stylesOf(office, book);
  const ofStyles = context.adaptStyles === true ? [] : styles;
  const found = [
    ...directionOf(book),
    ...ofStyles.flatMap(({ part, css }) =>
      leftOversIn([{ text: css, start: 0 }]).map((left) => layoutIssue(left, placeOf(part))),
    ),
    ...pages.flatMap((page) =>
      (html.leftOver?.(page.file, context) ?? []).map((issue) => ({ ...issue, place: placeOf(page.part) })),
    ),
  ];
  const inPages = pages.map(({ part, file: { bytes } }) => ({ part, css: stylesIn(new TextDecoder().decode(bytes)) }));
  const left = [...namesIn(book, file), ...[...styles, ...inPages].flatMap(madeByStyles)];
  return [...leftIssues(left), ...joined(found)];
}

/** Layout for Chinese in the styles that pages of a book share. */
export const linkedStyles = (office: OfficePackage, book: Pick<Book, "styles">): LeftOver[] =>
  stylesOf(office, book).flatMap(({ css }) => leftOversIn([{ text: css, start: 0 }]));

const stylesOf = (office: OfficePackage, { styles }: Pick<Book, "styles">) =>
  styles.flatMap((part) => {
    const bytes = office.part(part);
    return bytes === undefined ? [] : [{ part, css: new TextDecoder().decode(bytes).replace(COMMENTS, "") }];
  });

const placeOf = (part: string): PartPlace => ({ in: "part", part: part.replace(/^.*\//u, ""), paragraph: 1 });

const COMMENTS = /\/\*.*?(?:\*\/|$)/gsu;

/** The styles of a page's own, without its texts. */
const stylesIn = (page: string): string =>
  Array.from(page.matchAll(STYLES), ([, css = "", own = ""]) => css || own).join("\n");
const STYLES = /<style\b[^>]*>(.*?)<\/style>|\sstyle\s*=\s*"([^"]*)"/gsu;

const layoutIssue = ({ kind, declaration }: Pick<LeftOver, "kind" | "declaration">, place: PartPlace): Issue => {
  const { rule, type, severity } = leftOverRule;
  return { rule, type, severity, values: { declaration, count: 1, context: kind }, place };
};

/** A book whose pages are turned from left to right, as those with vertical lines are. @see EPUB 3.3, 5.7.1 (page-progression-direction) */
function directionOf({ part, xml }: Pick<Book, "part" | "xml">): Issue[] {
  const declaration = /\bpage-progression-direction\s*=\s*["']rtl["']/u.exec(xml)?.[0];
  return declaration === undefined ? [] : [layoutIssue({ kind: "writing-mode", declaration }, placeOf(part))];
}

/** One issue for each kind of layout, with how often it stands in the book and where first. */
function joined(issues: readonly Issue[]): Issue[] {
  return leftOverKinds.flatMap((kind) => {
    const own = issues.filter(({ values }) => values.context === kind);
    const [first] = own;
    if (first === undefined) return [];
    const count = own.reduce((sum, { values }) => sum + Number(values.count), 0);
    return [{ ...first, values: { ...first.values, count } }];
  });
}

/** Words and numbers that styles put before and behind texts. @see CSS Lists and Counters 3; CSS Counter Styles 3, 7.1.4 */
function madeByStyles({ part, css }: { readonly part: string; readonly css: string }): LeftChinese[] {
  return [
    ...Array.from(css.matchAll(CONTENT), ([, text = ""]) => ({ what: "list-text" as const, text })),
    ...Array.from(css.matchAll(LIST_STYLE), ([, text = ""]) => ({ what: "list-number" as const, text })),
  ].map((left) => ({ ...left, text: left.text.trim(), place: placeOf(part), what: left.what }));
}

const CONTENT = /\bcontent\s*:\s*([^;{}]*\p{Script=Han}[^;{}]*)/gu; // 'content: "第" counter(c) "章"'
const LIST_STYLE =
  /(?:\blist-style(?:-type)?\s*:[^;{}]*?|\bcounters?\([^()]*,\s*)\b((?:simp-chinese|trad-chinese|cjk|japanese)-[\w-]+)/gu; // "list-style-type: cjk-ideographic"

/** Names and rights that a book says of itself, which libraries show and translators do not get. */
function namesIn({ part, xml }: Pick<Book, "part" | "xml">, file: string): LeftChinese[] {
  const found: LeftChinese[] = [];
  let text = "";
  const close = (tag: XmlTag): void => {
    const name = tag.local === "meta" ? metaName(tag) : tag.local;
    const value = attributeOf(tag, "content") ?? text.trim();
    if (NAMES.has(name) && HAN.test(value))
      found.push({ what: "book-property", text: `${name}: ${value}`, place: placeOf(part) });
    text = "";
  };
  const open = (): void => {
    text = "";
  };
  const take = (value: string): void => {
    text += value;
  };
  readPartXml(xml, part, file, { open, close, text: take }, "passed over");
  return found;
}

/** What a `meta` says: `series` of "calibre:series", in EPUB 2, and `accessibilitySummary` of "schema:accessibilitySummary" in EPUB 3. */
const metaName = (tag: XmlTag): string =>
  (attributeOf(tag, "property") ?? attributeOf(tag, "name") ?? "").replace(/^.*:/u, "");

const NAMES: ReadonlySet<string> = new Set([
  ...["creator", "contributor", "publisher", "rights", "coverage", "source"],
  ...["series", "belongs-to-collection", "accessibilitySummary"],
]);
const HAN = /\p{Script=Han}/u;
