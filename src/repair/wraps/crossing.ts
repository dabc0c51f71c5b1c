/** Length in characters of the longest dictionary word that stands across the border of two texts; 0 without one. */
export type Crossing = (left: string, right: string) => number;
