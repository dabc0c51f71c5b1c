/** A number that a rule goes by. */
export interface NumberOption {
  readonly kind: "number";
  /** Left out where the rule is silent until a number is given. */
  readonly default?: number;
  readonly least: number;
  readonly most?: number;
  /** Whether only whole numbers make sense. */
  readonly isWhole?: true;
}

/** Words that a rule passes over, beside those that it knows of itself. */
export interface WordsOption {
  readonly kind: "words";
  readonly default: readonly string[];
}

/** An option that the user of a rule may set. */
export type RuleOption = NumberOption | WordsOption;

/** Options of a rule by name. Each has a sentence in locales/: `issues.<rule>.options.<name>`. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that the code of a rule sees: those of the configuration, else the defaults. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]>;
};

type ValueOf<Option extends RuleOption> = Option extends WordsOption
  ? readonly string[]
  : Option extends { readonly default: number }
    ? number
    : number | undefined;

/** What a configuration gives: option values by rule and by name. They have passed `ruleOptionsSchema`. */
export type GivenOptions = Readonly<Record<string, GivenValues | undefined>>;
/** The option values that a configuration gives for one rule, by name. */
export type GivenValues = Readonly<Record<string, OptionValue | undefined>>;
/** The value of one option. */
export type OptionValue = number | readonly string[];

/** The values of a rule's options: the given ones, and the defaults of all others. */
export function optionValues<Options extends RuleOptions>(
  options: Options,
  given: GivenValues = {},
): OptionValues<Options> {
  const values = Object.entries(options).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(values) as OptionValues<Options>; // the given ones have passed the schema of these options
}
