import {
  type Concept,
  conceptKinds,
  enforcements,
  partsOfSpeech,
  termStatuses,
  termTypes,
} from "../../../model/concept.js";
import { nameTable } from "../../../model/name-table.js";
import type { ExchangeWriteOptions } from "../exchange-format.js";
import { columnsOfScheme } from "./columns.js";
import type { Table } from "./table.js";
import { listTable } from "./write-list.js";
import { termTable } from "./write-terms.js";

/**
 * A glossary as a table: without a scheme one row a term, which holds the whole model; with one a list of terms with the scheme's columns.
 *
 * @throws InputError `glossary.column` where the scheme names a column that is none
 */
export const tableOf = (concepts: readonly Concept[], { scheme, srcLang, trgLang }: ExchangeWriteOptions): Table =>
  scheme === undefined
    ? termTable(concepts)
    : listTable(concepts, scheme, columnsOfScheme(scheme), { srcLang, trgLang });

/** What a cell of a column may say, where it is one of a few words. */
export const choicesOf = (name: string): readonly string[] | undefined => choices[name];

const choices = nameTable<readonly string[]>({
  kind: conceptKinds,
  status: termStatuses,
  "source-status": termStatuses,
  type: termTypes,
  "part-of-speech": partsOfSpeech,
  enforcement: enforcements,
});
