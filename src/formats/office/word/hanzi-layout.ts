import { attributeOf, type XmlTag } from "../../../xml/index.js";
import type { LayoutKind } from "../hanzi-only.js";
import { isOn, wordAttribute } from "./attributes.js";

/**
 * The layout for Chinese characters that an element asks for, of the text that it stands at: lines from top to bottom, text that is squeezed into
 * a width, characters that are set as one, lines whose characters are spread, boxes that grow with their text. In DrawingML and VML too.
 *
 * @see ECMA-376, part 1, 17.18.93 (text direction), 17.3.2.14 (fitText), 17.3.2.10 (eastAsianLayout), 20.1.10.83 (vert)
 */
export function hanziLayout(tag: XmlTag): LayoutKind | undefined {
  switch (tag.local) {
    case "textDirection":
      return /^(?:tb|rlV|lrV|btLr|rl$)/u.test(wordAttribute(tag, "val") ?? "") ? "vertical" : undefined;
    case "bodyPr":
    case "tcPr":
      return /^(?:vert|eaVert|mongolianVert|wordArtVert)/u.test(attributeOf(tag, "vert") ?? "")
        ? "vertical"
        : undefined;
    case "spAutoFit":
      return "growing";
    case "fitText":
      return "fitted";
    case "eastAsianLayout":
      return ["combine", "vert"].some((name) => isOn(wordAttribute(tag, name) ?? "0")) ? "combined" : undefined;
    case "jc":
      return wordAttribute(tag, "val") === "distribute" ? "distributed" : undefined;
    case "shape":
    case "rect":
    case "roundrect":
    case "textbox":
      return ofStyle(attributeOf(tag, "style") ?? "");
    default:
      return undefined;
  }
}

/** What the style of a shape of VML says. */
function ofStyle(style: string): LayoutKind | undefined {
  if (/layout-flow\s*:\s*vertical/u.test(style)) return "vertical";
  return /mso-fit-shape-to-text\s*:\s*t/u.test(style) ? "growing" : undefined;
}
