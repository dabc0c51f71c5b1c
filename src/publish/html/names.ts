import { isApproved } from "../../model/approved.js";
import { type Concept, type Term, termsIn } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import { languageTag } from "../../model/language-tag.js";
import { type Markup, markup } from "./markup.js";
import type { View } from "./view.js";
import { words } from "./words.js";

/** The index of names at the end: each concept of the text with what is decided of it, and a link to every segment that names it. */
export function namesIndex(view: View): Markup | undefined {
  const { wording } = view.options;
  const named = namedConcepts(view);
  if (named.length === 0) return undefined;
  return markup`<section class="names" aria-labelledby="dy-names">
<h2 id="dy-names">${words(wording, "page.names")}</h2>
<dl>
${named.map((entry) => nameEntry(entry, view))}</dl>
</section>
`;
}

/** A concept and the segments whose source names it, in order. */
export interface NamedConcept {
  readonly concept: Concept;
  readonly source: string;
  readonly target: string;
  readonly segments: readonly Segment[];
}

/** In the order of the translation's alphabet. */
export function namedConcepts(view: View): readonly NamedConcept[] {
  const named = known.get(view) ?? conceptsNamedIn(view);
  known.set(view, named);
  return named;
}

/** The menu and the index of a page ask for the same. */
const known = new WeakMap<View, readonly NamedConcept[]>();

function conceptsNamedIn({ segments, document }: View): NamedConcept[] {
  const found = new Map<string, { concept: Concept; segments: Set<Segment> }>();
  for (const segment of segments) {
    for (const { concept } of segment.terms) {
      const entry = found.get(concept.id);
      if (entry === undefined) found.set(concept.id, { concept, segments: new Set([segment]) });
      else entry.segments.add(segment);
    }
  }
  const { compare } = collatorOf(languageTag(document.trgLang));
  return Array.from(found.values(), (entry) => ({
    concept: entry.concept,
    source: first(termsIn(entry.concept, document.srcLang)) ?? entry.concept.id,
    target: first(termsIn(entry.concept, document.trgLang)) ?? "",
    segments: Array.from(entry.segments),
  })).sort((a, b) => compare(a.target || a.source, b.target || b.source) || (a.concept.id < b.concept.id ? -1 : 1));
}

/** To make a collator takes longer than to order the names of a page. */
function collatorOf(language: string | undefined): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

const collators = new Map<string | undefined, Intl.Collator>();

const first = (terms: readonly Term[]): string | undefined =>
  (terms.find(({ status }) => status === "preferred") ?? terms.find(isApproved) ?? terms[0])?.text;

function nameEntry({ concept, source, target, segments }: NamedConcept, view: View): Markup {
  const { options, document, isReview } = view;
  const { wording } = options;
  const { id, kind, definition, sources = [] } = concept;
  const forms = (language: string) => {
    const terms = termsIn(concept, language).filter((term) => isReview || isApproved(term));
    return (
      terms.length > 0 &&
      markup`<ul>${terms.map(({ text, status }) => markup`<li class="${status}"><span lang="${language}">${text}</span>${isReview && markup` <small>${words(wording, `status.${status}`)}</small>`}</li>`)}</ul>`
    );
  };
  const about = markup`<p class="about">${words(wording, `kind.${kind}`)}${definition !== undefined && markup` · ${definition}`}</p>`;
  const references =
    sources.length > 0 &&
    markup`<p class="sources">${words(wording, "page.source")} ${sources.map(({ reference, url }, index) => markup`${index > 0 && "; "}${linkTo(url, reference)}`)}</p>`;
  const places = segments.map((segment, index) => {
    const label = isReview ? view.numberOf(segment) : index + 1; // readers see no numbers of segments
    return markup` <a href="#${view.anchorOf(segment)}">${label}</a>`;
  });
  return markup`<div class="name" id="term-${id}"><dt><b lang="${document.trgLang}">${target}</b> <span lang="${document.srcLang}">${source}</span></dt><dd>${about}${forms(document.trgLang)}${forms(document.srcLang)}${references}<p class="places">${words(wording, "page.occurs")}${places}</p></dd></div>
`;
}

/** A link that a person can follow; whatever is no address of the web is text. */
export const linkTo = (url: string | undefined, text: string, rel = ""): Markup =>
  url !== undefined && /^https?:\/\/[^\s]+$/iu.test(url)
    ? markup`<a href="${url}" rel="${`${rel} noopener noreferrer`.trim()}">${text}</a>`
    : markup`${text}`;
