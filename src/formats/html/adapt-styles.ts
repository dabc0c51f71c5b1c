import type { Document } from "../../model/document.js";
import type { DocumentChange } from "../../model/merged.js";
import type { UnitSplice } from "../splice-text-file.js";
import type { HtmlDocument, HtmlElement } from "./html-tokens.js";
import { type LeftOver, type LeftOverKind, leftOverKinds } from "./left-over.js";
import type { HtmlPage } from "./read-html.js";

/**
 * A block of styles that takes layout for Chinese back from texts in the target language; nothing else of the page is touched. Fonts for Chinese
 * keep Chinese characters alone, so that letters and quotation marks are set in the next font of each list.
 *
 * @see CSS Fonts Module, "unicode-range"
 */
export function adaptedStyles(
  { tree, languages, bodyStart }: Pick<HtmlPage, "tree" | "languages" | "bodyStart">,
  found: readonly LeftOver[],
  { trgLang }: Pick<Document, "trgLang">,
): { readonly splices: UnitSplice[]; readonly changes: DocumentChange[] } {
  const kinds = leftOverKinds.filter((kind) => found.some((each) => each.kind === kind));
  if (kinds.length === 0) return { splices: [], changes: [] };
  const saysLanguage = languages.some(({ element }) => element === undefined || ROOTS.has(element.tagName));
  const selector = saysLanguage ? `:lang(${trgLang})` : "html, html *";
  const rules = kinds.flatMap((kind) => RESETS[kind] ?? []);
  const fonts = new Set(found.flatMap((each) => each.fonts.filter((font) => PLAIN.test(font))));
  const css = [
    ...(rules.length === 0 ? [] : [`${selector} { ${rules.join("; ")} }`]),
    ...Array.from(fonts, (font) => `@font-face { font-family: "${font}"; src: local("${font}"); ${CHINESE_ALONE} }`),
  ];
  const at = placeFor(tree) ?? bodyStart;
  const replacement = `<style>\n${css.join("\n")}\n</style>\n`;
  return {
    splices: [{ span: { start: at, end: at }, replacement }],
    changes: [{ what: "styles", values: { properties: kinds.join(", ") } }],
  };
}

const PLAIN = /^[\p{L}\p{N} _.-]+$/u; // a name that can end neither the style nor its string
const ROOTS: ReadonlySet<string> = new Set(["html", "body"]);

const RESETS: Readonly<Partial<Record<LeftOverKind, string>>> = {
  "word-break": "word-break: normal !important; overflow-wrap: break-word",
  "text-indent": "text-indent: 0 !important",
  "writing-mode": "writing-mode: horizontal-tb !important",
};

const CHINESE_ALONE = "unicode-range: U+2E80-A4CF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-3FFFF";

/** The end of the page's head, or where its body begins; nothing where browsers imply both. */
function placeFor({ childNodes }: HtmlDocument): number | undefined {
  const html = childNodes.find(isElement);
  const [head, body] = ["head", "body"].map((name) =>
    html?.childNodes.filter(isElement).find(({ tagName }) => tagName === name),
  );
  return head?.sourceCodeLocation?.endTag?.startOffset ?? body?.sourceCodeLocation?.startTag?.startOffset;
}

const isElement = (node: HtmlDocument["childNodes"][number]): node is HtmlElement => "tagName" in node;
