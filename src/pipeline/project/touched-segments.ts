import { createMatcher, createTargetMatcher } from "../../glossary/index.js";
import type { Document } from "../../model/document.js";
import { ownOf } from "../../model/name-table.js";
import type { GlossaryEdit, TermPlaces } from "./glossary-edit.js";
import { xliffRuns } from "./xliff-runs.js";

/** A sentence and its translation, as an edit of the glossary may touch them. */
export interface SentencePair {
  readonly id: string;
  readonly source: string;
  readonly target?: string;
}

type Languages = Pick<Document, "srcLang" | "trgLang">;

/**
 * The ids of the segments that an edit of the glossary touches: those in which terms of an edited concept stood, and those in which they stand
 * now.
 */
export function touchedSegments(
  edit: GlossaryEdit,
  before: TermPlaces,
  pairs: Iterable<SentencePair>,
  languages: Languages,
): ReadonlySet<string> {
  const touched = new Set(Array.from(edit.ids, (id) => ownOf(before, id) ?? []).flat());
  if (edit.concepts.length === 0) return touched;
  const { sources, targets } = matchersOf(edit, languages);
  for (const { id, source, target } of pairs) {
    if (touched.has(id)) continue;
    if (sources.find(source).length > 0 || (target !== undefined && targets.find(target).length > 0)) touched.add(id);
  }
  return touched;
}

/**
 * Whether terms of an edit can stand in an XLIFF at all: where they cannot, it need not be read. Where they can, reading tells.
 *
 * @param xliff - the text of the file
 */
export function mayHoldTerms(edit: GlossaryEdit, xliff: string, languages: Languages): boolean {
  const runs = xliffRuns(xliff);
  if (runs === undefined) return true;
  const { sources, targets } = matchersOf(edit, languages);
  const isFound = (matcher: typeof sources | typeof targets, texts: readonly string[]): boolean =>
    texts.some((text) => matcher.find(text).length > 0);
  return isFound(sources, runs.source) || isFound(targets, runs.target);
}

/** What finds the terms of an edit is made once for all documents that are looked through for them. */
function matchersOf(edit: GlossaryEdit, { srcLang, trgLang }: Languages) {
  const byLanguages = matchers.get(edit) ?? new Map<string, EditMatchers>();
  matchers.set(edit, byLanguages);
  const name = `${srcLang} ${trgLang}`;
  const { concepts } = edit;
  const made = byLanguages.get(name) ?? {
    sources: createMatcher(concepts, srcLang),
    targets: createTargetMatcher(concepts, trgLang),
  };
  byLanguages.set(name, made);
  return made;
}

interface EditMatchers {
  readonly sources: ReturnType<typeof createMatcher>;
  readonly targets: ReturnType<typeof createTargetMatcher>;
}

const matchers = new WeakMap<GlossaryEdit, Map<string, EditMatchers>>();
