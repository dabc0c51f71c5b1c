import type { Sentences } from "../sentences.js";

/** Where a point ends no English sentence; a single capital, as in `J. Smith`, is no matter of a list. */
export const sentences: Sentences = {
  abbreviations: [
    ...["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Jr", "Sr"],
    ...["No", "vol", "vs", "etc", "Fig", "al", "e.g", "i.e"],
    ...["Inc", "Ltd", "Co", "Corp", "U.S"],
  ],
};
