#!/usr/bin/env node
import { cacheFolder } from "../index.js";
import { compileLater } from "./compile-later.js";
import { compiledCode } from "./compiled-code.js";
import { partLoader } from "./part-loader.js";

/** The name of the file that the build has made of `start.ts`. */
declare const PROGRAM: string;

// This file is what Node runs; it loads the program from the parts beside it.
const when = compileLater(process.argv[2], process.versions.v8);
const code = compiledCode(`${cacheFolder()}/code`, `${process.versions.v8}-${when}`);
partLoader(import.meta.dirname, code)(PROGRAM);
