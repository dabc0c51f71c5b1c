/**
 * The singular of a folded English word whose plural changes more than an end: `chairmen`, `memoranda`, `alumni`, `oxen`, `analyses`.
 * Irregular verbs give their infinitive. Other words are given back. One written form stands for words that share a plural: `bases` is of
 * `base` and of `basis`.
 */
export const singularOf = (word: string): string => irregular.get(word) ?? byRule(word);

function byRule(word: string): string {
  for (const [plural, ending] of RULES) if (plural.test(word)) return word.replace(ENDING[ending], ending);
  return word;
}

/** What an ending of the singular stands for in the plural. */
const ENDING = {
  child: /children$/u,
  man: /men$/u,
  person: /people$/u,
  um: /a$/u,
  on: /a$/u,
  us: /(?:i|era|ora)$/u,
  a: /ae$/u,
  is: /es$/u,
  ix: /ices$/u,
  ex: /ices$/u,
  f: /ves$/u,
  fe: /ves$/u,
  eau: /eaux$/u,
  s: /ses$/u,
  z: /zzes$/u,
} as const;

const RULES: readonly (readonly [RegExp, keyof typeof ENDING])[] = [
  [/^(?:grand|great-grand|school|step|god|brain)children$/u, "child"],
  [/^(?!(?:speci|regi|abdo|acu|sta|ra|yea?|o)men$)[a-z]{3,}men$/u, "man"], // "chairmen", "policewomen"
  [/^(?:business|chair|crafts|lay|sales|sports|spokes|states|towns|trades)people$/u, "person"],
  [
    /^(?:addend|agend|aquari|auditori|bacteri|compendi|consorti|corrigend|crani|curricul|dat|empori|equilibri|errat|gymnasi|honorari|maxim|medi|memorand|millenni|minim|moment|moratori|optim|ov|planetari|podi|quant|referend|sanatori|solari|spectr|stadi|strat|symposi|ultimat|vacu)a$/u,
    "um",
  ],
  [/^(?:automat|criteri|gangli|mitochondri|phenomen|polyhedr|tetrahedr)a$/u, "on"],
  [/^(?:corpora|genera)$/u, "us"],
  [
    /^(?:abac|alumn|bacill|cact|calcul|coloss|emerit|esophag|foc|fung|gladiol|hippopotam|loc|nucle|oct[oa]p|radi|stimul|streptococc|syllab|termin|thesaur|uter|virtuos)i$/u,
    "us",
  ],
  [/^(?:alg|alumn|amoeb|antenn|aort|faun|flor|formul|larv|minuti|nebul|papill|person|pup|supernov|vertebr)ae$/u, "a"],
  [
    /^(?:[a-z]*(?:analys|paralys|dialys|catalys|hydrolys|diagnos|prognos|hypothes|synthes|parenthes|prosthes|antithes|metamorphos|symbios)|thes|cris|oas|emphas|ellips|synops|neuros|psychos|nemes|mitos|meios|genes|thrombos|scleros|metastas)es$/u,
    "is",
  ],
  [/^(?:append|cicatr|direc?tr|matr)ices$/u, "ix"],
  [/^(?:ap|cod|cort|ind|lat|simpl|vert|vort)ices$/u, "ex"],
  [/^(?:kni|li|after-?li|wi|house-?wi|mid-?wi|pen-?kni|jack-?kni)ves$/u, "fe"],
  [
    /^(?:bee|cal|dwar|el|hal|hoo|lea|loa|scar|sel|shea|shel|them-?sel|thie|tur|whar|wol|over-?lea|book-?shel|were-?wol)ves$/u,
    "f",
  ],
  [/eaux$/u, "eau"], // "plateaux"
  [
    /^(?:atlas|bias|bonus|bus|canvas|census|chorus|gas|iris|lens|pancreas|plus|summons|trellis|yes|mini-?bus|trolley-?bus)es$/u,
    "s",
  ],
  [/^(?:quiz|fez|whiz)zes$/u, "z"],
];

const irregular: ReadonlyMap<string, string> = new Map([
  ...pairs("children child men man women woman people person feet foot teeth tooth geese goose mice mouse lice louse"),
  ...pairs(
    "dice die oxen ox brethren brother pence penny media medium data datum bases base basis base axes axis axe axis",
  ),
  ...pairs("schemata schema stigmata stigma dogmata dogma kibbutzim kibbutz"),
  ...pairs("built build held hold taught teach sent send led lead spoke speak chose choose"),
]);

/** "children child men man" as pairs. */
function* pairs(words: string): Generator<[string, string]> {
  const list = words.split(" ");
  for (let at = 0; at + 1 < list.length; at += 2) yield [list[at] ?? "", list[at + 1] ?? ""];
}
