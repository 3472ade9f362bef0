/** Ordinals by ascending value, equal ones as they stand; NaN last. Numbers alone are sorted natively, many times as fast as by a function. */
export const sortByValue = (values: Float64Array): { sequence: Uint32Array; sorted: Float64Array } => {
  const sorted = values.slice().sort();
  const next = new Map<number, number>();
  for (let place = sorted.length - 1; place >= 0; place--) next.set(sorted[place] ?? NaN, place);
  const sequence = new Uint32Array(values.length);
  for (let ordinal = 0; ordinal < values.length; ordinal++) {
    const value = values[ordinal] ?? NaN;
    const place = next.get(value) ?? 0;
    sequence[place] = ordinal;
    next.set(value, place + 1);
  }
  return { sequence, sorted };
};
