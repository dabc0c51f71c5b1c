import type { SegmentState } from "../../model/document.js";
import { nameTable } from "../../model/name-table.js";
import type { Span } from "../../model/span.js";
import { attributeOf, type XmlAttribute, type XmlTag } from "../../xml/index.js";

/**
 * Attributes of their own in which tools keep how far a segment of their XLIFF 1.2 has come: `conf` of Trados Studio's `sdl:seg`,
 * `mq:status` of memoQ's and `m:confirmed` of Phrase's `trans-unit`.
 */
export type ToolStateName = "conf" | "status" | "confirmed";

/** The start tag that has such an attribute or would have it. */
export interface ToolStateTag {
  readonly tag: Span;
  readonly name: ToolStateName;
  /** The name of the attribute with the prefix that the file gives it: `mq:status`. */
  readonly written: string;
}

/** The state that such an attribute gives a segment. */
export interface ToolState extends ToolStateTag {
  readonly state: SegmentState;
  /** Whether a reviser has refused the translation. */
  readonly needsReview: boolean;
  /** Whether the tool has locked the segment. */
  readonly isLocked?: boolean;
}

interface Vocabulary {
  /** States by the tool's words; what is not listed is work that nobody has confirmed. */
  readonly from: Readonly<Record<string, SegmentState>>;
  /** Words for a translation that a reviser has refused. */
  readonly refused: ReadonlySet<string>;
  readonly to: Readonly<Record<SegmentState, string>>;
}

const vocabularies: Readonly<Record<ToolStateName, Vocabulary>> = {
  conf: {
    from: nameTable<SegmentState>({
      Translated: "translated",
      RejectedTranslation: "translated",
      ApprovedTranslation: "reviewed",
      RejectedSignOff: "translated",
      ApprovedSignOff: "final",
    }),
    refused: new Set(["RejectedTranslation", "RejectedSignOff"]),
    to: { initial: "Draft", translated: "Translated", reviewed: "ApprovedTranslation", final: "ApprovedSignOff" },
  },
  status: {
    from: nameTable<SegmentState>({
      ManuallyConfirmed: "translated",
      Rejected: "translated",
      Reviewer1Confirmed: "reviewed",
      Proofread: "final",
    }),
    refused: new Set(["Rejected"]),
    to: {
      initial: "PartiallyEdited",
      translated: "ManuallyConfirmed",
      reviewed: "Reviewer1Confirmed",
      final: "Proofread",
    },
  },
  confirmed: {
    from: nameTable<SegmentState>({ "1": "translated" }),
    refused: new Set(),
    to: { initial: "0", translated: "1", reviewed: "1", final: "1" },
  },
};

/** Names of the attributes by their namespaces. */
const NAMES = nameTable<ToolStateName>({
  MQXliff: "status",
  "http://www.memsource.com/mxlf/2.0": "confirmed",
});

/** The namespace of what Trados Studio adds to an XLIFF 1.2. */
export const SDL = "http://sdl.com/FileTypes/SdlXliff/1.0";

/** What a `trans-unit` of memoQ or of Phrase says; nothing where it has no such attribute. */
export function toolStateOfUnit({ attributes }: XmlTag, tag: Span): ToolState | undefined {
  for (const written in attributes) {
    const { local, uri, value } = attributes[written] ?? NO_ATTRIBUTE;
    const name = uri === "" ? undefined : NAMES[uri];
    if (name !== undefined && name === local) return toolState({ tag, name, written }, value);
  }
  return undefined;
}

const NO_ATTRIBUTE: XmlAttribute = { local: "", uri: "", value: "" };

/** What a `sdl:seg` says. One without `conf` is a segment that nobody has confirmed. */
export const toolStateOfSeg = (seg: XmlTag, tag: Span): ToolState => ({
  ...toolState({ tag, name: "conf", written: "conf" }, attributeOf(seg, "conf") ?? ""),
  isLocked: isLockedByTool(seg),
});

function toolState(place: ToolStateTag, value: string): ToolState {
  const { from, refused } = vocabularies[place.name];
  return { ...place, state: from[value] ?? "initial", needsReview: refused.has(value) };
}

/** Whether a tool says in an attribute of its own that a unit or segment is locked: `mq:locked="locked"`, `m:locked="true"`, `sdl:seg locked="true"`. */
export function isLockedByTool({ attributes, uri: own }: XmlTag): boolean {
  for (const name in attributes) {
    const { local, uri, value } = attributes[name] ?? NO_ATTRIBUTE;
    const isLocked = local === "locked" && (value === "true" || value === "locked");
    if (isLocked && (NAMES[uri] !== undefined || own === SDL)) return true;
  }
  return false;
}

/** The tool's word for a state. */
export const toolWordOf = (name: ToolStateName, state: SegmentState): string => vocabularies[name].to[state];
