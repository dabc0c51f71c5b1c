import { basename, join } from "node:path";
import { editGlossary } from "../glossary/index.js";
import type { Concept, ConceptKind, TermStatus } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import { readGlossaryFiles } from "./read-glossary.js";
import { replaceFile } from "./write-files.js";

export interface NewConcept {
  readonly glossary: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly kind: ConceptKind;
  readonly status: TermStatus;
  readonly source: string;
  readonly id?: string;
  readonly definition?: string;
  readonly note?: string;
}

/**
 * Puts a concept into the glossary file of its kind (`places.yaml` …), or into the one file given.
 *
 * @throws InputError `glossary.duplicate-id`; `glossary.missing` where no file is there to take it
 */
export function addToGlossary(values: NewConcept, home: string): { id: string; path: string } {
  const files = readGlossaryFiles(values.glossary, home);
  const file = files.find(({ path }) => basename(path) === fileNames[values.kind]) ?? files[0];
  if (file === undefined)
    throw new InputError("glossary.missing", {}, { file: values.glossary[0] ?? join(home, "glossary") });
  const concept = toConcept(values);
  const clash = files.find(({ concepts }) => concepts.some(({ id }) => id === concept.id));
  if (clash) throw new InputError("glossary.duplicate-id", { id: concept.id }, { file: clash.path });
  replaceFile(file.path, editGlossary(file.text, file.path, { put: [concept] }));
  return { id: concept.id, path: file.path };
}

const fileNames: Readonly<Partial<Record<ConceptKind, string>>> = {
  place: "places.yaml",
  organisation: "organisations.yaml",
  programme: "programmes.yaml",
  title: "titles.yaml",
};

function toConcept({ id, zh, en, kind, status, source, definition, note }: NewConcept): Concept {
  return {
    id: id ?? slugOf(en),
    kind,
    ...(definition !== undefined && { definition }),
    ...(note !== undefined && { note }),
    sources: [{ reference: source }],
    terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status }] },
  };
}

/** `Xigazê City` → `xigaze-city`. */
function slugOf(text: string): string {
  const plainText = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plainText.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
  if (slug === "") throw new InputError("glossary.no-id", { text });
  return slug;
}
