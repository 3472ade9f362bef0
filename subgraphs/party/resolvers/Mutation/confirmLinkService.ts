import { recordEvents } from '../../../kit/events/record-event.ts';
import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { codeRejected } from '../../identity/errors.ts';
import { linkCustomer } from '../../identity/login-customers.ts';
import { openSession } from '../../identity/open-session.ts';
import { requireLogin } from '../../identity/require-login.ts';
import { tryCode, useCode } from '../../identity/try-code.ts';

export const confirmLinkService: NonNullable<MutationResolvers['confirmLinkService']> = async (_root, { input }, context) => {
  const { em, clock, loaders, ports } = context;
  const login = await requireLogin(context);
  const tried = await tryCode('LINK_SERVICE', input, context);
  if ('rejected' in tried) return tried.rejected;
  // Whose line it is now: it may have changed hands since the code was sent.
  const line = await ports.lines.inService(tried.challenge.address);
  if (!line || line.customerId !== tried.challenge.customerId) return codeRejected('UNKNOWN_CHALLENGE');
  const { customerId, productId } = line;
  const isFirst = await em().transactional(async (tx) => {
    const now = clock.now();
    if (!(await useCode(tx, tried.challenge, now))) return false;
    await recordEvents(tx, await linkCustomer(tx, login, customerId, { now }));
    return true;
  });
  if (!isFirst) return codeRejected('CODE_USED');
  const session = await openSession({ subject: login.subject, customerId }, context);
  const customer = await loadCreated(loaders.customers, customerId);
  return { __typename: 'ConfirmLinkServiceSuccess', customer, product: { id: productId }, session };
};
