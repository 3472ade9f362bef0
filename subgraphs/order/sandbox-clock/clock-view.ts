import type { SandboxClock } from '../../kit/sandbox/clock.ts';

/** The clock as the graph shows it. */
export const clockView = (clock: SandboxClock) => ({
  now: clock.now(),
  offsetSeconds: Math.round(clock.offsetMs() / 1_000),
});
