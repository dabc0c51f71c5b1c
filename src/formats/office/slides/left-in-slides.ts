import type { InputFile } from "../../../model/input-file.js";
import type { Issue } from "../../../model/issue.js";
import type { SlidePlace } from "../../../model/place.js";
import { type OfficePackage, openPackage } from "../../../office/index.js";
import { displayWidth } from "../../../text/display-width.js";
import type { WriteContext } from "../../format.js";
import { hanziOnlyIssues, hanziOnlyRules } from "../hanzi-only.js";
import type { PartFlow, TextPart } from "../part.js";
import { leftIssues } from "../still-chinese.js";
import { readSlides } from "./read-slides.js";

/**
 * What stays Chinese in a presentation when all of it is translated, layout in it that suits Chinese characters only, and the slides on which
 * texts have grown.
 *
 * @param written - gives the presentation as it was translated
 */
export function leftInSlides(
  office: OfficePackage,
  file: InputFile,
  context: WriteContext,
  written: () => Uint8Array,
): Issue[] {
  const { parts, left, layout } = readSlides(office, file, context);
  const kept = left.filter(({ isMended = false }) => !(isMended && context.numbering === "latin"));
  const translated = readSlides(openPackage(written(), { name: file.name }), file, context);
  return [...leftIssues(kept), ...hanziOnlyIssues(layout), ...grownIssues(parts, translated.parts)];
}

/** An issue for each slide on which a text takes more than half as much room again as before. */
function grownIssues(before: readonly TextPart[], after: readonly TextPart[]): Issue[] {
  const written = new Map(after.map((part) => [part.name, new Map(part.flows.flatMap(placed))]));
  const grown = before.flatMap((part) =>
    part.flows.flatMap(placed).flatMap(([paragraph, flow]) => {
      const now = written.get(part.name)?.get(paragraph);
      return now !== undefined && hasGrown(flow.text, now.text) ? (slideOf(flow) ?? []) : [];
    }),
  );
  const first = new Map([...grown].reverse().map((place) => [place.slide, place]));
  return Array.from(first.values())
    .sort((a, b) => a.slide - b.slide)
    .map((place): Issue => {
      const count = grown.filter(({ slide }) => slide === place.slide).length;
      return {
        rule: "layout/hanzi-only",
        ...hanziOnlyRules["layout/hanzi-only"],
        values: { count, context: "grown" },
        place,
      };
    });
}

/** Texts that stand in shapes, by their paragraph in the part. */
const placed = (flow: PartFlow): [number, PartFlow][] => {
  const place = slideOf(flow);
  return place === undefined || flow.kind === "attribute" || flow.kind === "note" ? [] : [[place.paragraph, flow]];
};

const slideOf = ({ map: { within } }: PartFlow): SlidePlace | undefined =>
  within?.in === "slide" ? within : undefined;

/** In columns, of which a Chinese character takes two. */
function hasGrown(before: string, after: string): boolean {
  const [from, to] = [displayWidth(before), displayWidth(after)];
  return to > from * MOST_GROWTH && to - from >= LEAST_GROWTH;
}

const MOST_GROWTH = 1.5;
const LEAST_GROWTH = 10; // columns; what a short label grows by finds room
