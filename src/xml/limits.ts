/** What an XML text from outside may not pass. */
export interface XmlLimits {
  /** Elements within elements. */
  readonly depth: number;
  /** UTF-16 code units of text within one element, counted from its last start tag on. */
  readonly text: number;
}

/** The limits that hold where a command gives no others. */
export const defaultLimits: XmlLimits = { depth: 100, text: 2_000_000 };
