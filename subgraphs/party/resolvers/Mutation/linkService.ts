import { partyRejected } from '../../change/change-party.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requestCode } from '../../identity/request-code.ts';
import { SHORTEST_KEY } from '../../identity/rules.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { requireLogin } from '../../identity/require-login.ts';
import { phoneNumber } from '../../rules/readers.ts';

const operation = 'linkService';

export const linkService: NonNullable<MutationResolvers['linkService']> = async (_root, { input }, context) => {
  const { subject } = await requireLogin(context);
  const fields = inputFields(operation, input, { shortest: SHORTEST_KEY });
  const address = fields.required('phoneNumber', input.phoneNumber, phoneNumber(context.phoneRegion));
  if (fields.problems.length > 0) return partyRejected(fields.problems);

  const line = await context.ports.lines.inService(address);
  const asking = { operation, asker: subject, input, path: ['input', 'phoneNumber'] };
  const purpose = { purpose: 'LINK_SERVICE' as const, isDecoy: line === null, subject, customerId: line?.customerId ?? null };
  return requestCode(asking, { channel: 'SMS', address }, context, () => Promise.resolve(purpose));
};
