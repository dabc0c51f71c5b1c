import type { Span } from "../../../model/span.js";

/** A text of front matter, and how it is written: within quotes, without, or as a block of lines. */
export interface FrontText {
  readonly path: readonly string[];
  /** Without quotes, and without the head of a block. */
  readonly span: Span;
  readonly style: FrontStyle;
  /** Whether it stands between brackets, where a comma ends it. */
  readonly isInFlow?: boolean;
}

/**
 * `plain` gets quotes where it needs them, `raw` has none; `single` doubles its quotes, `single-raw` (of TOML) has none within; of the blocks,
 * `literal` keeps its line ends, as the long strings of TOML do, which run over lines.
 */
export type FrontStyle =
  | ("plain" | "raw" | "single" | "single-raw" | "double" | "literal" | "folded")
  | ("long-double" | "long-single");
