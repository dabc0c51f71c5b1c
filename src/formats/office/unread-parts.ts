import { type OfficePackage, relationsOf } from "../../office/index.js";
import type { LeftChinese } from "./still-chinese.js";

/**
 * Documents that a package has within it and shows: parts in another format, and embedded objects, of which a picture is shown. The workbook
 * of a chart is none.
 *
 * @see ECMA-376, part 1, 17.17.2.1 (altChunk), 15.2.10 (embedded object), 15.2.11 (embedded package)
 */
export const unreadParts = (office: OfficePackage, file: string): LeftChinese[] =>
  Array.from(office.entries.keys()).flatMap((name) => {
    const { folder = "", part = "" } = RELATIONS.exec(name)?.groups ?? {};
    if (part === "" || CHARTS.test(folder)) return [];
    return relationsOf(office, `${folder}${part}`, file).flatMap(({ type, target, isExternal }): LeftChinese[] =>
      isExternal || !UNREAD.has(type) || !office.entries.has(target)
        ? []
        : [{ what: "part", text: target, place: { in: "part", part: target, paragraph: 1 } }],
    );
  });

const RELATIONS = /^(?<folder>(?:.*\/)?)_rels\/(?<part>[^/]+)\.rels$/u; // "word/_rels/document.xml.rels"
const CHARTS = /(?:^|\/)charts\/$/u;
const UNREAD: ReadonlySet<string> = new Set(["aFChunk", "subDocument", "oleObject", "package"]);
