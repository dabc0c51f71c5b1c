import { writeTmx, writeTsv } from "../interchange/index.js";
import type { SegmentState } from "../model/document.js";
import { renderPage } from "../publish/index.js";
import { check } from "./check.js";
import type { ComeHomeOptions, ReturnedFile } from "./come-home.js";
import type { Wording } from "./prepare.js";

export const publishFormats = ["html", "tmx", "tsv"] as const;
export type PublishFormat = (typeof publishFormats)[number];

export interface PublishOptions extends ComeHomeOptions {
  readonly to: PublishFormat;
  readonly audience: "public" | "review";
  readonly layout: "side-by-side" | "stacked";
  readonly minState?: SegmentState;
  readonly title?: string;
  readonly wording: Wording;
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
  const { document, issues } = check(file, options);
  const { audience, layout, wording, minState, title } = options;
  if (options.to === "tsv") return writeTsv(document);
  if (options.to === "tmx") {
    const { toolVersion, for: profile } = options;
    return Array.from(
      writeTmx([document], { toolVersion, ...(minState && { minState }), ...(profile && { profile }) }),
    ).join("");
  }
  const shown = audience === "review" ? [...document.queries, ...issues] : [];
  return renderPage(document, {
    audience,
    layout,
    locale: wording.locale,
    t: wording.t,
    issues: shown.map((issue) => ({ issue, message: wording.message(issue) })),
    ...(minState !== undefined && { minState }),
    ...(title !== undefined && { title }),
  });
}
