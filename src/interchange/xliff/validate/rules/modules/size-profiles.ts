import { nameTable } from "../../../../../model/name-table.js";
import { headNamed } from "../../content/head.js";
import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";

/** The profiles that the specification defines itself. @see XLIFF 2.1, 5.7.6 */
export const standardProfiles = nameTable<readonly string[]>({
  generalProfile: ["xliff:codepoints"],
  storageProfile: ["xliff:utf8", "xliff:utf16", "xliff:utf32"],
});

/** By whose measure the sizes of a file are: that of the specification, one's own, or nobody's where none is declared. */
export function authorityOf(
  profile: "generalProfile" | "storageProfile",
  element: XmlElement,
): "standard" | "own" | "none" {
  const file = element.name.key === "file" ? element : ancestorNamed(element, "file");
  const [profiles] = file === undefined ? [] : headNamed(file, "slr:profiles");
  const declared = (profiles && attributeOf(profiles, profile)) ?? "";
  if (declared === "") return "none";
  return standardProfiles[profile]?.includes(declared) === true ? "standard" : "own";
}
