import type { Table, TableRow } from "mdast";
import { type Concept, termsIn } from "../../model/concept.js";
import { segmentsOf } from "../../model/document.js";
import type { Publication } from "../../model/output.js";
import { textNode } from "./text-node.js";

/** The concepts that the text names, in the order in which they come: how they are called on both sides, and what they are. */
export function termsTable({ document, wording: { t } }: Publication) {
  const { srcLang, trgLang } = document;
  const concepts = new Set<Concept>();
  for (const { segment } of segmentsOf(document)) for (const { concept } of segment.terms) concepts.add(concept);
  if (concepts.size === 0) return [];
  const rows = Array.from(concepts, (concept) =>
    row([
      termsIn(concept, srcLang)[0]?.text ?? concept.id,
      termsIn(concept, trgLang)
        .filter(({ status }) => status === "preferred" || status === "admitted")
        .map(({ text }) => text)
        .join("; "),
      t(`kind.${concept.kind}`),
      concept.definition ?? "",
    ]),
  );
  const heads = row([t("outputs.source"), t("outputs.target"), t("outputs.kind"), t("outputs.definition")]);
  const table: Table = { type: "table", children: [heads, ...rows] };
  return [{ type: "heading" as const, depth: 2 as const, children: [textNode(t("page.names"))] }, table];
}

const row = (cells: readonly string[]): TableRow => ({
  type: "tableRow",
  children: cells.map((cell) => ({ type: "tableCell", children: [textNode(cell)] })),
});
