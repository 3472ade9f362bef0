import { partyRejected } from '../../change/change-party.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isPrivateCustomer } from '../../identity/is-private-customer.ts';
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
  return requestCode(asking, { channel: 'SMS', address }, context, async (tx) => {
    // A company's line is in the hands of whoever works there: `addCustomerMember` says what they may do.
    const isDecoy = !(await isPrivateCustomer(tx, line?.customerId));
    return { purpose: 'LINK_SERVICE', isDecoy, subject, customerId: line?.customerId ?? null };
  });
};
