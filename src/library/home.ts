import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShippedGlossary } from "../glossary/glossary-store.js";
import type { Concept } from "../model/concept.js";
import type { Translator } from "../model/translator.js";
import { createTranslator, type Locale } from "../ui/index.js";

/** The folder of the installed package, where `glossary/`, `locales/` and the samples stand. */
export const home = fileURLToPath(new URL("../../", import.meta.url));

const readJson = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(home, name), "utf8"));

/** The version of duiyi. */
export const packageVersion = (): string => String(readJson("package.json").version);

/** The sentences that ship with the package, in one language. */
export const shippedTranslator = (locale: Locale): Translator =>
  createTranslator(locale, readJson(`locales/${locale}.json`));

/** Tells whether the files of a glossary are those that were read before. */
export const glossaryHash = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\0")).digest("hex");

/** The glossary that ships, as the build has read it. */
export const shippedGlossary: ShippedGlossary = {
  folder: join(home, "glossary"),
  read: async () => {
    const built = readIfThere(join(home, "dist/glossary.json"));
    if (built === undefined) return undefined;
    const { hash, concepts }: BuiltGlossary = JSON.parse(built);
    return hash === glossaryHash(textsIn(join(home, "glossary"))) ? concepts : undefined;
  },
};

/** What the build writes. */
interface BuiltGlossary {
  readonly hash: string;
  readonly concepts: readonly Concept[];
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
