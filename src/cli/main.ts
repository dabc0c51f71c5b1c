#!/usr/bin/env node
import { cacheFolder } from "../index.js";
import { compiledCode } from "./compiled-code.js";
import { partLoader } from "./part-loader.js";

/** The name of the file that the build has made of `start.ts`. */
declare const PROGRAM: string;

// This file is what Node runs; it loads the program from the parts beside it.
const code = compiledCode(`${cacheFolder()}/code`, process.versions.v8);
partLoader(import.meta.dirname, code)(PROGRAM);
