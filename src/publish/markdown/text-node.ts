import type { Text } from "mdast";

/** A text on one line: line ends are spaces, and what is no character in any document shows as U+FFFD. */
export const textNode = (text: string): Text => partNode(text.trim());

/** A part of such a text, with the blanks at its ends. */
export const partNode = (text: string): Text => ({
  type: "text",
  value: text.replace(/\s*[\r\n]\s*/gu, " ").replace(NO_CHARACTER, "\ufffd"),
});

const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;
