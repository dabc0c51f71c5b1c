/** How a report is shown: what the terminal that reads it can do. */
export interface Screen {
  /** Whether it takes colours: a terminal that can, unless NO_COLOR says not to. */
  readonly hasColours: boolean;
  /** Cells of a line, on a terminal. */
  readonly columns?: number;
}
