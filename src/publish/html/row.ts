import { isFree } from "../../model/anchors.js";
import type { Segment } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import { addressOf } from "../../model/place.js";
import type { UnitKind } from "../../model/unit-kind.js";
import { changeMarkup } from "./change.js";
import { contentMarkup, plainMarkup } from "./content.js";
import { directionOf } from "./languages.js";
import { Markup, markup } from "./markup.js";
import { matchMarkup } from "./match.js";
import { renderingsIn, type View } from "./view.js";
import { valuesOf, words, wordsIn, wordsKey } from "./words.js";

/** Writes the rows of a view: a segment each, with its address, its source and its target. */
export function rowWriter(view: View): (segment: Segment, element: "p" | "h1" | "h2") => Markup {
  const { document, options, isReview } = view;
  const { wording, pinyin = false } = options;
  const side = (name: "source" | "target", language: string): string =>
    markup` class="${name}" lang="${language}"${directionOf(language) === "rtl" && markup` dir="rtl"`}`.text;
  const [source, target] = [side("source", document.srcLang), side("target", document.trgLang)];
  const [hasHanzi, hasTargetHanzi] = [document.srcLang, document.trgLang].map((tag) => /^zh\b/u.test(tag));
  const untranslated = markup`<p class="none">${words(wording, "page.untranslated")}</p>`;
  const placesOf = placeMarks(view);
  const about = isReview ? reviewParts(view, placesOf) : publicParts;

  return (segment, element) => {
    const anchor = view.anchorOf(segment);
    const issues = view.issuesOf(segment);
    const spans = (key: "sourceSpan" | "targetSpan") =>
      issues.flatMap(({ severity, [key]: span }) => (span === undefined ? [] : [{ span, severity }]));
    const original = contentMarkup(segment.source, {
      terms: segment.terms,
      issues: spans("sourceSpan"),
      codes: isReview,
      links: options.links?.get(segment.id),
      pinyin: pinyin && hasHanzi === true,
    });
    const translation =
      segment.target &&
      contentMarkup(segment.target, {
        terms: renderingsIn(segment),
        issues: spans("targetSpan"),
        codes: isReview,
        links: options.links?.get(segment.id),
        pinyin: pinyin && hasTargetHanzi === true,
      });
    const { start, end } = about(segment, anchor);
    const translated =
      translation === undefined ? untranslated.text : `<${element}${target}>${translation.text}</${element}>`;
    return new Markup(`${start}<${element}${source}>${original.text}</${element}>${translated}${end}</div>\n`);
  };

  function publicParts(segment: Segment, anchor: string) {
    const place = view.placeOf(segment);
    const title = place && markup` title="${addressOf(place)}"`;
    const start = markup`<div class="row" id="${anchor}">${placesOf(segment)}<a class="n" href="#${anchor}"${title}${wordsIn(wording, "aria-label", "page.address")}>#</a>`;
    return { start: start.text, end: "" };
  }
}

/** What revisers see of a segment beside its texts. */
function reviewParts(
  view: View,
  placesOf: (segment: Segment) => Markup | undefined,
): (segment: Segment, anchor: string) => { start: string; end: string } {
  const { options, document } = view;
  const { wording, previous } = options;
  return (segment, anchor) => {
    const { state } = segment;
    const place = view.placeOf(segment);
    const was = previous?.changed.get(segment);
    const [match] = options.matches?.(segment) ?? [];
    const isNew = previous?.added.has(segment) === true;
    const start = markup`<div class="row ${state}" id="${anchor}">${placesOf(segment)}<p class="meta"><a class="n" href="#${anchor}">${view.numberOf(segment)}</a>${state !== view.usualState && markup` <b>${wording.t(`state.${state}`)}</b>`}${place && markup` <small>${addressOf(place)}</small>`}${segment.isLocked === true && markup` <i>${words(wording, "page.locked")}</i>`}${repeatLink(segment)}${isNew && markup` ${chip("page.change.new")}`}</p>`;
    const end = markup`${was !== undefined && changeMarkup(was, segment.target?.text ?? "", document.trgLang, wording)}${match !== undefined && matchMarkup(match, segment, document, wording)}${issueList(view.issuesOf(segment))}${notes(segment.notes)}`;
    return { start: start.text, end: end.text };
  };

  function repeatLink({ repeatOf }: Segment) {
    const first = repeatOf === undefined ? undefined : view.withId(repeatOf);
    if (first === undefined) return undefined;
    const number = view.numberOf(first);
    return markup` <a class="repeat" href="#${view.anchorOf(first)}">${words(wording, "page.repeat", { number })}</a>`;
  }

  function chip(key: "page.change.new") {
    return markup`<span class="chip">${words(wording, key)}</span>`;
  }

  function issueList(issues: readonly Issue[]) {
    if (issues.length === 0) return undefined;
    return markup`<ul class="issues">${issues.map((issue) => issueItem(issue))}</ul>`;
  }

  /** Its program knows by the class and the rule what the item says: a long text has thousands. */
  function issueItem(issue: Issue) {
    const { severity, rule, suggestion: text, values } = issue;
    const advice =
      text !== undefined &&
      markup` <i${wordsKey("page.suggestion", { text })}>${wording.t("page.suggestion", { text })}</i>`;
    return markup`<li class="${severity}"><b>${wording.t(`severity.${severity}`)}</b> <span${valuesOf(values)}>${wording.message(issue)}</span>${advice} <code>${rule}</code></li>`;
  }

  function notes(all: readonly string[]) {
    const texts = all.filter((note) => note.trim() !== "");
    if (texts.length === 0) return undefined;
    return markup`<details class="notes"><summary>${words(wording, "page.notes", { count: texts.length })}</summary>${texts.map((note) => markup`<p dir="auto">${plainMarkup(note)}</p>`)}</details>`;
  }
}

/** Empty elements at the start of a row, for links that lead to what its document calls by an address. What the page itself has is called so first. */
function placeMarks({ anchorOf, options: { addresses }, segments }: View): (segment: Segment) => Markup | undefined {
  if (addresses === undefined) return () => undefined;
  const anchors = new Set(segments.map(anchorOf));
  return ({ id }) => {
    const own = addresses.get(id)?.filter((address) => isFree(address) && !anchors.has(address));
    return own && markup`${own.map((address) => markup`<span class="at" id="${address}"></span>`)}`;
  };
}

/** The element of a unit's segments. */
export const elementOf = (kind: UnitKind): "p" | "h2" => (kind === "heading" || kind === "title" ? "h2" : "p");
