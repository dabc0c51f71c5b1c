import type { XmlTag } from "../../../xml/index.js";
import type { WordList } from "../word/lists/list-levels.js";
import { ListNumbers } from "../word/lists/list-numbers.js";
import { OUTLINE } from "./list-styles.js";
import { localAttribute } from "./local-attribute.js";
import type { TextStyles } from "./text-styles.js";

/** A list that is open, and the one on the outermost level, by which its numbers are counted. */
interface OpenList {
  readonly root: string;
  readonly style: string;
}

/**
 * Counts the numbered paragraphs and headings of a part as they come, as LibreOffice does.
 *
 * @see OpenDocument 1.3, part 3, 5.1.2 (text:h), 5.3 (lists)
 */
export class ListCounter {
  readonly #styles: TextStyles;
  readonly #lists = new Map<string, WordList>();
  readonly #numbers = new ListNumbers(this.#lists);
  readonly #open: OpenList[] = [];
  /** The outermost lists by their ids, and the last of all. */
  readonly #roots = new Map<string, string>();
  #last: OpenList | undefined;
  #count = 0;
  /** Whether the next paragraph is the first of its item, and the number that the item sets. */
  #isFirst = false;
  #start: string | undefined;

  constructor(styles: TextStyles) {
    this.#styles = styles;
  }

  openList(tag: XmlTag): void {
    const around = this.#open.at(-1);
    const style = localAttribute(tag, "style-name") ?? around?.style ?? "";
    const list = { root: around?.root ?? this.#rootOf(tag, style), style };
    const id = localAttribute(tag, "id");
    if (id !== undefined) this.#roots.set(id, list.root);
    if (around === undefined) this.#last = list;
    this.#open.push(list);
    this.#isFirst = false;
  }

  closeList(): void {
    this.#open.pop();
    this.#isFirst = false;
  }

  openItem(tag: XmlTag): void {
    this.#isFirst = tag.local === "list-item";
    this.#start = localAttribute(tag, "start-value");
  }

  /** The number that is shown before the next paragraph; nothing where it has none. */
  next(tag: XmlTag): string | undefined {
    const paragraph = localAttribute(tag, "style-name") ?? "";
    const list = this.#open.at(-1);
    if (list !== undefined) {
      if (!this.#isFirst) return undefined;
      this.#isFirst = false;
      const style = list.style === "" ? (this.#styles.listOf(paragraph) ?? "") : list.style;
      return this.#numberIn({ root: list.root, style }, this.#open.length - 1, this.#start);
    }
    const level = Number(localAttribute(tag, "outline-level") ?? "0");
    const own = this.#styles.listOf(paragraph);
    const isPlain = tag.local !== "h" || level < 1 || localAttribute(tag, "is-list-header") === "true";
    if (isPlain || (own !== undefined && own !== OUTLINE)) return undefined;
    const isAnew = localAttribute(tag, "restart-numbering") === "true";
    const start = isAnew ? (localAttribute(tag, "start-value") ?? "1") : undefined;
    return this.#numberIn({ root: OUTLINE, style: OUTLINE }, level - 1, start);
  }

  /** The list whose numbers an outermost one goes on with, or its own. */
  #rootOf(tag: XmlTag, style: string): string {
    if (style === OUTLINE) return OUTLINE;
    const continued = localAttribute(tag, "continue-list");
    const known = continued === undefined ? undefined : this.#roots.get(continued);
    if (known !== undefined) return known;
    const isContinued = localAttribute(tag, "continue-numbering") === "true";
    if (isContinued && this.#last?.style === style) return this.#last.root;
    this.#count += 1;
    return `list ${this.#count}`;
  }

  #numberIn({ root, style }: OpenList, level: number, start: string | undefined): string | undefined {
    if (start !== undefined) this.#count += 1;
    const id = `${root} ${style}${start === undefined ? "" : ` from ${this.#count}`}`;
    const starts = new Map(start === undefined ? [] : [[level, Number(start)] as const]);
    if (!this.#lists.has(id))
      this.#lists.set(id, { definition: root, levels: this.#styles.lists.levelsOf(style), starts });
    return this.#numbers.next({ list: id, level }, "")?.text;
  }
}
