export { approveCandidates } from "./approve.js";
export { readCandidateRows, writeCandidateList } from "./list-file.js";
export { changeRejected, formatRejected, parseRejected, type RejectedName, rejectedName } from "./rejected-names.js";
