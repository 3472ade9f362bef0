import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleResource } from '../visible-resource.ts';

export const msisdn: NonNullable<QueryResolvers['msisdn']> = async (_root, { value }, context) =>
  visibleResource(await context.loaders.msisdns.load(value), context);
