import { firstIndex } from "../../model/first-index.js";
import { oneRule } from "../one-rule.js";

/** A web or e-mail address of the source that does not stand in the target as it was. */
export const formAddress = oneRule({
  rule: "form/address",
  type: "non-conformance",
  severity: "error",
  examples: [
    { source: "见https://example.org/桥。", target: "See https://example.org.", finds: [] },
    {
      source: "见https://example.org/a?b=1。",
      target: "See https://example.org/a?b=2.",
      finds: ["https://example.org/a?b=1"],
    },
    { source: "请写信到bridge@example.org。", target: "Write to bridge@example.com.", finds: ["bridge@example.org"] },
    { source: "请写信到bridge@example.org。", target: "Write to bridge@example.org.", finds: [] },
  ],
  *run({ source, target }) {
    if (!MAY_HOLD.test(source.text)) return;
    const stands = searchIn((target?.text ?? "").toLowerCase());
    for (const match of source.text.matchAll(ADDRESS)) {
      const address = match[0].replace(TRAILING, "");
      if (stands(address.toLowerCase())) continue;
      yield { values: { address }, sourceSpan: { start: match.index, end: match.index + address.length } };
    }
  },
});

/**
 * Tells whether an address stands in a text. Most are one of its addresses, or how one begins. Others are looked for in the whole text,
 * but for a few hundred only: a row of thousands of lost addresses needs no proof for each.
 */
function searchIn(text: string): (address: string) => boolean {
  const there = Array.from(text.matchAll(ADDRESS), ([address]) => address);
  const sorted = [...there, ...there.map((address) => address.replace(SCHEME, ""))].sort();
  let searches = 0;
  return (address) => {
    const first = sorted[firstIndex(sorted.length, (at) => (sorted[at] ?? "") >= address)];
    if (first?.startsWith(address)) return true;
    searches += 1;
    return searches <= MOST_SEARCHES && text.includes(address);
  };
}

const MOST_SEARCHES = 300;
const SCHEME = /^(?:https?|ftp):\/\//u;
const MAY_HOLD = /www\.|:\/\/|@/u;
/** "https://example.org/a?b=1", "www.example.org", "name@example.org": ASCII only, for Chinese text runs on without a blank. */
const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const TRAILING = /[/.,:;!?)\]'_-]+$/u;
