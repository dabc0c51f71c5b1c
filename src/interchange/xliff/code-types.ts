/** What a code does, as XLIFF 2 says it. @see XLIFF 2.1, 4.3.1.33 `type`, 4.3.1.30 `subType` */
interface Type2 {
  readonly type: "fmt" | "link" | "image" | "other";
  readonly subType?: string;
}

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
