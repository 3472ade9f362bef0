import { tmfReference, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { RequestState } from '../../kit/requests/request-states.ts';
import type { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';

/** `TaskStateType`; v4 knows no other end than these two: a "no" was assessed too. */
const states: Record<TmfVersion, Record<RequestState, string>> = {
  V4: {
    acknowledged: 'acknowledged',
    inReview: 'acknowledged',
    accepted: 'inProgress',
    inProgress: 'inProgress',
    done: 'done',
    rejected: 'done',
    withdrawn: 'terminatedWithError',
    timedOut: 'terminatedWithError',
    terminatedWithError: 'terminatedWithError',
  },
  V5: {
    acknowledged: 'acknowledged',
    inReview: 'acknowledged',
    accepted: 'inProgress',
    inProgress: 'inProgress',
    done: 'done',
    rejected: 'rejected',
    withdrawn: 'cancelled',
    timedOut: 'terminatedWithError',
    terminatedWithError: 'terminatedWithError',
  },
};

/** TMF622 `CancelProductOrder` for each part: the standard cancels whole orders. Its lines are an extension of ours. */
export const toTmfCancellation = (
  { id, state, reason, requestedAt, effectiveAt }: TaskRequest,
  parts: readonly { part: ProductOrder; itemIds: readonly string[] }[],
  version: TmfVersion,
) =>
  parts.map(({ part, itemIds }) => ({
    '@type': 'CancelProductOrder',
    id: `${id}:${part.part}`,
    state: states[version][state],
    ...(reason && { cancellationReason: reason }),
    ...(version === 'V5' && { creationDate: requestedAt.toISOString() }),
    requestedCancellationDate: requestedAt.toISOString(),
    ...(effectiveAt && { effectiveCancellationDate: effectiveAt.toISOString() }),
    productOrder: tmfReference('ProductOrder', part.id, version),
    productOrderItem: itemIds.map((itemId) => ({ id: itemId })),
  }));
