import picomatch from "picomatch";

/**
 * Whether a path is one that a pattern means: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is either, `!` before it all
 * means every other path, and a pattern without `/` means the file's name in any folder. Brackets are themselves, as names of files
 * have them, and a pattern means the file that is called just so. The only door to picomatch; signs of its own such as `+(…)` are off, for
 * some take exponential time.
 *
 * @example globMatcher("news/**")("news/2024/a.xlf")  // true
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const fits = picomatch(pattern, {
    dot: true,
    nobracket: true,
    noextglob: true,
    basename: !pattern.includes("/"),
  });
  return (path) => path === pattern || fits(path);
}
