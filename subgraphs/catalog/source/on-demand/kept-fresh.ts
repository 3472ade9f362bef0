/** How much of the time may be spent on reading again, however often that is asked for. */
const SHARE = 0.25;
const AT_LEAST_MS = 1_000;

export interface KeptFresh<T> {
  /** What was read last; waits only where nothing was read yet. */
  get(): Promise<T>;
  latest(): T | undefined;
  /** It has changed: the next `get` starts to read it again. */
  markStale(): void;
}

export interface KeptFreshOptions {
  ttlMs: number;
  now: () => number;
  onFailure(error: unknown): void;
}

/** Something that takes a while to read: the old one serves until the new one is there, and when there is none. */
export const keepFresh = <T>(read: () => Promise<T>, { ttlMs, now, onFailure }: KeptFreshOptions): KeptFresh<T> => {
  let value: { latest: T; freshUntil: number } | undefined;
  let reading: Promise<T> | undefined;
  let notBefore = 0;
  let changes = 0;

  const readNow = async () => {
    const seen = changes;
    const startedAt = now();
    try {
      const latest = await read();
      value = { latest, freshUntil: seen === changes ? now() + ttlMs : 0 };
      return latest;
    } finally {
      notBefore = now() + Math.max(AT_LEAST_MS, (now() - startedAt) * (1 / SHARE - 1));
      reading = undefined;
    }
  };

  return {
    get: () => {
      if (!value) return (reading ??= readNow());
      if (now() >= value.freshUntil && !reading && now() >= notBefore) {
        reading = readNow();
        reading.catch(onFailure);
      }
      return Promise.resolve(value.latest);
    },
    latest: () => value?.latest,
    markStale: () => {
      changes += 1;
      if (value) value.freshUntil = 0;
    },
  };
};
