/** The names of the months in some languages, small, with the ordinal of each: long and short ones, as they stand alone and in dates. @see Unicode CLDR */
export function monthNames(tags: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const format of tags.flatMap(formatsOf)) {
    for (let month = 0; month < 12; month += 1) {
      const name = nameIn(format.formatToParts(Date.UTC(2020, month, 20)));
      if (!/^\p{N}|^.?$/u.test(name) && !found.has(name)) found.set(name, month + 1);
    }
  }
  return found;
}

const formatsOf = (tag: string): Intl.DateTimeFormat[] =>
  (["long", "short"] as const).flatMap((month) =>
    [{ month }, { month, day: "numeric" } as const].map(
      (parts) => new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC", calendar: "gregory" }),
    ),
  );

const nameIn = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
