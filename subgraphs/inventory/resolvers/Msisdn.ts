import type { Context } from '../context.ts';
import { stateAt } from '../entities/hold.ts';
import type { MsisdnResolvers, NumberClass } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';
import { productOf, visibleResource } from './visible-resource.ts';

export const Msisdn: MsisdnResolvers = {
  __resolveReference: async ({ id }: { id: string }, context: Context) =>
    visibleResource(await context.loaders.msisdns.load(id), context),
  id: ({ value }) => value,
  state: (resource, _args, { now }) => toGraph(stateAt(resource, now())),
  class: (resource) => resource.class.toUpperCase() as NumberClass,
  product: (resource, _args, context) => productOf(resource, context),
  pairedIccid: async ({ pairedIccid }, _args, context) =>
    pairedIccid ? visibleResource(await context.loaders.iccids.load(pairedIccid), context) : null,
  agentReason: ({ agentReason }) => agentReason ?? null,
};
