import { kitIds } from "./kit-ids.js";

/** Tables that a person without a CAT tool translates in. */
export const tableForms = ["docx", "xlsx"] as const;
/** The name of such a table, by the ending of its file. */
export type TableForm = (typeof tableForms)[number];

/** What a package for a translator can be made for: a CAT tool, or a table. */
export const handoffForms = [...kitIds, ...tableForms] as const;
/** The name of what a package is made for, as `handoff --for` takes it. */
export type HandoffForm = (typeof handoffForms)[number];

/** Whether a package is made of tables. */
export const isTableForm = (form: string | undefined): form is TableForm => tableForms.some((each) => each === form);
