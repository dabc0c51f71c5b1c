import { z } from "zod";
import { readBilingual } from "../../interchange/read-bilingual.js";
import type { KnownPair } from "../../memory/align/index.js";
import { InputError } from "../../model/input-error.js";
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
 * The translated pairs of a file that holds both languages: TMX, XLIFF, a table, JSON Lines with `source` and `target`.
 *
 * @throws InputError as `readBilingual` does; `align.json-lines` where no line of JSON Lines is a pair
 */
export function knownPairs(file: InputFile, options: KnownPairsOptions): KnownPair[] {
  if (file.name.toLowerCase().endsWith(".jsonl")) return pairsOfLines(file);
  const { units } = readBilingual(decode(file), { name: file.name, ...options });
  return units.flatMap(({ segments }) =>
    segments.flatMap(({ source, target, state }) =>
      target === undefined || state === "initial" ? [] : [{ source: source.text, target: target.text }],
    ),
  );
}

/** Lines that are no pairs are passed over: the log of a memory has deletions among its pairs. */
function pairsOfLines(file: InputFile): KnownPair[] {
  const pairs = decode(file)
    .split("\n")
    .flatMap((line) => pairOfLine(line));
  if (pairs.length === 0) throw new InputError("align.json-lines", {}, { file: file.name });
  return pairs;
}

function pairOfLine(line: string): KnownPair[] {
  try {
    return [pairSchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

const pairSchema: z.ZodType<KnownPair> = z.object({ source: z.string().min(1), target: z.string().min(1) });
