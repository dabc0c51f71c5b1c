import { InputError } from "../model/input-error.js";
import type { Place } from "../model/place.js";

/** An element that holds text, its place, and the unit that it belongs to. */
export interface ContainerPlace {
  readonly element: string;
  /** Id of the unit around it. */
  readonly unit: string;
  readonly file: string;
  readonly place: Place;
}

/** The error for a unit that has the same element twice: of two targets, one would be lost. */
export const doubledContainer = ({ element, unit, file, place }: ContainerPlace): InputError =>
  new InputError("bilingual.doubled", { element, unit }, { file, place });

/** The error for a text that belongs to no unit, as where the end tag of one has slipped before its target. */
export const strayContainer = ({ element, file, place }: Omit<ContainerPlace, "unit">): InputError =>
  new InputError("bilingual.stray", { element }, { file, place });

/** The error for words that stand in a unit, but in neither of its languages. */
export const strayText = (text: string, { unit, file, place }: Omit<ContainerPlace, "element">): InputError =>
  new InputError("bilingual.stray-text", { unit, text: text.trim() }, { file, place });

/**
 * The error for an element inside another of its kind. It arises where a merge of files has lost the end tag of a unit, and the text of
 * the outer element would be lost.
 */
export const nestedContainer = ({ element, unit, file, place }: ContainerPlace): InputError =>
  new InputError("bilingual.nested", { element, unit }, { file, place });
