/** A path with its last part exchanged; nothing where the last part is written otherwise, as one without the ending. */
export function renamedPath(path: string, { was, now }: { was: string; now: string }): string | undefined {
  if (path.endsWith(was)) return path.slice(0, -was.length) + now;
  const [stem, newStem] = [withoutEnding(was), withoutEnding(now)];
  return path.endsWith(stem) ? path.slice(0, -stem.length) + newStem : undefined;
}

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[^.]*$/u, "");
