import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { type DrawnText, drawnPart } from "../drawing/drawn-parts.js";
import { placesOfParts } from "./slide-places.js";

/**
 * The comments on a slide, of both kinds that PowerPoint writes; never the names of their authors.
 *
 * @see ECMA-376, part 1, 19.4.1 (cm); MS-PPTX, 2.6.3 (modern comments)
 */
export const slideComments = (office: OfficePackage, slide: string, file: string, number: number): DrawnText[] => {
  const parts = relationsOf(office, slide, file)
    .filter(({ type, isExternal }) => type === "comments" && !isExternal)
    .map(({ type, target }) => ({ part: target, type }));
  const placeIn = placesOfParts(number, parts);
  return parts.flatMap((drawn) => {
    const placeOf = (paragraph: number) => placeIn(paragraph, drawn);
    return drawnPart(office, drawn.part, file, { placeOf, kind: "note" }) ?? [];
  });
};
