import type { InputFile } from "../../../model/input-file.js";
import type { DocumentChange } from "../../../model/merged.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { WriteContext } from "../../format.js";
import { chartWorkbooks } from "../chart-workbooks.js";
import { officeFormat } from "../office-format.js";
import { partXml } from "../read-part.js";
import { regionalTag } from "../regional-tag.js";
import { withDefaultLanguage } from "./default-language.js";
import { leftInWord } from "./left-in-word.js";
import { latinNumbering } from "./lists/latin-numbering.js";
import { mainPart, partOf } from "./main-part.js";
import { readWord, type WordDocument } from "./read-word.js";
import { revisionIssues } from "./revisions.js";
import { repeatsTexts, withFieldsUpdated, withLatinNotes } from "./settings.js";

/** Documents that were read, for what is asked about them. */
const read = new WeakMap<OfficePackage, WordDocument>();

/** Documents of Word and of programs that write its format. @see ECMA-376, part 1 (WordprocessingML), transitional and strict */
export const docx = officeFormat({
  id: "docx",
  datatype: "x-docx",
  parts: (office, { name }, context) => {
    const document = readWord(office, name, context);
    read.set(office, document);
    return document.parts;
  },
  left: (office, { name }, context) => leftInWord(office, name, context),
  around: partsAround,
  changes: changesIn,
  findings: (office) => revisionIssues(readGathered(office)?.revisions),
  nested: (office, { name }, context, copyOf) => chartWorkbooks(office, name, context, copyOf),
});

const readGathered = (office: OfficePackage) => read.get(office)?.gathered;

/** What translated texts have otherwise than those that they take the place of. */
function changesIn({ trgLang, latinFont }: WriteContext): DocumentChange[] {
  const language: DocumentChange = { what: "runs-lang", values: { now: regionalTag(trgLang) } };
  return latinFont === undefined ? [language] : [language, { what: "latin-font", values: { now: latinFont } }];
}

/** Parts without texts that change with any translation: the settings, and on request the numbers of lists and the language of dates. */
function partsAround(
  office: OfficePackage,
  { name: file }: InputFile,
  { numbering, trgLang }: WriteContext,
): ReadonlyMap<string, string> {
  const main = mainPart(office, file);
  const relations = relationsOf(office, main, file);
  const changes = new Map<string, string>();
  const change = (type: string, edit: (xml: string) => string): void => {
    const part = partOf(relations, type);
    const xml = part === undefined ? undefined : partXml(office, part, file);
    if (part === undefined || xml === undefined) return;
    const changed = edit(changes.get(part) ?? xml);
    if (changed !== xml) changes.set(part, changed);
  };
  if (repeatsTexts(partXml(office, main, file) ?? "")) change("settings", withFieldsUpdated);
  if (numbering !== "latin") return changes;
  change("settings", withLatinNotes);
  change("numbering", (xml) => latinNumbering(xml, trgLang));
  const makesDates = readGathered(office)?.left.some(({ what, isMended }) => what === "date-field" && isMended);
  if (makesDates === true) change("styles", (xml) => withDefaultLanguage(xml, trgLang));
  return changes;
}
