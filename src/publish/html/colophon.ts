import { type Markup, markup } from "./markup.js";
import { licenceMarkup } from "./masthead.js";
import type { View } from "./view.js";
import { words } from "./words.js";

/** What the page says of itself at its end. */
export function colophon({ options, document, segments, isReview }: View): Markup {
  const { wording, licence } = options;
  const made = isReview
    ? words(wording, "page.colophon.made", { file: document.path, count: segments.length })
    : words(wording, "page.colophon.public");
  return markup`<footer class="colophon"><span class="seal" aria-hidden="true" lang="zh-CN">对译</span>
<p>${made}${licence !== undefined && markup` ${words(wording, "page.colophon.licence")} ${licenceMarkup(licence)}.`}</p>
</footer>
`;
}
