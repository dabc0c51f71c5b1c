import { InputError } from "../model/input-error.js";

/** What an XML text from outside may not pass. */
export interface XmlLimits {
  /** Elements within elements. */
  readonly depth: number;
  /** UTF-16 code units of text within one element, counted from its last start tag on. */
  readonly text: number;
}

/** The limits that hold where a command gives no others. */
export const defaultLimits: XmlLimits = { depth: 100, text: 2_000_000 };

/** The limits that may be asked for: what goes deeper would fill the stack of whoever walks the tree, what is longer is no string. */
export const mostLimits: XmlLimits = { depth: 2000, text: 500_000_000 };

/** The limits that hold. @throws InputError `usage.limit` where one is asked for that cannot be kept */
export function limitsFor(asked: Partial<XmlLimits> = {}): XmlLimits {
  const limits = { ...defaultLimits, ...asked };
  for (const key of ["depth", "text"] as const) {
    const values = { name: OPTIONS[key], most: mostLimits[key], given: limits[key] };
    if (limits[key] > mostLimits[key]) throw new InputError("usage.limit", values);
  }
  return limits;
}

const OPTIONS = { depth: "--max-depth", text: "--max-text" } as const;
