export { type PageOptions, renderPage, type ShownIssue } from "./html/page.js";
export { writeQuerySheet } from "./queries.js";
