/** How much of a language people read on a screen. */
export interface SubtitleLimits {
  /** Most characters of a second. */
  readonly perSecond: number;
  /** Most characters of a line. */
  readonly perLine: number;
}

/**
 * The limits for adults of Netflix's Timed Text Style Guides as Subtitle Edit checks by them; how long lines of Russian and Japanese are is a
 * default of ours, for Subtitle Edit has 42 and 23 there. Those of others are near: the BBC advises 160 to 180 English words a minute.
 *
 * @see https://github.com/SubtitleEdit/subtitleedit, `src/libse/NetflixQualityCheck/NetflixQualityController.cs`
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
