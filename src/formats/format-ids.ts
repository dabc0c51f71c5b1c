/** The source formats by the names that a person gives them, as `--as` takes them. */
export const formatIds = ["text", "i18next"] as const;
export type FormatId = (typeof formatIds)[number];

export const isFormatId = (name: string): name is FormatId => formatIds.some((id) => id === name);
