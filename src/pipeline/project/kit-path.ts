/**
 * Where an output goes that is made of a file of a folder: below the same folders. What a tool wants at the root of its project stays there,
 * and its own folders stay outermost.
 *
 * @example kitPath("source/a.en.xlf", ["one"])  // "source/one/a.en.xlf"
 */
export function kitPath(name: string, folders: readonly string[], isOfProject = false): string {
  if (folders.length === 0 || isOfProject) return name;
  const [first = "", ...rest] = name.split("/");
  return (rest.length === 0 ? [...folders, first] : [first, ...folders, ...rest]).join("/");
}
