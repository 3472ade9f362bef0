import { maySee } from '../../kit/graph/viewer.ts';
import type { Context } from '../context.ts';
import { stateAt } from '../entities/hold.ts';
import type { Iccid } from '../entities/iccid.entity.ts';
import type { Msisdn } from '../entities/msisdn.entity.ts';

export type Resource = Msisdn | Iccid;

/** A resource is the caller's business when its product or its hold is. */
export const visibleResource = async <Found extends Resource>(
  resource: Found | null,
  context: Context,
): Promise<Found | null> => {
  const { loaders, viewer, now } = context;
  if (!resource) return null;
  if (resource.productId) return (await loaders.products.load(resource.productId)) ? resource : null;
  const held = stateAt(resource, now()) === 'reserved';
  return maySee(viewer, held ? resource : {}) ? resource : null;
};

/** The product it belongs to; one that has ended has only left its trace. */
export const productOf = ({ productId, state }: Resource, { loaders }: Context) =>
  productId && (state === 'assigned' || state === 'portingOut') ? loaders.products.load(productId) : null;
