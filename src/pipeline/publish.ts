import { writeTmx, writeTsv } from "../interchange/index.js";
import { check } from "./check.js";
import type { ReturnedFile } from "./come-home.js";
import { type PublishPageOptions, publishPage } from "./page.js";

export const publishFormats = ["html", "tmx", "tsv"] as const;
export type PublishFormat = (typeof publishFormats)[number];

export interface PublishOptions extends PublishPageOptions {
  readonly to: PublishFormat;
  readonly toolVersion: string;
  /** The CAT tool that a memory is for. */
  readonly for?: "omegat";
}

/**
 * The aligned bilingual output of a returned XLIFF, as text.
 *
 * @throws InputError `xliff.*` where the XLIFF is broken or of another document
 */
export function publish(file: ReturnedFile, options: PublishOptions): string {
  if (options.to === "html") return Array.from(publishPage(file, options)).join("");
  const { document } = check(file, options);
  if (options.to === "tsv") return writeTsv(document);
  const { toolVersion, minState, for: profile } = options;
  return Array.from(
    writeTmx([document], { toolVersion, ...(minState && { minState }), ...(profile && { profile }) }),
  ).join("");
}
