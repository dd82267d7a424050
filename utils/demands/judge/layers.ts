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
  const step = input.columns;
  const beyond = ((width - 1) / 2) * step;
  // Past the end stand zeros, as four windows are read at once.
  const padded = new Float32Array(input.values.length + 2 * beyond + 3 * step);
  padded.set(input.values, beyond);
  const size = width * step;
  const { rows, columns, values: weights } = layer;
  const made = matrix(input.rows, rows);
  const put = (at: number, row: number, value: number) => {
    if (at < input.rows) made.values[at * rows + row] = value;
  };
  // Two rows and four windows at once: each number is fetched once for all of them, which takes a third of the time.
  for (let row = 0; row < rows; row += 2) {
    const one = row * columns;
    const other = row + 1 < rows ? one + columns : one;
    for (let at = 0; at < input.rows; at += 4) {
      let a = weights[one + size] as number;
      let b = a;
      let c = a;
      let d = a;
      let e = weights[other + size] as number;
      let f = e;
      let g = e;
      let h = e;
      const from = at * step;
      for (let k = 0; k < size; k++) {
        const x = weights[one + k] as number;
        const y = weights[other + k] as number;
        const p = padded[from + k] as number;
        const q = padded[from + step + k] as number;
        const r = padded[from + 2 * step + k] as number;
        const s = padded[from + 3 * step + k] as number;
        a += x * p;
        b += x * q;
        c += x * r;
        d += x * s;
        e += y * p;
        f += y * q;
        g += y * r;
        h += y * s;
      }
      for (const [next, value] of [a, b, c, d].entries()) put(at + next, row, value);
      if (other !== one)
        for (const [next, value] of [e, f, g, h].entries()) put(at + next, row + 1, value);
    }
  }
  return made;
}

/** What each row of the layer makes of one row of input. */
function applyOnce({ rows, columns, values: weights }: Matrix, input: Float32Array): Float32Array {
  const made = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = weights[(row + 1) * columns - 1] as number;
    for (let k = 0; k < input.length; k++)
      sum += (weights[row * columns + k] as number) * (input[k] as number);
    made[row] = sum;
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
  let state = new Float32Array(size);
  for (let step = 0; step < input.rows; step++) {
    const at = isBack ? input.rows - 1 - step : step;
    const own = given.values.subarray(at * given.columns, (at + 1) * given.columns);
    const old = applyOnce(ofState, state);
    const next = new Float32Array(size);
    for (let k = 0; k < size; k++) {
      const reset = sigmoid((own[k] as number) + (old[k] as number));
      const update = sigmoid((own[size + k] as number) + (old[size + k] as number));
      const fresh = Math.tanh(
        (own[2 * size + k] as number) + reset * (old[2 * size + k] as number),
      );
      next[k] = (1 - update) * fresh + update * (state[k] as number);
    }
    state = next;
    kept.values.set(state, at * size);
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
