import { nodeFiles, openProject, type Project } from "../../index.js";
import type { CliContext } from "../context.js";

/** The project that the working directory belongs to, in the language of the user. */
export const projectHere = ({ locale, io }: CliContext): Promise<Project> =>
  openProject(".", { locale, files: nodeFiles, onNotice: io.say });
