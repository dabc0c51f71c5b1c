/** Another time of day in the form in which one stands: `9:40`, `9.40 p.m.`. Values are minutes after midnight. */
export function writeClock({
  written,
  before,
  after,
}: {
  readonly written: string;
  readonly before: number;
  readonly after: number;
}): string | undefined {
  const match = CLOCK.exec(written);
  if (match === null) return undefined;
  const {
    hour = "",
    mark = ":",
    minutes,
    half = match.groups?.part,
    tail = match.groups?.short ?? "",
  } = match.groups ?? {};
  const isHalved = half !== undefined;
  const read =
    (Number(hour) % (isHalved ? 12 : 24)) * 60 + Number(minutes ?? 0) + (isHalved && /^p/iu.test(half) ? NOON : 0);
  if (read !== before && read + NOON !== before) return undefined;
  if (isHalved && before >= NOON !== after >= NOON) return undefined;
  const shift = !isHalved && read !== before ? NOON : 0;
  const hours = Math.floor((after - shift) / 60);
  if (hours < 0) return undefined;
  const shown = isHalved ? ((hours + 11) % 12) + 1 : hours;
  const padded = hour.startsWith("0") ? String(shown).padStart(2, "0") : String(shown);
  const past = minutes === undefined && after % 60 === 0 ? "" : `${mark}${String(after % 60).padStart(2, "0")}`;
  return written.replace(match[0], `${padded}${past}${tail}`);
}

const NOON = 720;
const CLOCK =
  /(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minutes>\d{2})(?<tail> ?(?<half>[ap]\.?m\.?))?|(?<short> ?(?<part>[ap]\.?m\.?)))/iu; // "9:40", "9.40 p.m.", "9 a.m."
