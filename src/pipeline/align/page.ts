import { alignmentScript, alignmentStyle } from "../../publish/assets.js";
import { documentHead } from "../../publish/html/head.js";
import { jsonBlock, markup, rawText } from "../../publish/html/markup.js";
import { type Alignment, isTwoSided } from "./aligned.js";
import type { AlignmentPayload } from "./payload.js";
import type { WriteAlignmentOptions } from "./write-options.js";

/**
 * A page on which a person puts an alignment right: both texts side by side, doubtful places marked; a sentence goes to the pair above or
 * below, a pair is parted or joined with the next. The pairs are saved as a translation memory, TMX 1.4b. It reaches no network.
 */
export function writePage(
  alignment: Alignment,
  { minConfidence, toolVersion, wording }: WriteAlignmentOptions,
): string {
  const { t, locale } = wording;
  const { srcLang, trgLang, documents } = alignment;
  const names = documents.map(({ source, target }) => `${source.name} + ${target.name}`);
  const title = t("align.page.title", { file: names[0] ?? "" });
  const content: AlignmentPayload = {
    srcLang,
    trgLang,
    toolVersion,
    file: `${(documents[0]?.source.name ?? "pairs").replace(/^.*[\\/]/u, "").replace(/(?<=.)\.[^.]*$/u, "")}.aligned.tmx`,
    documents: documents.map(({ source, target, beads }, at) => ({
      name: names[at] ?? "",
      source: source.sentences,
      target: target.sentences,
      beads: beads.map((bead) => [
        bead.source,
        bead.target,
        isTwoSided(bead) && bead.confidence >= minConfidence ? 0 : 1,
      ]),
    })),
    words: {
      join: t("align.page.join"),
      part: t("align.page.part"),
      up: t("align.page.up"),
      down: t("align.page.down"),
      doubtful: t("align.page.doubtful"),
    },
  };
  return markup`<!doctype html>
<html lang="${locale}">
${documentHead({ title, style: alignmentStyle, script: alignmentScript })}<body>
<header><h1>${title}</h1>
<p>${t("align.page.about")}</p>
<p class="bar"><button type="button" id="next">${t("align.page.next")}</button> <button type="button" id="undo" disabled>${t("align.page.undo")}</button> <button type="button" id="save">${t("align.page.save")}</button> <output id="count"></output></p>
</header>
<noscript><p>${t("align.page.needs-program")}</p></noscript>
<main id="pairs"></main>
${jsonBlock("alignment", content)}
${rawText("script", alignmentScript)}
</body>
</html>
`.text;
}
