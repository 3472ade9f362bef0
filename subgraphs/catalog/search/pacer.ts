import { setImmediate } from 'node:timers/promises';

/** Longest time the event loop waits for a slice of work. */
const SLICE_MS = 8;

/** Cuts long work into slices, between which others get their turn. */
export class Pacer {
  #since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#since > SLICE_MS;
  }

  async rest(): Promise<void> {
    if (!this.isDue) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
