/** Rows of equal length, one behind the other. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

/**
 * What each row of the layer makes of each window: `width` rows of the input side by side, the one in the middle being
 * the row that is made. Beyond the edges stand zeros. The last weight of a row is what it begins with.
 */
export function apply(layer: Matrix, input: Matrix, width = 1): Matrix {
  const beyond = ((width - 1) / 2) * input.columns;
  const padded = new Float32Array(input.values.length + 2 * beyond + 3 * input.columns);
  padded.set(input.values, beyond);
  const size = width * input.columns;
  const step = input.columns;
  const made = matrix(input.rows, layer.rows);
  for (let row = 0; row < layer.rows; row++) {
    const own = layer.values.subarray(row * layer.columns, (row + 1) * layer.columns);
    const first = own[size] as number;
    // Four windows at once: each weight is fetched once for them, which takes half of the time. Past the end stand zeros.
    for (let at = 0; at < input.rows; at += 4) {
      const from = at * step;
      let a = first;
      let b = first;
      let c = first;
      let d = first;
      for (let k = 0; k < size; k++) {
        const weight = own[k] as number;
        a += weight * (padded[from + k] as number);
        b += weight * (padded[from + step + k] as number);
        c += weight * (padded[from + 2 * step + k] as number);
        d += weight * (padded[from + 3 * step + k] as number);
      }
      const to = at * layer.rows + row;
      made.values[to] = a;
      if (at + 1 < input.rows) made.values[to + layer.rows] = b;
      if (at + 2 < input.rows) made.values[to + 2 * layer.rows] = c;
      if (at + 3 < input.rows) made.values[to + 3 * layer.rows] = d;
    }
  }
  return made;
}

export const matrix = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: new Float32Array(rows * columns),
});

/** Nothing below zero. */
export function rectify({ values }: Matrix): void {
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
}

/** Adds the other to it, value by value. */
export function add({ values }: Matrix, other: Matrix): void {
  for (let at = 0; at < values.length; at++)
    values[at] = (values[at] as number) + (other.values[at] as number);
}

/** What a gated recurrent unit (Cho et al., 2014) keeps of the rows up to each one, from the first on or from the last. */
export function remember(ofInput: Matrix, ofState: Matrix, input: Matrix, isBack: boolean): Matrix {
  const size = ofState.rows / 3;
  const given = apply(ofInput, input);
  const kept = matrix(input.rows, size);
  let state = matrix(1, size);
  for (let step = 0; step < input.rows; step++) {
    const at = isBack ? input.rows - 1 - step : step;
    const own = given.values.subarray(at * given.columns, (at + 1) * given.columns);
    const old = apply(ofState, state).values;
    const next = matrix(1, size);
    for (let k = 0; k < size; k++) {
      const reset = sigmoid((own[k] as number) + (old[k] as number));
      const update = sigmoid((own[size + k] as number) + (old[size + k] as number));
      const fresh = Math.tanh(
        (own[2 * size + k] as number) + reset * (old[2 * size + k] as number),
      );
      next.values[k] = (1 - update) * fresh + update * (state.values[k] as number);
    }
    state = next;
    kept.values.set(state.values, at * size);
  }
  return kept;
}

/** Numbers as odds that add up to one. */
export function softmax(values: ArrayLike<number>): number[] {
  const all = Array.from(values);
  const most = Math.max(...all);
  const odds = all.map((one) => Math.exp(one - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

/** A number as odds. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
