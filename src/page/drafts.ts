import { type SegmentState, segmentStates } from "../model/document.js";
import { storedText, storeText } from "./settings.js";

/** What a reviser has done to a segment and not handed on yet. */
export interface Draft {
  /** The target as its field holds it, marks and all. */
  readonly target?: string;
  readonly state?: SegmentState;
  readonly comment?: string;
}

/** All drafts of a page, by anchor, kept by the browser under the page's key. */
export interface Drafts {
  readonly all: ReadonlyMap<string, Draft>;
  /** Whether the browser keeps them. */
  set(anchor: string, draft: Draft | undefined): boolean;
}

/** The drafts that the browser has kept for a page. */
export function readDrafts(key: string): Drafts {
  const name = `duiyi.drafts ${key}`;
  const all = new Map(parsed(storedText(name)));
  return {
    all,
    set: (anchor, draft) => {
      if (draft === undefined || isEmpty(draft)) all.delete(anchor);
      else all.set(anchor, draft);
      return storeText(name, all.size === 0 ? undefined : JSON.stringify(Array.from(all)));
    },
  };
}

const isEmpty = (draft: Draft): boolean => Object.keys(draft).length === 0;

/** What the browser gives back may be anything. */
function parsed(json: string | undefined): [string, Draft][] {
  if (json === undefined) return [];
  try {
    const entries: unknown = JSON.parse(json);
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, Draft] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || typeof entry[1] !== "object" || entry[1] === null)
    return false;
  const { target = "", state = "initial", comment = "" } = entry[1];
  return typeof target === "string" && segmentStates.includes(state) && typeof comment === "string";
}
