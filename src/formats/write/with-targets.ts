import type { Content, Document, Segment } from "../../model/document.js";

/** A document with other targets; a segment for which none is given is not translated. */
export function withTargets(document: Document, targetOf: (segment: Segment) => Content | undefined): Document {
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const { target: _target, ...rest } = segment;
      const target = targetOf(segment);
      return target === undefined ? rest : { ...rest, target };
    }),
  }));
  return { ...document, units };
}
