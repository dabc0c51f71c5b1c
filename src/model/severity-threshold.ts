import { type FailOn, failOn } from "./config.js";
import type { Issue } from "./issue.js";

/** Whether an issue is as severe as the least severity that a run is to fail on; nothing is where that is `never`. */
export const reachesThreshold = ({ severity }: Issue, least: FailOn): boolean =>
  failOn.indexOf(severity) <= failOn.indexOf(least) && least !== "never";
