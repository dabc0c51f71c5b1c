export { readAddress } from "./address.js";
export { Connection } from "./connection.js";
export { examine, type StoreFinding } from "./doctor.js";
export { glossaryStore } from "./glossary-store.js";
export { type InitialisedStore, initStore } from "./init-store.js";
export { storedJobs } from "./jobs.js";
export { addMember, listMembers, type Membership, removeMember } from "./members.js";
export { memoryStore } from "./memory-store.js";
export { type PerformJob, work } from "./worker.js";
