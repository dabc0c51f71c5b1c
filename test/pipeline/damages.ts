import fc from "fast-check";

/** One way in which a file comes to harm, applied to its bytes. */
export interface Damage {
  readonly what: string;
  readonly harm: (bytes: Uint8Array) => Uint8Array;
}

/** Harm to a file's markup, texts and bytes, of every kind that CAT tools, mail and hands do to files. */
export const damage = (): fc.Arbitrary<Damage> =>
  fc.oneof(
    { weight: 3, arbitrary: harmToText("a tag dropped", (text, at) => without(text, pick(tagsIn(text), at))) },
    harmToText("two tags swapped", (text, at, other) =>
      swapped(text, pick(tagsIn(text), at), pick(tagsIn(text), other)),
    ),
    harmToText("an id changed", (text, at, other) => withId(text, at, other)),
    harmToText("a unit removed", (text, at) => without(text, pick(unitsIn(text), at))),
    harmToText("a unit doubled", (text, at, other) =>
      doubled(text, pick(unitsIn(text), at), pick(unitsIn(text), other)),
    ),
    harmToText("two units swapped", (text, at, other) =>
      swapped(text, pick(unitsIn(text), at), pick(unitsIn(text), other)),
    ),
    harmToText("two units in one", (text, at) => united(text, at)),
    harmToText("a source edited", (text, at, other) => editedSource(text, at, other)),
    harmToText("a target emptied", (text, at) => replaced(text, pick(spansOf(text, TARGET), at), "")),
    { weight: 2, arbitrary: harmToBytes("cut off", (bytes, at) => bytes.subarray(0, at)) },
    harmToBytes("a beginning lost", (bytes, at) => bytes.subarray(at)),
    {
      weight: 2,
      arbitrary: harmToBytes("a stretch lost", (bytes, at, other) =>
        joined(bytes.subarray(0, at), bytes.subarray(at + (other % 400))),
      ),
    },
    harmToBytes("a stretch doubled", (bytes, at, other) =>
      joined(bytes.subarray(0, at + (other % 400)), bytes.subarray(at)),
    ),
    harmToBytes("a byte that is none of UTF-8", (bytes, at) =>
      joined(bytes.subarray(0, at), Uint8Array.of(0xff), bytes.subarray(at + 1)),
    ),
    harmToBytes("a NUL", (bytes, at) => joined(bytes.subarray(0, at), Uint8Array.of(0), bytes.subarray(at))),
  );

type TextHarm = (text: string, at: number, other: number) => string;
type ByteHarm = (bytes: Uint8Array, at: number, other: number) => Uint8Array;

const harmToBytes = (what: string, harm: ByteHarm): fc.Arbitrary<Damage> =>
  fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([at, other]) => ({
    what: `${what} (${at}, ${other})`,
    harm: (bytes) => harm(bytes, bytes.length === 0 ? 0 : at % bytes.length, other),
  }));

const harmToText = (what: string, harm: TextHarm): fc.Arbitrary<Damage> =>
  fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([at, other]) => ({
    what: `${what} (${at}, ${other})`,
    harm: (bytes) => new TextEncoder().encode(harm(new TextDecoder().decode(bytes), at, other)),
  }));

interface Piece {
  readonly start: number;
  readonly end: number;
}

const TAG = /<[^<>]+>/gu;
const UNIT = /<(trans-unit|unit)\s.*?<\/\1>/gsu;
const SOURCE = /(?<=<source[^>]*>)[^<]*(?=<\/source>)/gu;
const TARGET = /(?<=<target[^>]*>)[^<]*(?=<\/target>)/gu;
const NOTHING: Piece = { start: 0, end: 0 };

const spansOf = (text: string, pattern: RegExp): Piece[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: piece }) => ({ start: index, end: index + piece.length }));
const tagsIn = (text: string): Piece[] => spansOf(text, TAG);
const unitsIn = (text: string): Piece[] => spansOf(text, UNIT);
const pick = (pieces: readonly Piece[], at: number): Piece => pieces[at % Math.max(1, pieces.length)] ?? NOTHING;
const replaced = (text: string, { start, end }: Piece, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
const without = (text: string, piece: Piece): string => replaced(text, piece, "");

function swapped(text: string, a: Piece, b: Piece): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (first.end > second.start) return text;
  const [one, two] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return replaced(replaced(text, second, one), first, two);
}

const doubled = (text: string, from: Piece, to: Piece): string =>
  replaced(
    text,
    { start: to.end, end: to.end },
    text.slice(from.start, from.end).replace(/(<target[^>]*>)/u, "$1Else: "),
  );

function withId(text: string, at: number, other: number): string {
  const ids = spansOf(text, /(?<=\sid=")[^"]*/gu);
  const from = pick(ids, other);
  return replaced(text, pick(ids, at), other % 2 === 0 ? text.slice(from.start, from.end) : `x${other}`);
}

/** A unit and the next as a tool merges them: the sources in one, the targets in one. */
function united(text: string, at: number): string {
  const units = unitsIn(text);
  const index = at % Math.max(1, units.length - 1);
  const [first = NOTHING, second = NOTHING] = [units[index], units[index + 1]];
  const next = text.slice(second.start, second.end);
  const partOf = (name: string): string => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, "u").exec(next)?.[1] ?? "";
  const whole = text
    .slice(first.start, first.end)
    .replace("</source>", `${partOf("source")}</source>`)
    .replace("</target>", ` ${partOf("target")}</target>`);
  return replaced(without(text, second), first, whole);
}

/** A source that somebody edited in the tool, and translated as it then stood. */
function editedSource(text: string, at: number, other: number): string {
  const unit = pick(unitsIn(text), at);
  const markup = text.slice(unit.start, unit.end);
  const { start, end } = pick(spansOf(markup, SOURCE), other);
  const place = start + (other % Math.max(1, end - start));
  const edited = replaced(markup, { start: place, end: Math.min(place + 1, end) }, other % 2 === 0 ? "" : "改");
  const target = spansOf(edited, TARGET).find((piece) => piece.start > start) ?? NOTHING;
  return replaced(text, unit, replaced(edited, target, "Of what was edited"));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => Array.from(part)));
}
