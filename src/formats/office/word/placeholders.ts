import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { handlerOf, IGNORED, type Inside } from "../inside.js";
import type { TextPart } from "../part.js";
import { partXml, readPartXml } from "../read-part.js";
import { wordAttribute } from "./attributes.js";
import type { DocumentFacts } from "./document-facts.js";
import { StoryReader } from "./story-reader.js";

/** What controls show while they are empty. */
interface Placeholders extends Pick<DocumentFacts, "textsOfPlaceholder"> {
  /** The part with the placeholders that were asked for; nothing where none was. */
  part(): TextPart | undefined;
}

/**
 * The texts that content controls show while they are empty. They stand in a document within the package, beside blocks of text for writers,
 * which no reader sees.
 *
 * @param document - what placeholders are read with
 * @see ECMA-376, part 1, 17.12.6 (docPart), 17.18.10 (bbPlcHdr)
 */
export function readPlaceholders(
  office: OfficePackage,
  main: string,
  file: string,
  document: Omit<DocumentFacts, "textsOfPlaceholder">,
): Placeholders {
  const name = relationsOf(office, main, file).find(({ type }) => type === "glossaryDocument")?.target;
  const xml = name === undefined ? undefined : partXml(office, name, file);
  if (name === undefined || xml === undefined) return NONE;
  const stories = new Map<string, StoryReader>();
  const used = new Set<StoryReader>();
  const reader = blocksReader((block) => {
    const facts = { part: "placeholders", xml, kind: "label", document: { ...document, ...NONE } } as const;
    const story = new StoryReader(facts);
    stories.set(block, story);
    return { open: story.openInBlock, close: () => story.finish() };
  });
  readPartXml(xml, name, file, handlerOf(reader));
  return {
    textsOfPlaceholder(block) {
      const story = stories.get(block);
      if (story === undefined) return [];
      used.add(story);
      return story.flows.map(({ text }) => text.trim());
    },
    part() {
      if (used.size === 0) return undefined;
      const shown = Array.from(stories.values()).filter((story) => used.has(story));
      return { name, xml, flows: shown.flatMap(({ flows }) => flows), copies: shown.flatMap(({ copies }) => copies) };
    },
  };
}

const NONE: Placeholders = { textsOfPlaceholder: () => [], part: () => undefined };

/** Reads the blocks of text of a package, and of those that are placeholders what they say. */
function blocksReader(bodyOf: (name: string) => Inside): Inside {
  const blocks: Inside = {
    open: ({ local }) => {
      if (local !== "docPart") return local === "glossaryDocument" || local === "docParts" ? blocks : IGNORED;
      let name = "";
      let isPlaceholder = false;
      const properties: Inside = {
        open: (tag) => {
          const value = wordAttribute(tag, "val") ?? "";
          if (tag.local === "name") name ||= value;
          if (tag.local === "type" && value === "bbPlcHdr") isPlaceholder = true;
          return tag.local === "types" ? properties : IGNORED;
        },
      };
      return {
        open: (tag) => {
          if (tag.local === "docPartPr") return properties;
          return tag.local === "docPartBody" && isPlaceholder ? bodyOf(name) : IGNORED;
        },
      };
    },
  };
  return blocks;
}
