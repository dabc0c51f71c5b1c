/**
 * A text with the figures of every script as ASCII ones (٣ is 3), the Arabic marks of figures as those of English (٫ is a point) and its
 * capitals small. Every offset stays valid: what would change the
 * length stays as it is.
 */
export const levelText = (text: string): string => (ASCII.test(text) ? text : text.replace(OTHER, levelOf));

const ASCII = /^[\x00-\x7f]*$/u;
const OTHER = /[^\x00-\x7f]/gu;

function levelOf(character: string): string {
  const figure = figureOf(character) ?? MARKS[character];
  if (figure !== undefined) return figure;
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

const MARKS: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%" };

/** Unicode puts the ten figures of a script side by side, so a figure is as many as stand before it. Beyond the first plane there is none in use. */
function figureOf(character: string): string | undefined {
  if (character.length > 1 || !FIGURE.test(character)) return undefined;
  const code = character.charCodeAt(0);
  let value = 0;
  while (value < 9 && FIGURE.test(String.fromCharCode(code - value - 1))) value += 1;
  return String(value);
}

const FIGURE = /^\p{Nd}$/u;
