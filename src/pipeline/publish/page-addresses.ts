import { formatOf, type ReadContext } from "../../formats/index.js";
import type { Document, Segment } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { AddressesOfSegments } from "../../model/output.js";
import { originOf } from "../../model/source-map.js";

/**
 * What links can lead to in a source document, by the segments that they lead to: a heading for its address, and for an address between two texts
 * the text after it.
 *
 * @param document - the source as it was read, with its units in the order of the file
 */
export function pageAddresses(
  source: InputFile,
  document: Pick<Document, "units">,
  context: ReadContext,
): AddressesOfSegments {
  const { addresses = new Map<string, number>() } = formatOf(source, context).links?.(source, context) ?? {};
  const waiting = Array.from(addresses, ([address, offset]) => ({ address, offset })).sort(
    (a, b) => a.offset - b.offset,
  );
  const found = new Map<string, string[]>();
  let next = 0;
  for (const { map, text, segments } of document.units) {
    const end = originOf(map, Math.max(0, text.length - 1));
    for (let one = waiting[next]; one !== undefined && one.offset <= end; one = waiting[next]) {
      next += 1;
      const { address, offset } = one;
      const begun = segments.findLast(({ span }) => originOf(map, span.start) <= offset);
      add(begun ?? segments[0], address);
    }
  }
  return found;

  function add(segment: Segment | undefined, address: string): void {
    if (segment === undefined) return;
    const known = found.get(segment.id);
    if (known === undefined) found.set(segment.id, [address]);
    else known.push(address);
  }
}
