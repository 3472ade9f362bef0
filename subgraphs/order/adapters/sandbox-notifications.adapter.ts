import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { Notifications } from '../ports.ts';
import { refusalIsPermanent } from './refusal-is-permanent.ts';

/** A message centre that keeps what it was told. */
export const createSandboxNotifications = (call: ProviderCall): Notifications => ({
  async orderCompleted({ key, ...request }) {
    await call({ operation: 'send', key, request, effect: () => ({ state: 'completed' }) }).catch(refusalIsPermanent);
  },
});
