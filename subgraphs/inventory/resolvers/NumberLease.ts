import { isStaff, mayActForAll } from '../../kit/graph/viewer.ts';
import type { NumberLeaseResolvers } from '../generated/resolvers.ts';

export const NumberLease: NumberLeaseResolvers = {
  leaseToken: (lease, _args, { viewer, leaseTokens }) =>
    isStaff(viewer) && !mayActForAll(viewer) ? null : leaseTokens.issue(lease),
};
