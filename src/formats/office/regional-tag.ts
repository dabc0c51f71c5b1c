/** A language tag with its region, as office programs name languages: `en` is `en-US`. */
export function regionalTag(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
