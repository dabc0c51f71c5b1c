import type { InlineCode } from "../../../model/document.js";

/**
 * The marks of emphasis in a code as elements of HTML, which need no particular characters beside them; the rest of the code stays.
 *
 * @example asElements("**[", "open") // "<strong>["
 */
export function asElements(native: string, kind: InlineCode["kind"]): string {
  if (kind === "placeholder") return native;
  return native.replace(RUN, (run) => {
    const names = Array.from(run.matchAll(MARK), ([mark]) => NAMES[mark] ?? "em");
    return kind === "open"
      ? names.map((name) => `<${name}>`).join("")
      : names
          .map((name) => `</${name}>`)
          .reverse()
          .join("");
  });
}

const RUN = /^[*_~]+|[*_~]+$/gu; // "**" of "**["
const MARK = /\*\*|__|~~|\*|_/gu;
const NAMES: Readonly<Partial<Record<string, string>>> = { "**": "strong", __: "strong", "~~": "del" };

/** Whether a code begins or ends with a mark of emphasis. */
export const hasMarks = (native: string): boolean => /^[*_~]|[*_~]$/u.test(native);

/** A bare address as a link with marks around it, so that what stands beside it is no part of it. */
export function asLink(native: string, isMdx: boolean): string {
  const url = /^www\./iu.test(native) ? `https://${native}` : native;
  return isMdx || url !== native ? `[${native}](${url})` : `<${native}>`;
}
