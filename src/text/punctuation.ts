/** Marks that close a quotation, bracket or title. */
export const CLOSERS = "”’」』）)】》〉〕］]";
/** The closing marks, escaped for a class of a regular expression. */
export const CLOSERS_IN_CLASS = CLOSERS.replace("]", "\\]");
/** Marks that open one. */
export const OPENERS = "“‘「『（(【《〈〔［[";

/** Whether a UTF-16 code unit is a Chinese character of the Basic Multilingual Plane. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/** Dots that stand between the parts of a name and are all one dot to a reader: `卓玛·次仁`, `卓玛・次仁`. */
export const MIDDLE_DOTS = "·・•‧∙⋅･";
