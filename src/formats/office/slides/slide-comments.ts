import type { SlidePlace } from "../../../model/place.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { type DrawnText, drawnPart } from "../drawing/drawn-parts.js";

/**
 * The comments on a slide, of both kinds that PowerPoint writes; never the names of their authors.
 *
 * @see ECMA-376, part 1, 19.4.1 (cm); MS-PPTX, 2.6.3 (modern comments)
 */
export const slideComments = (office: OfficePackage, slide: string, file: string, number: number): DrawnText[] =>
  relationsOf(office, slide, file).flatMap(({ type, target, isExternal }) => {
    if (type !== "comments" || isExternal) return [];
    const placeOf = (paragraph: number): SlidePlace => ({ in: "slide", slide: number, paragraph });
    return drawnPart(office, target, file, { placeOf, kind: "note" }) ?? [];
  });
