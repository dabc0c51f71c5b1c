import { dump } from "js-yaml";
import type { Concept } from "../model/concept.js";

/**
 * A glossary file's text with one more concept, in its place by id. Every other line, comments included, stays as it is.
 */
export function addConcept(text: string, concept: Concept): string {
  const lines = text.replace(/\n*$/u, "\n").split("\n");
  const index = lines.findIndex((line) => isAfter(line, concept.id));
  const at = index < 0 ? lines.length - 1 : beforeComments(lines, index);
  lines.splice(at, 0, ...serializeConcept(concept).trimEnd().split("\n"));
  return lines.join("\n");
}

/** A concept as it stands in a file's list: two blanks deep, keys in a fixed order, LF. */
function serializeConcept({ id, kind, definition, note, replacedBy, source, terms }: Concept): string {
  const ordered = { id, kind, definition, note, replacedBy, source, terms };
  const yaml = dump([ordered], { lineWidth: -1, noRefs: true, skipInvalid: true, flowLevel: -1 });
  return yaml.replace(/^(?=.)/gmu, "  ");
}

const ITEM = /^ {2}- id: *["']?(?<id>[a-z0-9-]+)/u; // "  - id: xining"
const isAfter = (line: string, id: string): boolean => (ITEM.exec(line)?.groups?.id ?? "") > id;

/** Comments above a concept are that concept's. */
function beforeComments(lines: readonly string[], index: number): number {
  let at = index;
  while (at > 0 && /^\s*#/u.test(lines[at - 1] ?? "")) at -= 1;
  return at;
}
