import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { markers } from "./its-attributes.js";

const marker = (attributes: string): string => inSource(`<mrk id="m1" type="its:generic" ${attributes}>玉麦</mrk>`);

/** A locale filter that says how to use a list of locales, and has no list. */
export const itsLocaleFilter: XliffRule = {
  rule: "xliff/its-locale-filter",
  on: markers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [marker('its:localeFilterType="exclude"')],
    holds: [marker('its:localeFilterType="exclude" its:localeFilterList="fr"'), marker('its:localeFilterList="fr"')],
  },
  *check(marker) {
    const [type, list] = ["Type", "List"].map((part) => attributeOf(marker, `its:localeFilter${part}`));
    if (type !== undefined && list === undefined) yield { attribute: "its:localeFilterType" };
  },
};
