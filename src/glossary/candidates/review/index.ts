export { type Approval, approveCandidates, type FaultyRow, type RejectedRow } from "./approve.js";
export { type ListFormat, readCandidateRows, writeCandidateList } from "./list-file.js";
export { changeRejected, formatRejected, parseRejected, type RejectedName, rejectedName } from "./rejected-names.js";
