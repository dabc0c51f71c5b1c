import { attributeOf } from "../../document/element.js";
import { inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { stopsIn } from "./stops.js";

const code = (id: string): string => `<ph id="${id}" canDelete="no"/>`;

/** A code that may not be deleted, and stands in no target of its unit although its segment has one. */
export const codeDeleted: XliffRule = {
  rule: "xliff/code-deleted",
  on: ["unit"],
  section: "4.3.1.3",
  examples: {
    breaks: [inUnit(segment(`你好${code("1")}`, "Hello")), inUnit(segment(`你好${code("1")}`, ""))],
    holds: [inUnit(segment(`你好${code("1")}`)), inUnit(segment('<ph id="1"/>你好', "Hello"))],
  },
  *check(unit, { contentOf }) {
    const { parts, inSources } = contentOf(unit);
    if (!inSources.some((inline) => attributeOf(inline, "canDelete") === "no")) return;
    const kept = new Set(stopsIn(parts.map(({ target }) => target)).map(({ key }) => key));
    const translated = parts.filter(({ target }) => target !== undefined);
    const lost = stopsIn(translated.map(({ source }) => source)).filter(
      ({ code, key }) => attributeOf(code, "canDelete") === "no" && !kept.has(key),
    );
    for (const element of new Set(lost.map(({ code }) => code))) yield { element };
  },
};
