import type { ItemTaskKind } from '../entities/fulfilment-task.entity.ts';

export interface PlannedTask {
  id: string;
  kind: ItemTaskKind;
}

/** A line as fulfilment goes through it. */
export interface PlannedItem {
  id: string;
  /** Lines that must be done before it. */
  after: readonly string[];
  /** Epoch milliseconds of the date before which it must not begin. */
  notBefore: number | null;
  tasks: readonly PlannedTask[];
}

/** A line on its way. */
export interface OpenItem extends PlannedItem {
  state: 'open' | 'held' | 'done';
  /** What is still to do of it. */
  remaining: PlannedTask[];
}

/** What is still to be done of an order: lines in their turn, past those that wait for a date, for a person or for one another. */
export class Worklist {
  readonly #items: OpenItem[];

  constructor(plan: readonly PlannedItem[]) {
    this.#items = plan.map((item) => ({ ...item, state: 'open', remaining: [...item.tasks] }));
  }

  isDone(): boolean {
    return this.#items.every(({ state }) => state === 'done');
  }

  /** Waits for a date somewhere; when it does not, nobody needs to ask what time it is. */
  isDated(): boolean {
    return this.#items.some(({ state, notBefore }) => state === 'open' && notBefore !== null);
  }

  next(now: number): OpenItem | undefined {
    const done = new Set(this.#items.filter(({ state }) => state === 'done').map(({ id }) => id));
    return this.#items.find(
      ({ state, after, notBefore }) => state === 'open' && (notBefore ?? now) <= now && after.every((id) => done.has(id)),
    );
  }

  /** Whole seconds until the next line may begin by its date. */
  secondsToNextDate(now: number): number | undefined {
    const dates = this.#items.flatMap(({ state, notBefore }) =>
      state === 'open' && notBefore !== null && notBefore > now ? [notBefore] : [],
    );
    return dates.length > 0 ? Math.ceil((Math.min(...dates) - now) / 1_000) : undefined;
  }

  complete(item: OpenItem): void {
    item.state = 'done';
  }

  hold(item: OpenItem): void {
    item.state = 'held';
  }

  /** Only what is on hold can be released: a message may come late, or twice. */
  release(itemId: string): void {
    const held = this.#items.find(({ id, state }) => id === itemId && state === 'held');
    if (held) held.state = 'open';
  }
}
