import type { Logger } from '../logger.ts';

/** What was opened, closed in reverse order; one that fails or hangs does not keep the others open. */
export class Closers {
  readonly #log: Logger;
  readonly #open: { name: string; close: () => Promise<unknown> }[] = [];

  constructor(log: Logger) {
    this.#log = log;
  }

  add(name: string, close: () => Promise<unknown>): void {
    this.#open.push({ name, close });
  }

  /** Gives each at most fifteen seconds. */
  async close(): Promise<void> {
    for (let next = this.#open.pop(); next; next = this.#open.pop()) {
      const { name, close } = next;
      await bounded(close(), 15_000).catch((error: unknown) => this.#log.error(`Closing ${name} failed`, error));
    }
  }
}

const bounded = async (work: Promise<unknown>, ms: number) => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms / 1000} s.`)), ms);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
};
