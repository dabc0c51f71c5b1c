import { h } from "hastscript";
import { type Concept, termsIn } from "../../model/concept.js";
import { type Document, segmentsOf } from "../../model/document.js";
import type { Translate } from "../../model/translate.js";
import { safeText } from "./safe-text.js";

/** The index of names at the end: each concept of the text with its renderings, and a link to every segment that names it. */
export function renderNames(document: Document, numbers: ReadonlyMap<string, number>, t: Translate) {
  const places = new Map<Concept, Set<string>>();
  for (const { segment } of segmentsOf(document)) {
    for (const { concept } of [...segment.terms, ...(segment.targetTerms ?? [])]) {
      places.set(concept, (places.get(concept) ?? new Set()).add(segment.id));
    }
  }
  if (places.size === 0) return [];
  const entries = Array.from(places).flatMap(([concept, ids]) => entry(concept, Array.from(ids), document, numbers, t));
  return [h("section", { id: "names" }, [h("h2", t("page.names")), h("dl", entries)])];
}

function entry(
  concept: Concept,
  ids: readonly string[],
  { srcLang, trgLang }: Document,
  numbers: ReadonlyMap<string, number>,
  t: Translate,
) {
  const links = ids.flatMap((id, index) => [
    index === 0 ? "" : " ",
    h("a", { href: `#${id}` }, `${numbers.get(id) ?? 0}`),
  ]);
  const targets = termsIn(concept, trgLang).map(({ text, status }) => `${text} (${t(`status.${status}`)})`);
  const source = termsIn(concept, srcLang)[0]?.text ?? concept.id;
  const about = [concept.definition, ...(concept.sources ?? []).map(({ reference }) => reference)]
    .filter((part) => part !== undefined)
    .join(" · ");
  return [
    h("dt", { id: `term-${concept.id}`, lang: srcLang }, safeText(source)),
    h("dd", [
      h("span", { lang: trgLang }, safeText(targets.join("; "))),
      h("div", { className: ["note"] }, [safeText(about), " · ", ...links]),
    ]),
  ];
}
