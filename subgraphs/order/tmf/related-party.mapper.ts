import { tmfReference, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { toTmfPartyByValue } from './party-by-value.mapper.ts';

type Customer = Pick<ProductOrder, 'customerId' | 'partyByValue' | 'externalId'>;

/** A customer is a party role. */
const customerRef = (customerId: string, version: TmfVersion) =>
  version === 'V5'
    ? { id: customerId, '@type': 'PartyRoleRef', '@referredType': 'Customer' }
    : tmfReference('Customer', customerId, version);

/** TMF622 `relatedParty`: the customer, by value as long as order management has not created it. */
export const toTmfRelatedParty = ({ customerId, partyByValue, externalId }: Customer, version: TmfVersion): object[] => {
  const party =
    customerId != null ? customerRef(customerId, version) : partyByValue && toTmfPartyByValue(partyByValue, externalId, version);
  if (!party) return [];
  return version === 'V5'
    ? [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'customer', partyOrPartyRole: party }]
    : [{ ...party, role: 'customer' }];
};
