/** The time that decides. Tests and the sandbox replace it; nothing else reads the system clock for a decision. */
export interface Clock {
  now(): Date;
  /** Reads anew how far the clock was moved, and waits for whoever is moving it. Absent where nobody can. */
  synchronize?(): Promise<void>;
}

export const systemClock: Clock = { now: () => new Date() };
