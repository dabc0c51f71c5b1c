import type { SlidePart, SlidePlace } from "../../../model/place.js";
import type { DrawnPart } from "../drawing/drawn-parts.js";

/**
 * The places of paragraphs in the parts that belong to a slide, each counted in its part from 1.
 *
 * @param slide - the slide's number from 1
 * @param parts - all that belong to it, by which those of one kind are numbered
 */
export const placesOfParts =
  (slide: number, parts: readonly DrawnPart[]) =>
  (paragraph: number, { part, type }: DrawnPart): SlidePlace => {
    const kind = kinds.get(type);
    const number =
      parts.filter((other) => kinds.get(other.type) === kind).findIndex((other) => other.part === part) + 1;
    return { in: "slide", slide, ...(kind && { part: kind }), ...(number > 1 && { number }), paragraph };
  };

/** What a part is to its slide, by the type of the relation that leads to it. */
const kinds: ReadonlyMap<string, SlidePart> = new Map<string, SlidePart>([
  ["notesSlide", "notes"],
  ["comments", "comments"],
  ["chart", "chart"],
  ["chartEx", "chart"],
  ["chartUserShapes", "drawing"],
  ["diagramData", "diagram"],
  ["diagramDrawing", "drawing"],
  ["drawing", "drawing"],
  ["slideLayout", "layout"],
  ["slideMaster", "master"],
]);
