import { takingPart } from '../../kit/engine/placed-step.ts';
import { checkout } from '../checkout.ts';
import type { PlannedTask } from '../generated/resolvers.ts';
import type { PaymentProvider, PlannedOrderTask } from '../ports.ts';

/** Whom a step calls, in TM Forum's words; a step that is not here works in our own store. */
const calls: Record<string, { system?: string; api: string }> = {
  openProcess: { api: 'TMF701' },
  freezeCart: { system: 'cart', api: 'TMF663' },
  claimNumbers: { system: 'inventory', api: 'TMF639' },
  findCustomer: { system: 'party', api: 'TMF629' },
  onboardParty: { system: 'party', api: 'TMF632' },
  onboardCustomerRole: { system: 'party', api: 'TMF629' },
  onboardAccounts: { system: 'party', api: 'TMF666' },
  onboardCustomer: { system: 'party', api: 'TMF629' },
  revalidate: { system: 'creditCheck', api: 'TMF679' },
  approvePurchase: { system: 'party', api: 'TMF629' },
  preparePayments: { api: 'TMF676' },
  authorizePayments: { system: 'payment', api: 'TMF676' },
  submitProductOrder: { system: 'order', api: 'TMF622' },
  capturePayments: { system: 'payment', api: 'TMF676' },
  createOrderCustomer: { system: 'order', api: 'TMF629' },
  closeCart: { system: 'cart', api: 'TMF663' },
  activateCustomer: { system: 'party', api: 'TMF629' },
  recordOutcome: { api: 'TMF701' },
  startFulfilment: { system: 'order', api: 'TMF622' },
};

/** The checkout's own tasks, one after the other. */
const ownTasks = (optionalSteps: readonly string[], payments: Pick<PaymentProvider, 'name'>): PlannedTask[] => {
  const steps = takingPart(checkout.steps, optionalSteps);
  return steps.map(({ step: { name }, place }, index) => {
    const { system = null, api = null } = calls[name] ?? {};
    const before = steps[index - 1]?.step.name;
    return {
      key: name,
      name,
      cartItemId: null,
      system: system === 'payment' ? payments.name : system,
      api,
      dependsOn: before === undefined ? [] : [before],
      pointOfNoReturn: place === 'pivot',
    };
  });
};

/** The whole task graph: the order's tasks come after the checkout's last. */
export const taskGraph = (
  optionalSteps: readonly string[],
  payments: Pick<PaymentProvider, 'name'>,
  orderTasks: readonly PlannedOrderTask[],
): PlannedTask[] => {
  const own = ownTasks(optionalSteps, payments);
  const last = own.slice(-1).map(({ key }) => key);
  return [
    ...own,
    ...orderTasks.map(({ key, kind, itemId, provider, api, dependsOn, pointOfNoReturn }) => ({
      key,
      name: kind,
      cartItemId: itemId,
      system: provider,
      api,
      dependsOn: dependsOn.length > 0 ? dependsOn : last,
      pointOfNoReturn,
    })),
  ];
};
