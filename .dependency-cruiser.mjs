/** The rooms of src/, lowest first; a room imports only from rooms in the rows before its own. */
export const rows = [
  ["model"],
  ["text"],
  ["languages"],
  ["xml"],
  ["office"],
  ["repair", "segment", "glossary", "memory"],
  ["formats", "interchange", "checks", "publish"],
  ["reports", "team"],
  ["pipeline"],
  ["ui", "page"],
  ["library"],
  ["cli"],
  ["build"],
];

/**
 * Rooms that others enter by these files alone: by the door, and by what has to load without the rest of its room. The other rooms are
 * open, for a use case loads the few files that it needs.
 */
export const closedRooms = {
  xml: ["index.ts"],
  office: ["index.ts", "write-workbook.ts"],
  repair: ["index.ts"],
  segment: ["index.ts"],
  glossary: [
    ...["**/index.ts", "stores.ts", "glossary-store.ts", "read-layers.ts"],
    ...["exchange/format-ids.ts", "exchange/omegat.ts", "exchange/table/header.ts", "files/glossary-files.ts"],
    ...["files/file-of-kind.ts", "planned-changes.ts"],
  ],
  memory: ["**/index.ts"],
  formats: ["index.ts", "format-ids.ts"],
  checks: ["index.ts", "own-check.ts"],
  reports: ["index.ts", "report-form-ids.ts", "screen.ts"], // whose types need no sentences
  team: ["index.ts"],
  ui: ["index.ts"],
};

/** Third-party packages and built-in modules that a room may use. */
export const packages = {
  model: ["zod"],
  text: [
    "@messageformat/parser",
    "csv-parse",
    "csv-stringify",
    "get-east-asian-width",
    "jsonc-parser",
    "picomatch",
    "re2js",
    "yaml",
    "buffer",
    "fs",
    "module",
  ],
  languages: ["pinyin-pro", "stemmer", "module"],
  xml: ["saxes"],
  office: ["fflate", "hucre"],
  reports: ["sarif", "util"],
  team: ["pg", "pg-boss", "crypto", "fs", "module", "net", "timers/promises", "zlib"],
  repair: [],
  segment: [],
  glossary: ["crypto", "yaml", "util"],
  memory: ["crypto"],
  formats: ["parse5", "entities", "@lezer/common", "@lezer/markdown"],
  interchange: ["xliff", "zod", "crypto"],
  checks: [],
  publish: ["crypto", "diff", "mdast", "mdast-util-gfm", "mdast-util-to-markdown", "module"],
  pipeline: ["crypto", "zlib", "zod"],
  page: [],
  ui: ["i18next"],
  library: ["fs", "path", "url", "crypto", "os", "child_process", "timers/promises"],
  cli: ["commander", "fs", "path", "url", "os", "child_process", "module", "readline/promises", "v8", "vm"],
  build: ["zod", "fs", "path", "url", "segmentit", "opencc-js", "rolldown"],
};

const roomRules = rows.flatMap((row, index) =>
  row
    .filter((room) => room !== "cli")
    .map((room) => ({
      name: `${room}-imports-lower-rooms-only`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(?:${[room, ...rows.slice(0, index).flat()].join("|")})/` },
    })),
);

// The pattern of a door; "**/" is any folder of the room, or none.
const patternOf = (door) => door.replaceAll(".", "\\.").replaceAll("**/", "(?:.*/|)");

const doorRules = Object.entries(closedRooms).map(([room, doors]) => ({
  name: `${room}-is-entered-by-its-doors`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${room}/` },
  to: { path: `^src/${room}/`, pathNot: `^src/${room}/(?:${doors.map(patternOf).join("|")})$` },
}));

const packageRules = Object.entries(packages).map(([room, allowed]) => ({
  name: `${room}-uses-its-own-packages`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      "^src/",
      "^locales/",
      ...allowed.flatMap((name) => [`node_modules/${name}/`, `node_modules/@types/${name}/`, `^${name}$`]),
    ],
  },
}));

/** The command line is written on the library, as any other program is. */
const commandLineRule = {
  name: "cli-imports-the-library-only",
  severity: "error",
  from: { path: "^src/cli/" },
  to: { path: "^src/", pathNot: "^src/(?:cli/|index\\.ts$|ui/index\\.ts$)" },
};

export default {
  forbidden: [
    ...roomRules,
    ...doorRules,
    commandLineRule,
    ...packageRules,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/page/build\\.mjs$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
