import { ProviderError } from '../../kit/provider-error.ts';
import type { Sandbox } from '../../kit/sandbox/sandbox.ts';
import type { ResourceSystems } from '../config.ts';
import type { EsimProfiles, PortingClearingHouse } from '../ports.ts';
import { createHttpEsim } from './http-esim.adapter.ts';
import { createHttpPorting } from './http-porting.adapter.ts';
import { createSandboxEsim } from './sandbox-esim.adapter.ts';
import { createSandboxPorting } from './sandbox-porting.adapter.ts';

/** Retryable: what waits goes on once it is configured. */
const refuse = (provider: string, setting: string) => () =>
  Promise.reject(
    new ProviderError({ provider, code: 'NOT_CONFIGURED', message: `It is not configured: set ${setting}.`, retryable: true }),
  );

const esim = ({ esimUrl, timeoutMs }: ResourceSystems, sandbox: Sandbox | undefined): EsimProfiles => {
  if (esimUrl !== undefined) return createHttpEsim({ provider: 'esim', url: esimUrl, timeoutMs });
  return sandbox ? createSandboxEsim(sandbox.provider('ESIM')) : { release: refuse('esim', 'ESIM_URL') };
};

const porting = ({ portingUrl, timeoutMs }: ResourceSystems, sandbox: Sandbox | undefined): PortingClearingHouse => {
  if (portingUrl !== undefined) return createHttpPorting({ provider: 'porting', url: portingUrl, timeoutMs });
  if (sandbox) return createSandboxPorting(sandbox.provider('PORTING'));
  const refused = refuse('porting', 'PORTING_URL');
  return { request: refused, lookup: refused, activate: refused, withdraw: refused };
};

/** At an address, pretended in the sandbox, or not at all. */
export const createResourceSystems = (systems: ResourceSystems, sandbox: Sandbox | undefined) => ({
  profiles: esim(systems, sandbox),
  clearingHouse: porting(systems, sandbox),
});
