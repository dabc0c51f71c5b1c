import type { InlineCode } from "../../../model/document.js";
import type { FlowPart } from "../../flow/flow.js";
import { flankingOf } from "../syntax/flanking.js";

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

/** The marks of emphasis in a code as asterisks, which may stand within a word. */
export const asAsterisks = (native: string, kind: InlineCode["kind"]): string =>
  kind === "placeholder" ? native : native.replace(RUN, (run) => run.replaceAll("_", "*"));

/**
 * The ids of pairs whose marks of emphasis are none where they stand, by the characters beside them.
 *
 * @param pieces - what is written for each part
 */
export function idlePairs(parts: readonly FlowPart[], pieces: readonly string[]): ReadonlySet<string> {
  const idle = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const piece = pieces[index] ?? "";
    if ("text" in part || part.code.kind === "placeholder" || !hasMarks(piece)) continue;
    const [before, after] = [lastOf(pieces[index - 1] ?? ""), firstOf(pieces[index + 1] ?? "")];
    const isIdle = Array.from(piece.matchAll(RUN)).some(({ index: at, 0: run }) => {
      const { left, right } = flankingOf(
        lastOf(piece.slice(0, at)) || before,
        firstOf(piece.slice(at + run.length)) || after,
        "strict",
      );
      return part.code.kind === "open" ? !left : !right;
    });
    if (isIdle) idle.add(part.code.id);
  }
  return idle;
}

const firstOf = (text: string): string => Array.from(text.slice(0, 2))[0] ?? "";
const lastOf = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? "";

/** Whether a code begins or ends with a mark of emphasis. */
export const hasMarks = (native: string): boolean => /^[*_~]|[*_~]$/u.test(native);

/** A bare address as a link with marks around it, so that what stands beside it is no part of it. */
export function asLink(native: string, isMdx: boolean): string {
  const isMail = /^[\w.+-]+@/u.test(native);
  const url = /^www\./iu.test(native) ? `https://${native}` : isMail ? `mailto:${native}` : native;
  return isMdx || !(isMail || url === native) ? `[${native}](${url})` : `<${native}>`;
}
