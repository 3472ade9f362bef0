import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { exchanging } from '../engine/exchange.ts';
import { ProviderError } from '../provider-error.ts';
import type { Faults, SandboxProvider } from './fault.ts';

/** As it is called in exchanges and errors: `SERVICE_ACTIVATION` is `serviceActivation`. */
const providerName = (provider: string) =>
  provider.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());

/** The provider did not answer: whether it did what was asked is not known. */
export class ProviderUnavailableError extends ProviderError {
  constructor(provider: string, operation: string, code: 'UNAVAILABLE' | 'TIMEOUT' = 'UNAVAILABLE') {
    super({ provider: providerName(provider), code, message: `did not answer to ${operation}.`, retryable: true });
  }
}

/** The provider said no for a reason that another try will not change. */
export class ProviderRefusedError extends ProviderError {
  readonly providerCode: string;
  constructor(provider: string, operation: string, providerCode: string) {
    const message = `refused ${operation}: ${providerCode}.`;
    super({ provider: providerName(provider), code: providerCode, message, retryable: false });
    this.providerCode = providerCode;
  }
}

export interface ProviderRequest<Response> {
  operation: string;
  /** The provider's idempotency key: the same key is the same effect, and gets the same answer. */
  key: string;
  /** What is kept of the request; no secrets. */
  request: object;
  /** Keys of it to hide in the journal, besides those that always are. */
  mask?: readonly string[];
  effect: () => Response;
}

/** One call to a sandbox provider. */
export type ProviderCall = <Response extends object>(call: ProviderRequest<Response>) => Promise<Response>;

export const createProvider = (pool: Pool, faults: Faults, provider: SandboxProvider): ProviderCall => {
  const answer = async <Response extends object>({ operation, key, request, effect }: ProviderRequest<Response>) => {
    const fault = await faults.take(provider, operation, `${key} ${JSON.stringify(request)}`);
    if (fault?.kind === 'UNAVAILABLE') throw new ProviderUnavailableError(provider, operation);
    if (fault?.kind === 'REFUSE') throw new ProviderRefusedError(provider, operation, 'injected_refusal');
    if (fault?.kind === 'DELAY') await wait(fault.delayMs);
    const { rows } = await pool.query<{ response: Response }>(
      `insert into sandbox.provider_call (provider, key, operation, request, response) values ($1, $2, $3, $4, $5)
       on conflict (provider, key) do update set calls = provider_call.calls + 1 returning response`,
      [provider, key, operation, request, effect()],
    );
    if (fault?.kind === 'TIMEOUT_AFTER_SUCCESS') throw new ProviderUnavailableError(provider, operation, 'TIMEOUT');
    return (rows[0] as { response: Response }).response;
  };
  return (call) => {
    const { operation, key, request, mask = [] } = call;
    return exchanging({ provider: providerName(provider), operation, request: { key, ...request }, mask }, () => answer(call));
  };
};
