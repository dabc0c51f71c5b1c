import { defineConfig } from "vitest/config";

const MINUTES = 60_000; // milliseconds

/** Least share of lines that the tests of each room run, in per cent. A floor goes up with its room and never down. */
const floors = {
  model: 96,
  text: 91,
  languages: 94,
  xml: 97,
  office: 91,
  repair: 98,
  segment: 97,
  glossary: 96,
  memory: 92,
  formats: 94,
  interchange: 97,
  checks: 97,
  publish: 84,
  reports: 97,
  pipeline: 92,
  ui: 95,
  library: 86,
  cli: 81,
  build: 90,
};

/** What of the page is no DOM, and so has tests outside the browser. */
const pageWithoutDom = "src/page/{drafts,field,occurrences,packed-xliff,sentences,settings}.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks", // tests of commands change the working directory
    isolate: false, // modules of src keep no state, so that files of a worker share what they have loaded
    testTimeout: 3 * MINUTES, // a guard against hanging, not a measure of speed
    hookTimeout: 3 * MINUTES,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/main.ts", "src/build/build*.ts", "src/build/bundle.ts"], // processes of their own
      reporter: ["json-summary"],
      thresholds: {
        ...Object.fromEntries(Object.entries(floors).map(([room, lines]) => [`src/${room}/**`, { lines }])),
        [pageWithoutDom]: { lines: 93 },
      },
    },
  },
});
