import type { UnitContext } from "../../model/document.js";
import { ownText } from "../../text/own-text.js";
import type { Flow } from "../flow/flow.js";
import { unitOf } from "../flow/unit-of.js";
import type { SourceUnit } from "../format.js";

/**
 * Makes of the flows of cues what a document keeps of them, in as little memory as it goes: nothing of it keeps the text of the whole file, and
 * cues that are shown equally long share their context. A long file has a hundred thousand cues.
 */
export function cueKeeper(): (flow: Flow) => SourceUnit {
  const contexts = new Map<number, UnitContext>();
  const shared = (context: UnitContext): UnitContext => {
    const { seconds } = context;
    if (seconds === undefined) return context;
    const known = contexts.get(seconds) ?? context;
    contexts.set(seconds, known);
    return known;
  };
  return (flow) => {
    const { kind, text, codes, map, context = {} } = unitOf(flow);
    const own = codes.map((code) => (code.native === undefined ? code : { ...code, native: ownText(code.native) }));
    return { kind, text: ownText(text), codes: codes.length === 0 ? codes : own, map, context: shared(context) };
  };
}
