/** Whether an id is one that we give segments: `s0a1b2c3d4e`, made of the source text, or `s0a1b2c3d4e-2` where that text comes again. */
export const isOwnId = (id: string): boolean => OWN_ID.test(id);

const OWN_ID = /^s[0-9a-f]{10}(?:-\d+)?$/u;
