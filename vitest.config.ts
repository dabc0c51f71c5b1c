import { defineConfig } from "vitest/config";

const MINUTES = 60_000; // milliseconds

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
      exclude: ["src/cli/main.ts", "src/cli/build.ts"], // processes of their own
      reporter: ["json-summary"],
    },
  },
});
