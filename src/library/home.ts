import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShippedGlossary } from "../glossary/glossary-store.js";
import type { Concept } from "../model/concept.js";
import { once } from "../model/once.js";
import type { Translator } from "../model/translator.js";
import { primaryOf } from "../text/language.js";
import { createTranslator, type Locale } from "../ui/index.js";

/** The folder of the installed package, where `glossary/`, `locales/` and the samples stand. */
export const home = fileURLToPath(new URL("../../", import.meta.url));

const readJson = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(home, name), "utf8"));

/** The version of duiyi. */
export const packageVersion: () => string = once(() => String(readJson("package.json").version));

/** The sentences that ship with the package, in one language: read when they are first asked for. */
export function shippedTranslator(locale: Locale): Translator {
  const known = translators.get(locale) ?? createTranslator(locale, readJson(`locales/${locale}.json`));
  translators.set(locale, known);
  return known;
}

const translators = new Map<Locale, Translator>();

/** Tells whether the files of a glossary are those that were read before. */
export const glossaryHash = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\0")).digest("hex");

/** The glossary that ships, as the build has read it. */
export const shippedGlossary: ShippedGlossary = {
  folder: join(home, "glossary"),
  read: async () => {
    const built = readIfThere(BUILT);
    if (built === undefined) return undefined;
    const { hash, concepts }: BuiltGlossary = JSON.parse(built);
    if (isChangedSince(BUILT) && hash !== glossaryHash(yamlFiles().map((file) => readFileSync(file, "utf8"))))
      return undefined;
    const { keepIndexes } = await import("../glossary/index.js");
    keepIndexes(concepts, (side, language) => readIfThere(join(home, "dist", termsFile(side, primaryOf(language)))));
    return concepts;
  },
};

/** What the build writes. */
interface BuiltGlossary {
  readonly hash: string;
  readonly concepts: readonly Concept[];
}

const BUILT = join(home, "dist/glossary.json");

/** The file below `dist/` with the terms of the glossary that ships, as a matcher of a side and language begins with them. */
export const termsFile = (side: "source" | "target", language: string): string => `data/terms.${side}.${language}.json`;

/** The files of the glossary that ships. */
const yamlFiles = (): string[] =>
  readdirSync(join(home, "glossary"))
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => join(home, "glossary", name));

/**
 * Whether a file of the glossary, or the folder for one that is gone or new, may be another than the build has read. A file that was copied with
 * its times looks old, but nobody can set the time at which it was put there.
 */
function isChangedSince(built: string): boolean {
  const made = statSync(built);
  return [join(home, "glossary"), ...yamlFiles()].some((path) => {
    const { mtimeMs, ctimeMs } = statSync(path);
    return mtimeMs > made.mtimeMs || ctimeMs > made.ctimeMs + INSTALLATION;
  });
}

/** Milliseconds in which the files of an installation are put in their places, in whatever order. */
const INSTALLATION = 60_000;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
