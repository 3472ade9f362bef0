import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleResource } from '../visible-resource.ts';

export const iccid: NonNullable<QueryResolvers['iccid']> = async (_root, { value }, context) =>
  visibleResource(await context.loaders.iccids.load(value), context);
