import { type CharacterRepair, replaceAll } from "./character-repair.js";

/** Full-width digits and Latin letters, the point between two of them, and the comma that parts thousands: `３．５` is 3.5. */
export const width: CharacterRepair = {
  id: "width",
  examples: [
    ["增长３．５％，Ａ股", "增长3.5％，A股"],
    ["６８．2岁", "68.2岁"],
    ["１，２００元，见ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", "1,200元，见www.example.com"],
  ],
  edits: (text) => replaceAll(text, FULL_WIDTH, 1, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
};

const FULL_WIDTH =
  /[０-９Ａ-Ｚａ-ｚ]|(?<=[0-9０-９])．(?=[0-9０-９])|(?<=[Ａ-Ｚａ-ｚ])．(?=[Ａ-Ｚａ-ｚ])|(?<=(?<![０-９])[０-９]{1,3}(?:，[０-９]{3})*)，(?=[０-９]{3}(?![０-９]))/gu;
