import { tmfReference } from '../../../schema/tmf/reference.ts';
import type { Agreement } from '../entities/agreement.entity.ts';
import type { AgreementItem } from '../entities/agreement-item.entity.ts';

const at = (date: Date | null | undefined) => date?.toISOString();

/** From when until when; without an end it is open. */
const periodOf = (start: Date | null | undefined, end: Date | null | undefined) => ({
  ...(start && { startDateTime: at(start) }),
  ...(end && { endDateTime: at(end) }),
});

const toTmfItem = ({ productId, since, until }: AgreementItem) => ({
  product: [tmfReference('Product', productId, 'V4')],
  termOrCondition: [{ description: 'Under the agreement', validFor: periodOf(since, until) }],
});

/** TMF651 v4 `Agreement`. Its completion is a period there, of which only the end is known. Without `href`: there is no REST address to give. */
export const toTmfAgreement = (agreement: Agreement, items: readonly AgreementItem[], customerName: string) => {
  const { id, customerId, name, type, status, initialDate, startsAt, endsAt, terminatesOn, terms } = agreement;
  return {
    id,
    '@type': 'Agreement',
    name,
    agreementType: type.toLowerCase(),
    status: status.toLowerCase(),
    initialDate: at(initialDate),
    agreementPeriod: periodOf(startsAt, endsAt),
    ...(terminatesOn && { completionDate: periodOf(null, terminatesOn) }),
    engagedParty: [{ ...tmfReference('Customer', customerId, 'V4'), name: customerName, role: 'customer' }],
    agreementItem: [
      ...(terms.length > 0 ? [{ termOrCondition: terms.map((description) => ({ description })) }] : []),
      ...items.map(toTmfItem),
    ],
  };
};
