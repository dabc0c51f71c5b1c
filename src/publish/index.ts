export { compareDocuments } from "./html/comparison.js";
export type { Audience, Layout, PageOptions } from "./html/options.js";
export { renderPage, shownTexts } from "./html/page.js";
export { type PackedWork, workEncodings } from "./html/payload.js";
export type { PageWording } from "./html/words.js";
export { writeQuerySheet } from "./queries.js";
export { renderQueryPage } from "./query-page.js";
