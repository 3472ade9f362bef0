import { BEGINNING, cursorAt } from '../events/event-cursor.ts';
import type { ListenerResolvers } from '../generated/resolvers.ts';

export const Listener: ListenerResolvers = {
  delivered: ({ delivered }) => (delivered === BEGINNING ? null : cursorAt(delivered)),
};
