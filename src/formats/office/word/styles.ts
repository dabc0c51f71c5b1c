import { handlerOf, IGNORED, type Inside } from "../inside.js";
import { readPartXml } from "../read-part.js";
import { isOn, wordAttribute } from "./attributes.js";
import { type NumberProperties, numbersOf } from "./lists/number-properties.js";
import { propertiesReader, type WordProperty } from "./run-properties.js";

/** A style as its part has it. @see ECMA-376, part 1, 17.7.4.17 (style) */
export interface WordStyle {
  /** The name that people see, in small letters: `heading 1`, `title`. */
  name?: string;
  basedOn?: string;
  /** The level of a heading from 0. */
  outline?: number;
  isTable: boolean;
  /** The properties of runs in it; of a table those that it gives any of its cells. */
  run: readonly WordProperty[];
  numbers: NumberProperties;
}

/** The styles of a document. */
export class WordStyles {
  readonly #styles: ReadonlyMap<string, WordStyle>;
  /** The properties of runs that hold where no style says anything. */
  readonly defaults: readonly WordProperty[];
  readonly #normal: string;
  /** Names of properties that the style of some table gives its cells. */
  readonly ofTables: ReadonlySet<string>;

  constructor({ styles, defaults, normal }: ReadStyles) {
    this.#styles = styles;
    this.defaults = defaults;
    this.#normal = normal;
    const tables = Array.from(styles.values()).filter(({ isTable }) => isTable);
    this.ofTables = new Set(tables.flatMap(({ run }) => run.map(({ name }) => name)));
  }

  /** The level of a heading from 0, of a paragraph in this style; nothing where it is no heading. */
  outlineOf(style: string): number | undefined {
    const level = this.#inherited(style, ({ outline, name }) => outline ?? builtInLevel(name));
    return level === undefined || level > LAST_LEVEL ? undefined : level;
  }

  /** The name that people see, in small letters: `heading 1`, `title`. */
  nameOf(style: string): string | undefined {
    return this.#styles.get(style)?.name;
  }

  /** The list that paragraphs in this style belong to, and their level in it. */
  numbersOf(style: string): NumberProperties {
    const list = this.#inherited(style, ({ numbers }) => numbers.list);
    const level = this.#inherited(style, ({ numbers }) => numbers.level);
    return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
  }

  /** The properties that a style gives its runs, from the style that it is based on first to its own; those of the default style of paragraphs where it is unknown. */
  propertiesOf(style: string): readonly WordProperty[] {
    return this.lineOf(this.#styles.has(style) ? style : this.#normal).flatMap(({ run }) => run);
  }

  /** A style and what it is based on, the last first; nothing for a style that the document has not. */
  lineOf(style: string): WordStyle[] {
    const line: WordStyle[] = [];
    let at = this.#styles.get(style);
    for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps += 1) {
      line.unshift(at);
      at = this.#styles.get(at.basedOn ?? "");
    }
    return line;
  }

  #inherited<Value>(style: string, pick: (style: WordStyle) => Value | undefined): Value | undefined {
    return this.lineOf(style)
      .map(pick)
      .findLast((value) => value !== undefined);
  }
}

const LAST_LEVEL = 8; // 9 is body text
const MOST_STEPS = 20; // styles that are based on one another, which may go in a circle in a damaged file

interface ReadStyles {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly defaults: readonly WordProperty[];
  readonly normal: string;
}

/** The styles of a document from its part `styles.xml`; none where it has no such part. @see ECMA-376, part 1, 17.7.4 */
export function readStyles(xml: string | undefined, part: string, file: string): WordStyles {
  const styles = new Map<string, WordStyle>();
  let defaults: readonly WordProperty[] = [];
  let normal = "";
  const take = (run: readonly WordProperty[]): void => {
    defaults = run;
  };
  const block: Inside = {
    open: (tag) => {
      if (tag.local === "rPrDefault")
        return { open: (inner) => (inner.local === "rPr" ? propertiesReader(xml ?? "", take) : IGNORED) };
      if (tag.local !== "style") return block;
      const style: WordStyle = { isTable: wordAttribute(tag, "type") === "table", run: [], numbers: {} };
      const id = wordAttribute(tag, "styleId") ?? "";
      styles.set(id, style);
      if (wordAttribute(tag, "type") === "paragraph" && isOn(wordAttribute(tag, "default") ?? "0")) normal = id;
      return styleReader(style, xml ?? "");
    },
  };
  if (xml !== undefined) readPartXml(xml, part, file, handlerOf(block));
  return new WordStyles({ styles, defaults, normal });
}

function styleReader(style: WordStyle, xml: string): Inside {
  const take = (run: readonly WordProperty[]): void => {
    style.run = [...style.run, ...run];
  };
  const reader: Inside = {
    open: (tag) => {
      const value = wordAttribute(tag, "val");
      if (tag.local === "rPr") return propertiesReader(xml, take);
      if (tag.local === "numPr") return numbersOf((numbers) => Object.assign(style, { numbers }));
      if (tag.local === "name" && value !== undefined) style.name = value.toLowerCase();
      else if (tag.local === "basedOn" && value !== undefined) style.basedOn = value;
      else if (tag.local === "outlineLvl") style.outline = Number(value);
      return tag.local === "pPr" || tag.local === "tblStylePr" ? reader : IGNORED;
    },
  };
  return reader;
}

/** The level of a heading that a style has by its name alone: Word knows its own styles by it, and libraries write no level into them. */
function builtInLevel(name: string | undefined): number | undefined {
  const level = /^heading (?<level>[1-9])$/u.exec(name ?? "")?.groups?.level;
  return level === undefined ? undefined : Number(level) - 1;
}
