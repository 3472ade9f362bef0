import { partyRejected } from '../../change/change-party.ts';
import { Login } from '../../entities/login.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { addressDigest, readContactPoint } from '../../identity/contact-point.ts';
import { requestCode } from '../../identity/request-code.ts';
import { SHORTEST_KEY } from '../../identity/rules.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { requireProvider } from '../../identity/require-login.ts';

const operation = 'signIn';

export const signIn: NonNullable<MutationResolvers['signIn']> = async (_root, { input }, context) => {
  requireProvider(context);
  const fields = inputFields(operation, input, { shortest: SHORTEST_KEY });
  const point = readContactPoint(fields, input.contactPoint, context.phoneRegion);
  if (fields.problems.length > 0) return partyRejected(fields.problems);

  const asking = { operation, asker: addressDigest(point.address), input, path: ['input', 'contactPoint'] };
  return requestCode(asking, point, context, async (tx) => {
    const login = await tx.findOne(Login, { address: point.address });
    return { purpose: 'SIGN_IN', isDecoy: !login, subject: login?.subject ?? null };
  });
};
