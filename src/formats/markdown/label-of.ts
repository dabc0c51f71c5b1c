/** The label of a reference as it is compared: `[ 手册 A ]` and `[手册 a]` are one. @see CommonMark 0.31.2, "matches" */
export const labelOf = (label: string): string => label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();
