import { attributeOf } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { standardProfiles } from "./size-profiles.js";

const file = (profiles: string): string => inFile(`<slr:profiles ${profiles}/><unit id="u1">${segment("你好")}</unit>`);

/** A profile under the specification's own authority, `xliff:`, that it does not define. */
export const sizeProfile: XliffRule = {
  rule: "xliff/size-profile",
  on: ["slr:profiles", "slr:data"],
  section: "5.7.5.1",
  examples: {
    breaks: [file('generalProfile="xliff:lines"'), file('storageProfile="xliff:codepoints"')],
    holds: [file('generalProfile="xliff:codepoints" storageProfile="xliff:utf8"'), file('generalProfile="my:lines"')],
  },
  *check(element) {
    for (const [attribute, section, known] of profiles) {
      const value = attributeOf(element, attribute);
      if (value?.startsWith("xliff:") === true && !known.includes(value)) yield { attribute, section };
    }
  },
};

const { generalProfile = [], storageProfile = [] } = standardProfiles;
const profiles = [
  ["storageProfile", "5.7.5.1", storageProfile],
  ["generalProfile", "5.7.5.2", generalProfile],
  ["profile", "5.7.5.5", [...generalProfile, ...storageProfile]],
] as const;
