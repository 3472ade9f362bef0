import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { toTmfDates } from './dates.ts';
import { toTmfItem } from './product-order-item.mapper.ts';

/** What the two versions say in different shapes: correlation, creation, channel and customer. */
const shapes = {
  V4: ({ externalId, orderDate, channel, customerId }: ProductOrder) => ({
    externalId,
    orderDate: orderDate.toISOString(),
    ...(channel && { channel: [{ id: channel, role: 'sales' }] }),
    relatedParty: [{ ...tmfReference('Customer', customerId, 'V4'), role: 'customer' }],
  }),
  V5: ({ externalId, orderDate, channel, customerId }: ProductOrder) => ({
    externalId: [{ '@type': 'ExternalIdentifier', id: externalId, externalIdentifierType: 'checkoutProcess' }],
    creationDate: orderDate.toISOString(),
    ...(channel && {
      channel: [{ '@type': 'RelatedChannel', role: 'sales', channel: tmfReference('Channel', channel, 'V5') }],
    }),
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'customer',
        // A customer is a party role.
        partyOrPartyRole: { id: customerId, '@type': 'PartyRoleRef', '@referredType': 'Customer' },
      },
    ],
  }),
};

/** TMF622 `ProductOrder` with all its items. Without `href`: there is no REST address to give. */
export const toTmfOrder = (order: ProductOrder, items: readonly OrderItem[], version: TmfVersion) => ({
  ...typed('ProductOrder', version),
  id: order.id,
  state: order.state,
  ...shapes[version](order),
  ...toTmfDates(order),
  ...(order.billingAccountId && { billingAccount: tmfReference('BillingAccount', order.billingAccountId, version) }),
  ...(order.paymentId && { payment: [tmfReference('Payment', order.paymentId, version)] }),
  productOrderItem: items.map((item) => toTmfItem(item, version)),
});
