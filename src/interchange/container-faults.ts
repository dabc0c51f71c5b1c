import { InputError } from "../model/input-error.js";
import type { Place } from "../model/span.js";

/** Where an element that holds text stands, and of which unit it is. */
export interface ContainerPlace {
  readonly element: string;
  /** Id of the unit around it. */
  readonly unit: string;
  readonly file: string;
  readonly place: Place;
}

/** Two such elements where there can be one: of two targets of a unit one would be lost. */
export const doubledContainer = ({ element, unit, file, place }: ContainerPlace): InputError =>
  new InputError("bilingual.doubled", { element, unit }, { file, place });

/** One that stands in another, such as a unit whose end tag a merge of files has lost: the outer one's text would be lost. */
export const nestedContainer = ({ element, unit, file, place }: ContainerPlace): InputError =>
  new InputError("bilingual.nested", { element, unit }, { file, place });
