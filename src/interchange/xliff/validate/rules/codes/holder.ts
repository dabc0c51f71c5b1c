import { ancestorNamed, type XmlElement } from "../../document/element.js";

/** The unit, or the match, that an inline element belongs to. */
export const holderOf = (element: XmlElement): XmlElement | undefined => ancestorNamed(element, "mtc:match", "unit");
