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

interface Entry extends PlannedItem {
  state: 'open' | 'held' | 'done';
  /** What is still to do of it. */
  remaining: PlannedTask[];
}

/** What is still to be done of an order: lines in their turn, past those that wait for a date, for a person or for one another. */
export class Worklist {
  readonly #items: Entry[];

  constructor(plan: readonly PlannedItem[]) {
    this.#items = plan.map((item) => ({ ...item, state: 'open', remaining: [...item.tasks] }));
  }

  get isDone(): boolean {
    return this.#items.every(({ state }) => state === 'done');
  }

  /** The dates it waits for; when there are none, nobody needs to ask what time it is. */
  get isDated(): boolean {
    return this.#items.some(({ state, notBefore }) => state === 'open' && notBefore !== null);
  }

  next(now: number): Entry | undefined {
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

  complete(itemId: string): void {
    this.#mark(itemId, 'done');
  }

  hold(itemId: string): void {
    this.#mark(itemId, 'held');
  }

  /** Only what is on hold can be released: a message may come late, or twice. */
  release(itemId: string): void {
    if (this.#items.some(({ id, state }) => id === itemId && state === 'held')) this.#mark(itemId, 'open');
  }

  #mark(itemId: string, state: Entry['state']): void {
    const item = this.#items.find(({ id }) => id === itemId);
    if (!item) throw new Error(`No line ${itemId} in this plan.`);
    item.state = state;
  }
}
