import type { Rewriting } from "../../rewriting.js";
import { articleFor } from "./article.js";
import { canBeWritten, rewriteQuantity } from "./rewrite-quantity.js";

/** How English writes another value in the form in which a number stands. */
export const rewriting: Rewriting = {
  rewrite: rewriteQuantity,
  canBeWritten,
  ending: /(?<=\d)(?:st|nd|rd|th)(?![A-Za-z])/uy,
  articleFor,
};
