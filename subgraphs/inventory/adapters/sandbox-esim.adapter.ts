import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { EsimProfiles } from '../ports.ts';

/** An SM-DP+ that has every profile ready at once, unless an injected fault says otherwise. */
export const createSandboxEsim = (call: ProviderCall): EsimProfiles => ({
  async release({ key, iccid }) {
    await call({ operation: 'release', key, request: { iccid }, effect: () => ({ state: 'released' }) });
  },
});
