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

/**
 * The error for an element inside another of its kind. It arises where a merge of files has lost the end tag of a unit, and the text of
 * the outer element would be lost.
 */
export const nestedContainer = ({ element, unit, file, place }: ContainerPlace): InputError =>
  new InputError("bilingual.nested", { element, unit }, { file, place });
