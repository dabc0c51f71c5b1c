import { oneOf } from "../../values/enumeration.js";
import { text } from "../../values/value-type.js";
import { hostedOn, type ModuleTable } from "./module-table.js";

const htmlElements = [
  [
    "a",
    "b",
    "bdo",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
  ],
  ["dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "img", "label"],
  ["legend", "li", "ol", "p", "pre", "q", "s", "samp", "select", "small", "span", "strike", "strong", "sub", "sup"],
  ["table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul"],
].flat();
// <group> is missing from the specification's list, but files of the OASIS test suite that are valid use it there.
const hosts = ["file", "group", "unit", "note", "sc", "ec", "ph", "pc", "mrk", "sm"];

/** @see XLIFF 2.1, 5.3 */
export const formatStyle: ModuleTable = {
  elements: {},
  sections: {},
  places: {},
  attributes: {
    "fs:fs": hostedOn("5.3.5.1", oneOf(...htmlElements), ...hosts),
    "fs:subFs": hostedOn("5.3.5.2", text, ...hosts),
  },
};
