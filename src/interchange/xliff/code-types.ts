import type { InlineCode } from "../../model/document.js";

/** What a code does, as XLIFF 2 says it. @see XLIFF 2.1, 4.3.1.33 `type`, 4.3.1.30 `subType` */
interface Type2 {
  readonly type: "fmt" | "link" | "image" | "other";
  readonly subType?: string;
}

/**
 * The `ctype` of XLIFF 1.2 for what a code does. The standard's words for pairs are none of a placeholder, nor the other way round: there they are
 * words of our own.
 *
 * @see XLIFF 1.2, 2.3 `ctype`
 * @example ctypeOf("placeholder", "link")  // "x-link"
 */
export function ctypeOf(kind: InlineCode["kind"], type: string): string {
  const others = kind === "placeholder" ? PAIR_TYPES : PLACEHOLDER_TYPES;
  return others.has(type) ? `x-${type}` : type;
}

const PAIR_TYPES: ReadonlySet<string> = new Set(["bold", "italic", "underlined", "link"]);
const PLACEHOLDER_TYPES: ReadonlySet<string> = new Set(["image", "pb", "lb"]);

/** The attributes `type` and `subType` of XLIFF 2 for a `ctype` of 1.2; what the standard has no word for is our own. */
export function type2Of(ctype: string): string {
  const { type, subType } = TYPES.get(ctype) ?? { type: "other", subType: `duiyi:${ctype.replace(/^x-/u, "")}` };
  return ` type="${type}"${subType === undefined ? "" : ` subType="${subType}"`}`;
}

const TYPES: ReadonlyMap<string, Type2> = new Map<string, Type2>([
  ["bold", { type: "fmt", subType: "xlf:b" }],
  ["italic", { type: "fmt", subType: "xlf:i" }],
  ["underlined", { type: "fmt", subType: "xlf:u" }],
  ["lb", { type: "fmt", subType: "xlf:lb" }],
  ["link", { type: "link" }],
  ["image", { type: "image" }],
]);
