import type { AddFromText } from "../../quantities/form.js";
import type { Quantity } from "../../quantities/quantity.js";

/**
 * Makes doubtful what only counts the list before it: 谭卫、何章鸿、赖斌三人 is "Tan Wei, He Zhanghong and Lai Bin", and 甲、乙、丙三类
 * "classes A, B and C".
 */
export const doubtCountsOfLists: AddFromText = (folded, quantities) => {
  if (!LIST_MARK.test(folded) || quantities.every(({ claim }) => claim === "maybe")) return quantities;
  return quantities.map((quantity) =>
    quantity.claim !== "maybe" && countsList(folded, quantity) ? { ...quantity, claim: "maybe" } : quantity,
  );
};

const LIST_MARK = /[、和与及跟]/u;

function countsList(folded: string, { readings: [first], span: { start } }: Quantity): boolean {
  if (first?.kind !== "number" || first.value < 2 || first.value > MOST) return false;
  const before = clauseBefore(folded, start).trimEnd();
  if (before === "" || JOINER_AT_END.test(before)) return false;
  const items = before.split("、");
  const isJoined = JOINER.test(items.at(-1) ?? "");
  const count = items.length;
  return (count > 1 && count === first.value) || (isJoined && count + 1 === first.value);
}

/** The text from the last mark that parts clauses up to an offset: 谭卫、何章鸿、赖斌. */
function clauseBefore(folded: string, end: number): string {
  let start = end;
  while (start > Math.max(0, end - REACH) && !PAUSES.includes(folded.charAt(start - 1))) start -= 1;
  return folded.slice(start, end);
}

const PAUSES = "，。；：！？,;:!?";

/** The most items of a list that somebody counts. */
const MOST = 12;
const REACH = 120;
const JOINER = /[^、]{1,}(?:和|与|及|跟|以及)[^、]+$/u; // "父亲和儿子"
const JOINER_AT_END = /[、和与及跟或]$/u;
