/**
 * The forms in which glossaries are exchanged, by the names that people give them; each has a line in the registry of this folder. Of
 * several with one file name ending the first is meant by it.
 */
export const exchangeFormatIds = ["csv", "tsv", "xlsx", "tbx", "tbx2", "omegat", "gls", "json", "yaml"] as const;
/** The id of a format, as `glossary import --as` takes it. */
export type ExchangeFormatId = (typeof exchangeFormatIds)[number];
