import { isIsoDate } from "../../text/iso-date.js";
import type { Markup } from "./markup.js";
import { markup } from "./markup.js";
import { linkTo } from "./names.js";
import type { View } from "./view.js";
import { words } from "./words.js";

/** The head of the page for people: what it is, its title, and who answers for it. */
export function masthead(view: View, title: string, titleRows: Markup): Markup {
  const { options, document, isReview } = view;
  const { wording } = options;
  const heading = view.titleUnits.length > 0 ? titleRows : markup`<h1 class="headline">${title}</h1>`;
  const kicker = words(wording, isReview ? "page.kicker.review" : "page.kicker.public");
  return markup`<header class="masthead">
<p class="kicker">${kicker} <span class="pair">${document.srcLang} → ${document.trgLang}</span></p>
${heading}${byline(view)}</header>
`;
}

function byline({ options, document, isReview, segments }: View): Markup | undefined {
  const { wording, author, date, licence } = options;
  const translated = segments.filter(({ state }) => state !== "initial").length;
  const facts = { file: document.path, count: segments.length, translated };
  const parts = [
    author !== undefined && markup`<span class="author">${author}</span>`,
    date !== undefined && markup`<time datetime="${date}">${longDate(date, wording.locale)}</time>`,
    licence !== undefined && licenceMarkup(licence),
    isReview && words(wording, "page.facts", facts),
  ].filter((part) => part !== false);
  if (parts.length === 0) return undefined;
  return markup`<p class="byline">${parts.map((part, index) => markup`${index > 0 && " · "}${part}`)}</p>\n`;
}

/** `2026-11-25` → `25 November 2026`; what is no day stays as it is. */
function longDate(date: string, locale: string): string {
  if (!isIsoDate(date)) return date;
  const tag = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));
}

/** A licence with the address of its text where it is known: that of a Creative Commons licence, or the one given. */
export function licenceMarkup(licence: string): Markup {
  if (/^https?:/iu.test(licence)) return linkTo(licence, licence, "license");
  const [, kind, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (kind === undefined || version === undefined) return markup`<span>${licence}</span>`;
  return linkTo(`https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`, licence, "license");
}

const CREATIVE_COMMONS = /^CC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)$/iu; // "CC BY-SA 4.0"
