import { nameTable } from "../../../../../model/name-table.js";
import { headNamed } from "../../content/head.js";
import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";

/** The profiles that the specification defines itself. @see XLIFF 2.1, 5.7.6 */
export const standardProfiles = nameTable<readonly string[]>({
  generalProfile: ["xliff:codepoints"],
  storageProfile: ["xliff:utf8", "xliff:utf16", "xliff:utf32"],
});

/** Whether values have the form that the standard profiles give them: they are declared, or nothing else is. */
export function isStandard(profile: "generalProfile" | "storageProfile", element: XmlElement): boolean {
  const file = element.name.key === "file" ? element : ancestorNamed(element, "file");
  const [profiles] = file === undefined ? [] : headNamed(file, "slr:profiles");
  const declared = (profiles && attributeOf(profiles, profile)) ?? "";
  return declared === "" || standardProfiles[profile]?.includes(declared) === true;
}
