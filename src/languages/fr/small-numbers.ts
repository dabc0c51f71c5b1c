const upToSixteen = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const teens = [...upToSixteen, "dix-sept", "dix-huit", "dix-neuf"];
const tens: Readonly<Record<string, number>> = {
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, nonante: 90 },
};

/** French numbers from two to 100, with the words of Belgium and Switzerland: `quatre-vingt-dix-sept`, `nonante-sept`. */
export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ["une", 1] as const,
  ...teens.map((word, index) => [word, index + 1] as const),
  ...Object.entries(tens).flatMap(([ten, value]) => [[ten, value] as const, ...above(ten, value, 9)]),
  ...above("soixante", 60, 19),
  ["quatre-vingts", 80] as const,
  ...above("quatre-vingt", 80, 19),
  ["cent", 100] as const,
]);

/** What comes after a ten: `vingt et un`, `vingt-deux`. */
function above(ten: string, value: number, most: number): (readonly [string, number])[] {
  return teens
    .slice(0, most)
    .flatMap((one, index) =>
      [`${ten}-${one}`, `${ten} et ${one}`, `${ten}-et-${one}`].map((word) => [word, value + index + 1] as const),
    );
}
