import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../change/refusal.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';
import { cannotConsolidate, unknownBillingAccount } from '../errors.ts';

const path = ['input', 'consolidateInto'];

/** Whether the one account's customer belongs to the organization of the other's. */
const isOfParent = async (em: EntityManager, account: BillingAccount, other: BillingAccount): Promise<boolean> => {
  const rows = await em.execute<object[]>(
    `select 1 from party.customer below
       join party.party child on child.id = below.party_id
       join party.customer above on above.party_id = child.parent_id
      where below.id = ? and above.id = ?`,
    [account.customerId, other.customerId],
  );
  return rows.length > 0;
};

/** Puts the charges of one locked account on the bill of another: a bill has one level below it. */
export const consolidate = async (
  em: EntityManager,
  account: BillingAccount,
  other: BillingAccount | undefined,
  { maySeeParent }: { maySeeParent: boolean },
): Promise<void> => {
  const isOwn = other?.customerId === account.customerId;
  const isKnown = other && (isOwn || (maySeeParent && (await isOfParent(em, account, other))));
  if (!isKnown) throw new Refusal([unknownBillingAccount(path)]);
  const isFit = other.id !== account.id && other.state === 'active' && other.consolidatedIntoId == null;
  if (!isFit || (await em.count(BillingAccount, { consolidatedIntoId: account.id })) > 0)
    throw new Refusal([cannotConsolidate(path)]);
  account.consolidatedIntoId = other.id;
};
