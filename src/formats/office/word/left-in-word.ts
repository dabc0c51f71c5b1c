import type { Issue } from "../../../model/issue.js";
import { isSamePlace } from "../../../model/place.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { WriteContext } from "../../format.js";
import { hanziOnlyIssues } from "../hanzi-only.js";
import { followers } from "../office-format.js";
import { partXml } from "../read-part.js";
import { type LeftChinese, leftIssues } from "../still-chinese.js";
import { mainPart, partOf } from "./main-part.js";
import { readWord } from "./read-word.js";
import { chineseNotes } from "./settings.js";

/** What stays Chinese in a document of Word when every text of it is translated, and layout in it that suits Chinese characters only. */
export function leftInWord(office: OfficePackage, file: string, context: WriteContext): Issue[] {
  const { parts, gathered } = readWord(office, file, context);
  const { copyOf, headingOf } = followers(
    new Map(parts.flatMap(({ flows }) => flows.map((flow) => [flow, flow] as const))),
  );
  const settings = partOf(relationsOf(office, mainPart(office, file), file), "settings");
  const notes = chineseNotes((settings && partXml(office, settings, file)) ?? "");
  const found: LeftChinese[] = [
    ...gathered.left.filter(({ what }) => isShown(what, gathered)),
    ...(gathered.hasNotes ? notes : []),
    ...gathered.repeated.filter((field) => copyOf(field.text) === undefined && !isToldOf(field, gathered.left)),
    ...gathered.entries.flatMap(({ text, leadsTo, place }): LeftChinese[] =>
      HAN.test(text) && headingOf(leadsTo, text) === undefined ? [{ what: "contents", text: text.trim(), place }] : [],
    ),
  ];
  const left = found.filter(({ isMended = false }) => !(isMended && context.numbering === "latin"));
  return [...leftIssues(left), ...hanziOnlyIssues(gathered.layout)];
}

function isShown(
  what: LeftChinese["what"],
  { hasNotes, hasPageNumbers }: { hasNotes: boolean; hasPageNumbers: boolean },
) {
  if (what === "note-number") return hasNotes;
  return what !== "page-number" || hasPageNumbers;
}

const HAN = /\p{Script=Han}/u;

/** Whether it is a date or number that the code of its field, which stands in the same paragraph, tells of. */
const isToldOf = ({ place, isMended = false }: LeftChinese, left: readonly LeftChinese[]): boolean =>
  isMended && left.some((other) => other.what === "date-field" && isSamePlace(other.place, place));
