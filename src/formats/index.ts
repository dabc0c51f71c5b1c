import { plainText } from "./plain-text.js";
import type { SourceFormat } from "./source-format.js";

export type { Paragraph, ReadOptions, SourceFormat, SourceText } from "./source-format.js";

/** Every source format, the one for unknown endings first. */
export const sourceFormats = [plainText] as const satisfies readonly SourceFormat[];

/** The format of a file by its name's ending; what is not known is read as plain text. */
export function formatOf(name: string): SourceFormat {
  const lower = name.toLowerCase();
  return sourceFormats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension))) ?? plainText;
}
