import { inputProblem } from '../kit/graph/user-error.ts';

const words = (field = '') => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const missingValue = (path: string[], expected: string, operation: string) =>
  inputProblem('MISSING_VALUE', `The ${words(path.at(-1))} is missing.`, path, [{ operation, description: `Send ${expected}.` }]);

export const invalidValue = (path: string[], expected: string, operation: string) =>
  inputProblem('INVALID_VALUE', `The ${words(path.at(-1))} must be ${expected}.`, path, [
    { operation, description: `Send ${expected}.` },
  ]);

export const invalidKey = (shortest = 1) =>
  inputProblem(
    'INVALID_IDEMPOTENCY_KEY',
    `The key must be a text of ${shortest} to 200 characters.`,
    ['input', 'idempotencyKey'],
    [{ operation: '', description: 'Send a UUID, the same for each repeat of this call.' }],
  );

export const unknownParty = (path: string[]) =>
  inputProblem('UNKNOWN_PARTY', 'There is no such individual or organization.', path, [
    { operation: 'createIndividual', description: 'Create the person first.' },
    { operation: 'createOrganization', description: 'Create the organization first.' },
  ]);

export const partyErased = (path: string[]) =>
  inputProblem('ERASURE', 'The data of this person is erased, or will be.', path, [
    { operation: 'createIndividual', description: 'Begin anew, if the person comes back.' },
  ]);

export const unknownOrganization = (path: string[]) =>
  inputProblem('UNKNOWN_ORGANIZATION', 'There is no such organization.', path, [
    { operation: 'organization', description: 'Use the id of an organization you act for, or leave it out.' },
  ]);

export const unknownCustomer = (path: string[]) =>
  inputProblem('UNKNOWN_CUSTOMER', 'There is no such customer.', path, [
    { operation: 'searchParties', description: 'Find the customer.' },
  ]);

export const customerClosed = (path: string[]) =>
  inputProblem('CUSTOMER_CLOSED', 'The customer has left.', path, [
    { operation: 'createCustomer', description: 'Make the party a customer again.' },
  ]);

export const processUndone = () =>
  inputProblem(
    'PROCESS_UNDONE',
    'This process has taken its customer back already.',
    ['input', 'processId'],
    [{ operation: 'checkout', description: 'Start a new checkout.' }],
  );

export const unknownContactMedium = (path: string[]) =>
  inputProblem('UNKNOWN_CONTACT_MEDIUM', 'There is no such contact medium.', path, [
    { operation: 'individual', description: 'Read the party and its contact media again.' },
  ]);

export const partyChangedMeanwhile = () => ({
  __typename: 'PartyChangedMeanwhileError' as const,
  code: 'PARTY_CHANGED_MEANWHILE',
  reason: 'Somebody else changed it meanwhile.',
  path: ['input', 'expectedVersion'],
  recover: [{ operation: '', description: 'Look at the party as it is now, and send the change again with its version.' }],
});

export const contactMediumExists = (path: string[]) =>
  inputProblem('CONTACT_MEDIUM_EXISTS', 'The party is reached there already.', path, [
    { operation: 'changeContactMedium', description: 'Change the one that is there.' },
  ]);

export const contactMediumRequired = (path: string[]) =>
  inputProblem('CONTACT_MEDIUM_REQUIRED', 'The last e-mail address cannot be removed.', path, [
    { operation: 'addContactMedium', description: 'Add another e-mail address first.' },
  ]);

export const tooMany = (path: string[], most: number) =>
  inputProblem('TOO_MANY', `There can be ${most} at most.`, path, [{ operation: '', description: `Keep ${most} at most.` }]);

export const notAnOrganization = (path: string[]) =>
  inputProblem('NOT_AN_ORGANIZATION', 'Only the customer of an organization has members.', path, [
    { operation: 'createOrganization', description: 'Make an organization a customer.' },
  ]);

export const memberExists = (path: string[]) =>
  inputProblem('MEMBER_EXISTS', 'This person is a member already.', path, [
    { operation: 'changeCustomerMember', description: 'Change the role or the limits.' },
  ]);

export const unknownMember = (path: string[]) =>
  inputProblem('UNKNOWN_MEMBER', 'The customer has no such member.', path, [
    { operation: 'customer', description: 'Read the members again.' },
  ]);

export const ownMembership = (path: string[]) =>
  inputProblem('OWN_MEMBERSHIP', 'Nobody decides about their own rights.', path, [
    { operation: '', description: 'Ask another approver, or an agent.' },
  ]);

export const memberChangedMeanwhile = () => ({
  __typename: 'CustomerMemberChangedMeanwhileError' as const,
  code: 'CUSTOMER_MEMBER_CHANGED_MEANWHILE',
  reason: 'Somebody else changed it meanwhile.',
  path: ['input', 'expectedVersion'],
  recover: [{ operation: '', description: 'Look at the member as it is now, and send the change again with its version.' }],
});

export const hierarchyCycle = (path: string[]) =>
  inputProblem('HIERARCHY_CYCLE', 'An organization cannot be below itself.', path, [
    { operation: 'organization', description: 'Look at `descendants`; choose one that is not among them.' },
  ]);

export const unknownBillingAccount = (path: string[]) =>
  inputProblem('UNKNOWN_BILLING_ACCOUNT', 'There is no such billing account.', path, [
    { operation: 'customer', description: "Choose one of the customer's billing accounts." },
  ]);

export const billingAccountClosed = (path: string[]) =>
  inputProblem('BILLING_ACCOUNT_CLOSED', 'The billing account is closed.', path, [
    { operation: 'createBillingAccount', description: 'Open another one.' },
  ]);

export const billingAccountInUse = (path: string[]) =>
  inputProblem('BILLING_ACCOUNT_IN_USE', 'The billing account still pays for products or is the bill of other accounts.', path, [
    { operation: 'billingAccount', description: 'Look at its `products` and `consolidates`.' },
  ]);

export const lastBillingAccount = (path: string[]) =>
  inputProblem('LAST_BILLING_ACCOUNT', 'It is the only billing account of the customer.', path, [
    { operation: 'createBillingAccount', description: 'Open another one first.' },
  ]);

export const cannotConsolidate = (path: string[]) =>
  inputProblem(
    'CANNOT_CONSOLIDATE',
    'A bill is consolidated into an open account with a bill of its own, by one that carries no others.',
    path,
    [{ operation: 'billingAccount', description: 'Look at `consolidatedInto` and `consolidates` of both.' }],
  );

export const billingAccountChangedMeanwhile = () => ({
  __typename: 'BillingAccountChangedMeanwhileError' as const,
  code: 'BILLING_ACCOUNT_CHANGED_MEANWHILE',
  reason: 'Somebody else changed it meanwhile.',
  path: ['input', 'expectedVersion'],
  recover: [{ operation: '', description: 'Look at the account as it is now, and send the change again with its version.' }],
});
