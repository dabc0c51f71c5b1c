/** A repair as people read of it. Its reason is a sentence in locales/ (`repairs.<id>`). */
export interface Repair {
  readonly id: string;
  /** A damaged text and what becomes of it; the tests run every pair. */
  readonly examples: readonly (readonly [damaged: string, repaired: string])[];
}
