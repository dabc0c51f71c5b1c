import { InputError } from "../../../model/input-error.js";
import type { OfficePackage } from "../../../office/index.js";
import { follower } from "../follower.js";
import { closingLength, handlerOf, type Inside, textReader } from "../inside.js";
import type { PartCopy, PartFlow, TextPart } from "../part.js";
import { type OfficePlace, plainFlow } from "../plain-flow.js";
import { partXml, readPartXml } from "../read-part.js";

/**
 * The words on buttons and other controls of forms, which a workbook keeps in an older kind of drawing, as HTML. What a newer drawing says too
 * follows that. Comments stand there as shapes without words.
 *
 * @param drawn - what the sheet's newer drawings say
 * @see ECMA-376, part 4, 14.1.2.23 (textbox), 19.4.2.12 (ClientData)
 */
export function formWords(
  office: OfficePackage,
  part: string,
  file: string,
  { placeOf, drawn }: { readonly placeOf: (paragraph: number) => OfficePlace; readonly drawn: readonly PartFlow[] },
): TextPart[] {
  const xml = partXml(office, part, file);
  if (xml === undefined) return [];
  const found: PartFlow[] = [];
  const words: Inside = {
    open: (tag, { end: start }) => ({
      ...textReader(start, (text, { end }) => {
        const span = { start, end: end - closingLength(tag) };
        if (LETTER.test(text) && !xml.slice(span.start, span.end).includes("<"))
          found.push(plainFlow({ kind: "label", text, span, place: placeOf(found.length + 1) }));
      }),
      open: words.open,
    }),
  };
  const shapes: Inside = {
    open: (tag) => (tag.local === "textbox" ? words : shapes),
  };
  try {
    readPartXml(xml, part, file, handlerOf(shapes));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return []; // some programs write HTML there that is no XML; office programs pass it over too
  }
  const copies: PartCopy[] = [];
  const flows = found.filter((flow) => {
    const original = drawn.find(({ text }) => text.trim() === flow.text.trim());
    if (original !== undefined) copies.push(follower(flow, original));
    return original === undefined;
  });
  return [{ name: part, xml, flows, copies }];
}

const LETTER = /\p{L}/u;
