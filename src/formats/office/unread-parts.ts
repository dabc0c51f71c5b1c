import { type OfficePackage, type Relation, relationsOf } from "../../office/index.js";
import { attributeOf } from "../../xml/index.js";
import { handlerOf, type Inside } from "./inside.js";
import { partXml, readPartXml } from "./read-part.js";
import type { LeftChinese } from "./still-chinese.js";

/**
 * What a package shows and nothing here reads: parts in another format, captions of films, documents that it is put together from, embedded objects, of which a
 * picture is shown, and the words on buttons and fields that are programs. The workbook of a chart is none.
 *
 * @see ECMA-376, part 1, 17.17.2.1 (altChunk), 17.17.2.2 (subDoc), 15.2.10 (embedded object), 15.2.11 (embedded package), 15.2.9 (control)
 */
export const unreadParts = (office: OfficePackage, file: string): LeftChinese[] =>
  Array.from(office.entries.keys()).flatMap((name) => {
    if (CAPTIONS.test(name)) return [{ what: "part", text: name, place: { in: "part", part: name, paragraph: 1 } }];
    const { folder = "", part = "" } = RELATIONS.exec(name)?.groups ?? {};
    if (part === "" || CHARTS.test(folder)) return [];
    return relationsOf(office, `${folder}${part}`, file).flatMap((relation): LeftChinese[] => {
      const { target, isExternal } = relation;
      const place = { in: "part", part: target, paragraph: 1 } as const;
      if (isShownDocument(relation, office)) return [{ what: "part", text: target, place }];
      if (relation.type !== "control" || isExternal) return [];
      return wordsOfControl(office, target, file).map((text) => ({ what: "control", text, place }));
    });
  });

const RELATIONS = /^(?<folder>(?:.*\/)?)_rels\/(?<part>[^/]+)\.rels$/u; // "word/_rels/document.xml.rels"
const CAPTIONS = /\.vtt$/iu; // of a film
const CHARTS = /(?:^|\/)charts\/$/u;
const UNREAD: ReadonlySet<string> = new Set(["aFChunk", "subDocument", "oleObject", "package"]);

/** Of what lies outside of the package a picture is shown that stands in it, but for the documents that it is put together from. */
const isShownDocument = ({ type, target, isExternal }: Relation, office: OfficePackage): boolean =>
  UNREAD.has(type) && (isExternal ? type === "subDocument" : office.entries.has(target));

/** Chinese words that a control of ActiveX holds among its properties, such as a button's caption. */
function wordsOfControl(office: OfficePackage, part: string, file: string): string[] {
  const xml = part.endsWith(".xml") ? partXml(office, part, file) : undefined;
  if (xml === undefined) return [];
  const words: string[] = [];
  const properties: Inside = {
    open: (tag) => {
      if (tag.local === "ocxPr" && SHOWN.has(attributeOf(tag, "ax:name") ?? ""))
        words.push(attributeOf(tag, "ax:value") ?? "");
      return properties;
    },
  };
  readPartXml(xml, part, file, handlerOf(properties));
  return words.filter((text) => HAN.test(text));
}

const SHOWN: ReadonlySet<string> = new Set(["Caption", "Value", "ControlTipText"]);
const HAN = /\p{Script=Han}/u;
