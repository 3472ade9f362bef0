import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents, type DomainEvent } from '../../kit/events/record-event.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import { partyRejected } from '../change/change-party.ts';
import { Refusal } from '../change/refusal.ts';
import type { Context } from '../context.ts';
import { loadCreated } from '../create/load-created.ts';
import { lockCustomer } from '../create/lock-customer.ts';
import type { BillingAccount } from '../entities/billing-account.entity.ts';
import { billingAccountChangedMeanwhile, billingAccountClosed, unknownBillingAccount } from '../errors.ts';
import type { FieldReader } from '../rules/field-reader.ts';
import { visibleBillingAccount, changeableCustomer } from '../visible.ts';
import { lockAccounts } from './lock-accounts.ts';

interface BillingAccountChange {
  operation: string;
  input: { idempotencyKey: string; billingAccountId: string; expectedVersion?: number | null };
  fields: FieldReader;
  /** Another account it has to do with; locked as well. */
  otherId?: string | null | undefined;
  /** Changes the locked account; its event, or a `Refusal`. */
  apply(em: EntityManager, account: BillingAccount, other: BillingAccount | undefined, now: Date): Promise<DomainEvent>;
}

const path = ['input', 'billingAccountId'];

/** Those who may change what the account's customer has. */
const changeableAccount = async (id: string, context: Context) => {
  const account = await visibleBillingAccount(id, context);
  return account && (await changeableCustomer(account.customerId, context)) ? account : null;
};

/** The one way to change a billing account: once per key, one after the other, with its version and its event. */
export const changeBillingAccount = async (
  { operation, input, fields, otherId, apply }: BillingAccountChange,
  context: Context,
) => {
  const { viewer, clock, loaders } = context;
  const now = clock.now();
  const found = await changeableAccount(input.billingAccountId, context);
  if (!found) fields.problems.push(unknownBillingAccount(path));
  if (!found || fields.problems.length > 0) return partyRejected(fields.problems);
  const reread = () => loadCreated(loaders.billingAccounts, found.id);
  try {
    const call = { operation, caller: viewer.subject, key: input.idempotencyKey, input };
    const answer = await idempotent(context.em(), call, async (tx) => {
      // Two who close the last two accounts wait for each other here.
      await lockCustomer(tx, found.customerId);
      const [account, other] = await lockAccounts(tx, found.id, otherId);
      if (!account) throw new Refusal([unknownBillingAccount(path)]);
      if (input.expectedVersion != null && input.expectedVersion !== account.version) throw new Refusal('VERSION_CONFLICT');
      if (account.state === 'closed') throw new Refusal([billingAccountClosed(path)]);
      const event = await apply(tx, account, other, now);
      account.version += 1;
      await tx.flush();
      await recordEvents(tx, [event]);
      return account.id;
    });
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    return { __typename: 'ChangeBillingAccountSuccess' as const, billingAccount: await reread() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.answer !== 'VERSION_CONFLICT') return partyRejected(error.answer);
    return { ...billingAccountChangedMeanwhile(), current: await reread() };
  }
};
