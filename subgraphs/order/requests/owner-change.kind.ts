import type { UserErrorFields } from '../../kit/graph/user-error.ts';
import { ProviderError } from '../../kit/provider-error.ts';
import type { RequestKind } from '../../kit/requests/request-kind.ts';
import { checkOwnerChange, readOwnerFacts, type OwnerChangeInput } from './check-owner-change.ts';
import { notTransferred } from './owner-change-problems.ts';
import type { RequestPorts } from './request-ports.ts';

const REVIEW_MS = 14 * 86_400_000;

/** What became of handing it over; kept with the request. */
interface Transferred {
  problems: UserErrorFields[];
}

/** A product and what relies on it become another customer's; a reviewer always decides. */
export const ownerChange: RequestKind<OwnerChangeInput, RequestPorts> = {
  name: 'changeProductOwner',
  assess: (_em, _request, { now }) => Promise.resolve({ verdict: 'review', until: new Date(now().getTime() + REVIEW_MS) }),
  effectiveAt: (_em, _request, { now }) => Promise.resolve(now()),
  async prepare({ id, targetId, input }, { owners, em }): Promise<Transferred> {
    const product = await owners.product(targetId);
    // Orders of the new owner are in nobody's way: it was handed over by a try whose answer was lost.
    if (product?.customerId === input.customerId) {
      const checked = await checkOwnerChange(em(), await readOwnerFacts(owners, targetId, input.newCustomerId), input);
      if ('problems' in checked) return checked;
    }
    try {
      await owners.transfer({ key: id, productId: targetId, ...input });
      return { problems: [] };
    } catch (error) {
      if (error instanceof ProviderError && !error.fields.retryable) return { problems: [notTransferred(error.fields.code)] };
      throw error;
    }
  },
  carryOut(_em, { result }) {
    const { problems } = result as Transferred;
    return Promise.resolve(problems.length > 0 ? { failed: problems } : { done: true });
  },
};
