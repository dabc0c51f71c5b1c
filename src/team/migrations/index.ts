import { membersAndMemory } from "./001-members-and-memory.js";
import { glossary } from "./002-glossary.js";
import { documentsAndJobs } from "./003-documents-and-jobs.js";
import { countedBigrams } from "./004-counted-bigrams.js";
import { rights } from "./005-rights.js";
import { boundedLookUp } from "./006-bounded-look-up.js";
import { ownGuard } from "./007-own-guard.js";
import { lookUpsOfJobs } from "./008-look-ups-of-jobs.js";
import { forgottenJobs } from "./009-forgotten-jobs.js";
import { lookUpsByIndex } from "./010-look-ups-by-index.js";
import { cheapJobs } from "./011-cheap-jobs.js";

/** What brings a store from each version to the next, as SQL, in order; version 0 is an empty database. */
export const migrations: readonly string[] = [
  membersAndMemory,
  glossary,
  documentsAndJobs,
  countedBigrams,
  rights,
  boundedLookUp,
  ownGuard,
  lookUpsOfJobs,
  forgottenJobs,
  lookUpsByIndex,
  cheapJobs,
];

/** The version of a store that this program works with. */
export const LATEST = migrations.length;
