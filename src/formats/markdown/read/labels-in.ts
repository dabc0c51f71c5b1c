import type { Tree } from "@lezer/common";
import { labelOf } from "../label-of.js";

/** The labels that are defined somewhere in a text, each with the address that it stands for; of two definitions the first holds. */
export function labelsIn(tree: Tree, text: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  tree.iterate({
    enter({ name, from, to, node }) {
      if (name !== "LinkReference") return;
      const label = node.getChild("LinkLabel");
      const key = labelOf(label === null ? text.slice(from, to) : text.slice(label.from + 1, label.to - 1));
      const url = node.getChild("URL");
      if (!labels.has(key)) labels.set(key, url === null ? "" : text.slice(url.from, url.to).replace(/^<|>$/gu, ""));
    },
  });
  return labels;
}
