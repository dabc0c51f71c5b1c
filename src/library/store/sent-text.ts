import { once } from "../../model/once.js";

/**
 * A text as it travels: numbers of its pieces in order. From 0 on they are those of bytes that go along; −1, −2 … are the texts that many
 * pages have in common, and do not travel.
 */
export type SentText = readonly number[];

/** Makes a text ready to travel; its pieces come to `bytes`, in UTF-8. */
export async function sendText(text: string, bytes: Uint8Array[]): Promise<SentText> {
  const pieces: (string | number)[] = (await commonTexts()).reduce<(string | number)[]>(
    (all, { text: common }, index) =>
      all.flatMap((piece) => (typeof piece === "number" ? [piece] : between(piece.split(common), -1 - index))),
    [text],
  );
  return pieces.map((piece) => (typeof piece === "number" ? piece : bytes.push(Buffer.from(piece)) - 1));
}

/** The bytes of a text that has travelled. */
export async function receivedText(sent: SentText, bytes: readonly Uint8Array[]): Promise<Buffer> {
  const common = await commonTexts();
  const none = new Uint8Array(0);
  return Buffer.concat(sent.map((number) => (number < 0 ? common[-1 - number]?.bytes : bytes[number]) ?? none));
}

const between = (pieces: readonly string[], number: number): readonly (string | number)[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [number, piece]));

/** The program and the style of every page. */
const commonTexts = once(async () => {
  const { pageScript, pageStyle } = await import("../../publish/assets.js");
  return [pageScript, pageStyle].map((text) => ({ text, bytes: Buffer.from(text) }));
});
