export { type ActingMember, actingMember } from "./acting-member.js";
export { readAddress } from "./address.js";
export { Connection, type ConnectionOptions } from "./connection.js";
export { type InitialisedStore, initStore } from "./init-store.js";
export { storedJobs } from "./jobs.js";
export { memoryStore } from "./memory-store.js";
export { type WorkerOptions, work } from "./worker.js";
