/**
 * The names of sheets in a translation, by their names in small letters. A name is made one that a workbook can have: without the marks that
 * references need, not too long, and no other sheet's.
 *
 * @param wished - the name that a sheet is to have, nothing where it keeps its own
 * @see Excel: rename a worksheet
 */
export function newSheetNames(
  names: readonly string[],
  wished: (name: string) => string | undefined,
): ReadonlyMap<string, string> {
  const taken = new Set(names.filter((name) => wished(name) === undefined).map((name) => name.toLowerCase()));
  const changed = new Map<string, string>();
  for (const name of names) {
    const wish = wished(name);
    if (wish === undefined) continue;
    const allowed = wish.replace(FORBIDDEN, " ").replace(/\s+/gu, " ").replace(EDGES, "");
    const free = freeName(allowed === "" || RESERVED.test(allowed) ? `${allowed}1`.trim() : allowed, taken);
    taken.add(free.toLowerCase());
    changed.set(name.toLowerCase(), free);
  }
  return changed;
}

const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]/gu;
const EDGES = /^[\s']+|[\s']+$/gu;
const RESERVED = /^history$/iu;
const LONGEST = 31; // UTF-16 code units

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : ` ${count}`;
    const tried = name.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
