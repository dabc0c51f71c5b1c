import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/** A blank before a comma, full stop or other mark, or inside a bracket. */
export const formSpaceBeforeMark = oneRule({
  rule: "form/space-before-mark",
  type: "whitespace",
  severity: "warning",
  judges: ({ punctuation }) => punctuation?.spacing === "none-before-marks",
  examples: [
    { source: "他来了，又走了。", target: "He came , and left.", finds: [" "], fixed: "He came, and left." },
    { source: "西宁（省会）", target: "Xining ( the capital )", finds: [" ", " "], fixed: "Xining (the capital)" },
    { source: "约3.5，即.5多", target: "Some 3.5, or a little over .5 ... :)", finds: [] },
    { source: "用.NET写的", target: "Written in .NET", finds: [] },
  ],
  *run({ target }) {
    const text = target?.text ?? "";
    if (!MAY_HOLD.test(text)) return;
    for (const match of text.matchAll(BLANK)) {
      const span = spanOf(match);
      yield { targetSpan: span, fix: { span, replacement: "" } };
    }
  },
});

const MAY_HOLD = / [,;?!.:)\]]|[([] /u;
/** "came , and", "left ." (neither ".5", ".NET", "..." nor ":)"), "capital )", "( the". */
const BLANK =
  /(?<=[\p{L}\p{N}\p{M}"”’)\]%]) +(?=[,;?!](?=\s|$)|[.:](?=\s|["”’]|$)|[)\]])|(?<=[([]) +(?=[\p{L}\p{N}])/gu;
