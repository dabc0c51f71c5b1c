/**
 * Whether a text is lyrics or subtitles of a kind that no format reads: LRC, MicroDVD, SBV or SAMI. A transcript with a time of minutes and seconds
 * before each turn is prose.
 */
export function isCaptions(text: string): boolean {
  if (SAMI.test(text)) return true;
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  if (SBV.test(lines[0] ?? "")) return true;
  return [LRC, MICRODVD].some((kind) => {
    const timed = lines.filter((line) => kind.test(line)).length;
    return timed >= FEWEST && timed * 2 >= lines.length;
  });
}

const FEWEST = 2; // lines with a time, for one may be an example
const SAMI = /^\s*<SAMI[\s>]/iu;
const SBV = /^\s*\d{1,3}:\d{2}:\d{2}\.\d{2,3},\d{1,3}:\d{2}:\d{2}\.\d{2,3}\s*$/u; // 0:00:01.000,0:00:03.500
const LRC = /^\s*\[\d{1,3}:\d{2}[.:]\d{2,3}\]/u; // [00:12.34]
const MICRODVD = /^\s*\{\d+\}\{\d*\}/u; // {25}{50}
