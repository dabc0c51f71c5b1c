/**
 * Loaded before the program (`node --import`): kills the process at the change of the file system that DUIYI_KILL_AT counts from 1. A
 * file that is written then is written by half. What was counted in a process that lives stands at the end of standard error.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const last = Number(process.env.DUIYI_KILL_AT ?? Number.POSITIVE_INFINITY);
const original = { writeSync: fs.writeSync, writeFileSync: fs.writeFileSync };
let count = 0;

const die = () => {
  process.kill(process.pid, "SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); // the signal takes a moment
};

/** A function that changes the file system, but that kills where its turn is the last; `half` does half of its work before. */
const counted = (name, half) => {
  const change = fs[name];
  fs[name] = (...args) => {
    if (["writeSync", "writeFileSync"].includes(name) && isStandard(args[0])) return change(...args);
    count += 1;
    if (count >= last) {
      half?.(...args);
      die();
    }
    return change(...args);
  };
};

const isStandard = (file) => file === 1 || file === 2;
const halfOf = (content) => content.subarray(0, content.length >> 1);

counted("writeSync", (file, bytes) => original.writeSync(file, halfOf(Buffer.from(bytes))));
counted("writeFileSync", (path, content, options) =>
  original.writeFileSync(path, halfOf(Buffer.from(content)), options),
);
for (const name of [
  "openSync",
  "fsyncSync",
  "renameSync",
  "linkSync",
  "symlinkSync",
  "unlinkSync",
  "rmSync",
  "mkdirSync",
])
  counted(name);
for (const name of ["chmodSync", "chownSync", "copyFileSync", "truncateSync", "ftruncateSync", "appendFileSync"])
  counted(name);
syncBuiltinESMExports();

process.on("exit", () => original.writeSync(2, `\n@${count}\n`));
