import { numberApproximate } from "./approximate.js";
import { numberCurrency } from "./currency.js";
import { numberDate } from "./date.js";
import { numberExtra } from "./extra.js";
import { numberFormat } from "./format.js";
import { numberIdentifier } from "./identifier.js";
import { numberMagnitude } from "./magnitude.js";
import { numberMissing } from "./missing.js";
import { numberOrdinal } from "./ordinal.js";
import { numberPercentPoint } from "./percent-point.js";
import { numberRange } from "./range.js";
import { numberRounded } from "./rounded.js";
import { numberTimes } from "./times.js";
import { numberUnit } from "./unit.js";

/** Numbers, dates and measures compared by value. */
export const numberChecks = [
  numberMissing,
  numberExtra,
  numberMagnitude,
  numberDate,
  numberRange,
  numberPercentPoint,
  numberTimes,
  numberUnit,
  numberCurrency,
  numberOrdinal,
  numberIdentifier,
  numberRounded,
  numberApproximate,
  numberFormat,
] as const;
