/** A value that is made when it is first asked for, and once. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function of a text that remembers its answers: the last `most` texts at the most, for the same words come again and again. */
export function remembering<Value>(answer: (text: string) => Value, most = 1000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    if (known.size >= most) known.clear();
    const own = apart(text);
    const made = answer(own);
    known.set(own, made);
    return made;
  };
}

/** The same text with memory of its own: V8 makes a longer piece of a text a view of it, and a word that is remembered would keep its whole document. */
const apart = (text: string): string => (text.length < LEAST_VIEW ? text : JSON.parse(JSON.stringify(text)));

const LEAST_VIEW = 13; // UTF-16 code units: shorter pieces are copied anyway (V8, SlicedString::kMinLength)

/** A function that remembers its last answer alone, for callers that ask about one thing several times before they go on to the next. */
export function ofLast<Subject, Value>(answer: (subject: Subject) => Value): (subject: Subject) => Value {
  let last: { readonly subject: Subject; readonly value: Value } | undefined;
  return (subject) => {
    if (last === undefined || last.subject !== subject) last = { subject, value: answer(subject) };
    return last.value;
  };
}
