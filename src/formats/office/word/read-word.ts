import type { IncludedPart } from "../../../model/left-out.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import { type OfficePackage, type Relation, relationsOf } from "../../../office/index.js";
import type { ReadContext, WriteContext } from "../../format.js";
import { coreProperties } from "../core-properties.js";
import { type DrawnText, drawnBy, drawnParts } from "../drawing/drawn-parts.js";
import { captionedPart } from "../follower.js";
import { handlerOf } from "../inside.js";
import type { TextPart } from "../part.js";
import { neededXml, partXml, readPartXml } from "../read-part.js";
import { BoundValues } from "./bound-values.js";
import type { DocumentFacts } from "./document-facts.js";
import { EffectiveLooks } from "./effective-look.js";
import { Gathered } from "./gathered.js";
import { Labels } from "./labels.js";
import { latinNumbering } from "./lists/latin-numbering.js";
import { readLists } from "./lists/list-levels.js";
import { ListNumbers } from "./lists/list-numbers.js";
import { mainPart, partOf } from "./main-part.js";
import { readPlaceholders } from "./placeholders.js";
import { shownBookmarks } from "./shown-bookmarks.js";
import { StoryReader } from "./story-reader.js";
import { readStyles, type WordStyles } from "./styles.js";
import { themeFonts } from "./theme-fonts.js";

/** A document as it was read: its texts, and what of it is none. */
export interface WordDocument {
  readonly parts: readonly TextPart[];
  readonly gathered: Gathered;
}

/** Kinds of parts with text by the type of the relation that leads to them, in the order in which they are read. */
const stories: readonly Story[] = [
  { type: "footnotes", root: "footnotes", kind: "note" },
  { type: "endnotes", root: "endnotes", kind: "note" },
  { type: "header", root: "hdr", kind: "paragraph" },
  { type: "footer", root: "ftr", kind: "paragraph" },
  { type: "comments", root: "comments", kind: "note", include: "comments" },
];

interface Story {
  readonly type: string;
  /** The local name of the part's root element. */
  readonly root: string;
  readonly kind: UnitKind;
  readonly include?: IncludedPart;
}

/** Reads a document of WordprocessingML. @throws InputError `office.*` */
export function readWord(office: OfficePackage, file: string, context: ReadContext | WriteContext): WordDocument {
  const { include = [] } = context;
  const main = mainPart(office, file);
  const relations = relationsOf(office, main, file);
  const wanted = stories.filter((story) => story.include === undefined || include.includes(story.include));
  const others = wanted.flatMap(({ type, root, kind }) =>
    relations.flatMap((relation) => (relation.type === type ? [{ part: relation.target, root, kind }] : [])),
  );
  const body = { part: main, root: "document", kind: "paragraph" } as const;
  const named = [body, ...others].map(({ part, root, kind }) => ({
    part,
    kind,
    xml: neededXml(office, part, file, root),
  }));
  const shown = shownBookmarks(named.map(({ xml }) => xml));
  const facts = factsOf(office, main, relations, file, { shown, context });
  const placeholders = readPlaceholders(office, main, file, { ...facts, gathered: new Gathered() });
  const document: DocumentFacts = { ...facts, textsOfPlaceholder: placeholders.textsOfPlaceholder };
  const texts = named.flatMap(({ part, kind, xml }): TextPart[] => {
    const story = new StoryReader({ part: partName(part, main), xml, kind, document });
    readPartXml(xml, part, file, handlerOf({ open: story.openInBlock }));
    story.finish();
    const flows = [...story.flows].sort((a, b) => a.span.start - b.span.start);
    const drawn = drawnIn(office, part, file);
    document.gathered.left.push(...drawn.flatMap(({ left }) => left));
    return [captionedPart({ name: part, xml, flows, copies: story.copies }), ...drawn];
  });
  const properties = document.bound.addedTo(coreProperties(office, file));
  const prompts = placeholders.part();
  return { parts: [...properties, ...texts, ...(prompts ? [prompts] : [])], gathered: document.gathered };
}

/** The name of a part for people: `body`, `footnotes`, `header1`. */
const partName = (part: string, main: string): string => (part === main ? "body" : shortName(part));

const shortName = (part: string): string => part.replace(/^.*\//u, "").replace(/\.xml$/u, "");

/** The charts and diagrams that a part shows; what a diagram is drawn as follows its own texts. */
function drawnIn(office: OfficePackage, part: string, file: string): DrawnText[] {
  const drawn = drawnBy(office, part, file);
  const charts = drawn.filter(({ type }) => type.startsWith("chart"));
  const diagrams = drawn.filter(({ type }) => type.startsWith("diagram"));
  const placeIn = (name: string) => (paragraph: number) => ({ in: "part", part: name, paragraph }) as const;
  return [
    ...charts.flatMap((chart) => drawnParts(office, [chart], file, { placeOf: placeIn(shortName(chart.part)) })),
    ...drawnParts(office, diagrams, file, { placeOf: placeIn("diagram") }),
  ];
}

/** What is known of a document before its stories are read. */
function factsOf(
  office: OfficePackage,
  main: string,
  relations: readonly Relation[],
  file: string,
  { shown, context }: { readonly shown: ReadonlySet<string>; readonly context: ReadContext },
): Omit<DocumentFacts, "textsOfPlaceholder"> {
  const read = (type: string): { readonly name: string; readonly xml: string | undefined } => {
    const name = partOf(relations, type);
    return { name: name ?? "", xml: name === undefined ? undefined : partXml(office, name, file) };
  };
  const [stylesPart, theme, numbering] = [read("styles"), read("theme"), read("numbering")];
  const styles = readStyles(stylesPart.xml, stylesPart.name, file);
  const listsOf = (xml: string | undefined): ListNumbers =>
    new ListNumbers(xml === undefined ? new Map() : readLists(xml, numbering.name, file, listOf(styles)));
  return {
    trgLang: context.trgLang,
    withHidden: context.include?.includes("hidden") ?? false,
    styles,
    looks: new EffectiveLooks(styles, themeFonts(theme.xml, theme.name, file)),
    bound: new BoundValues(office, main, file),
    numbers: listsOf(numbering.xml),
    latinNumbers: listsOf(numbering.xml && latinNumbering(numbering.xml, context.trgLang)),
    shownBookmarks: shown,
    labels: new Labels(),
    gathered: new Gathered(),
  };
}

const listOf =
  (styles: WordStyles) =>
  (style: string): string | undefined =>
    styles.numbersOf(style).list;
