import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface HeldRooms {
  readonly rows: readonly (readonly string[])[];
  /** The files by which a room is entered, by room. */
  readonly closedRooms: Readonly<Record<string, readonly string[]>>;
  /** By room. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

/** The rooms and their packages as dependency-cruiser holds them. */
export const heldRooms: HeldRooms = await import(pathToFileURL(resolve(".dependency-cruiser.mjs")).href);
