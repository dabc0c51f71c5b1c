import { InputError } from "../../../model/input-error.js";
import type { Issue } from "../../../model/issue.js";
import type { OfficePackage } from "../../../office/index.js";
import type { ReadContext, WriteContext } from "../../format.js";
import { coreReader } from "../core-properties.js";
import { captionedPart } from "../follower.js";
import { type HanziOnly, hanziOnlyIssues } from "../hanzi-only.js";
import { handlerOf } from "../inside.js";
import { followers } from "../office-format.js";
import type { TextPart } from "../part.js";
import { neededXml, partXml, readPartXml } from "../read-part.js";
import { type LeftChinese, leftIssues } from "../still-chinese.js";
import type { Revisions } from "../word/revisions.js";
import type { ShownField } from "./text-paragraph.js";
import { TextReader } from "./text-reader.js";
import { TextStyles } from "./text-styles.js";

/** A text of OpenDocument as it was read. */
export interface OpenText {
  readonly parts: readonly TextPart[];
  readonly left: readonly LeftChinese[];
  readonly layout: readonly HanziOnly[];
  readonly fields: readonly ShownField[];
  /** Entries of lists, such as a table of contents, with the names that they lead to. */
  readonly entries: TextReader["entries"];
  readonly revisions: Revisions;
}

/**
 * Reads the properties, the text, the styles with heads and feet of pages, and the objects within the text, such as charts.
 *
 * @throws InputError `office.part` where the text is not there
 */
export function readText(
  office: OfficePackage,
  file: string,
  { trgLang, include = [] }: Pick<ReadContext, "trgLang" | "include">,
): OpenText {
  refuseLost(office, file);
  const styles = stylesIn(office, ["content.xml", "styles.xml"], file);
  const objects = Array.from(office.entries.keys()).filter((name) => OBJECT.test(name));
  const read = [
    { name: "content.xml", part: "body", styles },
    { name: "styles.xml", part: "styles", styles },
    ...objects.map((name) => ({
      name,
      part: name.replace(/\/content\.xml$/u, ""),
      styles: stylesIn(office, [name], file),
    })),
  ].flatMap(({ name, part, styles: own }) => {
    const isText = part === "body";
    const xml = isText ? neededXml(office, name, file, "document-content") : partXml(office, name, file);
    if (xml === undefined) return [];
    const repeated = repeatedPlaces(xml);
    const reader = new TextReader({ part, xml, styles: own, trgLang, repeated, include: new Set(include) });
    readPartXml(xml, name, file, handlerOf({ open: reader.openInBlock }));
    const flows = [...reader.flows].sort((a, b) => a.span.start - b.span.start);
    return [{ reader, part: captionedPart({ name, xml, flows, copies: reader.copies }) }];
  });
  const readers = read.map(({ reader }) => reader);
  const sum = (kind: keyof Revisions): number => readers.reduce((all, { revisions }) => all + revisions[kind], 0);
  return {
    parts: [...coreReader(office, "meta.xml", file), ...read.map(({ part }) => part)],
    left: readers.flatMap(({ left }) => left),
    layout: readers.flatMap(({ layout }) => layout),
    fields: readers.flatMap(({ fields }) => fields),
    entries: readers.flatMap(({ entries }) => entries),
    revisions: { inserted: sum("inserted"), deleted: sum("deleted"), moved: sum("moved") },
  };
}

/** Refuses a package without a part with text that its manifest lists. @see OpenDocument 1.3, part 2, 3.2 (manifest) */
function refuseLost(office: OfficePackage, file: string): void {
  const manifest = partXml(office, "META-INF/manifest.xml", file) ?? "";
  const listed = Array.from(manifest.matchAll(LISTED), ([, name = ""]) => name);
  const lost = ["content.xml", ...listed].find((name) => !office.entries.has(name));
  if (lost !== undefined) throw new InputError("office.part", { part: lost, reason: "ZIP" }, { file });
}

const LISTED = /\bfull-path\s*=\s*"((?:[^"/]+\/)?content\.xml|styles\.xml|meta\.xml)"/gu;

const OBJECT = /^[^/]+\/content\.xml$/u; // "Object 1/content.xml"

/** Names of the places whose words references repeat. @see OpenDocument 1.3, part 3, 7.7 */
const repeatedPlaces = (xml: string): Set<string> =>
  new Set(
    Array.from(
      xml.matchAll(/<(?:[\w-]+:)?(?:bookmark|reference)-ref\s[^>]*?\bref-name="([^"]*)"/gu),
      ([, name = ""]) => name,
    ),
  );

const HAN = /\p{Script=Han}/u;

function stylesIn(office: OfficePackage, names: readonly string[], file: string): TextStyles {
  const styles = new TextStyles();
  for (const name of names) {
    const xml = partXml(office, name, file);
    if (xml !== undefined) readPartXml(xml, name, file, { open: (tag) => styles.open(tag), close: () => undefined });
  }
  return styles;
}

/** What stays Chinese in a text of OpenDocument when all of it is translated, and layout in it that suits Chinese characters only. */
export function leftInText(office: OfficePackage, file: string, context: WriteContext): Issue[] {
  const { parts, left, layout, fields, entries } = readText(office, file, context);
  const { copyOf, headingOf } = followers(
    new Map(parts.flatMap(({ flows }) => flows.map((flow) => [flow, flow] as const))),
  );
  const kept = fields.filter(({ text }) => copyOf(text) === undefined);
  const found: LeftChinese[] = [
    ...left.filter(({ isMended = false }) => !(isMended && context.numbering === "latin")),
    ...kept.map(({ text, place }) => ({ what: "field", text: text.trim(), place }) as const),
    ...entries
      .filter(({ text, leadsTo }) => HAN.test(text) && headingOf(leadsTo, text) === undefined)
      .map(({ text, place }) => ({ what: "contents", text, place }) as const),
  ];
  return [...leftIssues(found), ...hanziOnlyIssues(layout)];
}
