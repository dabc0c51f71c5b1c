/**
 * Whether a text is subtitles of SubRip: after the first number, if there is one, a line of two times, and such lines for a good part of the
 * rest. An arrow in prose (登记 --> 审核) is none.
 */
export function isSubRip(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  const times = lines.flatMap((line, index) => (TIMES.test(line) ? [index] : []));
  const first = times[0] ?? lines.length;
  return times.length > 0 && first <= FIRST && times.length * MOST_LINES_OF_A_CUE >= lines.length;
}

const TIMES = /^\s*\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}\s*-{1,2}>\s*\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}/u; // 00:00:01,000 --> 00:00:03,500
const FIRST = 2; // lines with something on them before the first times: a number, and perhaps one that a tool put there
const MOST_LINES_OF_A_CUE = 6; // number, times and text, on average
