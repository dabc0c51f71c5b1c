import type { Environment } from "../environment.js";
import type { GlossaryDoor } from "../glossary-door.js";
import { candidateUses } from "./candidate-uses.js";
import { changeUses } from "./change-uses.js";
import { exchangeUses } from "./exchange-uses.js";
import { meaningUses } from "./meaning-uses.js";
import { readUses } from "./read-uses.js";

/** All that is done with the glossary. */
export const glossaryUses = (environment: Environment): GlossaryDoor => ({
  ...readUses(environment),
  ...changeUses(environment),
  ...exchangeUses(environment),
  ...candidateUses(environment),
  ...meaningUses(environment),
});
