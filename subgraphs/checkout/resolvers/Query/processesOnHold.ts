import { heldProcesses } from '../../../kit/engine/held.ts';
import { checkout } from '../../checkout.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { pageOfHeld } from '../../process-flow/process-page.ts';

export const processesOnHold: NonNullable<QueryResolvers['processesOnHold']> = async (_root, args, { em }) =>
  pageOfHeld(em, await heldProcesses(checkout), args);
