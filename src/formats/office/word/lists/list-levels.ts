import { handlerOf, IGNORED, type Inside } from "../../inside.js";
import { readPartXml } from "../../read-part.js";
import { isOn, wordAttribute } from "../attributes.js";

/** A level of a list. @see ECMA-376, part 1, 17.9.6 (lvl) */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `chineseCounting` … */
  readonly format: string;
  /** `第%1章`, with `%1` for the number of the first level. */
  readonly text: string;
  /** The style of paragraphs that belong to this level. */
  readonly style?: string;
  /** Whether the numbers of all levels are written in figures. */
  readonly isLegal: boolean;
  /** The number of the level, from 1, after which it begins anew; 0 for never; any level above it where it is left out. */
  readonly restart?: number;
}

/** A list, and what it takes from a definition that several lists share. @see ECMA-376, part 1, 17.9.15 (num) */
export interface WordList {
  /** Id of the definition, whose lists count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers with which levels begin anew where the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document by their ids. @param listOfStyle - the list that a style of lists is defined by */
export function readLists(
  xml: string,
  part: string,
  file: string,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, WordList> {
  const reader = new ListsReader();
  readPartXml(xml, part, file, handlerOf(reader.block));
  return reader.lists(listOfStyle);
}

interface Definition {
  levels: Map<number, ListLevel>;
  /** The style of lists that holds the levels. */
  style?: string;
}

interface Use {
  definition: string;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

class ListsReader {
  readonly #definitions = new Map<string, Definition>();
  readonly #uses = new Map<string, Use>();

  readonly block: Inside = {
    open: (tag) => {
      if (tag.local === "abstractNum") return this.#definition(wordAttribute(tag, "abstractNumId") ?? "");
      return tag.local === "num" ? this.#use(wordAttribute(tag, "numId") ?? "") : this.block;
    },
  };

  lists(listOfStyle: (style: string) => string | undefined): ReadonlyMap<string, WordList> {
    const lists = new Map<string, WordList>();
    for (const [id, { definition, levels, starts }] of this.#uses) {
      const own = this.#definitions.get(definition);
      const linked = own?.style === undefined ? undefined : this.#uses.get(listOfStyle(own.style) ?? "")?.definition;
      const shared = this.#definitions.get(linked ?? definition);
      lists.set(id, {
        definition: linked ?? definition,
        levels: new Map([...(shared?.levels ?? []), ...levels]),
        starts,
      });
    }
    return lists;
  }

  #definition(id: string): Inside {
    const definition: Definition = { levels: new Map() };
    this.#definitions.set(id, definition);
    return {
      open: (tag) => {
        if (tag.local === "numStyleLink") definition.style = wordAttribute(tag, "val") ?? "";
        if (tag.local !== "lvl") return IGNORED;
        return levelReader((level) => definition.levels.set(Number(wordAttribute(tag, "ilvl") ?? "0"), level));
      },
    };
  }

  #use(id: string): Inside {
    const use: Use = { definition: "", levels: new Map(), starts: new Map() };
    this.#uses.set(id, use);
    return {
      open: (tag) => {
        if (tag.local === "abstractNumId") use.definition = wordAttribute(tag, "val") ?? "";
        if (tag.local !== "lvlOverride") return IGNORED;
        const at = Number(wordAttribute(tag, "ilvl") ?? "0");
        return {
          open: (inner) => {
            if (inner.local === "startOverride") use.starts.set(at, Number(wordAttribute(inner, "val") ?? "1"));
            return inner.local === "lvl" ? levelReader((level) => use.levels.set(at, level)) : IGNORED;
          },
        };
      },
    };
  }
}

function levelReader(take: (level: ListLevel) => void): Inside {
  let level: ListLevel = { start: 1, format: "decimal", text: "", isLegal: false };
  return {
    open: (tag) => {
      const value = wordAttribute(tag, "val") ?? "";
      if (tag.local === "start") level = { ...level, start: Number(value) };
      else if (tag.local === "numFmt") level = { ...level, format: value };
      else if (tag.local === "lvlText") level = { ...level, text: value };
      else if (tag.local === "pStyle") level = { ...level, style: value };
      else if (tag.local === "lvlRestart") level = { ...level, restart: Number(value) };
      else if (tag.local === "isLgl") level = { ...level, isLegal: isOn(wordAttribute(tag, "val")) };
      return IGNORED;
    },
    close: () => take(level),
  };
}
