/** Whether what is looked for stands at an offset of a text. */
export type IsAt = (text: string, offset: number) => boolean;

/**
 * Whether what a pattern matches ends at an offset. `pattern` is the source of a regular expression; it is read from the offset
 * backwards, so that the time does not depend on how long the text is.
 *
 * @example before("约|近")("约5万", 1) // true
 */
export const before = (pattern: string): IsAt => at(`(?<=${pattern})`);

/** Whether what a pattern matches begins at an offset. */
export const after = (pattern: string): IsAt => at(`(?:${pattern})`);

function at(pattern: string): IsAt {
  const here = new RegExp(pattern, "uy");
  return (text, offset) => {
    here.lastIndex = offset;
    return here.test(text);
  };
}
