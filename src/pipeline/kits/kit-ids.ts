/** CAT tools that a delivery can be made for; each has a file here. */
export const kitIds = ["omegat", "trados", "memoq", "poedit", "i18next"] as const;
export type KitId = (typeof kitIds)[number];
