export { readAddress } from "./address.js";
export { type ActingMember, actingMember } from "./acting-member.js";
export { Connection, type ConnectionOptions } from "./connection.js";
export { type InitialisedStore, initStore } from "./init-store.js";
export { memoryStore } from "./memory-store.js";
