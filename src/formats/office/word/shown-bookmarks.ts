/** The bookmarks whose text fields of a document show: `_Ref1` of `REF _Ref1 \h`. A link or a page number leads to a bookmark and shows none of it. */
export function shownBookmarks(parts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const xml of parts) {
    const code = Array.from(xml.matchAll(INSTRUCTION), ({ groups }) => groups?.text ?? groups?.whole ?? "").join("");
    for (const { groups } of code.matchAll(REFERENCE)) names.add(groups?.name ?? "");
  }
  return names;
}

/** The pieces of codes, which programs cut anywhere; a piece from an attribute is a whole code. */
const INSTRUCTION = /<[\w-]+:instrText\b[^>]*>(?<text>[^<]*)|\s[\w-]+:instr\s*=\s*["'](?<whole>[^"']*)/gu;
const REFERENCE = /\bREF\s+(?:"|&quot;)?(?<name>[^\s"\\&]+)/gu;
