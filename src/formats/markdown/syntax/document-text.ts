/** The text that a parser is at work on, which rules for blocks of several lines look ahead in. */
export interface DocumentText {
  text: string;
  /** With each template as one word. */
  masked: string;
  /** What is defined for links by label, once it was asked for. */
  labels?: Pick<ReadonlySet<string>, "has"> | undefined;
}
