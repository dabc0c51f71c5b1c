import type { Issue } from "../../model/issue.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { placeAt } from "../../model/source-map.js";
import { chineseFonts, isChineseFont } from "./chinese-fonts.js";

/** A text of CSS in a page: the value of a `style` attribute, or what stands in a `style` element. */
export interface StyleText {
  readonly text: string;
  /** Where it begins in the page. */
  readonly start: number;
}

/** What of a page's own styles is layout for Chinese text. */
export const leftOverKinds = ["word-break", "text-indent", "writing-mode", "font-family"] as const;
/** One of these. */
export type LeftOverKind = (typeof leftOverKinds)[number];

/** A declaration that is layout for Chinese text, with where it begins; of a font its name. */
export interface LeftOver {
  readonly kind: LeftOverKind;
  readonly declaration: string;
  readonly offset: number;
  readonly fonts: readonly string[];
}

/** The declarations of a page's own styles that are layout for Chinese text, in the order of the page. */
export function leftOversIn(styles: readonly StyleText[]): LeftOver[] {
  return styles.flatMap(({ text, start }) =>
    Array.from(withoutComments(text).matchAll(DECLARATION)).flatMap(({ index, groups = {} }): LeftOver[] => {
      const { before = "", property = "", value = "" } = groups;
      const kind = kindOf(property.toLowerCase(), value.trim());
      if (kind === undefined) return [];
      const declaration = `${property}: ${value.trim()}`;
      return [{ kind, declaration, offset: start + index + before.length, fonts: chineseFonts(value) }];
    }),
  );
}

const DECLARATION =
  /(?<before>^|[;{\s])(?<property>word-break|text-indent|writing-mode|font-family|font)\s*:(?<value>[^;{}]+)/giu; // "text-indent: 2em"

/** Blanks in place of comments, so that offsets stay. */
const withoutComments = (css: string): string =>
  css.replace(/\/\*.*?(?:\*\/|$)/gsu, (comment) => " ".repeat(comment.length));

function kindOf(property: string, value: string): LeftOverKind | undefined {
  if (property === "word-break") return /^(?:break-all|keep-all)\b/iu.test(value) ? property : undefined;
  if (property === "text-indent") return isIndent(value) ? property : undefined;
  if (property === "writing-mode") return /^(?:vertical|sideways|tb)/iu.test(value) ? property : undefined;
  return isChineseFont(value) ? "font-family" : undefined;
}

/** Whether a length is the two characters by which Chinese paragraphs begin, or near that. */
function isIndent(value: string): boolean {
  const { number = "0", unit = "" } = /^(?<number>[\d.]+)(?<unit>[a-z]+)/iu.exec(value)?.groups ?? {};
  const ems = /^(?:em|rem|ic)$/iu.test(unit) ? Number(number) : /^(?:px|pt)$/iu.test(unit) ? Number(number) / 16 : 0;
  return ems >= 1 && ems <= 4;
}

/** What is said of such styles. */
export const leftOverRule: RuleFacts<TextExamples> = {
  rule: "layout/left-over",
  type: "other",
  severity: "warning",
  examples: {
    breaks: ['<!doctype html><p style="text-indent: 2em">天亮了。</p>'],
    holds: ['<!doctype html><p style="text-indent: -9999px">天亮了。</p>'],
  },
};

/** An issue for each kind of layout that is left over, at the first place where it stands. */
export function leftOverIssues(found: readonly LeftOver[], lineStarts: readonly number[]): Issue[] {
  const { rule, type, severity } = leftOverRule;
  return leftOverKinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    const values = { declaration: first.declaration, count: own.length, context: kind };
    return [{ rule, type, severity, values, place: placeAt(lineStarts, first.offset) }];
  });
}
