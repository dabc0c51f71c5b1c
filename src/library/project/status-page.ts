import { sumOfCounts } from "../../pipeline/project/standing.js";
import { renderStatusPage } from "../../publish/status-page.js";
import { describeError, sayPassedOver, type Translator } from "../../ui/index.js";
import type { RunOutcome } from "./project.js";

/** Where the documents of a project stand, as a page. `hrefOf` gives the address of a file of the project as the page names it. */
export function statusPage(
  { documents, passedOver }: RunOutcome,
  ui: Translator,
  hrefOf: (path: string) => string | undefined,
): string {
  const all = documents.map(({ status, error }) => ({
    ...status,
    ...(error && { error: describeError(error, ui) }),
  }));
  return renderStatusPage({
    documents: all,
    sum: sumOfCounts(all),
    passedOver: sayPassedOver(passedOver, ui.t) ?? "",
    hrefOf,
    wording: ui,
  });
}
