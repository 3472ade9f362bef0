import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findLogin } from '../../identity/require-login.ts';

export const login: NonNullable<QueryResolvers['login']> = (_root, _args, context) => findLogin(context);
