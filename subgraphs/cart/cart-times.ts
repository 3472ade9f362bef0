import type { Context } from './context.ts';

/** When it is, and until when a cart that is changed now can be used. */
export interface CartTimes {
  now: Date;
  validUntil: Date;
}

export const cartTimes = ({ clock, config }: Pick<Context, 'clock' | 'config'>): CartTimes => {
  const now = clock.now();
  return { now, validUntil: new Date(now.getTime() + config.lifetimeMs) };
};
