import type { XmlElement } from "../document/element.js";
import { isForeign } from "../document/namespaces.js";
import type { Fault } from "../rule.js";
import { ANY, type ContentModel, OTHER, type Particle } from "../tables/content-model.js";
import type { Dialect } from "../tables/dialect.js";
import type { ElementSchema } from "../tables/schema.js";
import {
  elementMisplaced,
  elementMissing,
  elementOrder,
  elementRepeated,
  elementUnknown,
  foreignElement,
  textMisplaced,
} from "./content-rules.js";

/** What is wrong with what stands in an element: elements it may not have, their number and order, and text. */
export function contentFaults(element: XmlElement, schema: ElementSchema, dialect: Dialect): readonly Fault[] {
  const { content, section } = schema;
  const textAt = content.particles.length === 0 ? element.spaceAt : element.textAt;
  const isText = textAt !== -1 && !content.hasText;
  if (!isText && element.children.length === 0 && !content.needsElement) return NONE;
  const faults: Fault[] = isText ? [{ rule: textMisplaced.rule, section, at: textAt }] : [];
  addFaultsOfChildren(faults, element, schema, dialect);
  return faults;
}

const NONE: readonly never[] = []; // one for all: most elements have no fault

function addFaultsOfChildren(
  faults: Fault[],
  element: XmlElement,
  { content, section }: ElementSchema,
  dialect: Dialect,
): void {
  const values = { parent: element.name.written };
  const counts = content.particles.map(() => 0);
  const guests = new Map<string, number>();
  let last = 0;
  for (const child of element.children) {
    const refused = refusalOf(child, element, content, dialect) ?? guestRefusal(child, element, guests, dialect);
    if (refused !== undefined) {
      faults.push({ rule: refused, section, element: child, values });
      continue;
    }
    const { rule, counted, reached } = placeFor(child, content, counts, last);
    if (rule !== undefined) faults.push({ rule, section, element: child, values });
    counts[counted] = (counts[counted] ?? 0) + 1;
    last = reached;
  }
  content.particles.forEach(({ least, names }, index) => {
    if ((counts[index] ?? 0) >= least) return;
    const missing = Array.from(names, bracketed).join(", ");
    faults.push({ rule: elementMissing.rule, section, values: { missing } });
  });
}

const bracketed = (name: string): string => `<${name}>`;

/** The rule that a child breaks by standing in this parent at all. */
function refusalOf(child: XmlElement, parent: XmlElement, content: ContentModel, dialect: Dialect) {
  const { key, uri } = child.name;
  if (content.names.has(key) || content.names.has(ANY)) return undefined;
  if (uri === "") return foreignElement.rule;
  const takesOthers = content.names.has(OTHER) && uri !== parent.name.uri;
  if (isForeign(child.name)) return takesOthers ? undefined : foreignElement.rule;
  if (!dialect.schemas.has(key)) return elementUnknown.rule;
  return takesOthers ? undefined : elementMisplaced.rule;
}

/** A module says in which elements of others its own may stand, and how many of them; `guests` counts them. */
function guestRefusal({ name }: XmlElement, parent: XmlElement, guests: Map<string, number>, dialect: Dialect) {
  const isGuest = !isForeign(name) && name.uri !== parent.name.uri && dialect.hosts.has(parent.name.key);
  if (!isGuest || dialect.schemas.get(parent.name.key)?.content.names.has(name.key) === true) return undefined;
  const most = dialect.places.get(name.key)?.[parent.name.key];
  if (most === undefined) return elementMisplaced.rule;
  const count = (guests.get(name.key) ?? 0) + 1;
  guests.set(name.key, count);
  return count <= most ? undefined : elementRepeated.rule;
}

/** How far in the order a child is. */
interface Position {
  /** The particle that it is one of. */
  readonly counted: number;
  /** The particle that those after it may not come before. */
  readonly reached: number;
  /** What it breaks by coming there. */
  readonly rule?: Fault["rule"];
}

function placeFor(child: XmlElement, model: ContentModel, counts: readonly number[], reached: number): Position {
  const takes = takerOf(child, model);
  const isFree = (particle: Particle, index: number): boolean =>
    (counts[index] ?? 0) < particle.most && takes(particle);
  for (let next = reached; next < model.particles.length; next += 1) {
    const particle = model.particles[next];
    if (particle !== undefined && isFree(particle, next)) return { counted: next, reached: next };
  }
  const earlier = model.particles.findIndex(isFree);
  if (earlier !== -1) return { counted: earlier, reached, rule: elementOrder.rule };
  return { counted: model.particles.findIndex(takes), reached, rule: elementRepeated.rule };
}

/** An element that is named in a model is never one of the others. */
function takerOf({ name: { key } }: XmlElement, { names }: ContentModel): (particle: Particle) => boolean {
  if (names.has(key)) return (particle) => particle.names.has(key);
  return (particle) => particle.names.has(OTHER) || particle.names.has(ANY);
}
