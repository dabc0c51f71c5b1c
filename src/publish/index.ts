export { writeChangeSheet } from "./changes.js";
export { renderPage, shownTexts } from "./html/page.js";
export { type IssuePageFile, renderIssuePage } from "./issue-page.js";
export { writeQuerySheet } from "./queries.js";
export { renderQueryPage } from "./query-page.js";
