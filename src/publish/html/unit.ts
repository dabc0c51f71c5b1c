import { h } from "hastscript";
import { type Document, type Segment, segmentStates, type Unit } from "../../model/document.js";
import { markedText } from "./marked-text.js";
import type { RenderOptions } from "./page.js";
import { safeText } from "./safe-text.js";

type Numbers = ReadonlyMap<string, number>;

/** A paragraph or heading: a row a segment, source and target side by side. */
export function renderUnit(unit: Unit, document: Document, numbers: Numbers, options: RenderOptions) {
  const rows = unit.segments.map((segment) => row(segment, unit, document, numbers, options));
  return h("div", { className: unit.kind === "heading" ? ["unit", "heading"] : ["unit"], id: unit.id }, rows);
}

function row(segment: Segment, unit: Unit, { srcLang, trgLang }: Document, numbers: Numbers, options: RenderOptions) {
  const element = unit.kind === "heading" ? "h2" : "p";
  const shown = isShown(segment, options) ? segment.target : undefined;
  const target =
    shown === undefined
      ? h("p", { className: ["side", "target", "empty"] }, options.t("page.untranslated"))
      : h(
          element,
          { className: ["side", "target"], lang: trgLang, dir: "auto" },
          markedText(shown.text, segment.targetTerms ?? []),
        );
  return h("div", { className: ["row"], id: segment.id }, [
    ...(options.audience === "review" ? [meta(segment, numbers, options)] : []),
    h(
      element,
      { className: ["side", "source"], lang: srcLang, dir: "auto" },
      markedText(segment.source.text, segment.terms),
    ),
    target,
    ...issuesOf(segment, options),
  ]);
}

function isShown({ state }: Segment, { audience, minState = "translated" }: RenderOptions): boolean {
  return audience === "review" ? state !== "initial" : segmentStates.indexOf(state) >= segmentStates.indexOf(minState);
}

function meta({ id, place, state, repeatOf, notes }: Segment, numbers: Numbers, { t }: RenderOptions) {
  const number = h("a", { className: ["number"], href: `#${id}` }, `${numbers.get(id) ?? 0}`);
  const parts = [
    place && h("span", { className: ["place"] }, t("page.place", { ...place })),
    h("span", { className: ["state"] }, t(`state.${state}`)),
    repeatOf === undefined
      ? undefined
      : h("a", { className: ["note"], href: `#${repeatOf}` }, t("page.repeat", { number: numbers.get(repeatOf) ?? 0 })),
    ...notes.filter((note) => note !== "").map((note) => h("span", { className: ["note"] }, safeText(note))),
  ];
  return h("div", { className: ["meta"] }, [number, ...parts.filter((part) => part !== undefined)]);
}

function issuesOf({ id }: Segment, { audience, issuesBySegment }: RenderOptions) {
  const own = audience === "public" ? undefined : issuesBySegment.get(id);
  if (own === undefined) return [];
  return [
    h(
      "ul",
      { className: ["issues"] },
      own.map(({ message }) => h("li", safeText(message))),
    ),
  ];
}
