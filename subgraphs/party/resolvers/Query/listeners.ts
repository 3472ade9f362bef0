import { Listener } from '../../events/listeners/listener.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { requireAgent } from '../../require-agent.ts';

export const listeners: NonNullable<QueryResolvers['listeners']> = (_root, _args, { viewer, em }) => {
  requireAgent(viewer);
  return em().find(Listener, {}, { orderBy: { createdAt: 'asc', id: 'asc' } });
};
