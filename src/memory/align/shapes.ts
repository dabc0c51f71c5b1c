/** How many sentences of the source and of the target a bead holds. */
export interface Shape {
  readonly source: number;
  readonly target: number;
  /** How usual it is before anything is known of a text. */
  readonly share: number;
}

/** The shapes of beads that are looked for. */
export const shapes: readonly Shape[] = [
  { source: 1, target: 1, share: 0.71 },
  { source: 1, target: 2, share: 0.09 },
  { source: 2, target: 1, share: 0.05 },
  { source: 1, target: 0, share: 0.045 },
  { source: 0, target: 1, share: 0.045 },
  { source: 1, target: 3, share: 0.025 },
  { source: 3, target: 1, share: 0.015 },
  { source: 2, target: 2, share: 0.02 },
];
