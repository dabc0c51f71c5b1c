/** A part of a file with both languages that is read neither as source nor as target: a column of a table, a third language of a memory. */
export interface UnreadPart {
  readonly kind: "column" | "language";
  /** Its head, or its number from 1 where it has none; the tag of a language as the file has it. */
  readonly name: string;
  /** How many texts it holds. */
  readonly count: number;
}
