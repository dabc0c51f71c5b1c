import { type Document, type Segment, withSegments } from "../../model/document.js";

/** A document without the translations that do not pass. */
export function keepTargets(document: Document, keeps: (segment: Segment) => boolean): Document {
  const strip = (segment: Segment): Segment => {
    if (keeps(segment)) return segment;
    const { target: _target, targetTerms: _terms, ...rest } = segment;
    return rest;
  };
  return { ...document, units: withSegments(document.units, strip) };
}
