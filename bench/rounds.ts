/** One figure per contender and round. */
export type Figures<Name extends string> = Record<Name, number[]>;

/** Does the work so many times, so many at once. */
export async function repeat(times: number, atOnce: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < times; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** How often per second. */
export async function perSecond(times: number, atOnce: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await repeat(times, atOnce, work);
  return times / ((performance.now() - started) / 1000);
}

/** Microseconds of processor time that this process takes for one. */
export async function cpuOfOne(times: number, atOnce: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await repeat(times, atOnce, work);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/**
 * Measures all contenders in turn, A B C A B C, so that what else the machine does meets each of them alike.
 * The first round warms up and is not counted.
 */
export async function interleave<Name extends string>(
  contenders: Record<Name, () => Promise<number>>,
  rounds: number,
): Promise<Figures<Name>> {
  const turns = Object.entries<() => Promise<number>>(contenders) as [Name, () => Promise<number>][];
  const figures = Object.fromEntries(turns.map(([name]) => [name, [] as number[]])) as Figures<Name>;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of turns) {
      const figure = await measure();
      if (round > 0) figures[name].push(figure);
    }
  }
  return figures;
}

/** Figure by figure of the same round: what disturbed one has disturbed the other. */
export const ratios = (of: readonly number[], to: readonly number[]) => of.map((figure, round) => figure / (to[round] ?? NaN));

/** The value below which that share of all values lies. */
export const quantile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

export const median = (values: readonly number[]) => quantile(values, 0.5);
