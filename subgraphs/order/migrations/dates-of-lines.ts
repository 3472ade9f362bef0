/** A line of an order of before there were parts. */
export interface DatedLine {
  id: string;
  state: string;
  /** In milliseconds, as all dates here. */
  startsAt: number | null;
}

export interface OpenTask {
  id: string;
  itemId: string | null;
  state: string;
  dependsOn: string[];
}

/**
 * When each line of an order may begin, as the version without parts had it: on its own date, or else the order's, and not before what
 * it depends on. 0: at once, or it has begun.
 */
export function datesOfLines(
  lines: readonly DatedLine[],
  tasks: readonly OpenTask[],
  ofOrder: number | null,
  now: number,
): ReadonlyMap<string, number> {
  const hasBegun = new Set(tasks.flatMap(({ itemId, state }) => (itemId !== null && state !== 'new' ? [itemId] : [])));
  const waits = lines.filter(({ id, state }) => state === 'acknowledged' && !hasBegun.has(id));
  const dates = new Map(lines.map(({ id }) => [id, 0]));
  for (const { id, startsAt } of waits) {
    const date = startsAt ?? ofOrder;
    if (date !== null && date > now) dates.set(id, date);
  }
  const lineOf = new Map(tasks.map(({ id, itemId }) => [id, itemId]));
  const isWaiting = new Set(waits.map(({ id }) => id));
  // One that waits makes those wait that depend on it, and they others.
  for (let isMoved = true; isMoved;) {
    isMoved = false;
    for (const { itemId, dependsOn } of tasks) {
      if (itemId === null || !isWaiting.has(itemId)) continue;
      const latest = Math.max(0, ...dependsOn.map((id) => dates.get(lineOf.get(id) ?? '') ?? 0));
      if (latest <= (dates.get(itemId) ?? 0)) continue;
      dates.set(itemId, latest);
      isMoved = true;
    }
  }
  return dates;
}
