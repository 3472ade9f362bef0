import type { LoggedEvent } from '../logged-event.entity.ts';

/** What an event is about, in words; otherwise the name of the resource, taken apart. */
const subjects: Readonly<Record<string, string>> = {
  productOrder: 'Order',
  cancelProductOrder: 'Cancellation',
  rescheduleProductOrder: 'Change of date',
  changeProductOwner: 'Change of owner',
  cancelAgreementRequest: 'Cancellation of the agreement',
};

/** States whose own word says little to a customer. */
const states: Readonly<Record<string, string>> = {
  acknowledged: 'received',
  pendingActive: 'being prepared',
  terminatedWithError: 'could not be carried out',
};

/** For changes that have no state. */
const changes: Readonly<Record<string, string>> = {
  Create: 'created',
  StateChange: 'changed',
  AttributeValueChange: 'changed',
  InformationRequired: 'needs information',
  JeopardyAlert: 'later than planned',
  Delete: 'removed',
};

/** Of no interest to a customer, or told by another event. */
export const untold = [
  'shoppingCart',
  'processFlow',
  'payment',
  'refund',
  'resource',
  'customer',
  'individual',
  'organization',
  'partyAccount',
  'billingAccount',
] as const;

/** `inReview` and `IN_REVIEW`: "in review". */
const words = (name: string) =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The event type without its ending. */
export const kindOf = ({ eventType }: Pick<LoggedEvent, 'eventType'>): string => eventType.replace(/Event$/, '');

type Told = Pick<LoggedEvent, 'eventType' | 'entityType' | 'event'>;

const resourceOf = ({ entityType, event }: Told) => (event[entityType] ?? {}) as Readonly<Record<string, unknown>>;

/** An order of several parts is told part by part. */
const subjectOf = (told: Told): string => {
  const { context, part } = resourceOf(told);
  if (context === 'fulfilment' && typeof part === 'number') return `Part ${part} of the order`;
  return subjects[told.entityType] ?? capital(words(told.entityType));
};

const stateOf = (told: Told): string | undefined => {
  const { state, status } = resourceOf(told);
  return [state, status].find((word) => typeof word === 'string');
};

/** For example `Order: completed`. */
export const summaryOf = (told: Told): string => {
  const change = /(Create|StateChange|AttributeValueChange|InformationRequired|JeopardyAlert|Delete)$/.exec(kindOf(told))?.[1];
  const state = change === 'Create' || change === 'StateChange' ? stateOf(told) : undefined;
  const said = state === undefined ? changes[change ?? ''] : (states[state] ?? words(state));
  return `${subjectOf(told)}: ${said ?? 'changed'}`;
};
