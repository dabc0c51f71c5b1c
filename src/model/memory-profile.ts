/** How a translation memory writes inline codes: as TMX has them, or as a tool shows them. */
export const memoryProfiles = ["common", "omegat"] as const;
/** The program that a memory is written for. */
export type MemoryProfile = (typeof memoryProfiles)[number];
