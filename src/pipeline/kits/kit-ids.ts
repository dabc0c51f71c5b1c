/** CAT tools that a delivery can be made for; each has a file here. */
export const kitIds = ["omegat", "trados", "memoq", "poedit", "lokalize", "i18next"] as const;
/** The name of a kit, as `prepare --for` takes it. */
export type KitId = (typeof kitIds)[number];
