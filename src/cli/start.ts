import { processIo } from "./context.js";
import { exitCodes } from "./exit-code.js";
import { runCommandLine } from "./run.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? process.exitCode : exitCodes.output),
);
process.stderr.on("error", () => undefined); // who does not read the messages still gets the result and the exit code
void runCommandLine(process.argv.slice(2), processIo());
