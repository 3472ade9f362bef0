import type { Context } from '../context.ts';
import { stateAt } from '../entities/hold.ts';
import { Iccid as StoredIccid } from '../entities/iccid.entity.ts';
import { Msisdn as StoredMsisdn } from '../entities/msisdn.entity.ts';
import type { IccidResolvers, LogicalResourceResolvers, MsisdnResolvers, NumberClass, SimType } from '../generated/resolvers.ts';
import { maySee } from '../../kit/graph/viewer.ts';
import { toGraph } from '../tmf/words.ts';

export type Resource = StoredMsisdn | StoredIccid;

const product = ({ productId, state }: Resource, { loaders }: Context) =>
  productId && state === 'assigned' ? loaders.products.load(productId) : null;

/** A resource is the caller's business when its product or its hold is. */
const visible = async <Found extends Resource>(resource: Found | null, { loaders, viewer, now }: Context): Promise<Found | null> => {
  if (!resource) return null;
  if (resource.productId) return (await loaders.products.load(resource.productId)) ? resource : null;
  const held = resource.cartId && stateAt(resource, now()) === 'reserved';
  return maySee(viewer, held ? resource : {}) ? resource : null;
};

export const LogicalResource: LogicalResourceResolvers = {
  __resolveType: (resource) => (resource instanceof StoredMsisdn ? 'Msisdn' : 'Iccid'),
};

export const Msisdn: MsisdnResolvers<Context, StoredMsisdn> = {
  __resolveReference: async ({ id }: { id: string }, context: Context) => visible(await context.loaders.msisdns.load(id), context),
  id: ({ value }) => value,
  state: (resource, _args, { now }) => toGraph(stateAt(resource, now())),
  class: (resource) => resource.class.toUpperCase() as NumberClass,
  product: (resource, _args, context) => product(resource, context),
};

export const Iccid: IccidResolvers<Context, StoredIccid> = {
  __resolveReference: async ({ id }: { id: string }, context: Context) => visible(await context.loaders.iccids.load(id), context),
  id: ({ value }) => value,
  state: (resource, _args, { now }) => toGraph(stateAt(resource, now())),
  simType: ({ simType }) => simType.toUpperCase() as SimType,
  product: (resource, _args, context) => product(resource, context),
};
