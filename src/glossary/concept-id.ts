/**
 * An id for a concept that comes without one: of its English term (`Xigazê City` → `xigaze-city`), else of its Chinese (`c-` and a
 * hash); with `-2`, `-3` … where it is taken. The same terms give the same id.
 */
export function conceptIdFor(english: string | undefined, chinese: string, isTaken: (id: string) => boolean): string {
  const id = slugOf(english ?? "") || `c-${hashOf(chinese)}`;
  if (!isTaken(id)) return id;
  let count = 2;
  while (isTaken(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

const LONGEST = 60;

/** Empty where the text has no Latin letter or digit. */
function slugOf(text: string): string {
  const plainText = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plainText
    .replace(/[’']/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST);
  return slug.replace(/^-+|-+$/gu, "");
}

/** FNV-1a, 32 bits, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
