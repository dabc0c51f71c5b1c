import { attributeOf, childNamed, type XmlElement } from "../document/element.js";
import { type Flow, flowOf } from "./flow.js";
import { idOf, inlineIn } from "./inline.js";

/** What a `unit`, or a `mtc:match`, holds of both languages. */
export interface UnitContent {
  /** Its segments and ignorables in order; a match is one part of itself. */
  readonly parts: readonly Part[];
  /** Ids of its original data. */
  readonly dataIds: ReadonlySet<string>;
  /** Codes and markers of all sources, in the order of the file. */
  readonly inSources: readonly XmlElement[];
  /** Codes and markers of all targets, in the order of the file. */
  readonly inTargets: readonly XmlElement[];
  /** The parts of the unit and the codes and markers of its sources, by id. Of two with one id the first is kept. */
  readonly inSource: ReadonlyMap<string, XmlElement>;
  /** The codes and markers of its targets, by id. Of two with one id the first is kept. */
  readonly inTarget: ReadonlyMap<string, XmlElement>;
  /** Each side as it reads when its segments are joined. A side without codes and markers is left out. */
  readonly flows: readonly Flow[];
}

/** A segment, an ignorable, or a match, with its two sides. */
export interface Part {
  readonly element: XmlElement;
  readonly source?: XmlElement;
  readonly target?: XmlElement;
  /** The position of the part's target among the targets of the unit, from 1. */
  readonly order: number;
}

/** Looks through a `unit` or a `mtc:match` once for all rules that ask for its content. */
export function unitContentOf(element: XmlElement): UnitContent {
  const isMatch = element.name.key === "mtc:match";
  const holders = isMatch ? [element] : element.children.filter(isPart);
  const parts = holders.map(partOf);
  const inSources = parts.flatMap(({ source }) => inlineIn(source));
  const inTargets = parts.flatMap(({ target }) => inlineIn(target));
  const data = childNamed(element, "originalData")?.children ?? NONE;
  return {
    parts,
    dataIds: new Set(data.map((child) => idOf(child) ?? "")),
    inSources,
    inTargets,
    inSource: byId([...(isMatch ? NONE : holders), ...inSources]),
    inTarget: byId(inTargets),
    flows: [
      ...(inSources.length === 0 ? NONE : [flowOf(inSources, inSources)]),
      ...(inTargets.length === 0 ? NONE : [flowOf(joinedTargets(parts), inTargets)]),
    ],
  };
}

const NONE: readonly never[] = [];
const isPart = ({ name: { key } }: XmlElement): boolean => key === "segment" || key === "ignorable";

function byId(elements: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of elements) {
    const id = idOf(element);
    if (id !== undefined && !found.has(id)) found.set(id, element);
  }
  return found;
}

function partOf(element: XmlElement, index: number): Part {
  const source = childNamed(element, "source");
  const target = childNamed(element, "target");
  const order = Number((target && attributeOf(target, "order")) ?? index + 1);
  return { element, order, ...(source && { source }), ...(target && { target }) };
}

/** The targets as they follow one another; where there is none yet the source stands in. */
const joinedTargets = (parts: readonly Part[]): readonly XmlElement[] =>
  parts
    .toSorted((first, second) => first.order - second.order)
    .flatMap(({ source, target }) => inlineIn(target ?? source));
