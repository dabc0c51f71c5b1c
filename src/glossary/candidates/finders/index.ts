import type { Finder } from "../finding.js";
import { chineseNames } from "./chinese-names.js";
import { documents } from "./documents.js";
import { elementNames } from "./element-names.js";
import { events } from "./events.js";
import { foreignNames } from "./foreign-names.js";
import { organisations } from "./organisations/organisations.js";
import { places } from "./places/places.js";
import { quotedNames } from "./quoted-names.js";

/** Every finder, in the order in which they look: a later one sees what those before it found in the passage. */
export const finders: readonly Finder[] = [
  documents,
  quotedNames,
  places,
  organisations,
  events,
  foreignNames,
  elementNames,
  chineseNames,
];
