import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { ServiceActivation } from '../ports.ts';
import { refusalIsPermanent } from './refusal-is-permanent.ts';

/** A network that does everything at once, unless an injected fault says otherwise. */
export const createSandboxActivation = (call: ProviderCall): ServiceActivation => ({
  async configure({ key, operation, ...request }) {
    const state = operation === 'deactivate' ? 'terminated' : 'active';
    await call({ operation, key, request, effect: () => ({ state }) }).catch(refusalIsPermanent);
  },
});
