import { beforeSegment, inFile, inSource, inUnit, segment } from "../../../src/interchange/xliff/validate/examples.js";
import { holdsTo } from "./clauses.js";

const marker = (attributes: string, before = ""): string => inSource(`<mrk id="m1" ${attributes}>玉麦</mrk>`, before);
const unitWith = (attributes: string): string => beforeSegment("", attributes);
const issues = (attributes: string): string =>
  `<its:locQualityIssues xml:id="q1"><its:locQualityIssue ${attributes}/></its:locQualityIssues>`;
const records = (attributes: string): string =>
  `<its:provenanceRecords xml:id="p1"><its:provenanceRecord ${attributes}/></its:provenanceRecords>`;

holdsTo("the Internationalization Tag Set", [
  {
    says: "allowed characters, a domain and a language are told of a span, whose type is that of ITS or none",
    keep: ['its:allowedCharacters="[a-z]"', 'type="its:generic" itsm:domains="地理"', 'itsm:lang="fr"'].map((told) =>
      marker(told),
    ),
    break: [
      inSource('<mrk type="its:generic" itsm:domains="地理">玉麦</mrk>'),
      marker('type="comment" value="看" itsm:domains="地理"'),
      marker('itsm:lang="no such"'),
      inSource('<pc id="1" its:person="李">玉麦</pc>'),
      inUnit('<segment its:person="李"><source>玉麦</source></segment>'),
    ],
  },
  {
    says: "a locale filter has its list",
    keep: [marker('its:localeFilterList="fr" its:localeFilterType="exclude"')],
    break: [marker('its:localeFilterType="exclude"'), marker('its:localeFilterList="fr" its:localeFilterType="none"')],
  },
  {
    says: "a quality issue has a type or a comment, here or in a record",
    keep: [
      marker('its:locQualityIssueType="misspelling" its:locQualityIssueSeverity="50" its:locQualityIssueEnabled="no"'),
      marker('its:locQualityIssuesRef="#its=q1"', issues('locQualityIssueComment="看"')),
      marker('its:locQualityIssuesRef="q1"', issues('locQualityIssueComment="看"')),
    ],
    break: [
      marker('its:locQualityIssueSeverity="50"'),
      marker('its:locQualityIssueType="typo"'),
      marker('its:locQualityIssueType="style" its:locQualityIssueSeverity="101"'),
      marker('its:locQualityIssuesRef="#its=q2"', issues('locQualityIssueComment="看"')),
      unitWith('its:locQualityIssueType="style"'),
      beforeSegment('<its:locQualityIssues xml:id="q1"/>'),
      beforeSegment(issues('locQualityIssueComment="看"').replace(' xml:id="q1"', "")),
      inFile(`${issues('locQualityIssueComment="看"')}<unit id="u1">${segment("你")}</unit>`),
    ],
  },
  {
    says: "a rating is a score or a vote, with its own threshold",
    keep: [
      marker('its:locQualityRatingVote="-5" its:locQualityRatingVoteThreshold="15"'),
      unitWith('its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="70.5"'),
    ],
    break: [
      marker('its:locQualityRatingVote="37" its:locQualityRatingScore="15"'),
      marker('its:locQualityRatingScore="101"'),
      marker('its:locQualityRatingVote="1.5"'),
    ],
  },
  {
    says: "provenance is told here or in a record, and a record names somebody",
    keep: [
      unitWith('its:person="李" its:revPerson="王"'),
      marker('its:provenanceRecordsRef="#its=p1"', records('tool="t"')),
    ],
    break: [marker('its:tool="t" its:provenanceRecordsRef="#its=p1"', records('tool="t"')), beforeSegment(records(""))],
  },
  {
    says: "a text analysis names a class, a reference, or an identifier with its source",
    keep: [
      'its:taClassRef="https://example.org/place"',
      'its:taIdent="301987" its:taSource="Wordnet3.0"',
      'its:taIdentRef="https://example.org/1"',
    ].map((told) => marker(told)),
    break: [
      'its:taSource="Wordnet3.0"',
      'its:taIdent="301987"',
      'its:taIdent="1" its:taSource="W" its:taIdentRef="https://example.org/1"',
    ].map((told) => marker(told)),
  },
  {
    says: "a confidence lies between 0 and 1, and is that of an annotator around it",
    keep: [
      marker('its:mtConfidence="0.9" its:annotatorsRef="mt-confidence|t"'),
      inUnit(
        segment('<mrk id="m1" its:taConfidence="1" its:taClassRef="https://example.org/place">玉麦</mrk>'),
        'its:annotatorsRef="text-analysis|t terminology|t"',
      ),
    ],
    break: [
      marker('its:mtConfidence="0.9"'),
      marker('its:mtConfidence="1.5" its:annotatorsRef="mt-confidence|t"'),
      marker('its:annotatorsRef="terminology|t terminology|u"'),
    ],
  },
  {
    says: "a term, or what is none, is explained or refers elsewhere, never both",
    keep: [
      marker('type="its:term-no" value="不是术语"'),
      marker('type="term" its:termConfidence="0.9" its:annotatorsRef="terminology|t"'),
    ],
    break: [
      marker('type="its:term-no" value="不是术语" ref="https://example.org/1"'),
      marker('type="its:generic" its:termConfidence="0.9" its:annotatorsRef="terminology|t"'),
    ],
  },
]);
