export { escapeXml } from "../../text/xml.js";
