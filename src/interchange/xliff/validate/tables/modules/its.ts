import { issueTypes } from "../../../../../model/issue-type.js";
import { oneOf, yesNo } from "../../values/enumeration.js";
import { ncName } from "../../values/form.js";
import { language } from "../../values/language.js";
import { confidence, integer, percentage } from "../../values/number.js";
import { uri } from "../../values/uri.js";
import { text, type ValueType } from "../../values/value-type.js";
import { required } from "../schema.js";
import { type HostedAttribute, hostedOn, MANY, type ModuleTable } from "./module-table.js";

const version = oneOf("2.0");
const issue: Readonly<Record<string, ValueType>> = {
  locQualityIssueComment: text,
  locQualityIssueEnabled: yesNo,
  locQualityIssueProfileRef: uri,
  locQualityIssueSeverity: percentage,
  locQualityIssueType: oneOf(...issueTypes),
};
/** Who did it: the attributes that say where a text comes from. */
const provenance: Readonly<Record<string, ValueType>> = {
  org: text,
  orgRef: uri,
  person: text,
  personRef: uri,
  revOrg: text,
  revOrgRef: uri,
  revPerson: text,
  revPersonRef: uri,
  revTool: text,
  revToolRef: uri,
  tool: text,
  toolRef: uri,
};

const markers = ["mrk", "sm"];
const structural = ["file", "group", "unit", "mtc:match"];
const onMarkers = (types: Readonly<Record<string, ValueType>>): Record<string, HostedAttribute> => on(markers, types);
const onAll = (types: Readonly<Record<string, ValueType>>): Record<string, HostedAttribute> =>
  on([...markers, ...structural], types);

function on(hosts: readonly string[], types: Readonly<Record<string, ValueType>>): Record<string, HostedAttribute> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [`its:${name}`, hostedOn("5.9.12", type, ...hosts)]),
  );
}

/** @see XLIFF 2.1, 5.9 */
export const its: ModuleTable = {
  elements: {
    "its:locQualityIssues": {
      section: "5.9.11.3",
      attributes: { "xml:id": required(ncName), version },
      content: "its:locQualityIssue+",
    },
    "its:locQualityIssue": { section: "5.9.11.2", attributes: { ...issue, version } },
    "its:provenanceRecords": {
      section: "5.9.11.5",
      attributes: { "xml:id": required(ncName), version },
      content: "its:provenanceRecord+",
    },
    "its:provenanceRecord": { section: "5.9.11.4", attributes: { ...provenance, version } },
  },
  sections: {},
  places: {
    "its:locQualityIssues": { unit: MANY, "mtc:match": MANY },
    "its:provenanceRecords": { file: MANY, group: MANY, unit: MANY, "mtc:match": MANY },
  },
  attributes: {
    ...on(["xliff", ...markers, ...structural], { version }),
    ...onMarkers({
      ...issue,
      allowedCharacters: text,
      localeFilterList: text,
      localeFilterType: oneOf("include", "exclude"),
      locQualityIssuesRef: uri,
      taClassRef: uri,
      taConfidence: confidence,
      taIdent: text,
      taIdentRef: uri,
      taSource: text,
      termConfidence: confidence,
    }),
    ...on([...markers, "mtc:match"], { mtConfidence: confidence }),
    ...onAll({
      ...provenance,
      annotatorsRef: text,
      locQualityRatingProfileRef: uri,
      locQualityRatingScore: percentage,
      locQualityRatingScoreThreshold: percentage,
      locQualityRatingVote: integer,
      locQualityRatingVoteThreshold: integer,
      provenanceRecordsRef: uri,
    }),
    "itsm:domains": hostedOn("5.9.12", text, ...markers, ...structural),
    "itsm:lang": hostedOn("5.9.12", language, ...markers),
  },
};
