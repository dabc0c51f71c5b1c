import type { Files } from "../../model/files.js";

/** Files as they are seen from a folder: paths that are not absolute begin there, and files are called by their paths from there. */
export function rootedFiles(root: string, files: Files): Files {
  if (files.absolute(root) === files.absolute(".")) return files;
  const at = (path: string): string => (path === "-" ? path : files.within(root, path));
  const { stampOf, entries, flushAhead } = files;
  return {
    ...files,
    kindOf: (path) => files.kindOf(at(path)),
    ...(stampOf && { stampOf: (path) => stampOf(at(path)) }),
    isLink: (path) => files.isLink(at(path)),
    realPath: (path) => files.realPath(at(path)),
    read: (path) => ({ ...files.read(at(path)), name: path }),
    stream: (path) => ({ ...files.stream(at(path)), name: path }),
    ...(entries && {
      entries: (folder) =>
        entries(at(folder)).map((entry) => ({ ...entry, path: files.within(folder, lastPart(entry.path)) })),
    }),
    list: (folder) => files.list(at(folder)).map((path) => files.within(folder, lastPart(path))),
    write: (outputs, options) =>
      files.write(
        outputs.map(({ path, content }) => ({ path: at(path), content })),
        { ...options, ...(options?.staging !== undefined && { staging: at(options.staging) }) },
      ),
    ...(flushAhead && {
      flushAhead: (outputs, { run, staging }) =>
        flushAhead(
          outputs.map(({ path, content }) => ({ path: at(path), content })),
          { run, staging: at(staging) },
        ),
    }),
    isAsWritten: (path, run) => files.isAsWritten(at(path), run),
    replace: (outputs) => files.replace(outputs.map(({ path, content }) => ({ path: at(path), content }))),
    makeFolders: (paths) => files.makeFolders(paths.map(at)),
    withLock: (path, work) => files.withLock(at(path), work),
    versionsOf: (path, most) => files.versionsOf(at(path), most),
    absolute: (path) => files.absolute(at(path)),
  };
}

const lastPart = (path: string): string => /[^\\/]*$/u.exec(path)?.[0] ?? "";
