import { segmentStates } from "../../model/document.js";
import { severities } from "../../model/issue.js";
import { languageTag } from "../../model/language-tag.js";
import { layouts } from "../../model/page-choice.js";
import { pageSentences } from "../assets.js";
import { type Markup, markup, type Part } from "./markup.js";
import { namedConcepts } from "./names.js";
import { alignments } from "./options.js";
import type { View } from "./view.js";
import { words, wordsIn, wordsKey } from "./words.js";

/** What a reader does with the page. The layouts work without a program; all else is shown by it. */
export function bar(view: View): Markup {
  const { wording } = view.options;
  return markup`<div class="bar" role="region"${wordsIn(wording, "aria-label", "page.tools")}>
${layoutChoice(view)}${findField(view)}${filterMenu(view)}${view.isReview && issueSteps(view)}${readingMenu(view)}<button type="button" class="needs" id="dy-help-open" hidden${wordsIn(wording, "aria-label", "page.help.title")} aria-haspopup="dialog">?</button>
${view.options.xliff !== undefined && saveButton(view)}</div>
<p class="found" id="dy-found" role="status"></p>
`;
}

function layoutChoice({ options: { wording, layout } }: View): Markup {
  const choices = layouts.map(
    (id) =>
      markup`<label><input type="radio" name="dy-layout" id="dy-${id}" value="${id}"${id === layout && markup` checked`}><span${wordsKey(`page.layout.${id}`)}>${wording.t(`page.layout.${id}`)}</span></label>`,
  );
  return markup`<fieldset class="segmented"><legend>${words(wording, "page.layout.legend")}</legend>${choices}</fieldset>
`;
}

function findField({ options: { wording } }: View): Markup {
  return markup`<div class="find needs" role="search" hidden><input type="search" id="dy-find" autocomplete="off" spellcheck="false"${wordsIn(wording, "aria-label", "page.find.label")}${wordsIn(wording, "placeholder", "page.find.placeholder")}><button type="button" id="dy-find-previous"${wordsIn(wording, "aria-label", "page.find.previous")}>‹</button><button type="button" id="dy-find-next"${wordsIn(wording, "aria-label", "page.find.next")}>›</button></div>
`;
}

type Option = { readonly value: string; readonly label: Markup };

function filterMenu(view: View): Markup {
  const { options, isReview } = view;
  const { wording } = options;
  const named = namedConcepts(view);
  const terms = named.map(
    ({ concept, source, target }): Option => ({
      value: concept.id,
      label: markup`<option value="${concept.id}">${`${source} ${target}`}</option>`,
    }),
  );
  const states = segmentStates.map((state) => keyed(state, `state.${state}`));
  const rules = Array.from(
    new Set(view.segments.flatMap((segment) => view.issuesOf(segment).map(({ rule }) => rule))),
  ).sort();
  const issues = [
    keyed("any", "page.filter.with-issue"),
    ...severities.map((severity) => keyed(severity, `severity.${severity}`)),
    ...rules.map((rule) => ({ value: rule, label: markup`<option value="${rule}">${rule}</option>` })),
  ];
  const work = [
    ...(options.previous ? [keyed("changed", "page.filter.changed")] : []),
    ...(options.xliff ? [keyed("edited", "page.filter.edited")] : []),
    keyed("noted", "page.filter.noted"),
  ];
  return markup`<details class="menu needs" hidden><summary>${words(wording, "page.filter.title")}</summary><div class="panel">
${isReview && select("state", "page.filter.state", states)}${isReview && select("issue", "page.filter.issue", issues)}${terms.length > 0 && select("term", "page.filter.term", terms)}${isReview && select("work", "page.filter.work", work)}<button type="button" id="dy-clear"${wordsKey("page.filter.clear")}>${wording.t("page.filter.clear")}</button>
</div></details>
`;

  function keyed(value: string, key: Parameters<typeof wording.t>[0]): Option {
    return { value, label: markup`<option value="${value}"${wordsKey(key)}>${wording.t(key)}</option>` };
  }

  function select(
    name: string,
    key: "page.filter.state" | "page.filter.issue" | "page.filter.term" | "page.filter.work",
    choices: readonly Option[],
  ) {
    return choice(
      words(wording, key),
      `dy-filter-${name}`,
      markup`${keyed("", "page.filter.all").label}${choices.map(({ label }) => label)}`,
    );
  }
}

function issueSteps({ options: { wording } }: View): Markup {
  return markup`<div class="steps needs" role="group"${wordsIn(wording, "aria-label", "page.issues.steps")} hidden><button type="button" id="dy-issue-previous"${wordsIn(wording, "aria-label", "page.issues.previous")}>‹</button><span>${words(wording, "page.issues.short")}</span><button type="button" id="dy-issue-next"${wordsIn(wording, "aria-label", "page.issues.next")}>›</button></div>
`;
}

function readingMenu({ options }: View): Markup {
  const { wording, pinyin = false } = options;
  const aligned = alignments.map(
    (id) => markup`<option value="${id}"${wordsKey(`page.align.${id}`)}>${wording.t(`page.align.${id}`)}</option>`,
  );
  const themes = (["auto", "light", "dark"] as const).map(
    (id) => markup`<option value="${id}"${wordsKey(`page.theme.${id}`)}>${wording.t(`page.theme.${id}`)}</option>`,
  );
  const languages = Object.keys(pageSentences).map(
    (tag) =>
      markup`<option value="${tag}" lang="${tag}"${tag === wording.locale && markup` selected`}>${nameOf(tag)}</option>`,
  );
  return markup`<details class="menu needs" hidden><summary>${words(wording, "page.reading")}</summary><div class="panel">
${choice(words(wording, "page.align.legend"), "dy-align", aligned)}${choice(words(wording, "page.theme.legend"), "dy-theme", themes)}${choice(words(wording, "page.language"), "dy-language", languages)}${
  pinyin &&
  markup`<label><input type="checkbox" id="dy-pinyin" checked> ${words(wording, "page.pinyin")}</label>
`
}</div></details>
`;
}

const choice = (label: Markup, id: string, options: Part): Markup =>
  markup`<p class="choice"><label for="${id}">${label}</label> <select id="${id}">${options}</select></p>
`;

/** A language by its own name. */
/** A language's own name for itself; what is no language tag is shown as the file has it. */
const nameOf = (tag: string): string =>
  languageTag(tag) === undefined ? tag : (new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag);

function saveButton({ options: { wording } }: View): Markup {
  return markup`<button type="button" class="needs save" id="dy-save" hidden disabled><span${wordsKey("page.save.button")}>${wording.t("page.save.button")}</span> <span id="dy-edits"></span></button>
`;
}
