// A door of its own: the rules are many, and only who validates or explains them needs them loaded.
export { xliffRules } from "./registry.js";
export { type ValidateXliffOptions, validateXliff } from "./validate-xliff.js";
