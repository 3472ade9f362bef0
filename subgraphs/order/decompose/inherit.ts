import type { NewItem } from '../submit/new-item.ts';
import { bundlesAround } from './bundles.ts';

const hasDate = ({ requestedStartDate, requestedCompletionDate }: NewItem) =>
  requestedStartDate !== null || requestedCompletionDate !== null;

const hasAccount = ({ billingAccountId, newBillingAccount }: NewItem) => billingAccountId !== null || newBillingAccount !== null;

/** A line of a bundle has the dates and the account of the bundle, as far as it has none of its own. */
export function inheritFromBundles(items: readonly NewItem[]): NewItem[] {
  const around = bundlesAround(items);
  return items.map((item) => {
    const lineage = [item, ...around(item.id)];
    const dated = lineage.find(hasDate) ?? item;
    const paid = lineage.find(hasAccount) ?? item;
    const ended = item.action === 'add' ? (lineage.find(({ terminationDate }) => terminationDate !== null) ?? item) : item;
    return {
      ...item,
      requestedStartDate: dated.requestedStartDate,
      requestedCompletionDate: dated.requestedCompletionDate,
      terminationDate: ended.terminationDate,
      billingAccountId: paid.billingAccountId,
      newBillingAccount: paid.newBillingAccount,
    };
  });
}
