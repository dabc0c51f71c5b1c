import type { FindPage } from "../../model/linked-page.js";
import type { OfficePackage } from "../../office/index.js";
import { decodedUri } from "../../text/decoded-uri.js";
import { escapeXml, unescapeXml } from "../../xml/index.js";
import { renamedPath } from "../renamed-path.js";
import type { PartCopy, TextPart } from "./part.js";
import { partXml } from "./read-part.js";
import { valueSpan } from "./value-span.js";

/**
 * The links of a package of Office Open XML to files beside it, which lead to the translations of these files where a run makes them.
 *
 * @see ECMA-376, part 2, 6.5.3 (Relationship)
 */
export const linkedParts = (office: OfficePackage, file: string): TextPart[] =>
  Array.from(office.entries.keys()).flatMap((name): TextPart[] => {
    const xml = name.endsWith(".rels") ? partXml(office, name, file) : undefined;
    if (xml === undefined) return [];
    const copies = Array.from(xml.matchAll(LINK)).flatMap(({ 0: tag, index }): PartCopy[] => {
      const at = valueSpan(tag, "Target");
      return at === undefined ? [] : [linkCopy(xml, { start: index + at.start, end: index + at.end })];
    });
    return copies.length === 0 ? [] : [{ name, xml, flows: [], copies }];
  });

const LINK = /<(?:\w+:)?Relationship\s(?=[^<>]*\/hyperlink["'])(?=[^<>]*\bTargetMode\s*=\s*["']External["'])[^<>]*>/gu; // '<Relationship Id="a" Type="…/hyperlink" Target="b.docx" TargetMode="External"/>'

/**
 * A link that follows the document that it leads to.
 *
 * @param base - what stands before the path of each file beside the document: in OpenDocument paths begin within the package
 */
export function linkCopy(xml: string, span: PartCopy["span"], base = ""): PartCopy {
  const address = unescapeXml(xml.slice(span.start, span.end));
  return {
    span,
    what: "links",
    write: ({ options: { findPage } }) => {
      const linked = address.startsWith(base) && findPage && linkedAddress(address.slice(base.length), findPage);
      return linked ? escapeXml(base + linked) : undefined;
    },
  };
}

/** A link under the name that the file it leads to has in the translation; nothing where it leads elsewhere, or the name stays. */
function linkedAddress(address: string, findPage: FindPage): string | undefined {
  if (ELSEWHERE.test(address)) return undefined;
  const rest = /[?#].*$/su.exec(address)?.[0] ?? "";
  const path = decodedUri(address.slice(0, address.length - rest.length)).replaceAll("\\", "/");
  const { renamed } = (path !== "" && findPage(path)) || {};
  const name = renamed && renamedPath(path, renamed);
  return name === undefined ? undefined : encodeURI(name) + rest;
}

const ELSEWHERE = /^(?:[a-z][\w+.-]*:|[/\\])/iu; // "http://a.example", "C:\\b.docx"
