import { nameTable } from "../../../../../model/name-table.js";
import { ancestorNamed, attributeOf } from "../../document/element.js";
import { inUnit, xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { faultIn } from "./fragment-fault.js";
import { resolve } from "./resolve.js";

const parts = '<segment id="s1"><source>你<mrk id="m1" type="term">好</mrk><ph id="p1"/></source></segment>';
const match = (ref: string): string =>
  inUnit(
    `<mtc:matches><mtc:match ref="${ref}"><source>你</source><target>you</target></mtc:match></mtc:matches>${parts}`,
  );
const entry = (ref: string): string =>
  inUnit(
    `<gls:glossary><gls:glossEntry ref="${ref}"><gls:term>玉麦</gls:term><gls:definition>镇</gls:definition></gls:glossEntry></gls:glossary>${parts}`,
  );
const note = (ref: string): string =>
  xliff22(`<file id="f1"><unit id="u1"><notes><note ref="${ref}">看</note></notes>${parts}</unit></file>`);

/** A match, a glossary entry or a note that refers to anything but a span of text in its own unit. */
export const spanRef: XliffRule = {
  rule: "xliff/span-ref",
  on: ["mtc:match", "gls:glossEntry", "gls:translation", "note"],
  section: "4.3.1.27",
  examples: {
    breaks: [...["s1", "#u=u1", "#s2", "#p1"].map(match), ...["m1", "#f=f1", "#m2"].map(entry), note("#s2")],
    holds: [match("#s1"), match("#f=f1/u=u1/m1"), entry("#m1"), note("#s1")],
  },
  *check(element, context) {
    const ref = attributeOf(element, "ref");
    const unit = ancestorNamed(element, "unit");
    if (ref === undefined || unit === undefined || (ref.startsWith("#") && faultIn(ref) !== undefined)) return;
    const { key } = element.name;
    const span = resolve(ref, element, context);
    const isSpan = span !== undefined && (SPANS.has(span.name.key) || (key === "note" && span.name.key === "ph"));
    if (!isSpan || ancestorNamed(span, "unit") !== unit)
      yield { attribute: "ref", section: sections[key] ?? "4.3.1.27" };
  },
};

const SPANS = new Set(["segment", "ignorable", "mrk", "sm", "pc", "sc"]);
const sections = nameTable<string>({
  "mtc:match": "5.1.7.5",
  "gls:glossEntry": "5.2.5.2",
  "gls:translation": "5.2.5.2",
});
