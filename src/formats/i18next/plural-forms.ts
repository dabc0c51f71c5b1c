/** A name in the translated resource, and the name in the source whose text it is a translation of. */
export interface TargetName {
  readonly name: string;
  readonly from: string;
  /** Of a plural form: what it has in common with its other forms, `days` of `days_one`. */
  readonly stem?: string;
}

/**
 * The names of a group in another language: where the source has plural forms (`days_one`, `days_other`) the target has those of its
 * own language, each from the same form of the source or else from `other`. The order is the source's.
 *
 * @param texts - those of the names that have a text for a value
 * @see i18next, "Plurals"; Unicode CLDR, "Plural Rules"
 */
export function targetNames(names: readonly string[], texts: ReadonlySet<string>, trgLang: string): TargetName[] {
  const done = new Set<string>();
  return names.flatMap((name): TargetName[] => {
    const { stem } = PLURAL.exec(name)?.groups ?? {};
    if (stem === undefined || !texts.has(name) || !texts.has(`${stem}_other`)) return [{ name, from: name }];
    if (done.has(stem)) return [];
    done.add(stem);
    const own = categoriesOf(trgLang, stem.endsWith("_ordinal") ? "ordinal" : "cardinal");
    const wanted = categories.filter((each) => own.has(each) || (each === "zero" && texts.has(`${stem}_zero`)));
    return wanted.map((each) => {
      const form = `${stem}_${each}`;
      return { name: form, from: texts.has(form) ? form : `${stem}_other`, stem };
    });
  });
}

/** Whether a name is a plural form of a stem. */
export const isFormOf = (stem: string, name: string): boolean => PLURAL.exec(name)?.groups?.stem === stem;

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
