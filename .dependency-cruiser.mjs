/** The rooms of src/, lowest first; a room imports only from rooms in the rows before its own. */
export const rows = [
  ["model"],
  ["text"],
  ["languages"],
  ["xml"],
  ["office"],
  ["repair", "segment", "glossary"],
  ["formats", "interchange", "checks", "publish"],
  ["reports"],
  ["pipeline"],
  ["ui", "page"],
  ["cli"],
];

/** Third-party packages and built-in modules that a room may use. */
const packages = {
  model: ["zod"],
  text: ["csv-parse", "csv-stringify", "get-east-asian-width", "jsonc-parser", "picomatch", "re2js", "fs", "module"],
  languages: ["pinyin-pro", "stemmer", "module"],
  xml: ["saxes"],
  office: ["fflate", "hucre"],
  reports: ["sarif", "util"],
  repair: [],
  segment: [],
  glossary: ["crypto", "yaml", "util"],
  formats: [],
  interchange: ["xliff", "zod", "crypto"],
  checks: [],
  publish: ["crypto", "diff", "mdast", "mdast-util-gfm", "mdast-util-to-markdown", "module"],
  pipeline: ["crypto", "zlib"],
  page: [],
  ui: ["i18next"],
  cli: [
    "commander",
    "opencc-js",
    "segmentit",
    "zod",
    "sarif",
    "util",
    "fs",
    "path",
    "url",
    "crypto",
    "os",
    "sarif",
    "util",
    "child_process",
    "timers/promises",
    "readline/promises",
  ],
};

const roomRules = rows.flatMap((row, index) =>
  row.map((room) => ({
    name: `${room}-imports-lower-rooms-only`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/(?:${[room, ...rows.slice(0, index).flat()].join("|")})/` },
  })),
);

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

export default {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
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
