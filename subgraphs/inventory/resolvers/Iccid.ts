import type { Context } from '../context.ts';
import { stateAt } from '../entities/hold.ts';
import type { IccidResolvers, SimType } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';
import { productOf, visibleResource } from './visible-resource.ts';

export const Iccid: IccidResolvers = {
  __resolveReference: async ({ id }: { id: string }, context: Context) =>
    visibleResource(await context.loaders.iccids.load(id), context),
  id: ({ value }) => value,
  state: (resource, _args, { now }) => toGraph(stateAt(resource, now())),
  simType: ({ simType }) => simType.toUpperCase() as SimType,
  product: (resource, _args, context) => productOf(resource, context),
};
