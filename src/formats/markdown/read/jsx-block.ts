import type { SyntaxNode } from "@lezer/common";
import { commentEnd, expressionEnd, tagAt } from "../syntax/scan.js";
import { attributeTexts } from "./attribute-texts.js";
import { addDecoded } from "./decoded.js";
import { LfBuilder, type Reading } from "./reading.js";

/** Reads the attributes of JSX tags that stand alone on their lines; expressions between them are passed over. */
export function readJsx(
  reading: Reading,
  { from, to }: Pick<SyntaxNode, "from" | "to">,
  heading: string | undefined,
): void {
  const { text } = reading;
  for (let at = from; at < to; ) {
    const tag = text[at] === "<" ? tagAt(text, at, to, "jsx") : undefined;
    for (const { form, name, from: start, to: end } of tag === undefined ? [] : attributeTexts(tag)) {
      const builder = new LfBuilder(reading);
      addDecoded(builder, text, { from: start, to: end }, false);
      const context = { name, ...(heading !== undefined && { heading }) };
      const flow = builder.finish({ kind: "attribute", write: reading.writerFor(form), context });
      if (flow !== undefined && reading.isTaken(flow.text)) reading.flows.push(flow);
    }
    at =
      tag?.span.end ??
      commentEnd(text, at, to) ??
      (text[at] === "{" ? expressionEnd(text, at, to) : undefined) ??
      at + 1;
  }
}
