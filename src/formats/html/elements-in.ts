import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** The elements of a page in the order of its tree: the name of each where it begins, and `/` where it ends. */
export function elementsIn(text: string): string[] {
  const names: string[] = [];
  const left: (DefaultTreeAdapterTypes.ChildNode | "/")[] = [...parse(text, { scriptingEnabled: false }).childNodes];
  left.reverse();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === "/") names.push("/");
    else if ("tagName" in node) {
      names.push(node.tagName);
      left.push("/");
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined && "tagName" in child) left.push(child);
      }
    }
  }
  return names;
}
