import type { Output } from "../../model/output.js";
import { renderPage } from "./page.js";

/** The bilingual page. */
export const html: Output = {
  audience: "public",
  write({ document, findIssues, audience, layout, title, wording: { locale, t, message } }) {
    const shown = audience === "review" ? [...document.queries, ...findIssues()] : [];
    return renderPage(document, {
      audience,
      layout,
      locale,
      t,
      issues: shown.map((issue) => ({ issue, message: message(issue) })),
      ...(title !== undefined && { title }),
    });
  },
};
