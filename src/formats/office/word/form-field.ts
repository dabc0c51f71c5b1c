import type { XmlTag } from "../../../xml/index.js";
import { IGNORED, type Inside } from "../inside.js";
import { wordAttribute } from "./attributes.js";
import type { Story } from "./reading.js";

/**
 * Reads the properties of a form's field for what a person sees who fills it in: the choices of a list, the text that stands there at first, its
 * help, and how a date or number is written that is put in.
 *
 * @see ECMA-376, part 1, 17.16.17 (ffData), 17.16.9 (ddList), 17.16.33 (textInput), 17.16.20 (helpText), 17.16.31 (statusText)
 */
export function formReader(story: Story): Inside {
  const reader: Inside = {
    open: (tag, where) => {
      if (tag.local === "format") story.takePicture(tag, where);
      else if (LABELS.has(tag.local) && !isNameOfText(tag)) story.label(tag, where, "val");
      return LISTS.has(tag.local) ? reader : IGNORED;
    },
  };
  return reader;
}

const LABELS: ReadonlySet<string> = new Set(["listEntry", "default", "helpText", "statusText"]);
const LISTS: ReadonlySet<string> = new Set(["ddList", "textInput"]);

/** Help may be the name of a text block of the template, which nobody sees. @see ECMA-376, part 1, 17.18.41 (ST_InfoTextType) */
const isNameOfText = (tag: XmlTag): boolean => wordAttribute(tag, "type") === "autoText";
