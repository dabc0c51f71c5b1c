import { readBilingual } from "../../interchange/read-bilingual.js";
import type { KnownPair } from "../../memory/align/index.js";
import type { InputFile } from "../../model/input-file.js";
import { decode } from "../../text/decode-file.js";
import type { XmlLimits } from "../../xml/index.js";

/** The languages of pairs, and limits of their files. */
export interface KnownPairsOptions {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly limits?: Partial<XmlLimits>;
}

/**
 * The translated pairs of a file that holds both languages: TMX, XLIFF, a table.
 *
 * @throws InputError as `readBilingual` does
 */
export function knownPairs(file: InputFile, options: KnownPairsOptions): KnownPair[] {
  const { units } = readBilingual(decode(file), { name: file.name, ...options });
  return units.flatMap(({ segments }) =>
    segments.flatMap(({ source, target, state }) =>
      target === undefined || state === "initial" ? [] : [{ source: source.text, target: target.text }],
    ),
  );
}
