/** Text for XML: the five marks escaped, and characters that XML 1.0 cannot hold shown as U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => entities[character] ?? "\ufffd");
}

// Marks, and what XML 1.0 has no place for (section 2.2): controls, lone surrogates, U+FFFE and U+FFFF.
const SPECIAL = /[&<>"\r]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};
