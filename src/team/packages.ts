import { createRequire } from "node:module";
import { InputError } from "../model/input-error.js";

/** The driver of PostgreSQL, which is loaded for the URL of a store alone. @throws InputError `usage.store-packages` where it is not installed */
export const loadPg = async (): Promise<typeof import("pg")> => installed("pg");

/** The queue of jobs. @throws InputError `usage.store-packages` where it is not installed */
export const loadPgBoss = async (): Promise<typeof import("pg-boss")> => installed("pg-boss");

const load = createRequire(import.meta.url); // the program's parts are run in a way that knows no import()

function installed<Loaded>(name: string): Loaded {
  try {
    return load(name);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
    throw new InputError("usage.store-packages");
  }
}
