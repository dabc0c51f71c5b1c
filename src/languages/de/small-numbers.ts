const ones = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const upToNineteen = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");

/** German numbers from two to 100 as they are written, in one word: `fünfundzwanzig`; with `ein` before a magnitude: `eine Million`. */
export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...["eine", "einer"].map((one) => [one, 1] as const),
  ...ones.slice(1).map((word, index) => [word, index + 2] as const),
  ...upToNineteen.map((word, index) => [word, index + 10] as const),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ones.map((one, unit) => [`${one}und${ten}`, (index + 2) * 10 + unit + 1] as const),
  ]),
  ["hundert", 100] as const,
]);
