export { renderPage } from "./html/page.js";
export { writeQuerySheet } from "./queries.js";
