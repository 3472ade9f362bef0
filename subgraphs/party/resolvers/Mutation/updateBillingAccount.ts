import { mayActForAll } from '../../../kit/graph/viewer.ts';
import { changeBillingAccount } from '../../billing/change-billing-account.ts';
import { consolidate } from '../../billing/consolidate.ts';
import { eventOf } from '../../create/events.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkCycleDay } from '../../rules/billing.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { shortText } from '../../rules/readers.ts';

const operation = 'updateBillingAccount';

export const updateBillingAccount: NonNullable<MutationResolvers['updateBillingAccount']> = (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  const name = fields.optional('name', input.name, shortText(100));
  const { media, cycleDay, format, consolidateInto: otherId } = input;
  if (cycleDay != null) fields.problems.push(...checkCycleDay(cycleDay, ['input', 'cycleDay'], operation));
  return changeBillingAccount(
    {
      operation,
      input,
      fields,
      otherId,
      async apply(em, account, other, now) {
        account.name = name ?? account.name;
        account.media = media ?? account.media;
        account.cycleDay = cycleDay ?? account.cycleDay;
        account.format = format ?? account.format;
        if (otherId === null) account.consolidatedIntoId = null;
        if (otherId != null) await consolidate(em, account, other, { maySeeParent: mayActForAll(context.viewer) });
        const facts = { changed: ['name', 'billStructure'], customerId: account.customerId };
        return eventOf('billingAccount', 'AttributeValueChange', account.id, facts, { now });
      },
    },
    context,
  );
};
