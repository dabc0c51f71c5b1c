import { addRates } from "../../quantities/rates.js";
import { measureOf } from "./pieces.js";

/** `12 tonnes per hectare`, `30,000 yuan a mu`, `300 kg of fertilizer per hectare`. */
export const addEnglishRates = addRates({
  before: /(?!)/u,
  after: /^(?: of [a-z]{1,20}| yuan| kg)? ?(?:per|an?|each|every|\/) ?(?<unit>hectare|mu|acre|ha)(?![a-z])/u,
  needs: /hectare|\bmu\b|acre|\bha\b/u,
  unitOf: (name) => measureOf(name).unit,
});
