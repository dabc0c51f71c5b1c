import { chartWorkbooks } from "../chart-workbooks.js";
import { officeFormat } from "../office-format.js";
import { regionalTag } from "../regional-tag.js";
import { leftInSlides } from "./left-in-slides.js";
import { readSlides } from "./read-slides.js";

/** Presentations of PowerPoint and of programs that write its format. @see ECMA-376, part 1 (PresentationML, DrawingML) */
export const pptx = officeFormat({
  id: "pptx",
  datatype: "x-pptx",
  parts: (office, file, context) => readSlides(office, file, context).parts,
  left: leftInSlides,
  changes: ({ trgLang }) => [{ what: "runs-lang", values: { now: regionalTag(trgLang) } }],
  nested: (office, { name }, context, copyOf) => chartWorkbooks(office, name, context, copyOf),
});
