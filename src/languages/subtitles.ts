/** How much of a language people read on a screen. */
export interface SubtitleLimits {
  /** Most characters of a second. */
  readonly perSecond: number;
  /** Most characters of a line. */
  readonly perLine: number;
}

/**
 * The limits for adults of Netflix's Timed Text Style Guides. Those of others are near: the BBC's guidelines have 37 characters a line, and 160 to 180
 * English words a minute, which is 15 to 17 characters a second.
 *
 * @see https://partnerhelp.netflixstudios.com, "Timed Text Style Guides"; https://bbc.github.io/subtitle-guidelines
 */
export const subtitleLimits = {
  english: { perSecond: 20, perLine: 42 },
  european: { perSecond: 17, perLine: 42 },
  russian: { perSecond: 17, perLine: 39 },
  arabic: { perSecond: 20, perLine: 42 },
  thai: { perSecond: 17, perLine: 35 },
  chinese: { perSecond: 9, perLine: 16 },
  japanese: { perSecond: 4, perLine: 13 },
  korean: { perSecond: 12, perLine: 16 },
} as const satisfies Readonly<Record<string, SubtitleLimits>>;
