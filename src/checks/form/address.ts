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
    const there = (target?.text ?? "").toLowerCase();
    for (const match of source.text.matchAll(ADDRESS)) {
      const address = match[0].replace(TRAILING, "");
      if (there.includes(address.toLowerCase())) continue;
      yield { values: { address }, sourceSpan: { start: match.index, end: match.index + address.length } };
    }
  },
});

const MAY_HOLD = /www\.|:\/\/|@/u;
/** "https://example.org/a?b=1", "www.example.org", "name@example.org": ASCII only, for Chinese text runs on without a blank. */
const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const TRAILING = /[/.,:;!?)\]'_-]+$/u;
