import { wordList, wordSet } from "../../../languages/word-lists.js";

/** Words that end the name of something that takes place. Longer ones first. */
export const eventHeads: readonly string[] = wordList("event-heads");

/** What comes before such a word without making a name of it. */
export const genericEvents: ReadonlySet<string> = wordSet("event-generic");

/** Words that end the name of a programme, plan or policy. Longer ones first. */
export const programmeHeads: readonly string[] = wordList("programme-heads");
