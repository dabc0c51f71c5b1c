import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import type { SlidePlace } from "../../../model/place.js";
import { type OfficePackage, type Relation, relationsOf } from "../../../office/index.js";
import type { XmlTag } from "../../../xml/index.js";
import type { ReadContext } from "../../format.js";
import { coreProperties } from "../core-properties.js";
import { type DrawnPart, type DrawnText, drawnBy, drawnPart, drawnParts } from "../drawing/drawn-parts.js";
import { followingPart, sameAmong } from "../follower.js";
import type { HanziOnly } from "../hanzi-only.js";
import type { TextPart } from "../part.js";
import { partXml, readPartXml } from "../read-part.js";
import type { LeftChinese } from "../still-chinese.js";
import { slideComments } from "./slide-comments.js";
import { chineseNames } from "./slide-names.js";
import { slideNumbers } from "./slide-numbers.js";
import { placesOfParts } from "./slide-places.js";
import { PresentationStyles } from "./slide-styles.js";

/** A presentation as it was read. */
export interface Presentation {
  readonly parts: readonly TextPart[];
  readonly left: readonly LeftChinese[];
  readonly layout: readonly HanziOnly[];
}

/**
 * Reads the slides in the order in which they are shown, each with what hangs on it, then what stands behind them. The title of the document follows
 * the first slide where that says it, as programs that write presentations take it from there.
 */
export function readSlides(
  office: OfficePackage,
  { name: file }: Pick<InputFile, "name">,
  { include = [], trgLang }: Pick<ReadContext, "include" | "trgLang">,
): Presentation {
  const main = relationsOf(office, "", file).find(({ type }) => type === "officeDocument")?.target ?? MAIN;
  const read = new Set<string>();
  const styles = new PresentationStyles(office, main, file, trgLang);
  const slides = slidesInOrder(office, main, relationsOf(office, main, file), file);
  const left: LeftChinese[] = chineseNames(partXml(office, main, file) ?? "", { in: "slide", slide: 1, paragraph: 1 });
  const numbered = (part: DrawnText): DrawnText => {
    const numbers = slideNumbers(part.xml, part.first, trgLang);
    left.push(...part.left, ...numbers.left);
    return { ...part, copies: [...part.copies, ...numbers.copies] };
  };
  const parts = slides.flatMap((part, index): DrawnText[] => {
    if (!include.includes("hidden") && isHidden(partXml(office, part, file) ?? "")) return [];
    const slide = index + 1;
    const around = drawnBy(office, part, file).filter((drawn) => !read.has(drawn.part));
    for (const drawn of around) read.add(drawn.part);
    for (const name of [part, ...around.map((drawn) => drawn.part)])
      if (!office.entries.has(name)) throw new InputError("office.part", { part: name, reason: "ZIP" }, { file });
    const placeOf = (paragraph: number): SlidePlace => ({ in: "slide", slide, paragraph });
    const own = drawnPart(office, part, file, { placeOf, kind: "paragraph", styles: styles.of(part) });
    const hung = drawnParts(office, around, file, { placeOf: placesOfParts(slide, around) });
    const comments = include.includes("comments") ? slideComments(office, part, file, slide) : [];
    return [...(own === undefined ? [] : [own]), ...hung, ...comments].map(numbered);
  });
  const shown = new Set(parts.map(({ name }) => name));
  const behind = slides.flatMap((part, index) =>
    shown.has(part) ? behindSlide(office, part, file).map((drawn) => ({ ...drawn, slide: index + 1 })) : [],
  );
  const masters = behind.flatMap((drawn, index): DrawnText[] => {
    if (behind.findIndex(({ part }) => part === drawn.part) < index) return [];
    const placeIn = placesOfParts(drawn.slide, [drawn]);
    const placeOf = (paragraph: number) => placeIn(paragraph, drawn);
    const text = drawnPart(office, drawn.part, file, { placeOf, kind: "paragraph", withoutPlaceholders: true });
    return text === undefined ? [] : [numbered(text)];
  });
  const layout = [...parts, ...masters].flatMap((part) => part.layout);
  const properties = coreProperties(office, file).map((part) => followingPart(part, sameAmong(parts[0]?.flows ?? [])));
  return { parts: [...properties, ...parts, ...masters], left, layout };
}

/** The layout of a slide and its master, as far as what they draw is shown on it. @see ECMA-376, part 1, 19.3.1.38 (`showMasterSp`) */
function behindSlide(office: OfficePackage, slide: string, file: string): DrawnPart[] {
  const behind: DrawnPart[] = [];
  let part = slide;
  for (const type of ["slideLayout", "slideMaster"]) {
    const next = relationsOf(office, part, file).find((relation) => relation.type === type)?.target;
    if (next === undefined || HIDES_MASTER.test(partXml(office, part, file) ?? "")) break;
    behind.push({ part: next, type });
    part = next;
  }
  return behind;
}

const HIDES_MASTER = /<(?:\w+:)?(?:sld|sldLayout)\s[^>]*\bshowMasterSp\s*=\s*["'](?:0|false)["']/u;

const MAIN = "ppt/presentation.xml";

/**
 * The parts of the slides in the order in which they are shown. A presentation with sections lists its slides once more, in an element of a later
 * version that has the same name.
 *
 * @see ECMA-376, part 1, 19.2.1.33 (sldId); [MS-PPTX] 2.6.35 (sectionLst)
 */
function slidesInOrder(office: OfficePackage, main: string, relations: readonly Relation[], file: string): string[] {
  const ids: string[] = [];
  let root: XmlTag | undefined;
  const open = (tag: XmlTag): void => {
    root ??= tag;
    if (tag.local !== "sldId" || tag.uri !== root.uri) return;
    const found = Object.entries(tag.attributes).find(([name, { local }]) => local === "id" && name !== "id");
    ids.push(found?.[1].value ?? "");
  };
  const xml = partXml(office, main, file);
  if (xml === undefined) throw new InputError("office.part", { part: main, reason: "ZIP" }, { file });
  readPartXml(xml, main, file, { open, close: () => undefined });
  return ids.map((id) => {
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target === undefined) throw new InputError("office.part", { part: main, reason: `slide ${id}` }, { file });
    return target;
  });
}

/** Whether a slide is not shown. @see ECMA-376, part 1, 19.3.1.38 (sld) */
const isHidden = (xml: string): boolean => /<(?:\w+:)?sld\s[^>]*\bshow\s*=\s*["'](?:0|false)["']/u.test(xml);
