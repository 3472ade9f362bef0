import { maySee } from '../../kit/graph/viewer.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { Context } from '../context.ts';
import { PortIn } from '../entities/port-in.entity.ts';

/** A port-in is the business of whoever owns its line: in service the product's owner, before that the cart's. */
export const visiblePortIn = async (id: string, { em, viewer, loaders }: Context): Promise<PortIn | null> => {
  const portIn = isUuid(id) ? await em.fork().findOne(PortIn, { id }) : null;
  if (!portIn) return null;
  const isVisible = portIn.productId ? await loaders.products.load(portIn.productId) : maySee(viewer, portIn);
  return isVisible ? portIn : null;
};
