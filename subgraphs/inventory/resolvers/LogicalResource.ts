import { Msisdn } from '../entities/msisdn.entity.ts';
import type { LogicalResourceResolvers } from '../generated/resolvers.ts';

export const LogicalResource: LogicalResourceResolvers = {
  __resolveType: (resource) => (resource instanceof Msisdn ? 'Msisdn' : 'Iccid'),
};
