/** The sentences of `locales/<locale>.json` by their dotted key: `{ page: { skip: "…" } }` → `{ "page.skip": "…" }`. */
export function flatSentences(messages: Readonly<Record<string, unknown>>, prefix = ""): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const [name, value] of Object.entries(messages)) {
    const key = prefix + name;
    if (typeof value === "string") sentences[key] = value;
    else if (isTree(value)) Object.assign(sentences, flatSentences(value, `${key}.`));
  }
  return sentences;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
