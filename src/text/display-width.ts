/** How wide a line stands in a table of one-width characters, where a character of Chinese is as wide as two of Latin (Unicode Annex #11). */
export const displayWidth = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

const WIDE = /[\u2e80-\uffef]/gu;
