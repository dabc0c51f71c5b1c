import { contextOf } from "../../memory/index.js";
import { type Document, type Segment, segmentsOf } from "../../model/document.js";

/**
 * Names for the places in which the segments of a document stand: their neighbours and, where the text of a resource is alone under its
 * key, the key. A sentence that stands in one of its places again has the translation that it had there.
 */
export function contextsIn(document: Pick<Document, "units">): (segment: Segment) => readonly string[] {
  const all = Array.from(segmentsOf(document), ({ segment }) => segment);
  const keys = keysIn(document);
  const places = new Map(
    all.map((segment, at) => {
      const key = keys.get(segment);
      const neighbours = contextOf(all[at - 1]?.source.text, all[at + 1]?.source.text);
      return [segment, key === undefined ? [neighbours] : [neighbours, `key ${key}`]];
    }),
  );
  return (segment) => places.get(segment) ?? [];
}

/** The keys of segments whose unit holds nothing else and has a name that no other unit of the document has. */
function keysIn({ units }: Pick<Document, "units">): ReadonlyMap<Segment, string> {
  const counts = new Map<string, number>();
  for (const { context } of units)
    if (context?.name !== undefined) counts.set(context.name, (counts.get(context.name) ?? 0) + 1);
  return new Map(
    units.flatMap(({ context, segments: [segment, ...others] }): (readonly [Segment, string])[] =>
      segment === undefined || others.length > 0 || context?.name === undefined || counts.get(context.name) !== 1
        ? []
        : [[segment, context.name]],
    ),
  );
}
