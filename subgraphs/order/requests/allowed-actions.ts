import type { Money } from '../../kit/money.ts';
import type { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { hasBegun } from './asked-order.ts';
import { cancellability, hasPrice, type Cancellability } from './cancellability.ts';

/** Whether something can be asked for about a line, before the click. */
export interface Allowed {
  action: 'CANCEL' | 'RESCHEDULE' | 'AMEND';
  allowed: boolean;
  until: Date | null;
  fee: Money | null;
  needsReview: boolean;
  reason: string | null;
}

const yes = (action: Allowed['action'], more: Partial<Allowed> = {}): Allowed => ({
  action,
  allowed: true,
  until: null,
  fee: null,
  needsReview: false,
  reason: null,
  ...more,
});
const no = (action: Allowed['action'], reason: string): Allowed => ({ ...yes(action), allowed: false, reason });

/** What can be asked for about a line now, until when and at what price, and what not and why. */
export function allowedActions(item: OrderItem, part: ProductOrder, tasks: readonly FulfilmentTask[], now: Date): Allowed[] {
  const answer = cancellability(item, tasks, now);
  const common = whyNothing(item, answer);
  if (common !== null) return [no('CANCEL', common), no('RESCHEDULE', common), no('AMEND', common)];
  if (!answer.may) return [];
  const until = hasBegun(part) ? null : (part.startsAt ?? null);
  return [
    yes('CANCEL', { until, fee: answer.fee, needsReview: answer.needsReview }),
    reschedule(item, part, answer.needsReview),
    amend(item, part, answer, until),
  ];
}

function whyNothing(item: OrderItem, answer: Cancellability): string | null {
  if (item.supersededBy != null) return 'An amendment took its place.';
  if (item.requestId != null) return item.givenUp == null ? 'Its cancellation is being assessed.' : 'It is cancelled.';
  if (answer.may) return null;
  return answer.since === null ? 'It was given up.' : `It is past its point of no return since ${answer.since.toISOString()}.`;
}

const reschedule = (item: OrderItem, part: ProductOrder, needsReview: boolean): Allowed =>
  hasBegun(part) || item.action === 'noChange'
    ? no('RESCHEDULE', hasBegun(part) ? 'It has begun.' : 'Nothing happens to this product.')
    : yes('RESCHEDULE', { until: part.startsAt ?? null, needsReview });

type Cancellable = Extract<Cancellability, { may: true }>;

function amend(item: OrderItem, part: ProductOrder, answer: Cancellable, until: Date | null): Allowed {
  if (item.action === 'noChange') return no('AMEND', 'Nothing happens to this product.');
  if (!hasBegun(part)) return yes('AMEND', { until });
  if (answer.isAssessed) return no('AMEND', 'It is at its point of no return right now.');
  if (hasPrice(answer)) return no('AMEND', 'Undoing it has a price by now: cancel it, and order it anew.');
  return item.resourceSpecifications.length > 0 ? no('AMEND', 'Its number or SIM is being set up already.') : yes('AMEND');
}
