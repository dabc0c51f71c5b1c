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
export type NewCode = Pick<InlineCode, "id" | "kind" | "equiv" | "type" | "address"> & { readonly span: Span };
/** A code among the tokens of a flow. */
export interface CodeToken {
  readonly code: NewCode;
}

/** What a flow is made of, in the order of the file. */
export type FlowToken = TextToken | SpaceToken | CodeToken;

/** Whether a token is a code. */
export const isCode = (token: FlowToken): token is CodeToken => "code" in token;
/** Whether a token is text. */
export const isText = (token: FlowToken): token is TextToken => "text" in token;
