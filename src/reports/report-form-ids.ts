/** The forms of a report, by the names that people give them; each has a line in the registry of this room. */
export const reportFormIds = ["pretty", "json", "sarif", "junit", "github", "html"] as const;
/** The name of a form of report, as `check --format` takes it. */
export type ReportFormId = (typeof reportFormIds)[number];
