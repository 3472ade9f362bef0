import { Listener } from '../../events/listeners/listener.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const listeners: NonNullable<QueryResolvers['listeners']> = (_root, _args, { em }) =>
  em().find(Listener, {}, { orderBy: { createdAt: 'asc', id: 'asc' } });
