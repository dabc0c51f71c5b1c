import type { Tree } from "@lezer/common";
import { labelOf } from "./reading.js";

/** The labels that are defined somewhere in a text. */
export function labelsIn(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter({ name, from, to, node }) {
      if (name !== "LinkReference") return;
      const label = node.getChild("LinkLabel");
      labels.add(labelOf(label === null ? text.slice(from, to) : text.slice(label.from + 1, label.to - 1)));
    },
  });
  return labels;
}
