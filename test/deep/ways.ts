import fc from "fast-check";

/** A way in which a tool may write the same XLIFF: it does not change what the file says. */
export interface Way {
  readonly what: string;
  /** `at` chooses among the places that there are. */
  readonly write: (text: string, at: number) => string;
}

/** Ways that any XLIFF may be written in, whatever is in it. */
export const anyWays: readonly Way[] = [
  { what: "single quotes", write: (text) => text.replace(/="([^"'<>]*)"/gu, "='$1'") },
  { what: "a comment", write: (text, at) => betweenUnits(text, at, "<!-- <target>no</target> -->") },
  { what: "an instruction", write: (text, at) => betweenUnits(text, at, "<?tool <unit?>") },
  {
    what: "a declaration",
    write: (text) =>
      text.startsWith("<?xml ") ? text : `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${text}`,
  },
  {
    what: "blanks in tags",
    write: (text) =>
      text
        .replace(/<((?:x:)?(?:source|target|segment|unit|file)) /gu, "<$1\n  ")
        .replace(/<\/((?:x:)?(?:source|target|segment|unit|file))>/gu, "</$1 >"),
  },
  { what: "a prefix", write: withPrefix },
];

/** The bytes of a text as tools write them. */
export const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text.replace(/ encoding=["']utf-8["']/u, "")}`, "utf16le"),
];

/** Some of the ways, in some order, each with a place. */
export const someOf = (ways: readonly Way[]): fc.Arbitrary<readonly { readonly way: Way; readonly at: number }[]> =>
  fc
    .tuple(fc.shuffledSubarray([...ways], { minLength: 1, maxLength: 5 }), fc.nat(100))
    .map(([chosen, at]) => chosen.map((way) => ({ way, at })));

/** Puts something after the end of a unit, between units. */
export function betweenUnits(text: string, at: number, added: string): string {
  const ends = Array.from(
    text.matchAll(/<\/(?:x:)?(?:trans-unit|unit)\s*>/gu),
    ({ index, 0: tag }) => index + tag.length,
  );
  const place = ends[at % Math.max(1, ends.length)];
  return place === undefined ? text : text.slice(0, place) + added + text.slice(place);
}

/** The elements of the default namespace under a prefix; a file that changes that namespace within itself is left as it is. */
function withPrefix(text: string): string {
  if ((text.match(/\sxmlns=/gu) ?? []).length !== 1 || text.includes("<![CDATA[")) return text;
  return text.replace(/<(\/?)([A-Za-z][\w-]*)(?=[\s/>])/gu, "<$1x:$2").replace(/\sxmlns=/u, " xmlns:x=");
}
