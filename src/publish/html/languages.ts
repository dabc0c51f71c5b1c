/** The direction in which a language is written: `rtl` for `ar`, `ug`, `he` or a tag that names such a script. */
export function directionOf(language: string): "ltr" | "rtl" {
  const [primary = "", ...subtags] = language.toLowerCase().split("-");
  const script = subtags.find((subtag) => subtag.length === 4);
  return (script === undefined ? RTL_LANGUAGES.has(primary) : RTL_SCRIPTS.has(script)) ? "rtl" : "ltr";
}

const RTL_LANGUAGES: ReadonlySet<string> = new Set(["ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);
const RTL_SCRIPTS: ReadonlySet<string> = new Set(["adlm", "arab", "hebr", "mand", "nkoo", "syrc", "thaa"]);
