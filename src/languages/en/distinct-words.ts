/**
 * Words that Porter's stemmer takes for forms of others, from which they are far in meaning: an authority is no author, customers pay no
 * customs. The words of a line are forms of one another, and of no other word.
 */
const families = `
important importance importantly
customer
authority
author
community
communication communicate
general generally
generate generation
generous generosity
several
severe severity severely
position
director directorship
directory
executive
execution execute executed executing
experience experienced
experiment experimental
university
universe universal
organ
organic
government governmental
governor
governance
department departmental
apartment
rating
rate
accountant
accountable accountability
factory
factor
objective
subjective
interesting
stationary
rational
ration
critical critically
critic criticism
animal
animate animation
news
new newly
unit
unity
united
opera
operation operate operating operated operational
relative relatively
capital
capitalist capitalism
physical physically
physician
physics
commission
commissioner
convention
convenience convenient
international internationally
internal internally
intern internship
ministry ministerial
minister
past
paste
secretary
secret
secretariat
mission
missile
polite
policy
police
politics political politically
politician
constitution constitutional
constituent
institution institutional
institute
original originally
marketing
meaning
mean
`;

const FORM: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split("\n")
    .flatMap((family) => {
      const [first = "", ...others] = family.split(" ");
      return [first, ...others].map((word): [string, string] => [word, `${first}=`]);
    }),
);

/** The form of such a word or of its plural, marked so that it is no other's; absent for all other words. In small letters. */
export const distinctForm = (word: string): string | undefined =>
  FORM.get(word) ?? FORM.get(word.replace(/s$/u, "")) ?? FORM.get(word.replace(/ies$/u, "y"));
