/** For each unit of one side, units of the other that it translates, with a probability each. */
export interface Translations {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Pairs of units, source and target, each once and with a value. */
export interface WeighedPairs {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly value: Float32Array;
}

/** Pairs in rows by one side: the row of a unit holds the other sides of its pairs. Pairs without a value are left out. */
export function rowsBy(own: Int32Array, other: Int32Array, value: Float32Array, vocabularySize: number): Translations {
  const starts = new Int32Array(vocabularySize + 1);
  for (let at = 0; at < own.length; at += 1)
    if ((value[at] ?? 0) > 0) starts[(own[at] ?? 0) + 1] = (starts[(own[at] ?? 0) + 1] ?? 0) + 1;
  for (let id = 0; id < vocabularySize; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const total = starts[vocabularySize] ?? 0;
  const rows = { starts, ids: new Int32Array(total), values: new Float32Array(total) };
  const next = starts.slice();
  for (let at = 0; at < own.length; at += 1) {
    if (!((value[at] ?? 0) > 0)) continue;
    const slot = next[own[at] ?? 0] ?? 0;
    next[own[at] ?? 0] = slot + 1;
    rows.ids[slot] = other[at] ?? 0;
    rows.values[slot] = value[at] ?? 0;
  }
  return rows;
}
