import { follower, followerOf } from "../follower.js";
import type { PartCopy, PartFlow } from "../part.js";

/** What is offered of a part, and what follows it. */
interface Texts {
  readonly flows: PartFlow[];
  readonly copies: PartCopy[];
}

/** The texts of a document that are attributes of elements, such as the choices of lists. Equal ones are one text for translators. */
export class Labels {
  readonly #originals = new Map<string, PartFlow>();

  /** @param drawn - what says the same in another form of the same drawing */
  take(label: PartFlow, { flows, copies }: Texts, drawn: PartFlow | undefined): void {
    const text = label.text.trim();
    if (this.#originals.has(text)) copies.push(followerOf(label, () => this.#originals.get(text)));
    else if (drawn !== undefined) copies.push(follower(label, drawn));
    else {
      this.#originals.set(text, label);
      flows.push(label);
    }
  }

  /** A label within a paragraph that says what the whole paragraph says follows it, as the first text of a form's field does. */
  joinTo(paragraph: PartFlow, { flows, copies }: Texts): void {
    const text = paragraph.text.trim();
    const label = this.#originals.get(text);
    if (label === undefined || label.span.start < paragraph.span.start || label.span.end > paragraph.span.end) return;
    const at = flows.indexOf(label);
    if (at < 0) return;
    flows.splice(at, 1);
    copies.push(follower(label, paragraph));
    this.#originals.set(text, paragraph);
  }
}
