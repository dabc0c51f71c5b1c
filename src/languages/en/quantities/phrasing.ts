import { foldText } from "../../../text/fold.js";
import { contrastsBy } from "../../quantities/contrasts.js";
import type { Phrasing } from "../../quantities/quantities.js";
import { emptyBrackets, hasGap } from "./gaps.js";
import { wordsOf } from "./in-words.js";

/** Words of English beside numbers. */
export const phrasing: Phrasing = {
  saysOtherwise: wordsOf,
  contrasts: (text) => contrasts(foldText(text)),
  hasGap,
  emptyBrackets,
  isOfMoon: (text) => /\b(?:lunar|(?:chinese|traditional|farmer'?s'?|agricultural) calendar)\b/iu.test(text),
  isProvision: (before) => PROVISION.test(before),
  countsBelow: (before) => /\bfollowing $/u.test(before),
  countsOthers: (before, after) => /\bother $/u.test(before) || /^ others?\b/u.test(after),
};

const contrasts = contrastsBy("en");

const PROVISION =
  /(?:articles?|paragraphs?|subparagraphs?|items?|clauses?|chapters?|sections?|subsections?|provisions?)(?: of)?[ ,]*\(?(?:[\w()-]{1,9}(?:, (?:and |or )?| and | or | to )){0,3}$/iu;
