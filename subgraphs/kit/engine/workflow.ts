import { DBOS } from '@dbos-inc/dbos-sdk';

/** High, because a process held for a person is recovered at every restart of a machine; at the limit the engine parks it for good. */
const MAX_RECOVERIES = 10_000;

/** A function the engine carries through crashes: deterministic, with every effect in a step. Register before the engine is launched. */
export type Workflow<Args extends unknown[], Result> = (...args: Args) => Promise<Result>;

export const registerWorkflow = <Args extends unknown[], Result>(
  name: string,
  body: Workflow<Args, Result>,
): Workflow<Args, Result> => DBOS.registerWorkflow(body, { name, maxRecoveryAttempts: MAX_RECOVERIES });
