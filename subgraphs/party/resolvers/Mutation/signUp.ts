import { partyRejected } from '../../change/change-party.ts';
import { Login } from '../../entities/login.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { addressDigest, readContactPoint } from '../../identity/contact-point.ts';
import { requestCode } from '../../identity/request-code.ts';
import { SHORTEST_KEY } from '../../identity/rules.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { requireProvider } from '../../identity/require-login.ts';
import { shortText } from '../../rules/readers.ts';

const name = shortText(100);
const operation = 'signUp';

export const signUp: NonNullable<MutationResolvers['signUp']> = async (_root, { input }, context) => {
  requireProvider(context);
  const fields = inputFields(operation, input, { shortest: SHORTEST_KEY });
  const point = readContactPoint(fields, input.contactPoint, context.phoneRegion);
  const givenName = fields.required('givenName', input.givenName, name);
  const familyName = fields.required('familyName', input.familyName, name);
  if (fields.problems.length > 0) return partyRejected(fields.problems);

  const asking = { operation, asker: addressDigest(point.address), input, path: ['input', 'contactPoint'] };
  return requestCode(asking, point, context, async (tx) => {
    const isDecoy = (await tx.count(Login, { address: point.address })) > 0;
    return { purpose: 'SIGN_UP', isDecoy, givenName, familyName };
  });
};
