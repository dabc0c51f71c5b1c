/** How much the checks tell: only what is certain, what a reviser wants to see, or all that may be a fault. */
export const profiles = ["lenient", "default", "strict"] as const;
/** A selection of checks, as `check --profile` takes it. */
export type Profile = (typeof profiles)[number];
