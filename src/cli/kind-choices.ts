import { type Argument, InvalidArgumentError, type Option } from "commander";

/**
 * Lets the choices of an option or argument be written as people write them: in any case, with blanks or underscores for hyphens, and by
 * another name where its meaning is plain. `OmegaT` is `omegat`, `word` is `docx`.
 */
export function takeKindly(holder: Option | Argument): void {
  const { argChoices: choices } = holder;
  if (choices === undefined) return;
  holder.argParser((value: string): string => {
    const choice = choiceFor(value, choices);
    if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
    return choice;
  });
}

function choiceFor(value: string, choices: readonly string[]): string | undefined {
  const wanted = folded(value);
  return (
    choices.find((choice) => choice === value) ??
    choices.find((choice) => folded(choice) === wanted) ??
    choices.find((choice) => otherNames[choice]?.includes(wanted))
  );
}

const folded = (name: string): string =>
  name
    .trim()
    .replace(/^\./u, "")
    .replace(/[\s_-]+/gu, "")
    .toLowerCase();

/** What else people call a choice, folded. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  docx: ["word", "msword", "doc"],
  xlsx: ["excel", "msexcel", "xls"],
  md: ["markdown"],
  text: ["txt", "plain", "plaintext"],
  html: ["htm", "web", "page"],
  jsonl: ["ndjson", "jsonlines"],
  i18next: ["i18n"],
  memoq: ["mq"],
  trados: ["sdl", "tradosstudio"],
  info: ["notice", "notices"],
  warning: ["warn", "warnings"],
  error: ["errors"],
  github: ["githubactions"],
  powershell: ["pwsh"],
  en: ["english", "engb", "enus"],
  "zh-Hans": ["zh", "zhcn", "chinese", "中文"],
};
