import { sumOfCounts } from "../../pipeline/project/standing.js";
import { renderStatusPage } from "../../publish/status-page.js";
import { describeError, type Translator } from "../../ui/index.js";
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
  const separator = ui.t("summary.separator");
  const kinds = Array.from(passedOver, ([kind, count]) => `${kind} ${count}`).sort();
  return renderStatusPage({
    documents: all,
    sum: sumOfCounts(all),
    passedOver: kinds.length === 0 ? "" : ui.t("summary.passed-over", { kinds: kinds.join(separator) }),
    hrefOf,
    wording: ui,
  });
}
