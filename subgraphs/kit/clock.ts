/** The time that decides. Tests and the sandbox replace it; nothing else reads the system clock for a decision. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
