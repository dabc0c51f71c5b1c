import { segmentStates } from "../../model/document.js";
import { severities } from "../../model/issue.js";
import { type LeftOut, leftOutReasons } from "../../model/left-out.js";
import { addressOf } from "../../model/place.js";
import type { Comparison } from "./comparison.js";
import { plainMarkup } from "./content.js";
import { Markup, markup } from "./markup.js";
import { progressBar } from "./progress.js";
import { countStates, type View } from "./view.js";
import { issueWords, words } from "./words.js";

/** What a reviser looks at first: how far the work is, what is wrong, what has to be asked, what has changed. */
export function overview(view: View): Markup {
  const { wording, previous } = view.options;
  return markup`<section class="overview" aria-labelledby="dy-overview">
<h2 id="dy-overview">${words(wording, "page.overview.title")}</h2>
<div class="figures">
${stateFigures(view)}${textFigures(view)}${issueFigures(view)}${previous && changeFigures(previous, view)}</div>
${queries(view)}${leftOutList(view)}${previous && removedList(previous, view)}</section>
`;
}

function stateFigures({ segments, options: { wording } }: View): Markup {
  const counts = countStates(segments);
  const items = segmentStates.map(
    (state) => markup`<li class="${state}"><b>${counts[state]}</b> ${words(wording, `state.${state}`)}</li>`,
  );
  return markup`<div class="figure"><h3>${words(wording, "page.overview.progress")}</h3>${progressBar(counts)}<ul class="legend">${items}</ul></div>
`;
}

function textFigures({ segments, options: { wording } }: View): Markup {
  let [hanzi, targetWords, terms] = [0, 0, 0];
  const concepts = new Set<string>();
  for (const { source, target, terms: found } of segments) {
    hanzi += source.text.match(HAN)?.length ?? 0;
    targetWords += target?.text.match(WORD)?.length ?? 0;
    terms += found.length;
    for (const { concept } of found) concepts.add(concept.id);
  }
  const figures = [
    words(wording, "page.overview.segments", { count: segments.length }),
    words(wording, "page.overview.hanzi", { count: hanzi }),
    words(wording, "page.overview.words", { count: targetWords }),
    words(wording, "page.overview.terms", { count: terms }),
    words(wording, "page.overview.concepts", { count: concepts.size }),
  ];
  return markup`<div class="figure"><h3>${words(wording, "page.overview.text")}</h3><ul>${figures.map((figure) => markup`<li>${figure}</li>`)}</ul></div>
`;
}

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu; // "people’s", "well-known", "3.5"

function issueFigures({ segments, issuesOf, options: { wording } }: View): Markup {
  const issues = segments.flatMap((segment) => issuesOf(segment));
  const counts = severities.map(
    (severity) => [severity, issues.filter((issue) => issue.severity === severity).length] as const,
  );
  const items = counts.map(
    ([severity, count]) =>
      markup`<li class="${severity}"><b>${count}</b> ${words(wording, `severities.${severity}`, { count })}</li>`,
  );
  return markup`<div class="figure"><h3>${words(wording, "page.overview.issues")}</h3><ul class="legend">${items}</ul></div>
`;
}

function changeFigures({ file, changed, added, removed }: Comparison, { options: { wording } }: View): Markup {
  const items = [
    words(wording, "page.overview.changed", { count: changed.size }),
    words(wording, "page.overview.added", { count: added.size }),
    words(wording, "page.overview.removed", { count: removed.length }),
  ];
  return markup`<div class="figure"><h3>${words(wording, "page.overview.since", { file })}</h3><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul></div>
`;
}

function queries({ looseIssues, options: { wording }, document }: View): Markup {
  const heading = markup`<h3>${words(wording, "page.queries")}</h3>`;
  if (looseIssues.length === 0) return markup`${heading}<p>${words(wording, "page.no-queries")}</p>\n`;
  const items = looseIssues.map((issue) => {
    const { place, context, severity } = issue;
    const quoted = context !== undefined && markup` <q lang="${document.srcLang}">${plainMarkup(context)}</q>`;
    return markup`<li class="${severity}">${place && markup`<span class="place">${addressOf(place)}</span> `}${issueWords(wording, issue)}${quoted}</li>\n`;
  });
  return markup`${heading}<ol class="queries">${items}</ol>\n`;
}

/** The texts of the document that stand in no segment, by the reason. */
function leftOutList({ document, options: { wording } }: View): Markup {
  const { leftOut = [], srcLang } = document;
  if (leftOut.length === 0) return new Markup("");
  const item = ({ place, text }: LeftOut): Markup =>
    markup`<li><span class="place">${addressOf(place)}</span> <q lang="${srcLang}">${plainMarkup(text)}</q></li>\n`;
  const groups = leftOutReasons.map((reason) => ({ reason, texts: leftOut.filter((text) => text.reason === reason) }));
  return markup`${groups.map(
    ({ reason, texts }) =>
      texts.length > 0 &&
      markup`<details class="left-out"><summary>${words(wording, `left-out.${reason}`, { count: texts.length })}</summary><ul>${texts.map(item)}</ul></details>\n`,
  )}`;
}

function removedList({ removed }: Comparison, { document, options: { wording } }: View): Markup {
  if (removed.length === 0) return new Markup("");
  const items = removed.map(
    ({ source, target }) =>
      markup`<li><del><span lang="${document.srcLang}">${plainMarkup(source.text)}</span> <span lang="${document.trgLang}">${plainMarkup(target?.text ?? "")}</span></del></li>\n`,
  );
  return markup`<details class="removed"><summary>${words(wording, "page.overview.removed", { count: removed.length })}</summary><ul>${items}</ul></details>\n`;
}
