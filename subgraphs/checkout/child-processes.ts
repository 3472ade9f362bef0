/** The parts of a checkout that are processes of their own to others, with the steps they do. TMF701. */
export const childProcesses = {
  customerOnboarding: [
    'findCustomer',
    'onboardParty',
    'onboardCustomerRole',
    'onboardAccounts',
    'onboardCustomer',
    'createOrderCustomer',
    'activateCustomer',
  ],
  paymentCollection: ['preparePayments', 'authorizePayments', 'capturePayments'],
} as const satisfies Record<string, readonly string[]>;
