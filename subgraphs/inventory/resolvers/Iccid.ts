import { isStaff } from '../../kit/graph/viewer.ts';
import type { Context } from '../context.ts';
import { stateAt } from '../entities/hold.ts';
import type { EsimProfileState, IccidResolvers, SimType } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';
import { productOf, visibleResource } from './visible-resource.ts';

export const Iccid: IccidResolvers = {
  __resolveReference: async ({ id }: { id: string }, context: Context) =>
    visibleResource(await context.loaders.iccids.load(id), context),
  id: ({ value }) => value,
  state: (resource, _args, { now }) => toGraph(stateAt(resource, now())),
  simType: ({ simType }) => simType.toUpperCase() as SimType,
  product: (resource, _args, context) => productOf(resource, context),
  pairedMsisdn: async ({ value }, _args, context) => visibleResource(await context.loaders.pairedMsisdns.load(value), context),
  profileState: ({ profileState }) => (profileState ? (profileState.toUpperCase() as EsimProfileState) : null),
  activationCode: async (resource, _args, context) => {
    // The code is as good as the SIM: whoever serves the customer need not know it.
    const isReady = resource.matchingId && resource.profileState !== 'ordered';
    if (isStaff(context.viewer) || !isReady || !(await productOf(resource, context))) return null;
    return `LPA:1$${context.smdpAddress}$${resource.matchingId}`;
  },
};
