import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleAgreement } from '../../visible.ts';

export const agreement: NonNullable<QueryResolvers['agreement']> = (_root, { id }, context) => visibleAgreement(id, context);
