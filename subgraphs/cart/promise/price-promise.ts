import type { CartLine, PricePromise } from '../cart-line.ts';

/** For how long prices are promised. */
export interface PromiseTerms {
  softMinutes: number;
  hardMinutes: number;
}

type Promised = Pick<CartLine, 'promise'>;

const after = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();

export const promiseFrom = (now: Date, { softMinutes, hardMinutes }: PromiseTerms): PricePromise => ({
  promisedAt: now.toISOString(),
  softUntil: after(now, softMinutes),
  hardUntil: after(now, hardMinutes),
});

/** Touching the line prices it anew. */
export const isSoftOver = ({ promise }: Promised, now: Date): boolean => promise != null && new Date(promise.softUntil) <= now;

/** The catalog has to be asked whether the line is still sold like this. */
export const isPromiseOver = ({ promise }: Promised, now: Date): boolean => promise != null && new Date(promise.hardUntil) <= now;
