/** Names that annotators go by. @see ITS 2.0, 5.7 */
const categories: ReadonlySet<string> = new Set([
  ...["allowed-characters", "directionality", "domain", "elements-within-text", "external-resource", "id-value"],
  ...["language-information", "locale-filter", "localization-note", "localization-quality-issue"],
  ...["localization-quality-rating", "mt-confidence", "preserve-space", "provenance", "storage-size"],
  ...["target-pointer", "terminology", "text-analysis", "translate"],
]);

/** The data categories in `its:annotatorsRef`, such as `terminology|https://example.org/tool`; nothing where it has another form. */
export function annotatedCategories(value: string): readonly string[] | undefined {
  const found = value
    .trim()
    .split(/\s+/u)
    .map((part) => ANNOTATOR.exec(part)?.groups?.category ?? "");
  const isKnown = found.every((category) => categories.has(category));
  return isKnown && new Set(found).size === found.length ? found : undefined;
}

const ANNOTATOR = /^(?<category>[a-z-]+)\|\S+$/u; // "mt-confidence|https://example.org/mt"
