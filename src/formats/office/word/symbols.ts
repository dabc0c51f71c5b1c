/**
 * The character that a symbol shows, as far as other fonts have one for it; nothing for a sign that only its own font has.
 *
 * @param font - in which the symbol is set: fonts of symbols have signs where others have letters
 * @param char - its number in hexadecimal; in fonts of symbols it may stand from F000 on
 * @see ECMA-376, part 1, 17.3.3.30 (sym); Unicode, mapping of Adobe Symbol; Wingdings as Word shows it
 */
export function symbolOf(font: string, char: string | undefined): string | undefined {
  const code = Number.parseInt(char ?? "", 16);
  if (!Number.isFinite(code) || code < 0x20 || code > 0x10ffff) return undefined;
  const isPrivate = code >= FIRST && code <= FIRST + 0xff;
  const signs = fonts.get(font.toLowerCase());
  if (signs !== undefined) return signs.get(isPrivate ? code - FIRST : code);
  return isPrivate ? undefined : String.fromCodePoint(code);
}

const FIRST = 0xf000;

/** Signs of a font by their numbers, each as it stands in the text of the table: "6c●" is the sign of 0x6C. */
const signsOf = (table: string): ReadonlyMap<number, string> =>
  new Map(table.split(" ").map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]));

/** The signs that documents have most. */
const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ["wingdings", signsOf("6c● 6e■ 6f□ 71❑ 76❖ 9f• a8◻ d8➢ df← e0→ e1↑ e2↓ fb✗ fc✓ fd☒ fe☑")],
  ["wingdings 2", signsOf("4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● a3□")],
  [
    "symbol",
    signsOf(
      "44Δ 46Φ 47Γ 4cΛ 50Π 51Θ 53Σ 57Ω 58Ξ 59Ψ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6aϕ 6bκ 6cλ 6dμ 6eν 70π 71θ 72ρ 73σ 74τ 77ω 78ξ 79ψ 7aζ " +
        "a2′ a3≤ a5∞ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b5∝ b6∂ b7• b8÷ b9≠ ba≡ bb≈ bc… c5⊕ c6∅ c7∩ c8∪ ce∈ d0∠ d1∇ d6√ d7⋅ de⇒ e5∑ f2∫",
    ),
  ],
]);
