import { IGNORED, type Inside } from "../inside.js";
import { isOn, wordAttribute } from "./attributes.js";
import type { BoundValue } from "./bound-values.js";
import type { Story } from "./reading.js";

/**
 * The properties of a content control: its title, what it is bound to, and what may be chosen in it and how. Its content says again what one of
 * these says.
 *
 * @see ECMA-376, part 1, 17.5.2.38 (sdtPr), 17.5.2.1 (alias), 17.5.2.15 (dropDownList)
 */
export class Control {
  readonly #story: Story;
  readonly #labels = new Set<string>();
  #bound: BoundValue | undefined;
  #prompt: readonly string[] = [];
  #isPrompting = false;
  /** Whether only the program that wrote it knows of the control. */
  isUnseen = false;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Reads the element `sdtPr`. */
  readonly properties: Inside = {
    open: (tag, where) => {
      if (tag.local === "showingPlcHdr") this.#isPrompting = isOn(wordAttribute(tag, "val"));
      if (tag.local === "tag") this.isUnseen = OWN_TAG.test(wordAttribute(tag, "val") ?? "");
      if (tag.local === "dataBinding") this.#bound = this.#story.facts.document.bound.valueOf(tag);
      if (tag.local === "alias") this.#story.label(tag, where, "val");
      return this.#within.get(tag.local) ?? IGNORED;
    },
  };

  /** Whether a text is what the control shows of its property or its choices; then it is that text's translation that it has to show. */
  repeats(text: string): boolean {
    const shown = text.trim();
    if (this.#labels.has(shown) || (this.#isPrompting && this.#prompt.includes(shown))) return true;
    if (shown === "" || this.#bound?.text.trim() !== shown) return false;
    this.#story.facts.document.bound.use(this.#bound);
    return true;
  }

  /** How a date is written that is chosen in the control, and in which language. @see ECMA-376, part 1, 17.5.2.7 (date) */
  readonly #date: Inside = {
    open: (tag, where) => {
      if (tag.local === "dateFormat" || tag.local === "lid") this.#story.takePicture(tag, where);
      return IGNORED;
    },
  };

  /** What one more part of a list is called that the reader can add. @see MS-DOCX 2.5.3.7 (repeatingSection) */
  readonly #repeating: Inside = {
    open: (tag, where) => {
      if (tag.local === "sectionTitle") this.#story.label(tag, where, "val");
      return IGNORED;
    },
  };

  readonly #choices: Inside = {
    open: (tag, where) => {
      const label = wordAttribute(tag, "displayText");
      if (tag.local === "listItem" && label !== undefined) {
        this.#labels.add(label.trim());
        this.#story.label(tag, where, "displayText");
      }
      return IGNORED;
    },
  };
  /** The text that asks for one, while the control is empty. @see ECMA-376, part 1, 17.5.2.25 (placeholder) */
  readonly #placeholder: Inside = {
    open: (tag) => {
      if (tag.local === "docPart")
        this.#prompt = this.#story.facts.document.textsOfPlaceholder(wordAttribute(tag, "val") ?? "");
      return IGNORED;
    },
  };

  readonly #within: ReadonlyMap<string, Inside> = new Map([
    ["date", this.#date],
    ["dropDownList", this.#choices],
    ["comboBox", this.#choices],
    ["repeatingSection", this.#repeating],
    ["placeholder", this.#placeholder],
  ]);
}

const OWN_TAG = /^goog_rdk_\d+$/u; // Google Docs puts one around each run whose font it had to choose
