import { type Concept, termsIn } from "../index.js";
import type { Translator } from "../ui/index.js";

/** A line a concept: id, Chinese, English with its status. */
export function conceptTable(concepts: readonly Concept[], { t }: Translator): string {
  const lines = concepts.map((concept) => {
    const chinese = termsIn(concept, "zh")[0]?.text ?? "–";
    const [english] = termsIn(concept, "en");
    const rendering = english === undefined ? "–" : `${english.text} (${t(`status.${english.status}`)})`;
    return `${concept.id}\t${chinese}\t${rendering}\t${t(`kind.${concept.kind}`)}`;
  });
  return `${[...lines, t("cli.glossary.count", { count: concepts.length })].join("\n")}\n`;
}

/** All that is known of a concept. */
export function conceptDetails(concept: Concept, { t }: Translator): string {
  const terms = Object.entries(concept.terms).flatMap(([language, list]) =>
    list.map(
      ({ text, status, note }) =>
        `  ${language}  ${text}  (${t(`status.${status}`)})${note === undefined ? "" : `  ${note}`}`,
    ),
  );
  const facts = [
    concept.definition,
    concept.note,
    ...(concept.sources ?? []).map(({ reference }) => t("cli.glossary.source-label", { reference })),
  ];
  const lines = facts.filter((fact) => fact !== undefined).map((fact) => `  ${fact}`);
  return `${[`${concept.id}  ${t(`kind.${concept.kind}`)}`, ...terms, ...lines].join("\n")}\n`;
}
