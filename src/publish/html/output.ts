import type { Output } from "../../model/output.js";
import { compareDocuments } from "./comparison.js";
import { renderPage } from "./page.js";

/** The bilingual page. One for review has its issues in it, and gives the XLIFF back with the edits made on the page. */
export const html: Output = {
  audience: "public",
  targetTerms: "renderings",
  withoutOwnNotes: true,
  packsXliff: true,
  write({ document, findIssues, previous, packXliff, ...page }) {
    if (page.audience === "public") return Array.from(renderPage(document, page)).join("");
    const xliff = packXliff?.();
    const pieces = renderPage(document, {
      ...page,
      issues: [...document.queries, ...findIssues()],
      ...(previous && { previous: compareDocuments(document, previous) }),
      ...(xliff && { xliff }),
    });
    return Array.from(pieces).join("");
  },
};
