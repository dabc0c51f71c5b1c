/** A name in the translated resource, and the name in the source whose text it is a translation of. */
export interface TargetName {
  readonly name: string;
  readonly from: string;
}

/**
 * The names of a group in another language: where the source has plural forms (`days_one`, `days_other`) the target has those of its
 * own language, each from the same form of the source or else from `other`. The order is the source's.
 *
 * @see i18next, "Plurals"; Unicode CLDR, "Plural Rules"
 */
export function targetNames(group: Readonly<Record<string, unknown>>, trgLang: string): TargetName[] {
  const known = new Set(Object.keys(group).filter((name) => typeof group[name] === "string"));
  const done = new Set<string>();
  return Object.keys(group).flatMap((name): TargetName[] => {
    const { stem, category } = PLURAL.exec(name)?.groups ?? {};
    const other = `${stem}_other`;
    if (stem === undefined || category === undefined || !known.has(name) || !known.has(other))
      return [{ name, from: name }];
    if (done.has(stem)) return [];
    done.add(stem);
    const own = categoriesOf(trgLang, stem.endsWith("_ordinal") ? "ordinal" : "cardinal");
    const wanted = categories.filter((each) => own.has(each) || (each === "zero" && known.has(`${stem}_zero`)));
    return wanted.map((each) => {
      const form = `${stem}_${each}`;
      return { name: form, from: known.has(form) ? form : other };
    });
  });
}

const categories = ["zero", "one", "two", "few", "many", "other"] as const;
const PLURAL = /^(?<stem>.+)_(?<category>zero|one|two|few|many|other)$/u; // "days_one", "place_ordinal_few"

/** `zero` is always allowed beside these. */
function categoriesOf(language: string, type: "cardinal" | "ordinal"): ReadonlySet<string> {
  try {
    return new Set(new Intl.PluralRules(language.replaceAll("_", "-"), { type }).resolvedOptions().pluralCategories);
  } catch {
    return new Set(["other"]); // no language tag
  }
}
