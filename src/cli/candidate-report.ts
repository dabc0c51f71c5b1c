import { addressOf, type ListedCandidate } from "../index.js";
import type { Translator } from "../ui/index.js";

/** A line a candidate: score, name, kind, count, Latin form, first place, and how it stands to the glossary. */
export function candidateLines(candidates: readonly ListedCandidate[], { t }: Pick<Translator, "t">): string {
  const lines = candidates.map(({ text, kind, count, score, suggestion, first, related, nearMiss, rejected }) => {
    const latin = suggestion === undefined ? "–" : t("cli.glossary.candidates.unverified", { latin: suggestion.text });
    const place = `${first.file}:${addressOf(first)}`;
    const remarks = [
      ...(nearMiss ? [t("cli.glossary.candidates.near-miss", { term: nearMiss.term })] : []),
      ...(related.length > 0
        ? [
            t("cli.glossary.candidates.related", {
              names: related.map(({ term }) => term).join(t("summary.separator")),
            }),
          ]
        : []),
      ...(rejected ? [t("cli.glossary.candidates.rejected")] : []),
    ];
    return [String(score).padStart(3), text, t(`kind.${kind}`), `×${count}`, latin, place, ...remarks].join("\t");
  });
  return `${[...lines, t("cli.glossary.candidates.count", { count: candidates.length })].join("\n")}\n`;
}
