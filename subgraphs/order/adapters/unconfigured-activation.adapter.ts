import { Permanent } from '../../kit/engine/step.ts';
import type { ServiceActivation } from '../ports.ts';

/** Outside the sandbox no service is pretended: lines wait for a person until an activation system is configured. */
export const unconfiguredActivation: ServiceActivation = {
  configure: () => Promise.reject(new Permanent('No service activation is configured: set SERVICE_ACTIVATION_URL.')),
};
