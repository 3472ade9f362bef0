import type { CatalogSnapshot, CatalogSource } from '../ports.ts';

/** So long at least the fetches of one operation find what the first one read. */
const KEPT_MS = 10_000;

type Pinned = Map<string, Promise<CatalogSnapshot>>;

/** A client's operation may ask the catalog several times, for what other subgraphs refer to: all of it reads one snapshot, known by its trace. */
export const pinSnapshots = (
  source: CatalogSource,
  elapsed: () => number = () => performance.now(),
): ((traceId: string) => Promise<CatalogSnapshot>) => {
  // In two generations, so that nothing has to be looked for to be forgotten.
  let recent: Pinned = new Map();
  let before: Pinned = new Map();
  let since = elapsed();
  const forget = () => {
    const age = elapsed() - since;
    if (age < KEPT_MS) return;
    // After a quiet time both are old: a trace that is used again must not bring back a catalog of yesterday.
    before = age < 2 * KEPT_MS ? recent : (new Map() as Pinned);
    recent = new Map();
    since = elapsed();
  };
  return (traceId) => {
    forget();
    const known = recent.get(traceId) ?? before.get(traceId);
    if (known) return known;
    const read = source.snapshot();
    recent.set(traceId, read);
    read.catch(() => recent.delete(traceId)); // the next fetch may have more luck
    return read;
  };
};
