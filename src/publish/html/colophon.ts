import { type Markup, markup } from "./markup.js";
import { licenceMarkup } from "./masthead.js";
import type { View } from "./view.js";
import { words } from "./words.js";

/** What the page says of itself at its end. */
export function colophon({ options, document, segments, leftOut }: View): Markup {
  const { wording, licence } = options;
  return markup`<footer class="colophon"><span class="seal" aria-hidden="true" lang="zh-CN">对译</span>
<p>${words(wording, "page.colophon.made", { file: document.path, segments: segments.length })}${leftOut > 0 && markup` ${words(wording, "page.colophon.left-out", { count: leftOut })}`}${licence !== undefined && markup` ${words(wording, "page.colophon.licence")} ${licenceMarkup(licence)}.`}</p>
</footer>
`;
}
