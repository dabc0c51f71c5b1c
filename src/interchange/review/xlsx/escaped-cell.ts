/**
 * A text in which nothing is taken for an escape that is none.
 *
 * @see ECMA-376, part 1, 22.9.2.19 (ST_Xstring): `_x000D_`
 */
export const escapedCell = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
