import type { Document } from "../../../model/document.js";
import type { FlowCode } from "../../flow/flow.js";
import type { UnitSplice } from "../../splice-text-file.js";
import type { ReadMarkdown } from "../read/read-markdown.js";
import { withLabel } from "./writer.js";

/**
 * The labels of links whose words are translated and whose marks stand outside of every sentence: `[手册]` alone in an item becomes
 * `[manual][手册]`, as it leads nowhere otherwise. Marks within a sentence are written with it.
 */
export function labelSplices({ flows, shortcuts }: ReadMarkdown, { units }: Document): UnitSplice[] {
  if (shortcuts.size === 0) return [];
  return flows.flatMap((flow, index) => {
    const segments = units[index]?.segments ?? [];
    const own = new Set(segments.flatMap(({ source }) => source.codes.map(keyOf)));
    const ends = new Map(flow.codes.map((code) => [keyOf(code), code]));
    return flow.codes.flatMap((code): UnitSplice[] => {
      const native = own.has(keyOf(code)) ? code.native : withLabel(code.native, code, shortcuts);
      if (native === code.native) return [];
      const [open, close] = [ends.get(`open ${code.id}`), ends.get(`close ${code.id}`)];
      const isTranslated = segments.some(
        ({ target, span }) =>
          target !== undefined && span.end > (open?.offset ?? 0) && span.start < (close?.offset ?? 0),
      );
      return isTranslated ? [{ span: code.span, replacement: native }] : [];
    });
  });
}

const keyOf = ({ kind, id }: Pick<FlowCode, "kind" | "id">): string => `${kind} ${id}`;
