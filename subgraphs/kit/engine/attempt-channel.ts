import { channel } from 'node:diagnostics_channel';

/**
 * What tracing sees of an attempt at a step: it begins, it has acted but is not recorded yet, it is recorded. Of a call to another
 * system in it, called `provider operation`: it begins, it was answered and nothing of ours is written yet.
 */
export interface AttemptMoment {
  readonly name: string;
  readonly moment: 'begun' | 'acted' | 'recorded';
}

/** Every attempt at every step of this process, and every call in it. Free when nobody subscribes. */
export const attemptChannel = channel('tmf-supergraph:attempt');

export const traceAttempt = (name: string, moment: AttemptMoment['moment']): void => {
  if (attemptChannel.hasSubscribers) attemptChannel.publish({ name, moment } satisfies AttemptMoment);
};
