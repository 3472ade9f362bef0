import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Faults, SandboxProvider } from './fault.ts';

/** The provider did not answer: whether it did what was asked is not known. */
export class ProviderUnavailableError extends Error {
  constructor(provider: string, operation: string) {
    super(`${provider} did not answer to ${operation}.`);
  }
}

/** The provider said no for a reason that another try will not change. */
export class ProviderRefusedError extends Error {
  readonly providerCode: string;
  constructor(provider: string, operation: string, providerCode: string) {
    super(`${provider} refused ${operation}: ${providerCode}.`);
    this.providerCode = providerCode;
  }
}

export interface ProviderRequest<Response> {
  operation: string;
  /** The provider's idempotency key: the same key is the same effect, and gets the same answer. */
  key: string;
  /** What is kept of the request; no secrets. */
  request: object;
  effect: () => Response;
}

/** One call to a sandbox provider. */
export type ProviderCall = <Response extends object>(call: ProviderRequest<Response>) => Promise<Response>;

export const createProvider =
  (pool: Pool, faults: Faults, provider: SandboxProvider): ProviderCall =>
  async <Response extends object>({ operation, key, request, effect }: ProviderRequest<Response>): Promise<Response> => {
    const fault = await faults.take(provider, operation, `${key} ${JSON.stringify(request)}`);
    if (fault?.kind === 'UNAVAILABLE') throw new ProviderUnavailableError(provider, operation);
    if (fault?.kind === 'REFUSE') throw new ProviderRefusedError(provider, operation, 'injected_refusal');
    if (fault?.kind === 'DELAY') await wait(fault.delayMs);
    const { rows } = await pool.query<{ response: Response }>(
      `insert into sandbox.provider_call (provider, key, operation, request, response) values ($1, $2, $3, $4, $5)
       on conflict (provider, key) do update set calls = provider_call.calls + 1 returning response`,
      [provider, key, operation, request, effect()],
    );
    if (fault?.kind === 'TIMEOUT_AFTER_SUCCESS') throw new ProviderUnavailableError(provider, operation);
    return (rows[0] as { response: Response }).response;
  };
