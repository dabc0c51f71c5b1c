/** Writes a whole number in English words: `two hundred and five`, `ten thousand`. Nothing from a trillion on, below 0 and for fractions. */
export function spellNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return undefined;
  if (value < 100) return belowHundred(value);
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const [head, rest] = [spellNumber(Math.floor(value / size)), value % size];
    if (rest === 0) return `${head} ${name}`;
    return `${head} ${name}${rest < 100 ? " and" : ""} ${spellNumber(rest)}`;
  }
  return undefined;
}

/** Writes an ordinal in English words: `twelfth`, `twenty-first`. Nothing where there is no whole number from 1 to 99. */
export function spellOrdinal(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const [ten, one] = [Math.floor(value / 10), value % 10];
  if (value < 20) return ORDINALS[value];
  return one === 0 ? `${TENS[ten]?.replace(/y$/u, "ie")}th` : `${TENS[ten]}-${ORDINALS[one]}`;
}

/** The figures of an ordinal: `1st`, `12th`, `23rd`. */
export function ordinalFigures(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(isTeen ? undefined : ["th", "st", "nd", "rd"][value % 10]) ?? "th"}`;
}

function belowHundred(value: number): string | undefined {
  if (value < 20) return ONES[value];
  const [ten, one] = [Math.floor(value / 10), value % 10];
  return one === 0 ? TENS[ten] : `${TENS[ten]}-${ONES[one]}`;
}

const SCALES = [
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
  [100, "hundred"],
] as const;
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "ten", ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ")];
const ORDINALS = [
  "",
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  ),
];
