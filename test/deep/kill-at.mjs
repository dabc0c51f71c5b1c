/**
 * Loaded before the program (`node --import`). Each change of the file system is counted from 1. With DUIYI_KILL_AT the process is killed at
 * that change, and a file that is written then is written by half; with DUIYI_JOURNAL all changes are written down in that file, so that
 * every state in which a process that is killed leaves its files can be made again (`journal.ts`).
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { serialize } from "node:v8";

const last = Number(process.env.DUIYI_KILL_AT ?? Number.POSITIVE_INFINITY);
const original = { writeSync: fs.writeSync, writeFileSync: fs.writeFileSync };
const changes = [];
const open = new Map();
/** Whether a change is under way, which may be made of others: `rmSync` calls `unlinkSync`. */
let isWithin = false;

const die = () => {
  process.kill(process.pid, "SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); // the signal takes a moment
};

/** A function that changes the file system, but that kills where its turn is the last; `half` does half of its work before. */
const counted = (name, half) => {
  const change = fs[name];
  fs[name] = (...args) => {
    if (["writeSync", "writeFileSync"].includes(name) && isStandard(args[0])) return change(...args);
    if (isWithin || (name === "openSync" && (args[1] ?? "r") === "r")) return change(...args);
    const entry = { name, args: args.map(kept), isDone: false };
    changes.push(entry);
    if (changes.length >= last) {
      isWithin = true;
      half?.(...args);
      die();
    }
    isWithin = true;
    try {
      const result = change(...args);
      entry.isDone = true;
      if (name === "openSync") open.set(result, resolve(String(args[0])));
      return result;
    } finally {
      isWithin = false;
    }
  };
};

const isStandard = (file) => file === 1 || file === 2;
const halfOf = (content) => content.subarray(0, content.length >> 1);
/** An argument as it is now: bytes may be overwritten later, and the number of an open file is another file's then. */
const kept = (value) =>
  ArrayBuffer.isView(value) ? Buffer.from(value) : open.has(value) ? { file: open.get(value) } : value;

counted("writeSync", (file, bytes, offset = 0, length = bytes.length - offset, position = null) =>
  original.writeSync(file, halfOf(bytes.subarray(offset, offset + length)), 0, undefined, position),
);
counted("writeFileSync", (path, content, options) =>
  original.writeFileSync(path, halfOf(Buffer.from(content)), options),
);
for (const name of ["openSync", "fsyncSync", "renameSync", "linkSync", "unlinkSync", "rmSync", "mkdirSync"])
  counted(name);
for (const name of ["chmodSync", "chownSync", "utimesSync", "truncateSync", "ftruncateSync"]) counted(name);
const close = fs.closeSync;
fs.closeSync = (file) => {
  open.delete(file);
  close(file);
};
syncBuiltinESMExports();

process.on("exit", () => {
  if (process.env.DUIYI_JOURNAL !== undefined) original.writeFileSync(process.env.DUIYI_JOURNAL, serialize(changes));
});
