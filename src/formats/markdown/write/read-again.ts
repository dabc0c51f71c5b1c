import { decodeHTMLStrict } from "entities/decode";
import type { InlineCode } from "../../../model/document.js";
import { cutAt } from "../../../text/overlay.js";
import type { Flow, FlowPart } from "../../flow/flow.js";
import { readBlocks } from "../read/read-blocks.js";
import type { Reading } from "../read/reading.js";
import { parseMarkdown } from "../syntax/parser.js";
import { partedBraces } from "./escape.js";
import { type BlockPlace, blockAround } from "./place.js";

/**
 * Whether a written text, read in its place, is the one text that was to be written, with the same codes between the same characters: both
 * where Chinese beside `**` is no hindrance and where it is.
 *
 * @param pieces - what was written for each part
 */
export function isReadAs(
  parts: readonly FlowPart[],
  pieces: readonly string[],
  place: BlockPlace,
  isAtStart: boolean,
  reading: Reading,
): boolean {
  const unpaired = unpairedIn(parts);
  const shown = pieces.map((piece, index) => {
    const part = parts[index];
    if (part === undefined || "text" in part) return piece;
    if (unpaired.has(part)) return STAND_IN;
    return piece.replace(/\r?\n[ \t>]*/gu, "\n");
  });
  const lead = isAtStart ? "" : LEAD;
  const text = blockAround[place](lead + shown.join(""));
  const wanted = joined(
    parts.map((part, index) =>
      "text" in part ? shownText(part.text, reading.dialect.isMdx) : shownCode(part.code, shown[index] ?? ""),
    ),
  );
  const rules = /[*_~]/u.test(text) ? (["cjk", "strict"] as const) : (["cjk"] as const); // where no mark flanks they read alike
  return rules.every((flanking) => {
    const flows = flowsOf(text, { ...reading, dialect: { ...reading.dialect, flanking } });
    const [flow] = flows;
    if (flow === undefined || flows.some((each) => each !== flow && each.kind !== "attribute")) return false;
    return textOf(flow) === joined([lead, wanted]) && hasAddresses(flow, parts, pieces);
  });
}

const LEAD = "x ";
const STAND_IN = "<wbr/>"; // for one end of a pair whose partner is in another sentence

/** Codes of which the partner is not among the parts. */
function unpairedIn(parts: readonly FlowPart[]): ReadonlySet<FlowPart> {
  const ends = new Map<string, number>();
  for (const part of parts) {
    if (!("text" in part) && part.code.kind !== "placeholder")
      ends.set(part.code.id, (ends.get(part.code.id) ?? 0) + 1);
  }
  return new Set(
    parts.filter((part) => !("text" in part) && part.code.kind !== "placeholder" && ends.get(part.code.id) !== 2),
  );
}

/** Whether the addresses that were codes are codes still: what stands beside them may have become a part of them. */
function hasAddresses({ codes }: Flow, parts: readonly FlowPart[], pieces: readonly string[]): boolean {
  const found = new Set(codes.map(({ native }) => native));
  return parts.every(
    (part, index) =>
      "text" in part ||
      part.code.type !== "x-address" ||
      (pieces[index] ?? "").startsWith("[") ||
      found.has(pieces[index] ?? ""),
  );
}

function flowsOf(text: string, reading: Reading): readonly Flow[] {
  const again: Reading = {
    ...reading,
    text,
    toFile: (offset) => offset,
    partsLines: false,
    isTaken: () => true,
    source: { original: text, lineStarts: [0] },
    flows: [],
    headings: [],
  };
  readBlocks(again, parseMarkdown(text, reading.dialect, reading.labels).topNode);
  return again.flows;
}

/** The text of a flow with its codes where they stand. */
function textOf({ text, codes }: Flow): string {
  return joined(cutAt(text, codes).map((part) => (typeof part === "string" ? part : shownCode(part, part.native))));
}

/** A text as it is compared, in which braces that were parted by an element have its tags for codes. */
const shownText = (text: string, isMdx: boolean): string =>
  isMdx ? text : text.replaceAll("{{", partedBraces.replace(/<[^>]*>/gu, "\u0001$&\u0002").replace("\\", ""));

/** A code as it is compared: an address is the text that a reader sees. */
const shownCode = ({ type }: Pick<InlineCode, "type">, native: string): string =>
  type === "x-address" && /^\w/u.test(native) ? decodeHTMLStrict(native) : `\u0001${native}\u0002`;

/** Codes side by side are one, and white space is a blank, which nothing is at the ends. */
const joined = (parts: readonly string[]): string =>
  parts.join("").replaceAll("\u0002\u0001", "").replace(/\s+/gu, " ").trim();
