import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import type { IncludedPart } from "../../../model/left-out.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { ReadContext, WriteContext } from "../../format.js";
import { coreProperties } from "../core-properties.js";
import { handlerOf } from "../inside.js";
import { officeFormat } from "../office-format.js";
import type { TextPart } from "../part.js";
import { partXml, readPartXml } from "../read-part.js";
import { latinNumbering } from "./latin-numbering.js";
import { mainPart, partOf } from "./main-part.js";
import { withFieldsUpdated } from "./settings.js";
import { StoryReader } from "./story-reader.js";
import { StylesReader } from "./styles.js";
import { wordChinese } from "./word-chinese.js";

/** Documents of Word and of programs that write its format. @see ECMA-376, part 1 (WordprocessingML), transitional and strict */
export const docx = officeFormat({
  id: "docx",
  kinds: ["docx"],
  datatype: "x-docx",
  parts: wordParts,
  chinese: wordChinese,
  around: (office, file, context) =>
    new Map([...withFieldsUpdated(office, file), ...withLatinNumbers(office, file, context)]),
});

/** Kinds of parts with text by the type of the relation that leads to them, in the order in which they are read. */
const stories: readonly { readonly type: string; readonly kind: UnitKind; readonly include?: IncludedPart }[] = [
  { type: "footnotes", kind: "note" },
  { type: "endnotes", kind: "note" },
  { type: "header", kind: "paragraph" },
  { type: "footer", kind: "paragraph" },
  { type: "comments", kind: "note", include: "comments" },
];

function wordParts(office: OfficePackage, { name: file }: InputFile, { include = [] }: ReadContext): TextPart[] {
  const main = mainPart(office, file);
  const relations = relationsOf(office, main, file);
  const styles = new StylesReader();
  const stylesPart = partOf(relations, "styles");
  const stylesXml = stylesPart === undefined ? undefined : partXml(office, stylesPart, file);
  if (stylesXml !== undefined) readPartXml(stylesXml, stylesPart ?? "", file, styles);
  const wanted = stories.filter((story) => story.include === undefined || include.includes(story.include));
  const others = wanted.flatMap(({ type, kind }) =>
    relations.flatMap((relation) => (relation.type === type ? [{ part: relation.target, kind }] : [])),
  );
  const parts = [{ part: main, kind: "paragraph" as const }, ...others].flatMap(({ part, kind }): TextPart[] => {
    const xml = partXml(office, part, file);
    if (xml === undefined) throw new InputError("office.part", { part, reason: "ZIP" }, { file });
    const story = new StoryReader({
      part: partName(part, main),
      xml,
      styles,
      withHidden: include.includes("hidden"),
      kind,
    });
    readPartXml(xml, part, file, handlerOf({ open: story.openInBlock }));
    const { flows, copies } = story;
    return [{ name: part, xml, flows: [...flows].sort((a, b) => a.span.start - b.span.start), copies }];
  });
  return [...coreProperties(office, file), ...parts];
}

/** The numbers of lists in Western figures, where that is asked for. */
function withLatinNumbers(
  office: OfficePackage,
  { name: file }: InputFile,
  { numbering, trgLang }: WriteContext,
): ReadonlyMap<string, string> {
  const part =
    numbering === "latin" ? partOf(relationsOf(office, mainPart(office, file), file), "numbering") : undefined;
  const xml = part === undefined ? undefined : partXml(office, part, file);
  if (part === undefined || xml === undefined) return new Map();
  const changed = latinNumbering(xml, trgLang);
  return changed === xml ? new Map() : new Map([[part, changed]]);
}

/** The name of a part for people: `body`, `footnotes`, `header1`. */
const partName = (part: string, main: string): string =>
  part === main ? "body" : part.replace(/^.*\//u, "").replace(/\.xml$/u, "");
