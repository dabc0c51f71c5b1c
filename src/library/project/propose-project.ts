import type { Files } from "../../model/files.js";
import { nodeFiles } from "../node/node-files.js";
import type { ProjectProposal } from "./propose.js";

/** Looks at the working directory, and proposes what the configuration of a project there could say. Nothing is written. */
export async function proposeProject(files: Files = nodeFiles): Promise<ProjectProposal> {
  return (await import("./propose.js")).proposalFor(files);
}
