/** Fonts for a language: those that come with Windows and Office; other systems take one of their own that is like it. */
export interface Fonts {
  readonly latin: string;
  readonly eastAsian: string;
}

/** Fonts for a language that names none of its own. */
export const defaultFonts: Fonts = { latin: "Calibri", eastAsian: "Microsoft YaHei" };
