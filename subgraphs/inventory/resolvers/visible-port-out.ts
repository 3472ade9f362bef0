import { isUuid } from '../../kit/uuid.ts';
import type { Context } from '../context.ts';
import { PortOut } from '../entities/port-out.entity.ts';

/** A port-out is the business of whoever owns the line. */
export const visiblePortOut = async (id: string, { em, loaders }: Context): Promise<PortOut | null> => {
  const portOut = isUuid(id) ? await em.fork().findOne(PortOut, { id }) : null;
  return portOut && (await loaders.products.load(portOut.productId)) ? portOut : null;
};

/** As it is now, for the union of answers. */
export const portOutSuccess = async (id: string, context: Context) => {
  const portOut = await visiblePortOut(id, context);
  if (!portOut) throw new Error('A port-out has disappeared.');
  return { __typename: 'PortOutSuccess' as const, portOut };
};
