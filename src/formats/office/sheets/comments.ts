import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { attributeOf, escapeXmlText, type XmlTag } from "../../../xml/index.js";
import { handlerOf, IGNORED, type Inside, textReader } from "../inside.js";
import type { PartFlow, TextPart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { neededXml, readPartXml } from "../read-part.js";
import { escapeString, unescapeString } from "./escaped-string.js";
import { listReader, type SheetString } from "./sheet-strings.js";

/**
 * The comments of a sheet. A conversation (a threaded comment) has a copy among the plain comments, for programs that know no conversations; the
 * copy is not offered, and says what the conversation says in the translation.
 *
 * @see ECMA-376, part 1, 18.7 (comments); MS-XLSX, 2.1.38 (threaded comments)
 */
export function sheetComments(office: OfficePackage, sheet: string, part: string, file: string): TextPart[] {
  const relations = relationsOf(office, part, file).filter(({ isExternal }) => !isExternal);
  const targets = (type: string): string[] => relations.flatMap((each) => (each.type === type ? [each.target] : []));
  const threads = targets("threadedComment").flatMap((target) => threadedComments(office, target, file, sheet));
  const byCell = new Map<string, PartFlow[]>();
  for (const { flows } of threads)
    for (const flow of flows) {
      const cell = flow.map.within?.in === "sheet" ? flow.map.within.cell : "";
      byCell.set(cell, [...(byCell.get(cell) ?? []), flow]);
    }
  return [...targets("comments").flatMap((target) => plainComments(office, target, file, sheet, byCell)), ...threads];
}

function threadedComments(office: OfficePackage, part: string, file: string, sheet: string): TextPart[] {
  const xml = neededXml(office, part, file, "ThreadedComments");
  const flows: PartFlow[] = [];
  const thread = (cell: string): Inside => ({
    open: (tag, { end: start }) =>
      tag.local !== "text"
        ? IGNORED
        : textReader(start, (text, { end }) => {
            const span = { start, end: Math.max(start, xml.lastIndexOf("</", end - 1)) };
            if (!LETTER.test(text)) return;
            const place = { in: "sheet", sheet, cell } as const;
            const flow = plainFlow({ kind: "note", text: unescapeString(text), span, place });
            flows.push({ ...flow, write: (content) => escapeXmlText(escapeString(content.text)) });
          }),
  });
  const block: Inside = {
    open: (tag) => (tag.local === "threadedComment" ? thread(attributeOf(tag, "ref") ?? "") : block),
  };
  readPartXml(xml, part, file, handlerOf(block));
  return [{ name: part, xml, flows, copies: [] }];
}

const LETTER = /\p{L}/u;

function plainComments(
  office: OfficePackage,
  part: string,
  file: string,
  sheet: string,
  threads: ReadonlyMap<string, readonly PartFlow[]>,
): TextPart[] {
  const xml = neededXml(office, part, file, "comments");
  const flows: PartFlow[] = [];
  const copies: TextPart["copies"][number][] = [];
  const take = (string: SheetString, comment: XmlTag | undefined): void => {
    const cell = (comment && attributeOf(comment, "ref")) ?? "";
    const flow = string.flowAt("note", { in: "sheet", sheet, cell });
    const thread = threads.get(cell);
    if (flow === undefined) return;
    if (thread === undefined) flows.push(flow);
    else copies.push(threadCopy(flow, thread));
  };
  readPartXml(xml, part, file, listReader("text", xml, take));
  return [{ name: part, xml, flows, copies }];
}

/** What stands in the place of a conversation: its texts, one behind the other, without the words of the program round them. */
const threadCopy = (flow: PartFlow, thread: readonly PartFlow[]): TextPart["copies"][number] => ({
  span: flow.span,
  write: (context) => {
    const contents = thread.map((each) => context.translationOf(each));
    if (contents.every((content) => content === undefined)) return undefined;
    const text = thread.map((each, index) => contents[index]?.text ?? each.text).join("\n");
    return flow.write({ text, codes: [] }, context);
  },
});
