import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { errorCode } from '../../../kit/graph/error-code.ts';
import { isLoopback, isPublic } from './addresses.ts';

export interface Delivery {
  callback: string;
  body: string;
  signature: string;
}

/** Posts to listeners. */
export interface Sender {
  /** Undefined when the listener has taken it, else what went wrong. */
  send(delivery: Delivery): Promise<string | undefined>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 10_000;
const FORBIDDEN = 'EADDRFORBIDDEN';

/** Connects to such addresses only: a name that leads elsewhere, perhaps since yesterday, is refused where it is looked up. */
const agentFor = (isAllowed: (address: string) => boolean) => {
  const lookUp: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, []);
      if (!addresses.every(({ address }) => isAllowed(address)))
        return callback(Object.assign(new Error('Not a public address.'), { code: FORBIDDEN }), []);
      const [first] = addresses;
      if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
  return new Agent({ connect: { lookup: lookUp, timeout: TIMEOUT_MS }, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
};

const explain = (error: unknown): string => {
  if (error instanceof Error && error.name === 'TimeoutError') return `It did not answer within ${TIMEOUT_MS / 1_000} seconds.`;
  const code = errorCode(error);
  if (code === FORBIDDEN) return 'Its name leads to an address that is not public.';
  if (code.endsWith('_TIMEOUT')) return `It did not answer within ${TIMEOUT_MS / 1_000} seconds.`;
  return `It cannot be reached${code && `: ${code}`}.`;
};

export function openSender(): Sender {
  const [internet, thisMachine] = [agentFor(isPublic), agentFor(isLoopback)];
  return {
    async send({ callback, body, signature }) {
      try {
        const { statusCode, body: answer } = await request(callback, {
          method: 'POST',
          dispatcher: callback.startsWith('https:') ? internet : thisMachine,
          headers: { 'content-type': 'application/json; charset=utf-8', 'x-signature': signature },
          body,
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        await answer.dump();
        // A redirect is no consent: it could lead anywhere.
        return statusCode >= 200 && statusCode < 300 ? undefined : `It answered ${statusCode}.`;
      } catch (error) {
        return explain(error);
      }
    },
    async close() {
      await Promise.all([internet.destroy(), thisMachine.destroy()]);
    },
  };
}
