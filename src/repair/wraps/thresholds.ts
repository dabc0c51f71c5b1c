/** What the right margin is told by. `test/fit/thresholds.mjs` finds the values and says how they do on sources that it has not seen. */
export const thresholds = {
  /** Cells that a full line may leave free beside what would not have fitted. */
  tolerance: 1.1,
  /** Cells that a line may stand out over the margin. */
  over: 2.13,
  /** Of a wide margin: a shorter line without a pause is a heading or a label, and says nothing of it. */
  head: 0.6,
  /** Least share of the lines nearby that break off within a sentence. */
  open: 0.25,
  /** Least share of the lines nearby that hold a pause or a stop. */
  stops: 0.25,
  /** Least share of full lines among those that tell of the margin and do not stand out over it. */
  full: 0.7,
  /** Least share of full lines among all that tell of the margin. */
  fullOfAll: 0.5,
  /** Cells of the shortest line that may be the only wrap of a text. */
  longProse: 25.5,
  /** Cells of the shortest line of an item that goes on in a line that hangs. */
  longItem: 20,
};
