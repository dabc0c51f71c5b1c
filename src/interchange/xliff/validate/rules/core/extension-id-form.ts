import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { isNmtoken } from "../../values/nmtoken.js";
import { extensionsIn } from "./extension-id.js";

const file = (id: string): string => inFile(`<my:page ${id}/><unit id="u1">${segment("你好")}</unit>`);

/** An element of an extension whose `id` or `xml:id` is no NMTOKEN. */
export const extensionIdForm: XliffRule = {
  rule: "xliff/extension-id-form",
  on: ["file", "group", "unit"],
  section: "3",
  examples: { breaks: [file('id="p 1"'), file('xml:id="#1"')], holds: [file('id="1.玉麦"')] },
  *check(scope) {
    for (const element of extensionsIn(scope)) {
      for (const { name, value } of element.attributes) {
        const isId = name.key === "id" || name.key === "xml:id";
        if (isId && !isNmtoken(value.trim())) yield { element, attribute: name.key };
      }
    }
  },
};
