import type { XmlTag } from "../../../xml/index.js";

/** The value of an attribute by its name without prefix. */
export const localAttribute = (tag: XmlTag, local: string): string | undefined =>
  Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;
