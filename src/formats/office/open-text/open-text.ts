import type { OfficePackage } from "../../../office/index.js";
import { officeFormat } from "../office-format.js";
import { revisionIssues } from "../word/revisions.js";
import { leftInText, type OpenText, readText } from "./read-text.js";

/** Documents that were read, for what is asked about them. */
const read = new WeakMap<OfficePackage, OpenText>();

/** Texts of LibreOffice and of programs that write its format. @see OpenDocument 1.3, part 3 */
export const odt = officeFormat({
  id: "odt",
  datatype: "x-odt",
  parts: (office, { name }, context) => {
    const document = readText(office, name, context);
    read.set(office, document);
    return document.parts;
  },
  left: (office, { name }, context) => leftInText(office, name, context),
  findings: (office) => revisionIssues(read.get(office)?.revisions),
});
