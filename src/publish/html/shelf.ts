import { plainMarkup } from "./content.js";
import { type Markup, markup } from "./markup.js";

/** A page that a list of pages leads to. */
export interface ShelvedPage {
  /** The address of the page, relative to the list. */
  readonly href: string;
  /** What the page is called: its title, or else the name of its document's file. */
  readonly name: string;
  /** The language of its name, where that is a title. */
  readonly lang?: string | undefined;
  /** The title in the source language, where the name is in the other, and that language. */
  readonly original?: string | undefined;
  readonly srcLang: string;
}

/** A page by its titles in both languages, as an item of a list of pages. */
export function shelvedPage({ href, name, lang, original, srcLang }: ShelvedPage): Markup {
  const beside = original !== undefined && markup` <span lang="${srcLang}">${plainMarkup(original)}</span>`;
  return markup`<li><a href="${href}"><b${lang !== undefined && markup` lang="${lang}"`}>${plainMarkup(name)}</b>${beside}</a></li>
`;
}
