/** The name of another month in the form in which one stands: `May`, `Sept.`, `oct`. Nothing where it is no name of a month. */
export function monthNamed(written: string, month: number): string | undefined {
  const letters = written.replace(/\.$/u, "");
  const at = MONTHS.findIndex((name) => name.toLowerCase().startsWith(letters.toLowerCase()) && letters.length >= 3);
  const [was, name] = [MONTHS[at], MONTHS[month - 1]];
  if (was === undefined || name === undefined) return undefined;
  const isShort = letters.length < was.length;
  if (!isShort) return name;
  const short = name.length <= 4 ? name : name.slice(0, 3);
  return written.endsWith(".") && short !== name ? `${short}.` : short;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
