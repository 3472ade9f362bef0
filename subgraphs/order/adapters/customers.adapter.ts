import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';
import {
  OnboardCustomerDocument,
  OpenBillingAccountDocument,
  type OnboardCustomerMutation,
} from '../generated/party.operations.ts';
import type { Customers, OnboardedCustomer, Onboarding } from '../ports.ts';
import { refusedBy } from './refused-by.ts';

const refused = refusedBy('party');

type Problem = Extract<OnboardCustomerMutation['onboardCustomer'], { __typename: 'PartyRejected' }>['problems'][number];
type Created = Extract<OnboardCustomerMutation['onboardCustomer'], { __typename: 'OnboardCustomerSuccess' }>['customer'];

const toProblem = ({ code, reason, path, recover }: Problem) =>
  inputProblem(
    code,
    reason,
    path,
    recover.map((action) => ({ ...action, arguments: action.arguments as Recover['arguments'] })),
  );

/** One account for each name that was asked for; the one besides them pays for all other lines. */
const toOnboarded = ({ id, accounts, billingAccounts }: Created, { billingAccountNames }: Onboarding): OnboardedCustomer => {
  const rest = [...billingAccounts];
  const namedBillingAccounts = billingAccountNames.flatMap((wanted) => {
    const at = rest.findLastIndex(({ name }) => name === wanted);
    return at < 0 ? [] : rest.splice(at, 1);
  });
  const [account] = accounts;
  if (!account) throw new Error(`Customer ${id} has no account.`);
  return {
    customerId: id,
    accountId: account.id,
    billingAccountId: rest[0]?.id ?? null,
    namedBillingAccounts: namedBillingAccounts.map(({ id: accountId, name }) => ({ id: accountId, name })),
  };
};

/** Customers and accounts of the party subgraph. */
export const createCustomers = (subgraphs: SubgraphClient): Customers => ({
  async onboard(onboarding) {
    const { onboardCustomer: made } = await subgraphs
      .execute('party', OnboardCustomerDocument, { input: { ...onboarding, isCommitted: true } })
      .catch(refused);
    if (made.__typename === 'PartyRejected') return { problems: made.problems.map(toProblem) };
    return { customer: toOnboarded(made.customer, onboarding) };
  },
  async openBillingAccount(input) {
    const { openBillingAccount } = await subgraphs.execute('party', OpenBillingAccountDocument, { input }).catch(refused);
    return openBillingAccount.id;
  },
});
