/** One choice of spelling that a text should make once: a word of one kind shows that it was made so. */
export interface SpellingChoice {
  /** The two ways, British first; each matches a whole word. Small letters only, for names keep their own spelling. */
  readonly ways: readonly [RegExp, RegExp];
}

/** `colour` or `color`, `centre` or `center`, `analyse` or `analyze`. */
const BRITISH =
  /^(?:(?:col|behavi|fav|flav|hon|lab|neighb|endeav|harb|rum|vap|savi|od|arm|parl|vig|splend|hum)our(?:s|ed|ing|able|ite|ful|hood|ly)?|(?:cent|fib|calib|lit|somb|spect|manoeuv|kilomet|centimet|millimet)res?|(?:anal|paral|catal|dial)ys(?:ed?|es|ing)|(?:defen|offen|preten)ces?|(?:travel|label|model|counsel|fuel|signal|channel|level)l(?:ed|ing|er|ers)|programmes?|grey|tyres?|aluminium|jewellery|sceptical|ageing|an?aemi[ac]|haem[a-z]+|paediatric\w*|oestrogen|foet(?:us|al)|diarrhoea|oedema|tumours?|gynaecolog\w*|leukaemia|orthopaedic\w*|fulfil|enrol(?:ment)?|skilful)$/u;
const AMERICAN =
  /^(?:(?:col|behavi|fav|flav|hon|lab|neighb|endeav|harb|rum|vap|savi|od|arm|parl|vig|splend|hum)or(?:s|ed|ing|able|ite|ful|hood|ly)?|(?:cent|fib|calib|lit|somb|spect|maneuv|kilomet|centimet|millimet)ers?|(?:anal|paral|catal|dial)yz(?:ed?|es|ing)|(?:defen|offen|preten)ses?|(?:travel|label|model|counsel|fuel|signal|channel|level)(?:ed|ing|er|ers)|gray|aluminum|jewelry|skeptical|anemi[ac]|hem(?:at|o(?:glob|rrh))[a-z]+|pediatric\w*|estrogen|fet(?:us|al)|diarrhea|edema|tumors?|gynecolog\w*|leukemia|orthopedic\w*|fulfill|enroll(?:ment)?|skillful)$/u;

const STEMS =
  "organ|real|recogn|emphas|minim|maxim|optim|util|stabil|hospital|immun|priorit|standard|general|special|character|summar|modern|urban|industrial|privat|author|apolog|critic|final|global|local|mobil|neutral|normal|visual|categor|steril|central|commercial|legal|digit|penal|scrutin|symbol|capital|crystal|harmon|ideal|item|jeopard|materi|memor|public";
const S = new RegExp(`^(?:de|re|un)?(?:${STEMS})is(?:e[drs]?|ing|ers?|ations?)$`, "u"); // "organise"
const Z = new RegExp(`^(?:de|re|un)?(?:${STEMS})iz(?:e[drs]?|ing|ers?|ations?)$`, "u"); // "organize"

/** British houses write `organise` or `organize`, so that is a choice of its own. */
export const spellingChoices: readonly SpellingChoice[] = [{ ways: [BRITISH, AMERICAN] }, { ways: [S, Z] }];
