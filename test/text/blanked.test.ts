import { expect, it } from "vitest";
import { blanked } from "../../src/text/blanked.js";

it.each([
  ["甲😀\n乙", "   \n "],
  ["👩‍💻\r\n𠮷", "     \r\n  "],
  ["", ""],
])("%j is blanked to a text of the same length", (text, gives) => {
  expect(blanked(text)).toBe(gives);
  expect(blanked(text)).toHaveLength(text.length);
});
