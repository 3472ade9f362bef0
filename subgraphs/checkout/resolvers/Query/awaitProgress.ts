import type { QueryResolvers } from '../../generated/resolvers.ts';

const MOST_SECONDS = 20;

export const awaitProgress: NonNullable<QueryResolvers['awaitProgress']> = (
  _root,
  { processId, cursor, seconds },
  { progress },
) => progress.next(processId, cursor ?? null, Math.min(Math.max(0, seconds), MOST_SECONDS) * 1000);
