import type { Place, SlidePlace } from "./place.js";
import type { Translate } from "./translate.js";

/** A place for people: `line 12, column 7`, `slide 4, paragraph 2`, `slide 4, notes, paragraph 1`. */
export function placeWords(place: Place, t: Translate): string {
  switch (place.in) {
    case undefined:
      return t("place.line", { line: place.line, column: place.column });
    case "cue":
      return t("place.cue", { time: place.time, line: place.line });
    case "sheet":
      return t("place.sheet", { sheet: place.sheet, cell: place.cell });
    case "slide":
      return slideWords(place, t);
    case "part":
      if (place.table === undefined) return t("place.part", { part: place.part, paragraph: place.paragraph });
      return place.part === "body"
        ? t("place.body-cell", { ...place.table })
        : t("place.cell", { part: place.part, ...place.table });
  }
}

function slideWords({ slide, part, number, paragraph }: SlidePlace, t: Translate): string {
  if (part === undefined) return t("place.slide", { slide, paragraph });
  const name = t(`place.part-of-slide.${part}`);
  return t("place.slide-part", {
    slide,
    part: number === undefined ? name : t("place.numbered", { part: name, number }),
    paragraph,
  });
}
