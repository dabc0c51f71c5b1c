import type { Finder, Finding } from "../finding.js";

/** What stands in title marks: 《玉麦的春天》. */
export const documents: Finder = {
  id: "documents",
  examples: [
    { text: "会上印发了《防洪规划》和《水库〈调度规程〉说明》。", names: ["防洪规划", "水库〈调度规程〉说明"] },
    { text: "他说：《", names: [] },
  ],
  find: ({ tokens: { text } }) =>
    Array.from(text.matchAll(TITLE), ({ index, 1: space = "", 2: title = "" }): Finding => {
      const start = index + 1 + space.length;
      const evidence = GENERIC.test(title) ? 0.3 : 0.9;
      return { span: { start, end: start + title.length }, kind: "document", evidence, reason: "pattern" };
    }),
};

const TITLE = /《(\s*)([^《》]{1,59}[^《》\s])\s*》/gu;
const GENERIC =
  /^(?:规定|报告|通知|办法|条例|意见|公告|决定|通报|方案|规划|纲要|协定|协议|声明|宪法|章程|草案|细则|规程|标准|指南|目录|准则|规范)$/u; // 《报告》 is the one named before
