import type { XliffRule } from "../../rule.js";
import { commentRef } from "./comment-ref.js";
import { fragmentOrder } from "./fragment-order.js";
import { fragmentPrefix } from "./fragment-prefix.js";
import { fragmentRepeated } from "./fragment-repeated.js";
import { fragmentSyntax } from "./fragment-syntax.js";
import { fragmentUnresolved } from "./fragment-unresolved.js";
import { spanRef } from "./span-ref.js";

/** Rules about references by fragment identifier. A new one is a file with its examples, and a line here. */
export const fragmentRules: readonly XliffRule[] = [
  commentRef,
  fragmentOrder,
  fragmentPrefix,
  fragmentRepeated,
  fragmentSyntax,
  fragmentUnresolved,
  spanRef,
];
