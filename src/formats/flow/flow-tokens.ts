import type { InlineCode } from "../../model/document.js";
import type { Span } from "../../model/span.js";

/** Text of a flow, and the stretch of the file that it stands for. */
export interface TextToken {
  readonly text: string;
  readonly origin: number;
  readonly size: number;
}

/** White space that may be set as one blank or as nothing. */
export interface SpaceToken {
  readonly origin: number;
  readonly size: number;
  /** Whether a line ends in it. */
  readonly isBreak: boolean;
}

/** A code without its place in the text. */
export type NewCode = Pick<InlineCode, "id" | "kind" | "equiv" | "type"> & { readonly span: Span };
export interface CodeToken {
  readonly code: NewCode;
}

export type FlowToken = TextToken | SpaceToken | CodeToken;

export const isCode = (token: FlowToken): token is CodeToken => "code" in token;
export const isText = (token: FlowToken): token is TextToken => "text" in token;
