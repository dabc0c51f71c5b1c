import type { ExchangeFormat } from "./exchange-format.js";
import { type ExchangeFormatId, exchangeFormatIds } from "./format-ids.js";
import { gls } from "./gls/index.js";
import { json } from "./json.js";
import { omegat } from "./omegat.js";
import { csv, tsv } from "./table/delimited.js";
import { xlsx } from "./table/xlsx.js";
import { tbx, tbx2 } from "./tbx/index.js";
import { yaml } from "./yaml.js";

export type {
  ExchangeFormat,
  ExchangeReadOptions,
  ExchangeWriteOptions,
  ExchangeWritten,
  Loss,
  RejectedEntry,
  RejectionReason,
} from "./exchange-format.js";

const formats: Readonly<Record<ExchangeFormatId, ExchangeFormat>> = {
  csv,
  tsv,
  xlsx,
  tbx,
  tbx2,
  omegat,
  gls,
  json,
  yaml,
};

/** The form of exchange with this name. */
export const exchangeFormat = (id: ExchangeFormatId): ExchangeFormat => formats[id];

/** Every form in which glossaries are exchanged; of several with one file name ending the first is meant by it. */
export const exchangeFormats: readonly ExchangeFormat[] = exchangeFormatIds.map(exchangeFormat);

/** The format that a file's name ends in, whatever its case; nothing where no format has the ending. */
export function exchangeFormatOf(name: string): ExchangeFormat | undefined {
  const lower = name.toLowerCase();
  return exchangeFormats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}
