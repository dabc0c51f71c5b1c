/** The versions of XLIFF that are written; 1.0 and 1.1 are read as if they were 1.2. */
export const xliffVersions = ["1.2", "2.0", "2.1", "2.2"] as const;
/** A version of XLIFF, as `prepare --xliff` takes it. */
export type XliffVersion = (typeof xliffVersions)[number];
