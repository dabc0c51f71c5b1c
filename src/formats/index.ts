import type { InputFile } from "../model/input-file.js";
import type { SourceFormat } from "./format.js";
import { i18next } from "./i18next/i18next.js";
import { text } from "./text/text.js";

export type { ReadContext, ReadOptions, SourceDocument, SourceFormat, SourceUnit, Written } from "./format.js";

/** Every source format. A new one is its folder, a line here, and its sentences in locales/. */
export const sourceFormats = { text, i18next } as const satisfies Record<string, SourceFormat>;

/** The format of a file: by the ending of its name, else by what stands in it; what nothing tells is plain text. */
export function formatOf({ name, bytes }: InputFile): SourceFormat {
  const lower = name.toLowerCase();
  const all: readonly SourceFormat[] = Object.values(sourceFormats);
  const named = all.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
  return named ?? all.find(({ recognise }) => recognise?.(bytes)) ?? text;
}
