import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_MS = 5 * 60_000;
const shape = /^t=(\d{1,12}),v1=([\da-f]{64})$/;

const digest = (secret: string, time: string, payload: string) =>
  createHmac('sha256', secret).update(`${time}.${payload}`).digest();

/** The value of `x-payment-signature`: when the message was signed, and with what. */
export const sign = (secret: string, payload: string, at: Date): string => {
  const time = Math.floor(at.getTime() / 1000).toString();
  return `t=${time},v1=${digest(secret, time, payload).toString('hex')}`;
};

/** Whether the holder of the secret signed exactly this, at most five minutes ago. */
export const isSigned = (secret: string, signature: string, payload: string, now: Date): boolean => {
  const [, time, hex] = shape.exec(signature) ?? [];
  if (time === undefined || hex === undefined) return false;
  if (Math.abs(now.getTime() - Number(time) * 1000) > TOLERANCE_MS) return false;
  return timingSafeEqual(digest(secret, time, payload), Buffer.from(hex, 'hex'));
};
