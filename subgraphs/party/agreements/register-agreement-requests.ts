import type { TransactionSource } from '../../kit/engine/transaction.ts';
import type { Clock } from '../../kit/clock.ts';
import type { Store } from '../../kit/database/open-store.ts';
import { registerTaskRequests, type TaskRequests } from '../../kit/requests/register-task-requests.ts';
import type { ProductEnds } from '../ports.ts';
import { cancelAgreement } from './cancel-agreement.kind.ts';
import type { ReviewPolicy } from './review-policy.ts';

interface Around {
  store: Store;
  source: TransactionSource;
  clock: Clock;
  productEnds: ProductEnds;
  policy: ReviewPolicy;
}

/** All that can be asked for about agreements; register it before the engine is launched. */
export const registerAgreementRequests = ({ store, source, clock, productEnds, policy }: Around): TaskRequests =>
  registerTaskRequests({
    name: 'agreementRequests',
    kinds: [cancelAgreement],
    ports: { productEnds, policy, now: () => clock.now(), em: store.em },
    source,
    clock,
    em: store.em,
  });
