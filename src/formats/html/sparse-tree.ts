import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from "parse5";

/**
 * A tree of a page in which elements know what they stand in, and nothing holds what stands in it but the document and its root: parse5 asks for no
 * more while it parses, and of a long page the tree would take twenty times the memory of the page.
 */
export const sparseTree: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  appendChild(parent, child) {
    if (parent.nodeName === "#document" || parent.nodeName === "html") defaultTreeAdapter.appendChild(parent, child);
    else child.parentNode = parent;
  },
  insertBefore(parent, child) {
    child.parentNode = parent;
  },
  detachNode(node) {
    if (node.parentNode?.childNodes.includes(node) === true) defaultTreeAdapter.detachNode(node);
    node.parentNode = null;
  },
  insertText() {},
  insertTextBefore() {},
  // There are no text nodes: parse5 asks for the place of one after it has inserted text, and would set it.
  getNodeSourceCodeLocation: (node: Parameters<typeof defaultTreeAdapter.getNodeSourceCodeLocation>[0] | undefined) =>
    node?.sourceCodeLocation,
  setNodeSourceCodeLocation(
    node: Parameters<typeof defaultTreeAdapter.setNodeSourceCodeLocation>[0] | undefined,
    place,
  ) {
    if (node !== undefined) defaultTreeAdapter.setNodeSourceCodeLocation(node, place);
  },
};
